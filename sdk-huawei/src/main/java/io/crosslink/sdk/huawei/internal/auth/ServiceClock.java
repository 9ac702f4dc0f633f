package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Converts times of a service to the clock of this machine, which may differ. */
final class ServiceClock {
  private static final Duration LONGEST =
      Duration.ofDays(8); // temporary keys and tokens last a day

  private ServiceClock() {}

  /**
   * Returns when a credential expires by this machine's clock.
   *
   * @param end when it expires by the service's clock
   * @param issued when it was issued by the same clock, or null if unknown
   * @param time the source of time
   */
  static Instant locally(Instant end, @Nullable Instant issued, TimeSource time) {
    if (issued == null) {
      return end;
    }
    Duration lifetime = Duration.between(issued, end);
    boolean plausible = !lifetime.isNegative() && lifetime.compareTo(LONGEST) <= 0;
    return plausible ? time.now().plus(lifetime) : end;
  }
}
