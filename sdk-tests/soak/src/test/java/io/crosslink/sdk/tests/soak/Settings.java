package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.RetryPolicy;
import java.time.Duration;

/**
 * The settings, from system properties.
 *
 * @param duration {@code soak.seconds}
 * @param callers {@code soak.callers}, half of them blocking, half asynchronous
 * @param faultPercent {@code soak.faults}, the percentage of requests with a fault
 * @param pause {@code soak.pause} in milliseconds, between two calls of a caller on average; 0 to
 *     use all processors
 * @param seed {@code soak.seed}, the seed of all random choices, whose order also depends on timing
 */
record Settings(Duration duration, int callers, int faultPercent, int pause, long seed) {
  /** Short, so that calls without a response do not block a caller for long. */
  static final Duration ATTEMPT_TIMEOUT = Duration.ofMillis(300);

  static final Duration TOTAL_TIMEOUT = Duration.ofSeconds(3);

  /** The total timeout of some calls, which ends them between retries. */
  static final Duration SHORT_TOTAL_TIMEOUT = Duration.ofMillis(200);

  static final RetryPolicy RETRIES =
      RetryPolicy.builder()
          .maxAttempts(4)
          .baseDelay(Duration.ofMillis(5))
          .maxDelay(Duration.ofMillis(100))
          .build();

  /**
   * A call that takes this much longer than its total timeout counts as hanging; test machines can
   * be slow.
   */
  static final Duration TOLERANCE = Duration.ofSeconds(20);

  static Settings fromSystemProperties() {
    return new Settings(
        Duration.ofSeconds(Long.getLong("soak.seconds", 6)),
        Integer.getInteger("soak.callers", 200),
        Integer.getInteger("soak.faults", 30),
        Integer.getInteger("soak.pause", 400),
        Long.getLong("soak.seed", System.currentTimeMillis()));
  }
}
