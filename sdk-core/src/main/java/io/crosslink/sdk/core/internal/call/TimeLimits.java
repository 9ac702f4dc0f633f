package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.Timeout;
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
  private long left;

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
  }

  /** Starts an attempt; returns whether time is left for it. */
  boolean beginAttempt() {
    attemptStartedAt = time.nanoTime();
    left = total.toNanos() - (attemptStartedAt - startedAt);
    return left > 0;
  }

  /** Sets the limits of the attempt that has started on OkHttp's call. */
  void limit(Timeout call) {
    // The timeout starts when OkHttp starts the call, the deadline also counts the time in the
    // queue.
    call.timeout(attempt.toNanos(), TimeUnit.NANOSECONDS);
    call.deadlineNanoTime(System.nanoTime() + left);
  }

  /** {@return whether a delay would end before the limit} */
  boolean allow(Duration more) {
    return sinceStart().plus(more).compareTo(total) < 0;
  }

  /** Creates the exception for a call that has no time left for its next attempt. */
  ApiTimeoutException ended(CallDetails details, @Nullable Throwable cause) {
    return new ApiTimeoutException(outermost, total, details, cause);
  }

  /** Creates the exception for an attempt that has timed out. */
  ApiTimeoutException exceeded(CallDetails details, Throwable cause) {
    boolean endedWithCall = left < attempt.toNanos() || sinceStart().compareTo(total) >= 0;
    return endedWithCall
        ? ended(details, cause)
        : new ApiTimeoutException(ApiTimeoutException.Limit.ATTEMPT, attempt, details, cause);
  }

  Duration sinceStart() {
    return Duration.ofNanos(time.nanoTime() - startedAt);
  }

  Duration sinceAttempt() {
    return Duration.ofNanos(time.nanoTime() - attemptStartedAt);
  }
}
