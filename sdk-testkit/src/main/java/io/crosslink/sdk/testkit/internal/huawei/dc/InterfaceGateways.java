package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.ServiceType;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules for the gateway that a virtual interface is attached to. */
final class InterfaceGateways {
  private final VirtualGatewayState gateways;
  private final GlobalGatewayState globalGateways;
  private final VirtualInterfaceState interfaces;

  InterfaceGateways(
      VirtualGatewayState gateways,
      GlobalGatewayState globalGateways,
      VirtualInterfaceState interfaces) {
    this.gateways = gateways;
    this.globalGateways = globalGateways;
    this.interfaces = interfaces;
  }

  /** Rejects an interface that its gateway cannot have. Local gateways are not known. */
  void check(CreateVirtualInterfaceRequest request) {
    ServiceType type = Objects.requireNonNullElse(request.getServiceType(), ServiceType.VGW);
    Long asNumber = null;
    if (ServiceType.VGW.equals(type)) {
      VirtualGateway gateway = virtualGateway(request);
      asNumber = gateway == null ? null : gateway.getBgpAsn();
    } else if (ServiceType.GDGW.equals(type)) {
      asNumber = globalGateway(request.getGatewayId()).getBgpAsn();
    }
    if (asNumber != null && asNumber.equals(request.getBgpAsn())) {
      throw DcErrors.error(
          DcErrorCodes.SAME_ASN, "The gateway has the AS number " + asNumber + ", too");
    }
  }

  /** Returns the virtual gateway; null if it belongs to another project, which must accept. */
  private @Nullable VirtualGateway virtualGateway(CreateVirtualInterfaceRequest request) {
    if (isForAnother(request)) {
      return null;
    }
    String id = request.getVgwId();
    Resource<VirtualGateway> found = id == null ? null : gateways.store().find(id);
    if (found == null) {
      throw DcErrors.error(
          DcErrorCodes.VIRTUAL_GATEWAY_NOT_FOUND, "The virtual gateway " + id + " does not exist");
    }
    VirtualGatewayOperations.checkSettled(found.value());
    return found.value();
  }

  /** Returns whether the gateway of an interface belongs to another project. */
  static boolean isForAnother(CreateVirtualInterfaceRequest request) {
    String project = request.getResourceTenantId();
    return project != null && !project.equals(HuaweiIdentity.PROJECT_ID);
  }

  private GlobalDcGateway globalGateway(@Nullable String id) {
    Resource<GlobalDcGateway> found = id == null ? null : globalGateways.store().find(id);
    if (found == null) {
      throw DcErrors.error(
          DcErrorCodes.RESOURCE_NOT_FOUND, "The global DC gateway " + id + " does not exist");
    }
    return found.value();
  }

  /**
   * Rejects an endpoint group that overlaps the subnets of the gateway or the group of another
   * interface of it. Two interfaces with equal groups are the two ways to the same network.
   *
   * @param one the interface, with the gateway
   * @param group the blocks of the remote network
   */
  void checkGroup(VirtualInterface one, List<String> group, boolean isV6) {
    String gatewayId = one.getVgwId();
    Resource<VirtualGateway> gateway = gatewayId == null ? null : gateways.store().find(gatewayId);
    if (gateway != null && Blocks.overlap(group, local(gateway.value(), isV6))) {
      throw DcErrors.error(
          DcErrorCodes.NETWORKS_OVERLAP, "The remote network overlaps that of the gateway");
    }
    interfaces.store().values().stream()
        .filter(each -> !(one.hasId() && each.getId().equals(one.getId())))
        .filter(each -> isSameGateway(each, one))
        .flatMap(each -> each.getVifPeers().stream())
        .map(each -> each.getRemoteEpGroup())
        .filter(other -> !Blocks.areEqual(other, group) && Blocks.overlap(other, group))
        .findFirst()
        .ifPresent(
            other -> {
              throw DcErrors.error(
                  DcErrorCodes.DUPLICATE_NETWORKS,
                  "An interface of the same gateway has the endpoint group " + other);
            });
  }

  private static List<String> local(VirtualGateway gateway, boolean isV6) {
    return isV6 ? gateway.getLocalEpGroupIpv6() : gateway.getLocalEpGroup();
  }

  private static boolean isSameGateway(VirtualInterface one, VirtualInterface other) {
    return (one.getVgwId() != null && one.getVgwId().equals(other.getVgwId()))
        || (one.getGatewayId() != null && one.getGatewayId().equals(other.getGatewayId()));
  }
}
