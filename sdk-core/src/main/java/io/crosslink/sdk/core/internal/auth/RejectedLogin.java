package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A login that the service has rejected. Repeating it for each call would lock the account, so it
 * is not repeated before a delay is over, which doubles with each rejection.
 *
 * @param failure the failure of the login
 * @param delay the time from the login to the next one
 * @param until when the login may be repeated
 */
record RejectedLogin(CredentialsException failure, Duration delay, Instant until) {
  // Accounts are typically locked after five wrong passwords within a quarter of an hour.
  private static final Duration FIRST = Duration.ofMinutes(2);
  private static final Duration LONGEST = Duration.ofMinutes(32);

  /**
   * Returns what follows from a failure; null if it was not the service that rejected the login.
   */
  static @Nullable RejectedLogin of(
      Throwable problem, @Nullable RejectedLogin before, Instant now) {
    if (!(problem instanceof CredentialsException failure)
        || !(problem.getCause() instanceof AuthenticationException)) {
      return null;
    }
    Duration delay = before == null ? FIRST : Durations.min(before.delay.multipliedBy(2), LONGEST);
    return new RejectedLogin(failure, delay, now.plus(delay));
  }

  /** Creates the exception for a call that would repeat the login. */
  CredentialsException again(Instant now) {
    return new CredentialsException(
        failure.getMessage()
            + "; so as not to lock the account, the login is not repeated for another "
            + Durations.describe(Durations.until(until, now))
            + ": correct the credentials and create a new client",
        failure.getCause());
  }
}
