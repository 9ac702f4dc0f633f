package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.testkit.internal.huawei.er.AttachedGateway;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;

/** The VPN gateways at enterprise routers, as the routers see them. */
final class HubGateways {
  private HubGateways() {}

  static List<AttachedGateway> of(VpnGatewayState gateways, VpnState state) {
    return gateways.all().stream()
        .filter(each -> each.value().getErId() != null)
        .map(each -> attached(each, state))
        .toList();
  }

  private static AttachedGateway attached(Resource<VpnGateway> found, VpnState state) {
    VpnGateway gateway = found.value();
    return new AttachedGateway(
        String.valueOf(gateway.getErId()),
        AttachmentResourceType.VPN,
        gateway.getId(),
        gateway.getName(),
        state(Objects.requireNonNull(gateway.getStatus())),
        networks(gateway.getId(), state),
        found::poll);
  }

  private static AttachmentState state(VpnGatewayStatus status) {
    return switch (status.known()) {
      case PENDING_CREATE -> AttachmentState.PENDING;
      case PENDING_DELETE -> AttachmentState.DELETING;
      case FAULT -> AttachmentState.FAILED;
      default -> AttachmentState.AVAILABLE;
    };
  }

  /** Returns the remote networks of the connections, as the routing table of the gateway does. */
  private static List<String> networks(String gatewayId, VpnState state) {
    return state.connections().stream()
        .map(Resource::value)
        .filter(each -> gatewayId.equals(each.getVgwId()))
        .flatMap(each -> each.getPeerSubnets().stream())
        .distinct()
        .toList();
  }
}
