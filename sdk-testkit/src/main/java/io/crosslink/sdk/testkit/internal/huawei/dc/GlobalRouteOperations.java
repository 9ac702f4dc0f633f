package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.AddGlobalDcGatewayRoutesRequest;
import io.crosslink.sdk.huawei.dc.model.DeleteGlobalDcGatewayRoutesRequest;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoute;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRouteRequest;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRouteStatus;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoutesResponse;
import io.crosslink.sdk.huawei.dc.model.RouteNextHopType;
import io.crosslink.sdk.huawei.dc.model.UpdateGlobalDcGatewayRoutesRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The operations of routes of global DC gateways. A request changes all its routes or none. */
final class GlobalRouteOperations {
  private static final String ALL = "/v3/{project_id}/dcaas/gdgw/{gdgw_id}/routetables";
  private static final String ENVELOPE = "gdgw_routetable";

  private final GlobalRoutes all;
  private final GlobalGatewayState gateways;
  private final VirtualInterfaceState interfaces;

  GlobalRouteOperations(
      GlobalRoutes all, GlobalGatewayState gateways, VirtualInterfaceState interfaces) {
    this.all = all;
    this.gateways = gateways;
    this.interfaces = interfaces;
  }

  void addTo(List<Route> routes) {
    Listing<GlobalDcGatewayRoute> listing =
        new Listing<>("listGlobalDcGatewayRoutes", "gdgw_routetables", all.store()::all);
    routes.add(
        Route.of(
            "listGlobalDcGatewayRoutes",
            "GET",
            ALL,
            call -> listing.respond(call, all.of(gateway(call)))));
    routes.add(Route.of("addGlobalDcGatewayRoutes", "PUT", ALL, this::add));
    routes.add(Route.of("deleteGlobalDcGatewayRoutes", "PUT", ALL, this::delete));
    routes.add(Route.of("updateGlobalDcGatewayRoutes", "PUT", ALL, this::update));
  }

  private Response add(Call call) {
    String gatewayId = gateway(call);
    List<GlobalDcGatewayRouteRequest> wanted =
        Call.read(call.body(ENVELOPE), AddGlobalDcGatewayRoutesRequest.class).getAddRoutes();
    wanted.forEach(each -> check(gatewayId, each));
    List<GlobalDcGatewayRoute> added = new ArrayList<>();
    for (GlobalDcGatewayRouteRequest each : wanted) {
      String id =
          all.add(
              GlobalDcGatewayRoute.builder()
                  .gatewayId(gatewayId)
                  .type(each.getType())
                  .destination(each.getDestination())
                  .nexthop(each.getNexthop())
                  .description(each.getDescription())
                  .status(GlobalDcGatewayRouteStatus.PENDING_CREATE)
                  .build());
      added.add(Objects.requireNonNull(all.store().find(id)).value());
    }
    return response(added);
  }

  /** What happens to a route that exists is not documented; here it is rejected. */
  private void check(String gatewayId, GlobalDcGatewayRouteRequest wanted) {
    if (IpPrefix.parse(wanted.getDestination()) == null) {
      throw Call.invalid("destination must be a CIDR block");
    }
    if (all.find(gatewayId, wanted.getDestination(), wanted.getNexthop()) != null) {
      throw Call.invalid("the route to " + wanted.getDestination() + " exists");
    }
    if (!isNextHop(gatewayId, wanted)) {
      throw DcErrors.notFound("next hop", wanted.getNexthop());
    }
  }

  private boolean isNextHop(String gatewayId, GlobalDcGatewayRouteRequest wanted) {
    if (RouteNextHopType.GLOBAL_DC_GATEWAY.equals(wanted.getType())) {
      return gateways.store().find(wanted.getNexthop()) != null;
    }
    VirtualInterface owner = interfaces.ownerOf(wanted.getNexthop());
    return owner != null && gatewayId.equals(owner.getGatewayId());
  }

  private Response delete(Call call) {
    String gatewayId = gateway(call);
    List<GlobalDcGatewayRoute> deleted =
        Call.read(call.body(ENVELOPE), DeleteGlobalDcGatewayRoutesRequest.class)
            .getDelRoutes()
            .stream()
            .map(each -> find(gatewayId, each.getDestination(), each.getNexthop()).value())
            .toList();
    deleted.forEach(each -> all.store().remove(each.getId()));
    return response(deleted);
  }

  private Response update(Call call) {
    String gatewayId = gateway(call);
    List<Runnable> changes = new ArrayList<>();
    List<Resource<GlobalDcGatewayRoute>> changed = new ArrayList<>();
    Call.read(call.body(ENVELOPE), UpdateGlobalDcGatewayRoutesRequest.class)
        .getUpdateRoutes()
        .forEach(
            each -> {
              Resource<GlobalDcGatewayRoute> found =
                  find(gatewayId, each.getDestination(), each.getNexthop());
              changed.add(found);
              changes.add(
                  () ->
                      found.update(
                          old -> old.toBuilder().description(each.getDescription()).build()));
            });
    changes.forEach(Runnable::run);
    return response(changed.stream().map(Resource::value).toList());
  }

  private Resource<GlobalDcGatewayRoute> find(
      String gatewayId, String destination, String nexthop) {
    Resource<GlobalDcGatewayRoute> found = all.find(gatewayId, destination, nexthop);
    if (found == null) {
      throw Call.invalid("there is no route to " + destination + " by " + nexthop);
    }
    return found;
  }

  private static Response response(List<GlobalDcGatewayRoute> routes) {
    return Response.ok(GlobalDcGatewayRoutesResponse.builder().gdgwRoutetable(routes).build());
  }

  private String gateway(Call call) {
    return gateways.find(call.pathValue("gdgw_id")).value().getId();
  }
}
