package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayEipRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.UUID;

/** Elastic IPs for P2C VPN gateways. An unknown id is taken for an existing elastic IP. */
final class P2cEips {
  private static final int MAX_BANDWIDTH = 300;

  private final ElasticIps pool;

  P2cEips(ElasticIps pool) {
    this.pool = pool;
  }

  /** Returns the elastic IP of a request, new or existing. */
  Eip of(P2cVpnGatewayEipRequest request) {
    String id = request.getId();
    if (id != null) {
      return existing(id);
    }
    if (request.getType() == null) {
      throw Call.invalid("eip requires either an id or a type");
    }
    Integer size = request.getBandwidthSize();
    if (size != null && (size < 1 || size > MAX_BANDWIDTH)) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.BANDWIDTH_SIZE_INVALID,
          "bandwidth_size must be 1 to " + MAX_BANDWIDTH);
    }
    return builder(UUID.randomUUID().toString())
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
    Eip known = pool.unbound(id);
    return known != null ? known : builder(id).build();
  }

  private Eip.Builder builder(String id) {
    return Eip.builder().id(id).ipVersion(4).ipAddress(pool.nextAddress());
  }
}
