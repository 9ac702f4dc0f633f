package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipChargeMode;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Generates elastic IPs. */
final class ElasticIps {
  private static final int ADDRESSES = 254; // of 198.51.100.0/24, which is for documentation

  private int count;

  /** Returns the elastic IP of a request, new or existing; null if the request is null. */
  @Nullable Eip of(@Nullable VpnGatewayEipRequest request, int maxBandwidth) {
    if (request == null) {
      return null;
    }
    if (request.getId() == null && request.getType() == null) {
      throw Call.invalid("an elastic IP requires an id, or a type to create one");
    }
    int size = requireNonNullElse(request.getBandwidthSize(), 5);
    if (size < 1 || size > maxBandwidth) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.BANDWIDTH_SIZE_INVALID,
          "The bandwidth of an elastic IP must be 1 to " + maxBandwidth + " Mbit/s");
    }
    String bandwidth = Names.checked(request.getBandwidthName());
    boolean shared = request.getBandwidthId() != null;
    return existing(requireNonNullElse(request.getId(), UUID.randomUUID().toString())).toBuilder()
        .type(requireNonNullElse(request.getType(), "5_bgp"))
        .chargeMode(requireNonNullElse(request.getChargeMode(), EipChargeMode.TRAFFIC))
        .bandwidthId(requireNonNullElse(request.getBandwidthId(), UUID.randomUUID().toString()))
        .bandwidthSize(size)
        .bandwidthName(requireNonNullElse(bandwidth, "vpngw-bandwidth-" + count))
        .shareType(shared ? EipShareType.WHOLE : EipShareType.PER)
        .build();
  }

  /** Returns an existing elastic IP, with invented properties. */
  Eip existing(String id) {
    count++;
    return Eip.builder()
        .id(id)
        .ipVersion(4)
        .type("5_bgp")
        .ipAddress("198.51.100." + (1 + count % ADDRESSES))
        .chargeMode(EipChargeMode.TRAFFIC)
        .bandwidthId(UUID.randomUUID().toString())
        .bandwidthSize(5)
        .bandwidthName("vpngw-bandwidth-" + count)
        .shareType(EipShareType.PER)
        .build();
  }
}
