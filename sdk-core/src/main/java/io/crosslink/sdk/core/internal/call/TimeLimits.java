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
 * How long one call may take: each of its attempts, and all of them together, which is the total
 * timeout or what is left until a deadline. The time runs from the beginning of the call.
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

  /** Begins an attempt; returns whether there is time for it. */
  boolean beginAttempt() {
    attemptStartedAt = time.nanoTime();
    left = total.toNanos() - (attemptStartedAt - startedAt);
    return left > 0;
  }

  /** Makes the engine keep to the limits of the attempt that has begun. */
  void limit(Timeout engine) {
    // The timeout runs once the engine has started the call, the deadline also while it queues.
    engine.timeout(attempt.toNanos(), TimeUnit.NANOSECONDS);
    engine.deadlineNanoTime(System.nanoTime() + left);
  }

  /** {@return whether something that takes so long would end in time} */
  boolean allow(Duration more) {
    return sinceStart().plus(more).compareTo(total) < 0;
  }

  /** Makes the exception for a call for whose next attempt there is no time. */
  ApiTimeoutException ended(CallDetails details, @Nullable Throwable cause) {
    return new ApiTimeoutException(outermost, total, details, cause);
  }

  /** Makes the exception for an attempt that the engine has ended. */
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
