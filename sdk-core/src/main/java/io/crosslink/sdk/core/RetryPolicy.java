package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often and after which delays a failed call is retried. Immutable.
 *
 * <p>Which failures are retried is not configurable: failures before anything was sent, requests
 * that the server certainly has not processed, throttling, responses that the provider documents as
 * "try later", and, only if the operation can safely be repeated, lost connections, attempt
 * timeouts, statuses 502, 503, 504, 520 to 524, 527 and 530, and codes that the provider documents
 * as a fault of the service.
 *
 * <p>The delay before attempt <i>n</i> is random between zero and the smaller of {@code maxDelay}
 * and {@code baseDelay · 2ⁿ⁻²}. If the service asks for a longer delay, with a {@code Retry-After}
 * header, the delay is that long, even if it is longer than {@code maxDelay}. If the delay would
 * exceed the total timeout or the deadline, the call fails immediately with its last failure.
 *
 * <p>If a service throttles calls of an operation, the client <b>paces</b> further calls of it:
 * before each attempt, calls wait for their turn at the rate that the service allows, which the
 * client learns from what is accepted and what is throttled. Attempts that are throttled do not
 * count towards {@code maxAttempts}, unless that is 1, while the service accepts others of these
 * calls: it has accepted one within a minute, or none yet in the first ten seconds. So such a call
 * fails only if its time is over. With 10 seconds left, or half of its time if that is less than 20
 * seconds, a call that waits for its turn is sent anyway. A minute after the last throttled call,
 * pacing ends, but not before a delay is over that the service has asked for.
 */
public final class RetryPolicy {
  private static final RetryPolicy DEFAULTS = builder().build();
  private static final RetryPolicy NONE = builder().maxAttempts(1).pacing(false).build();

  private final int maxAttempts;
  private final Duration baseDelay;
  private final Duration maxDelay;
  private final boolean pacing;

  private RetryPolicy(Builder builder) {
    maxAttempts = builder.maxAttempts;
    baseDelay = builder.baseDelay;
    maxDelay = builder.maxDelay;
    pacing = builder.pacing;
  }

  /**
   * {@return a policy of 4 attempts with delays of at most 0.5, 1 and 2 seconds, or longer if the
   * service asks for that}
   */
  public static RetryPolicy defaults() {
    return DEFAULTS;
  }

  /** {@return a policy that never retries and does not pace} */
  public static RetryPolicy none() {
    return NONE;
  }

  /** {@return a builder that starts with the {@linkplain #defaults() defaults}} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this policy} */
  public Builder toBuilder() {
    return new Builder()
        .maxAttempts(maxAttempts)
        .baseDelay(baseDelay)
        .maxDelay(maxDelay)
        .pacing(pacing);
  }

  /**
   * Returns this policy with another number of attempts.
   *
   * @param attempts the maximum number of attempts, 1 for no retries
   * @return the changed policy
   * @throws IllegalArgumentException if the number is less than 1
   */
  public RetryPolicy withMaxAttempts(int attempts) {
    return toBuilder().maxAttempts(attempts).build();
  }

  /**
   * Returns this policy with another upper bound for the first delay.
   *
   * @param delay the upper bound of the first delay
   * @return the changed policy
   * @throws IllegalArgumentException if the delay is not longer than zero
   */
  public RetryPolicy withBaseDelay(Duration delay) {
    return toBuilder().baseDelay(delay).build();
  }

  /**
   * Returns this policy with another upper bound for every random delay.
   *
   * @param delay the upper bound of every random delay
   * @return the changed policy
   * @throws IllegalArgumentException if the delay is not longer than zero
   */
  public RetryPolicy withMaxDelay(Duration delay) {
    return toBuilder().maxDelay(delay).build();
  }

  /**
   * Returns this policy with or without pacing.
   *
   * @param value whether calls that the service throttles are paced
   * @return the changed policy
   */
  public RetryPolicy withPacing(boolean value) {
    return toBuilder().pacing(value).build();
  }

  /** {@return the maximum number of attempts, 1 for no retries} */
  public int maxAttempts() {
    return maxAttempts;
  }

  /** {@return the upper bound of the first delay} */
  public Duration baseDelay() {
    return baseDelay;
  }

  /**
   * {@return the upper bound of every random delay; a delay that the service asks for may exceed
   * it}
   */
  public Duration maxDelay() {
    return maxDelay;
  }

  /** {@return whether calls that the service throttles are paced} */
  public boolean pacing() {
    return pacing;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RetryPolicy policy
        && maxAttempts == policy.maxAttempts
        && baseDelay.equals(policy.baseDelay)
        && maxDelay.equals(policy.maxDelay)
        && pacing == policy.pacing;
  }

  @Override
  public int hashCode() {
    return Objects.hash(maxAttempts, baseDelay, maxDelay, pacing);
  }

  @Override
  public String toString() {
    return "RetryPolicy[maxAttempts="
        + maxAttempts
        + ", baseDelay="
        + baseDelay
        + ", maxDelay="
        + maxDelay
        + ", pacing="
        + pacing
        + "]";
  }

  /** Builds {@link RetryPolicy}. */
  public static final class Builder {
    private int maxAttempts = 4;
    private Duration baseDelay = Duration.ofMillis(500);
    private Duration maxDelay = Duration.ofSeconds(20);
    private boolean pacing = true;

    private Builder() {}

    /**
     * Sets the maximum number of attempts. Default: 4.
     *
     * @param attempts the number, 1 for no retries
     * @return this builder
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Builder maxAttempts(int attempts) {
      Arguments.check(attempts >= 1, "maxAttempts must be at least 1, but is " + attempts);
      maxAttempts = attempts;
      return this;
    }

    /**
     * Sets the upper bound of the first delay; it doubles with every attempt. Default: 0.5 seconds.
     *
     * @param delay the upper bound of the first delay
     * @return this builder
     * @throws IllegalArgumentException if the delay is not longer than zero
     */
    public Builder baseDelay(Duration delay) {
      baseDelay = Arguments.positive("baseDelay", delay);
      return this;
    }

    /**
     * Sets the upper bound of every random delay; a delay that the service asks for may exceed it.
     * Default: 20 seconds.
     *
     * @param delay the upper bound of every random delay
     * @return this builder
     * @throws IllegalArgumentException if the delay is not longer than zero
     */
    public Builder maxDelay(Duration delay) {
      maxDelay = Arguments.positive("maxDelay", delay);
      return this;
    }

    /**
     * Sets whether calls that the service throttles are paced. Default: true.
     *
     * @param value whether they are
     * @return this builder
     */
    public Builder pacing(boolean value) {
      pacing = value;
      return this;
    }

    /** {@return the policy} */
    public RetryPolicy build() {
      return new RetryPolicy(this);
    }
  }
}
