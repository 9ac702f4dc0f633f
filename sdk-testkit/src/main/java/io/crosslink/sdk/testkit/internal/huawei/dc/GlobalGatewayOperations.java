package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.CreateGlobalDcGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.QuotaType;
import io.crosslink.sdk.huawei.dc.model.UpdateGlobalDcGatewayRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;

/** The operations of global DC gateways. */
final class GlobalGatewayOperations {
  private static final String ALL = "/v3/{project_id}/dcaas/global-dc-gateways";
  private static final String ONE = ALL + "/{global_dc_gateway_id}";
  private static final String ENVELOPE = "global_dc_gateway";

  private final GlobalGatewayState gateways;
  private final PeerLinkState links;
  private final VirtualInterfaceState interfaces;
  private final Quotas quotas;

  GlobalGatewayOperations(
      GlobalGatewayState gateways,
      PeerLinkState links,
      VirtualInterfaceState interfaces,
      Quotas quotas) {
    this.gateways = gateways;
    this.links = links;
    this.interfaces = interfaces;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    Listing<GlobalDcGateway> listing =
        new Listing<>(
            "listGlobalDcGateways", "global_dc_gateways", gateways.store()::all, this::shown);
    routes.add(Route.of("createGlobalDcGateway", "POST", ALL, this::create));
    routes.add(Route.of("listGlobalDcGateways", "GET", ALL, listing::respond));
    routes.add(Route.of("showGlobalDcGateway", "GET", ONE, this::show));
    routes.add(Route.of("updateGlobalDcGateway", "PUT", ONE, this::update));
    routes.add(Route.of("deleteGlobalDcGateway", "DELETE", ONE, this::delete));
  }

  /** {@return all gateways as responses contain them} */
  List<GlobalDcGateway> values() {
    return gateways.store().values().stream().map(this::shown).toList();
  }

  private Response create(Call call) {
    CreateGlobalDcGatewayRequest request =
        Call.read(call.body(ENVELOPE), CreateGlobalDcGatewayRequest.class);
    GlobalDcGateway wanted =
        GlobalDcGateway.builder()
            .name(Values.name(request.getName()))
            .description(Values.description(request.getDescription()))
            .bgpAsn(request.getBgpAsn())
            .addressFamily(request.getAddressFamily())
            .enterpriseProjectId(request.getEnterpriseProjectId())
            .tags(TagLists.shown(request.getTags()))
            .status(GlobalDcGatewayStatus.DOWN)
            .build();
    quotas.check(QuotaType.GLOBAL_DC_GATEWAY);
    return Response.created(ENVELOPE, shown(gateways.find(gateways.add(wanted)).value()));
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, shown(find(call).poll()));
  }

  private Response update(Call call) {
    UpdateGlobalDcGatewayRequest request =
        Call.read(call.body(ENVELOPE), UpdateGlobalDcGatewayRequest.class);
    Resource<GlobalDcGateway> found = find(call);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    found.update(
        old ->
            old.toBuilder()
                .name(Values.updated(name, old.getName()))
                .description(Values.updated(description, old.getDescription()))
                .addressFamily(Values.updated(request.getAddressFamily(), old.getAddressFamily()))
                .updatedTime(gateways.now())
                .build());
    return Response.ok(ENVELOPE, shown(found.value()));
  }

  /** The codes of these conflicts are not documented. */
  private Response delete(Call call) {
    String id = find(call).value().getId();
    if (!links.of(id).isEmpty()) {
      throw DcErrors.conflict("The global DC gateway " + id + " has peer links");
    }
    if (interfaces.store().values().stream().anyMatch(each -> id.equals(each.getGatewayId()))) {
      throw DcErrors.conflict("The global DC gateway " + id + " has virtual interfaces");
    }
    gateways.store().remove(id);
    return Response.noContent();
  }

  private GlobalDcGateway shown(GlobalDcGateway gateway) {
    int present = links.of(gateway.getId()).size();
    return gateway.toBuilder()
        .currentPeerLinkCount(present)
        .availablePeerLinkCount(quotas.left(QuotaType.PEER_LINK_PER_GDGW, present))
        .build();
  }

  private Resource<GlobalDcGateway> find(Call call) {
    return gateways.find(call.pathValue("global_dc_gateway_id"));
  }
}
