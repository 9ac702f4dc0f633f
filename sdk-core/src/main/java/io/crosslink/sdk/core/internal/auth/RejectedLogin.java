package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A login that the service has rejected, or asks not to repeat for a while. Repeating a rejected
 * one for each call would lock the account, so it is not repeated before a delay is over, which
 * doubles with each rejection.
 *
 * @param failure the failure of the login
 * @param delay the delay because of rejections
 * @param until when the login may be repeated
 */
record RejectedLogin(CredentialsException failure, Duration delay, Instant until) {
  // Accounts are typically locked after five wrong passwords within a quarter of an hour.
  private static final Duration FIRST = Duration.ofMinutes(2);
  private static final Duration LONGEST = Duration.ofMinutes(32);
  private static final Duration LONGEST_ASKED = Duration.ofDays(1);

  /**
   * Returns what follows from a failure; null if it does not keep the login from being repeated.
   */
  static @Nullable RejectedLogin of(
      Throwable problem, @Nullable RejectedLogin before, Instant now) {
    if (!(problem instanceof CredentialsException failure)
        || !(problem.getCause() instanceof ServiceException service)) {
      return null;
    }
    Duration asked = service.retryAfter();
    boolean rejected = service instanceof AuthenticationException;
    if (!rejected && asked == null) {
      return null;
    }
    Duration last = before == null ? Duration.ZERO : before.delay;
    Duration delay =
        rejected ? Durations.min(Durations.max(FIRST, last.multipliedBy(2)), LONGEST) : last;
    Duration left = asked == null ? Duration.ZERO : Durations.min(asked, LONGEST_ASKED);
    return new RejectedLogin(
        failure, delay, now.plus(rejected ? Durations.max(delay, left) : left));
  }

  /** Creates the exception for a call that would repeat the login. */
  CredentialsException again(Instant now) {
    boolean rejected = failure.getCause() instanceof AuthenticationException;
    return new CredentialsException(
        failure.getMessage()
            + (rejected
                ? "; so as not to lock the account, the login is not repeated for another "
                : "; as the service asks, the login is not repeated for another ")
            + Durations.describe(Durations.until(until, now))
            + (rejected ? ": correct the credentials and create a new client" : ""),
        failure.getCause());
  }
}
