package io.crosslink.sdk.spring;

import io.crosslink.sdk.core.RetryPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a failed call is retried.
 *
 * @param maxAttempts Maximum number of attempts of a call, 1 for no retries. By default 4.
 * @param baseDelay Upper bound of the delay before the first retry; it doubles with every attempt.
 *     By default 500ms.
 * @param maxDelay Upper bound of every random delay between attempts. By default 20s.
 * @param pacing Whether calls wait for their turn if the service throttles them. By default true.
 */
record RetryProperties(
    @Nullable Integer maxAttempts,
    @Nullable Duration baseDelay,
    @Nullable Duration maxDelay,
    @Nullable Boolean pacing) {

  RetryProperties inheriting(RetryProperties parent) {
    return new RetryProperties(
        Settings.or(maxAttempts, parent.maxAttempts),
        Settings.or(baseDelay, parent.baseDelay),
        Settings.or(maxDelay, parent.maxDelay),
        Settings.or(pacing, parent.pacing));
  }

  RetryPolicy policy() {
    RetryPolicy.Builder builder = RetryPolicy.builder();
    if (maxAttempts != null) {
      builder.maxAttempts(maxAttempts);
    }
    if (baseDelay != null) {
      builder.baseDelay(baseDelay);
    }
    if (maxDelay != null) {
      builder.maxDelay(maxDelay);
    }
    if (pacing != null) {
      builder.pacing(pacing);
    }
    return builder.build();
  }
}
