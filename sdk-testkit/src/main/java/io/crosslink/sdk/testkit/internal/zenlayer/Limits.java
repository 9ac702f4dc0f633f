package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import java.util.List;

/** Limits that several actions share. */
final class Limits {
  private static final int MAX_BANDWIDTH = 500;
  private static final int MAX_IDS = 100;

  private Limits() {}

  static void checkBandwidth(long bandwidthMbps) {
    if (bandwidthMbps < 1 || bandwidthMbps > MAX_BANDWIDTH) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT,
          "The bandwidth must be 1 to " + MAX_BANDWIDTH + " Mbps");
    }
  }

  static void checkCount(String name, List<String> ids) {
    if (ids.size() > MAX_IDS) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_PARAMETER_EXCEED_LENGTH,
          name + " must have at most " + MAX_IDS + " ids");
    }
  }
}
