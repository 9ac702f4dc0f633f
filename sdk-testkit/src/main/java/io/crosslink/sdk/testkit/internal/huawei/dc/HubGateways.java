package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.testkit.internal.huawei.er.AttachedGateway;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;

/** The virtual gateways at enterprise routers, as the routers see them. */
final class HubGateways {
  private HubGateways() {}

  static List<AttachedGateway> of(VirtualGatewayState gateways, VirtualInterfaceState interfaces) {
    return gateways.store().all().stream()
        .filter(each -> each.value().getEnterpriseRouterId() != null)
        .map(each -> attached(each, interfaces))
        .toList();
  }

  private static AttachedGateway attached(
      Resource<VirtualGateway> found, VirtualInterfaceState interfaces) {
    VirtualGateway gateway = found.value();
    return new AttachedGateway(
        String.valueOf(gateway.getEnterpriseRouterId()),
        AttachmentResourceType.VGW,
        gateway.getId(),
        gateway.getName(),
        state(gateway.getStatus()),
        networks(gateway.getId(), interfaces),
        found::poll);
  }

  private static AttachmentState state(VirtualGatewayStatus status) {
    return switch (status.known()) {
      case BUILD, PENDING_CREATE -> AttachmentState.PENDING;
      case PENDING_DELETE -> AttachmentState.DELETING;
      case ERROR -> AttachmentState.FAILED;
      default -> AttachmentState.AVAILABLE;
    };
  }

  /** Returns the remote networks of the interfaces that are up. */
  private static List<String> networks(String gatewayId, VirtualInterfaceState interfaces) {
    return interfaces.store().values().stream()
        .filter(each -> gatewayId.equals(each.getVgwId()))
        .filter(each -> VirtualInterfaceStatus.ACTIVE.equals(each.getStatus()))
        .map(VirtualInterface::getVifPeers)
        .flatMap(List::stream)
        .flatMap(each -> each.getRemoteEpGroup().stream())
        .distinct()
        .toList();
  }
}
