package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time for signatures: that of this machine, until the service rejects a signature and its
 * clock proves to differ.
 */
final class SkewCorrectingClock {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");
  // Far below what services tolerate, far above what a request takes.
  private static final Duration HARMLESS = Duration.ofMinutes(1);
  // A clock that is wrong by more would be noticed: then the service's time is the wrong one.
  private static final Duration LARGEST = Duration.ofDays(1);

  private final TimeSource time;
  private volatile Duration offset = Duration.ZERO;

  SkewCorrectingClock(TimeSource time) {
    this.time = time;
  }

  Instant now() {
    return time.now().plus(offset);
  }

  /**
   * Compares the time of a rejected signature with the service's, and uses the latter from now on
   * if they differ by a day at most. Returns whether they do, so that another signature may be
   * accepted.
   *
   * @param signedAt the time of the signature, or null if nothing was signed
   * @param date the service's time, or null if it sent none
   */
  boolean correct(@Nullable Instant signedAt, @Nullable Instant date) {
    if (date == null || difference(signedAt, date) == null || !isCredible(date, time.now())) {
      return false;
    }
    offset = Duration.between(time.now(), date);
    LOG.warn(
        "A signature was rejected, and {}: signing with the service's time from now on",
        describe(offset));
    return true;
  }

  /** Says which clock is ahead if the time of a signature is not the service's; otherwise null. */
  static @Nullable String difference(@Nullable Instant signedAt, @Nullable Instant date) {
    if (signedAt == null || date == null) {
      return null;
    }
    Duration found = Duration.between(signedAt, date);
    return found.abs().compareTo(HARMLESS) <= 0 ? null : describe(found);
  }

  private static String describe(Duration offset) {
    return "this machine's clock is "
        + Durations.describe(offset.abs())
        + (offset.isNegative() ? " ahead of" : " behind")
        + " the service's";
  }

  /** {@return whether a peer's time may be right, given that of this machine} */
  static boolean isCredible(Instant date, Instant now) {
    return Duration.between(now, date).abs().compareTo(LARGEST) <= 0;
  }
}
