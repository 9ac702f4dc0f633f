package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;
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
    if (signedAt == null
        || date == null
        || Duration.between(signedAt, date).abs().compareTo(HARMLESS) <= 0
        || !isCredible(date, time.now())) {
      return false;
    }
    Duration found = Duration.between(time.now(), date);
    offset = found;
    LOG.warn(
        "A signature was rejected, and this machine's clock differs from the service's by {} s:"
            + " signing with the service's time from now on",
        found.toSeconds());
    return true;
  }

  /** {@return whether a peer's time may be right, given that of this machine} */
  static boolean isCredible(Instant date, Instant now) {
    return Duration.between(now, date).abs().compareTo(LARGEST) <= 0;
  }
}
