package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks credentials returned by users' providers and programs. */
public final class FetchedSecret {
  private FetchedSecret() {}

  /**
   * Checks that a secret has not expired: the service would reject it, and it would be fetched
   * again at once.
   *
   * @param source the name of its source, for the message
   * @param expiresAt when it expires, or null if never
   * @param now the time of the client
   * @throws CredentialsException if it has expired
   */
  public static void checkNotExpired(Object source, @Nullable Instant expiresAt, Instant now) {
    if (expiresAt != null && !now.isBefore(expiresAt)) {
      throw new CredentialsException(
          source
              + " returned credentials that expired at "
              + expiresAt
              + " (it is "
              + now
              + " now): return fresh ones, and check the clock of this machine");
    }
  }
}
