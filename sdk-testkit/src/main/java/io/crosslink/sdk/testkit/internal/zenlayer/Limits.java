package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import java.util.List;

/** Limits that several actions share. */
final class Limits {
  private static final int LARGEST_BANDWIDTH = 500;
  private static final int MOST_IDS = 100;

  private Limits() {}

  static void checkBandwidth(long bandwidthMbps) {
    if (bandwidthMbps < 1 || bandwidthMbps > LARGEST_BANDWIDTH) {
      throw new Refusal(
          400,
          SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT,
          "The bandwidth must be 1 to " + LARGEST_BANDWIDTH + " Mbps");
    }
  }

  static void checkCount(String name, List<String> ids) {
    if (ids.size() > MOST_IDS) {
      throw new Refusal(
          400,
          SdnErrorCodes.INVALID_PARAMETER_EXCEED_LENGTH,
          name + " holds more than " + MOST_IDS + " ids");
    }
  }
}
