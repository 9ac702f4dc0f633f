package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import org.jspecify.annotations.Nullable;

/** What the service checks of bandwidths. */
final class BandwidthRules {
  static final int MIN_SHARED = 5;
  private static final int MAX = 2000;
  private static final int MAX_ADDRESSES = 20;

  private BandwidthRules() {}

  /** Rejects a size that is not offered; it may be absent. */
  static void checkSize(@Nullable Integer size, int min) {
    if (size == null) {
      return;
    }
    int step = size <= 300 ? 1 : size <= 1000 ? 50 : 500;
    if (size < min || size > MAX || size % step != 0) {
      throw EipErrors.invalidBandwidth(
          ("the size must be %d to %d Mbit/s, above 300 a multiple of 50, above 1000 a multiple of"
                  + " 500")
              .formatted(min, MAX));
    }
  }

  /** Rejects another bandwidth than a shared one that exists. */
  static Bandwidth checkShared(@Nullable Bandwidth bandwidth, @Nullable String id) {
    if (bandwidth == null || !BandwidthState.isShared(bandwidth)) {
      throw EipErrors.invalidBandwidth(
          id == null ? "a shared bandwidth requires its id" : "there is no shared bandwidth " + id);
    }
    return bandwidth;
  }

  /** Rejects more addresses than a shared bandwidth has room for. */
  static void checkRoom(int addresses) {
    if (addresses > MAX_ADDRESSES) {
      throw EipErrors.error(
          409,
          EipErrorCodes.SHARED_BANDWIDTH_FAILED,
          "A shared bandwidth has room for " + MAX_ADDRESSES + " addresses");
    }
  }
}
