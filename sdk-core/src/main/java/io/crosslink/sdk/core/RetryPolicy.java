package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.Arguments;
import java.time.Duration;

/**
 * How often and how fast a failed call is tried again.
 *
 * <p>What may be tried again is not a matter of policy: failures before anything was sent,
 * throttling, answers that the provider documents as "try later", and, only if repeating the
 * operation does no harm, lost connections, attempt timeouts and statuses 502, 503 and 504. The
 * pause before attempt <i>n</i> is random between zero and the smaller of {@code maxDelay} and
 * {@code baseDelay · 2ⁿ⁻²}; a {@code Retry-After} of the service takes its place, capped by {@code
 * maxDelay}. No pause is begun that would outlast the total timeout.
 *
 * @param maxAttempts how many times a request is tried at most, 1 for no retries
 * @param baseDelay the upper bound of the first pause
 * @param maxDelay the upper bound of every pause
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration maxDelay) {
  private static final RetryPolicy DEFAULTS =
      new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(20));
  private static final RetryPolicy NONE =
      new RetryPolicy(1, Duration.ofMillis(500), Duration.ofSeconds(20));

  /**
   * Checks the values.
   *
   * @param maxAttempts how many times a request is tried at most, 1 for no retries
   * @param baseDelay the upper bound of the first pause
   * @param maxDelay the upper bound of every pause
   * @throws IllegalArgumentException if there is no attempt, or a delay is not longer than zero
   */
  public RetryPolicy {
    Arguments.check(maxAttempts >= 1, "maxAttempts must be at least 1, but is " + maxAttempts);
    Arguments.positive("baseDelay", baseDelay);
    Arguments.positive("maxDelay", maxDelay);
  }

  /** {@return 4 attempts, pauses of at most 0.5, 1 and 2 seconds, no pause above 20 seconds} */
  public static RetryPolicy defaults() {
    return DEFAULTS;
  }

  /** {@return a policy that never tries again} */
  public static RetryPolicy none() {
    return NONE;
  }

  /**
   * Returns this policy with another number of attempts.
   *
   * @param attempts how many times a request is tried at most, 1 for no retries
   * @return the changed policy
   */
  public RetryPolicy withMaxAttempts(int attempts) {
    return new RetryPolicy(attempts, baseDelay, maxDelay);
  }
}
