package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.RetryPolicy;
import java.time.Duration;

/**
 * How long and how hard, from system properties.
 *
 * @param duration {@code soak.seconds}
 * @param callers {@code soak.callers}, half of them blocking, half asynchronous
 * @param faultPercent {@code soak.faults}, how many of a hundred requests go wrong
 * @param pause {@code soak.pause} in milliseconds, between two calls of a caller on average;
 *     without any, the callers take all the processors there are
 * @param seed {@code soak.seed}, where all random choices start; their order also depends on timing
 */
record Settings(Duration duration, int callers, int faultPercent, int pause, long seed) {
  /** Short, so that a stall does not keep a caller from calling. */
  static final Duration ATTEMPT_TIMEOUT = Duration.ofMillis(300);

  static final Duration TOTAL_TIMEOUT = Duration.ofSeconds(3);

  /** The total timeout of some calls, to be reached while they are tried again. */
  static final Duration SHORT_TOTAL_TIMEOUT = Duration.ofMillis(200);

  static final RetryPolicy RETRIES =
      RetryPolicy.builder()
          .maxAttempts(4)
          .baseDelay(Duration.ofMillis(5))
          .maxDelay(Duration.ofMillis(100))
          .build();

  /**
   * A call that takes this much longer than its total timeout counts as hanging; machines are slow
   * at times.
   */
  static final Duration TOLERANCE = Duration.ofSeconds(20);

  static Settings fromSystemProperties() {
    return new Settings(
        Duration.ofSeconds(Long.getLong("soak.seconds", 30)),
        Integer.getInteger("soak.callers", 200),
        Integer.getInteger("soak.faults", 30),
        Integer.getInteger("soak.pause", 400),
        Long.getLong("soak.seed", System.currentTimeMillis()));
  }
}
