package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.examples.BgpSession.Md5Key;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.ServiceType;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.model.CreateSubnetRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Huawei Cloud's end: a VPC with a subnet and a virtual gateway, and a virtual interface from there
 * to the hosted connection.
 */
final class HuaweiEnd {
  private final VpcClient vpc;
  private final DcClient dc;
  private final Crossing crossing;

  HuaweiEnd(VpcClient vpc, DcClient dc, Crossing crossing) {
    this.vpc = vpc;
    this.dc = dc;
    this.crossing = crossing;
  }

  /** Creates the VPC, then its subnet and the virtual gateway concurrently. */
  CompletableFuture<VirtualGateway> gateway(WaitOptions wait) {
    return vpc.vpcs()
        .ensureAsync(
            CreateVpcRequest.builder()
                .name(crossing.name())
                .cidr(crossing.vpc().toString())
                .build(),
            wait)
        .thenCompose(ensured -> vpc.vpcs().waitUntilReadyAsync(ensured.resource().getId(), wait))
        .thenCompose(
            network ->
                subnet(network, wait)
                    .thenCombine(gateway(network, wait), (subnet, gateway) -> gateway));
  }

  private CompletableFuture<Subnet> subnet(Vpc network, WaitOptions wait) {
    return vpc.subnets()
        .ensureAsync(
            CreateSubnetRequest.builder()
                .name(crossing.name())
                .vpcId(network.getId())
                .cidr(crossing.subnet().toString())
                .gatewayIp(crossing.subnet().address(1))
                .build(),
            wait)
        .thenCompose(
            ensured -> vpc.subnets().waitUntilReadyAsync(ensured.resource().getId(), wait));
  }

  private CompletableFuture<VirtualGateway> gateway(Vpc network, WaitOptions wait) {
    return dc.virtualGateways()
        .findByNameAsync(crossing.name())
        .thenCompose(
            found ->
                found.isPresent()
                        && VirtualGatewayStatus.PENDING_DELETE.equals(found.get().getStatus())
                    ? dc.virtualGateways().removeAsync(found.get().getId(), wait)
                    : CompletableFuture.completedFuture(false))
        .thenCompose(
            removed ->
                dc.virtualGateways()
                    .ensureAsync(
                        CreateVirtualGatewayRequest.builder()
                            .name(crossing.name())
                            .vpcId(network.getId())
                            .localEpGroup(crossing.vpc().toString())
                            .bgpAsn(crossing.huaweiAsn())
                            .build(),
                        wait))
        .thenCompose(
            ensured -> dc.virtualGateways().waitUntilReadyAsync(ensured.resource().getId(), wait));
  }

  /** Returns the virtual interface, unless it is being removed. */
  Optional<VirtualInterface> findInterface() {
    return dc.virtualInterfaces().findByName(crossing.name()).filter(each -> !isLeaving(each));
  }

  private static boolean isLeaving(VirtualInterface each) {
    return VirtualInterfaceStatus.PENDING_DELETE.equals(each.getStatus());
  }

  /**
   * Creates the virtual interface on the hosted connection. Its remote networks are that of the
   * office and that of the session itself, without which the service may reject the addresses.
   */
  VirtualInterface attach(
      DirectConnect hosted, VirtualGateway gateway, CrossingPlan plan, WaitOptions wait) {
    dc.virtualInterfaces()
        .findByName(crossing.name())
        .filter(HuaweiEnd::isLeaving)
        .ifPresent(each -> dc.virtualInterfaces().remove(each.getId(), wait));
    VirtualInterface created =
        dc.virtualInterfaces()
            .ensure(
                CreateVirtualInterfaceRequest.builder()
                    .name(crossing.name())
                    .directConnectId(hosted.getId())
                    .vgwId(gateway.getId())
                    .type(VirtualInterfaceType.PRIVATE)
                    .serviceType(ServiceType.VGW)
                    .vlan(plan.vlan())
                    .bandwidth(crossing.bandwidth())
                    .localGatewayV4Ip(plan.session().withPrefix(1))
                    .remoteGatewayV4Ip(plan.session().withPrefix(2))
                    .routeMode(RouteMode.BGP)
                    .bgpAsn(crossing.otherAsn())
                    .bgpMd5(crossing.key().value())
                    .remoteEpGroup(crossing.office().toString(), plan.session().toString())
                    .build(),
                wait)
            .resource();
    return dc.virtualInterfaces().waitUntilReady(created.getId(), wait);
  }

  /** Returns the BGP session as this end has it; it may not show its key. */
  static BgpSession session(VirtualInterface each, VirtualGateway gateway) {
    Optional<VirtualInterfacePeer> peer = each.getVifPeers().stream().findFirst();
    return new BgpSession(
        each.getVlan(),
        gateway.getBgpAsn(),
        peer.map(VirtualInterfacePeer::getBgpAsn).orElse(null),
        peer.map(VirtualInterfacePeer::getLocalGatewayIp).orElse(each.getLocalGatewayV4Ip()),
        peer.map(VirtualInterfacePeer::getRemoteGatewayIp).orElse(each.getRemoteGatewayV4Ip()),
        peer.map(VirtualInterfacePeer::getBgpMd5).map(Md5Key::new).orElse(null));
  }

  /** Removes the virtual interface. */
  void removeInterface(Removal removal) {
    removal.of(dc.virtualInterfaces().findByName(crossing.name()), dc.virtualInterfaces()::remove);
  }

  /** Removes the virtual gateway, which must have no virtual interface. */
  void removeGateway(Removal removal) {
    removal.of(dc.virtualGateways().findByName(crossing.name()), dc.virtualGateways()::remove);
  }

  /** Removes the subnet, then the VPC. */
  void removeNetwork(Removal removal) {
    removal.of(vpc.subnets().findByName(crossing.name()), vpc.subnets()::remove);
    removal.of(vpc.vpcs().findByName(crossing.name()), vpc.vpcs()::remove);
  }
}
