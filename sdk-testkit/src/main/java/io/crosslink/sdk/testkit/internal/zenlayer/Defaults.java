package io.crosslink.sdk.testkit.internal.zenlayer;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What is made up where a resource lacks it. */
final class Defaults {
  private Defaults() {}

  static <T> T orElse(@Nullable T value, T other) {
    return value != null ? value : other;
  }

  /** The present moment, as precise as the service tells time. */
  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }
}
