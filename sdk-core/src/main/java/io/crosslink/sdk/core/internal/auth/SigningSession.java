package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.internal.call.RequestSigner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Credentials in use. Travels with a request as a tag, from where it was waited for to where the
 * request is signed.
 *
 * @param grant the credentials, as the provider knows them
 * @param signer adds them to requests
 * @param expiresAt when they expire, or null if never
 * @param <G> the provider's type of credentials
 */
public record SigningSession<G>(G grant, RequestSigner signer, @Nullable Instant expiresAt) {
  /** {@return the kind of thing it is: credentials are secret} */
  @Override
  public String toString() {
    return "Session[expiresAt=" + expiresAt + "]";
  }
}
