package io.crosslink.sdk.testkit.internal.huawei;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipChargeMode;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.testkit.internal.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes up elastic IPs. */
final class Eips {
  private static final int ADDRESSES = 254; // of 198.51.100.0/24, which is for documentation

  private int made;

  /** Makes what a request asks for, a new one or one that exists already; null if it asks not. */
  @Nullable Eip make(@Nullable VpnGatewayEipRequest request, int largestBandwidth) {
    if (request == null) {
      return null;
    }
    if (request.getId() == null && request.getType() == null) {
      throw Call.invalid("an elastic IP needs an id, or a type if it is to be a new one");
    }
    int size = requireNonNullElse(request.getBandwidthSize(), 5);
    if (size < 1 || size > largestBandwidth) {
      throw new Refusal(
          400,
          VpnErrorCodes.BANDWIDTH_SIZE_INVALID,
          "The bandwidth of an elastic IP must be 1 to " + largestBandwidth + " Mbit/s");
    }
    String bandwidth = Names.checked(request.getBandwidthName());
    boolean shared = request.getBandwidthId() != null;
    return existing(requireNonNullElse(request.getId(), UUID.randomUUID().toString())).toBuilder()
        .type(requireNonNullElse(request.getType(), "5_bgp"))
        .chargeMode(requireNonNullElse(request.getChargeMode(), EipChargeMode.TRAFFIC))
        .bandwidthId(requireNonNullElse(request.getBandwidthId(), UUID.randomUUID().toString()))
        .bandwidthSize(size)
        .bandwidthName(requireNonNullElse(bandwidth, "vpngw-bandwidth-" + made))
        .shareType(shared ? EipShareType.WHOLE : EipShareType.PER)
        .build();
  }

  /** Makes up all about an elastic IP but its id. */
  Eip existing(String id) {
    made++;
    return Eip.builder()
        .id(id)
        .ipVersion(4)
        .type("5_bgp")
        .ipAddress("198.51.100." + (1 + made % ADDRESSES))
        .chargeMode(EipChargeMode.TRAFFIC)
        .bandwidthId(UUID.randomUUID().toString())
        .bandwidthSize(5)
        .bandwidthName("vpngw-bandwidth-" + made)
        .shareType(EipShareType.PER)
        .build();
  }
}
