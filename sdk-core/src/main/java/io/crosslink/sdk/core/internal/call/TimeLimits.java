package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time limits of one call: for each attempt, and for all together, which is the total timeout
 * or the time until the deadline. Time counts from the start of the call.
 */
final class TimeLimits {
  private final TimeSource time;
  private final Duration attempt;
  private final Duration total;
  private final ApiTimeoutException.Limit outermost;
  private final long startedAt;

  private long attemptStartedAt;
  private volatile long endsAt; // by the system's clock: peers do not keep to the time of a test

  TimeLimits(CallConfig config, RequestOptions options) {
    this.time = config.time();
    this.attempt =
        options.attemptTimeout() != null
            ? options.attemptTimeout()
            : config.client().attemptTimeout();
    Duration timeout =
        options.totalTimeout() != null ? options.totalTimeout() : config.client().totalTimeout();
    Duration untilDeadline =
        options.deadline() == null ? timeout : Durations.until(options.deadline(), time.now());
    boolean deadlineFirst = untilDeadline.compareTo(timeout) < 0;
    this.total = deadlineFirst ? untilDeadline : timeout;
    this.outermost =
        deadlineFirst ? ApiTimeoutException.Limit.DEADLINE : ApiTimeoutException.Limit.TOTAL;
    this.startedAt = time.nanoTime();
    this.endsAt = System.nanoTime() + total.toNanos();
  }

  /** Starts an attempt; returns whether time is left for it. */
  boolean beginAttempt() {
    attemptStartedAt = time.nanoTime();
    long left = total.toNanos() - (attemptStartedAt - startedAt);
    endsAt = System.nanoTime() + left;
    return left > 0;
  }

  long attemptStartedAt() {
    return attemptStartedAt;
  }

  /**
   * Returns the limit that has been reached, or null. The attempt's time starts when the HTTP
   * client starts it; that of the call also counts in the HTTP client's queue.
   */
  ApiTimeoutException.@Nullable Limit reached(Attempt current) {
    if (System.nanoTime() - endsAt >= 0) {
      return outermost;
    }
    return current.hasRunFor(attempt) ? ApiTimeoutException.Limit.ATTEMPT : null;
  }

  /** {@return whether a delay would end before the limit} */
  boolean allow(Duration more) {
    return more.compareTo(left()) < 0; // it may be longer than can be added
  }

  /** {@return the limit for all attempts together, for messages} */
  String outermost() {
    return outermost == ApiTimeoutException.Limit.DEADLINE
        ? "deadline"
        : "total timeout of " + Durations.describe(total);
  }

  /** Creates the exception for a call that has no time left for its next attempt. */
  ApiTimeoutException ended(CallDetails details, @Nullable Throwable cause) {
    return new ApiTimeoutException(outermost, total, details, cause);
  }

  /** Creates the exception for an attempt that was ended by a limit. */
  ApiTimeoutException exceeded(
      ApiTimeoutException.Limit limit, CallDetails details, Throwable cause) {
    return limit == ApiTimeoutException.Limit.ATTEMPT
        ? new ApiTimeoutException(limit, attempt, details, cause)
        : ended(details, cause);
  }

  /** {@return the time that is left, zero if none is} */
  Duration left() {
    return Durations.max(Duration.ZERO, total.minus(sinceStart()));
  }

  Duration sinceStart() {
    return Duration.ofNanos(time.nanoTime() - startedAt);
  }

  Duration sinceAttempt() {
    return Duration.ofNanos(time.nanoTime() - attemptStartedAt);
  }
}
