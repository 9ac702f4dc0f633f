package io.crosslink.sdk.core.internal;

import java.time.Duration;
import java.time.Instant;

/** What the JDK's durations lack. */
final class Durations {
  private Durations() {}

  /** {@return the shorter one} */
  static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** {@return the time that is left until a moment, none if it has passed} */
  static Duration until(Instant moment, Instant now) {
    return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
  }
}
