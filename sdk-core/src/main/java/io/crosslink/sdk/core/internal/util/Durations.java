package io.crosslink.sdk.core.internal.util;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;
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

  /**
   * Returns a duration for a message, such as {@code 15 min}, {@code 1 h 30 min} or {@code 2.5 s};
   * the same in every locale.
   */
  public static String describe(Duration duration) {
    if (duration.isNegative()) {
      return "-" + describe(duration.negated());
    }
    StringJoiner text = new StringJoiner(" ");
    long days = duration.toDays() < 2 ? 0 : duration.toDays();
    add(text, days, "days");
    add(text, days == 0 ? duration.toHours() : duration.toHoursPart(), "h");
    add(text, duration.toMinutesPart(), "min");
    if (text.length() == 0) {
      return seconds(duration);
    }
    add(text, duration.toSecondsPart(), "s");
    return text.toString();
  }

  private static void add(StringJoiner text, long count, String unit) {
    if (count > 0) {
      text.add(count + " " + unit);
    }
  }

  private static String seconds(Duration duration) {
    long millis = duration.toMillis();
    if (millis == 0 && !duration.isZero()) {
      return "less than 1 ms";
    }
    return millis > 0 && millis < 1000
        ? millis + " ms"
        : BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + " s";
  }
}
