package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Credentials in use. Attached to a request as a tag, from the point where they were fetched to the
 * point where the request is signed.
 *
 * @param grant the credentials in the provider's type
 * @param signer adds them to requests
 * @param expiresAt when they expire, or null if never
 * @param <G> the provider's type of credentials
 */
public record SigningSession<G>(G grant, RequestSigner signer, @Nullable Instant expiresAt) {
  /** {@return the expiry only: credentials are secret} */
  @Override
  public String toString() {
    return "SigningSession[expiresAt=" + expiresAt + "]";
  }
}
