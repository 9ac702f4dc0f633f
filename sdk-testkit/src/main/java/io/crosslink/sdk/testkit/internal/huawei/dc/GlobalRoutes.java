package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoute;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRouteStatus;
import io.crosslink.sdk.huawei.dc.model.RouteNextHopType;
import io.crosslink.sdk.huawei.dc.model.RouteObtainMode;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of global DC gateways that calls and tests have added, and their transitions. */
final class GlobalRoutes {
  private final Store<GlobalDcGatewayRoute> routes = new Store<>(GlobalRoutes::status, this::begin);
  private final TransitionTimer timer;

  GlobalRoutes(TransitionTimer timer) {
    this.timer = timer;
  }

  private static @Nullable GlobalDcGatewayRouteStatus status(GlobalDcGatewayRoute route) {
    return route.hasStatus() ? route.getStatus() : null;
  }

  /** Adds a route with defaults for missing properties; a transitional status completes. */
  String add(GlobalDcGatewayRoute given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    String destination = given.hasDestination() ? given.getDestination() : "192.168.44.0/24";
    routes.add(
        id,
        given.toBuilder()
            .id(id)
            .tenantId(given.hasTenantId() ? given.getTenantId() : HuaweiIdentity.PROJECT_ID)
            .destination(destination)
            .nexthop(given.hasNexthop() ? given.getNexthop() : UUID.randomUUID().toString())
            .type(given.hasType() ? given.getType() : RouteNextHopType.VIRTUAL_INTERFACE_PEER)
            .obtainMode(given.hasObtainMode() ? given.getObtainMode() : RouteObtainMode.CUSTOMIZED)
            .addressFamily(
                given.hasAddressFamily() ? given.getAddressFamily() : family(destination))
            .description(requireNonNullElse(given.getDescription(), ""))
            .status(requireNonNullElse(status(given), GlobalDcGatewayRouteStatus.ACTIVE))
            .build());
    return id;
  }

  private static AddressFamily family(String destination) {
    IpPrefix block = IpPrefix.parse(destination);
    return block != null && block.isV6() ? AddressFamily.IPV6 : AddressFamily.IPV4;
  }

  private void begin(Resource<GlobalDcGatewayRoute> added) {
    GlobalDcGatewayRoute value = added.value();
    if (GlobalDcGatewayRouteStatus.PENDING_CREATE.equals(value.getStatus())) {
      timer.change(
          added,
          value,
          value.toBuilder().status(GlobalDcGatewayRouteStatus.ACTIVE).build(),
          value.toBuilder().status(GlobalDcGatewayRouteStatus.ERROR).build());
    }
  }

  Store<GlobalDcGatewayRoute> store() {
    return routes;
  }

  /** Returns the routes of a gateway. */
  List<Resource<GlobalDcGatewayRoute>> of(String gatewayId) {
    return routes.all().stream()
        .filter(each -> gatewayId.equals(each.value().getGatewayId()))
        .toList();
  }

  /** Returns the route of a gateway with a destination and a next hop, or null if there is none. */
  @Nullable Resource<GlobalDcGatewayRoute> find(
      String gatewayId, String destination, String nexthop) {
    return of(gatewayId).stream()
        .filter(each -> each.value().getDestination().equals(destination))
        .filter(each -> each.value().getNexthop().equals(nexthop))
        .findFirst()
        .orElse(null);
  }
}
