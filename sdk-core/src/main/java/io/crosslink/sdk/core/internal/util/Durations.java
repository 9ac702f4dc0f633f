package io.crosslink.sdk.core.internal.util;

import java.time.Duration;
import java.time.Instant;

/** What the JDK's durations lack. */
public final class Durations {
  private Durations() {}

  /** {@return the shorter one} */
  public static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** {@return the time that is left until a moment, none if it has passed} */
  public static Duration until(Instant moment, Instant now) {
    return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
  }
}
