package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.examples.Hub.DataCenter;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.ServiceType;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way to the data center: a virtual gateway at the router, and a virtual interface from there
 * to a direct connect, if there is one. Direct connects are ordered in the console or from a
 * partner.
 */
final class HubDirectConnect {
  private final DcClient dc;
  private final Hub hub;
  private final EnsureLines lines;
  private final WaitOptions wait;

  HubDirectConnect(DcClient dc, Hub hub, EnsureLines lines, WaitOptions wait) {
    this.dc = dc;
    this.hub = hub;
    this.lines = lines;
    this.wait = wait;
  }

  /** Returns why the direct connect cannot be used. */
  List<String> differences() {
    String id = hub.dataCenter().directConnect();
    if (id == null) {
      return List.of();
    }
    Optional<DirectConnect> found = dc.directConnects().find(id);
    if (found.isEmpty()) {
      return List.of("There is no direct connect " + id + ".");
    }
    Integer own = found.get().getVlan();
    Integer given = hub.dataCenter().vlan();
    if (own == null) {
      return given == null
          ? List.of("The direct connect " + id + " has no VLAN of its own: set --vlan.")
          : List.of();
    }
    return given == null || given.equals(own)
        ? List.of()
        : List.of("The VLAN of the direct connect " + id + " is " + own + ", not " + given + ".");
  }

  private @Nullable Integer vlan(DirectConnect connect) {
    Integer given = hub.dataCenter().vlan();
    return given == null ? connect.getVlan() : given;
  }

  /** Creates the gateway; returns its id. */
  String build(String router) {
    new Removal(wait)
        .of(
            dc.virtualGateways()
                .findByName(hub.virtualGateway())
                .filter(each -> VirtualGatewayStatus.PENDING_DELETE.equals(each.getStatus())),
            dc.virtualGateways()::remove);
    String id =
        lines.id(
            dc.virtualGateways()
                .ensure(
                    CreateVirtualGatewayRequest.builder()
                        .name(hub.virtualGateway())
                        .enterpriseRouterId(router)
                        .bgpAsn(hub.gatewayAsn())
                        .build(),
                    lines.options()));
    return dc.virtualGateways().waitUntilReady(id, wait).getId();
  }

  /** Creates the virtual interface, if there is a direct connect; returns it, set up. */
  Optional<VirtualInterface> connect(String gateway) {
    String directConnect = hub.dataCenter().directConnect();
    if (directConnect == null) {
      return Optional.empty();
    }
    new Removal(wait)
        .of(
            dc.virtualInterfaces()
                .findByName(hub.virtualGateway())
                .filter(each -> VirtualInterfaceStatus.PENDING_DELETE.equals(each.getStatus())),
            dc.virtualInterfaces()::remove);
    String id =
        lines.id(
            dc.virtualInterfaces()
                .ensure(request(gateway, dc.directConnects().get(directConnect)), lines.options()));
    return Optional.of(dc.virtualInterfaces().waitUntilReady(id, wait));
  }

  private CreateVirtualInterfaceRequest request(String gateway, DirectConnect connect) {
    DataCenter other = hub.dataCenter();
    return CreateVirtualInterfaceRequest.builder()
        .name(hub.virtualGateway())
        .directConnectId(connect.getId())
        .vgwId(gateway)
        .type(VirtualInterfaceType.PRIVATE)
        .serviceType(ServiceType.VGW)
        .vlan(vlan(connect))
        .bandwidth(connect.getBandwidth())
        .localGatewayV4Ip(other.session().withPrefix(1))
        .remoteGatewayV4Ip(other.session().withPrefix(2))
        .routeMode(RouteMode.BGP)
        .bgpAsn(other.asn())
        .bgpMd5(other.key() == null ? null : other.key().value())
        // the service may reject the addresses unless a remote network contains them
        .remoteEpGroup(other.network().toString(), other.session().toString())
        .build();
  }

  /** Removes the virtual interface, then the virtual gateway; the direct connect remains. */
  void remove(Removal removal) {
    removal.of(
        dc.virtualInterfaces().findByName(hub.virtualGateway()), dc.virtualInterfaces()::remove);
    removal.of(dc.virtualGateways().findByName(hub.virtualGateway()), dc.virtualGateways()::remove);
  }
}
