package io.crosslink.sdk.core.internal.util;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Operations on durations. */
public final class Durations {
  private Durations() {}

  /** {@return the shorter duration} */
  public static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** {@return the longer duration} */
  public static Duration max(Duration a, @Nullable Duration b) {
    return b == null || a.compareTo(b) >= 0 ? a : b;
  }

  /** {@return the time left until an instant, zero if it has passed} */
  public static Duration until(Instant moment, Instant now) {
    return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
  }
}
