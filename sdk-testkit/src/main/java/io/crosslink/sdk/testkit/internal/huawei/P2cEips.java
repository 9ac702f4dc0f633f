package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayEipRequest;
import io.crosslink.sdk.testkit.internal.Refusal;
import java.util.UUID;

/** Elastic IPs for P2C VPN gateways. Any id is that of an elastic IP, until it is bound. */
final class P2cEips {
  private static final int LARGEST_BANDWIDTH = 300;

  private final P2cVpnGatewayState state;
  private int made;

  P2cEips(P2cVpnGatewayState state) {
    this.state = state;
  }

  /** Takes the elastic IP that a request asks for, or makes it. */
  Eip taken(P2cVpnGatewayEipRequest request) {
    String id = request.getId();
    if (id != null) {
      return existing(id);
    }
    if (request.getType() == null) {
      throw Call.invalid("eip needs either an id or a type");
    }
    Integer size = request.getBandwidthSize();
    if (size != null && (size < 1 || size > LARGEST_BANDWIDTH)) {
      throw new Refusal(
          400,
          VpnErrorCodes.BANDWIDTH_SIZE_INVALID,
          "bandwidth_size must be 1 to " + LARGEST_BANDWIDTH);
    }
    return made(UUID.randomUUID().toString())
        .type(request.getType())
        .chargeMode(request.getChargeMode())
        .bandwidthId(UUID.randomUUID().toString())
        .bandwidthSize(size)
        .bandwidthName(request.getBandwidthName())
        .shareType(EipShareType.PER)
        .build();
  }

  /** Returns the elastic IP with this id, which must not be bound. */
  Eip existing(String id) {
    if (state.hasEip(id)) {
      throw new Refusal(
          400, VpnErrorCodes.EIP_IN_USE, "The elastic IP " + id + " is bound to another instance");
    }
    return made(id).build();
  }

  private Eip.Builder made(String id) {
    made++;
    return Eip.builder().id(id).ipVersion(4).ipAddress("198.51.100." + made % 256);
  }
}
