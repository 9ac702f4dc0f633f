package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.CreatePeerLinkRequest;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.PeerLinkStatus;
import io.crosslink.sdk.huawei.dc.model.PeerSite;
import io.crosslink.sdk.huawei.dc.model.PeerSiteRequest;
import io.crosslink.sdk.huawei.dc.model.PeerSiteType;
import io.crosslink.sdk.huawei.dc.model.QuotaType;
import io.crosslink.sdk.huawei.dc.model.UpdatePeerLinkRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;

/** The operations of peer links. Enterprise routers need not exist. */
final class PeerLinkOperations {
  private static final String ALL =
      "/v3/{project_id}/dcaas/global-dc-gateways/{global_dc_gateway_id}/peer-links";
  private static final String ONE = ALL + "/{peer_link_id}";
  private static final String ENVELOPE = "peer_link";

  private final PeerLinkState links;
  private final GlobalGatewayState gateways;
  private final VirtualInterfaceState interfaces;
  private final Quotas quotas;

  PeerLinkOperations(
      PeerLinkState links,
      GlobalGatewayState gateways,
      VirtualInterfaceState interfaces,
      Quotas quotas) {
    this.links = links;
    this.gateways = gateways;
    this.interfaces = interfaces;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    Listing<PeerLink> listing = new Listing<>("listPeerLinks", "peer_links", links.store()::all);
    routes.add(Route.of("createPeerLink", "POST", ALL, this::create));
    routes.add(
        Route.of(
            "listPeerLinks", "GET", ALL, call -> listing.respond(call, links.of(gateway(call)))));
    routes.add(Route.of("showPeerLink", "GET", ONE, this::show));
    routes.add(Route.of("updatePeerLink", "PUT", ONE, this::update));
    routes.add(Route.of("deletePeerLink", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    String gatewayId = gateway(call);
    CreatePeerLinkRequest request = Call.read(call.body(ENVELOPE), CreatePeerLinkRequest.class);
    PeerLink wanted =
        PeerLink.builder()
            .name(Values.name(request.getName()))
            .description(Values.description(request.getDescription()))
            .globalDcGatewayId(gatewayId)
            .peerSite(site(request.getPeerSite()))
            .status(PeerLinkStatus.PENDING_CREATE)
            .build();
    if (interfaces.store().values().stream()
        .noneMatch(each -> gatewayId.equals(each.getGatewayId()))) {
      throw DcErrors.conflict("The global DC gateway has no virtual interface");
    }
    quotas.check(QuotaType.PEER_LINK_PER_GDGW, links.of(gatewayId).size());
    PeerLink created = find(gatewayId, links.add(wanted)).value();
    links.follow(gatewayId, true);
    return Response.created(ENVELOPE, created.toBuilder().createOwner(null).build());
  }

  private static PeerSite site(PeerSiteRequest request) {
    return PeerSite.builder()
        .gatewayId(request.getGatewayId())
        .projectId(request.getProjectId())
        .regionId(request.getRegionId())
        .type(PeerSiteType.ENTERPRISE_ROUTER)
        .build();
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).poll());
  }

  private Response update(Call call) {
    UpdatePeerLinkRequest request = Call.read(call.body(ENVELOPE), UpdatePeerLinkRequest.class);
    Resource<PeerLink> found = find(call);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    found.update(
        old ->
            old.toBuilder()
                .name(Values.updated(name, old.getName()))
                .description(Values.updated(description, old.getDescription()))
                .updatedTime(links.now())
                .build());
    return Response.ok(ENVELOPE, found.value().toBuilder().createOwner(null).build());
  }

  private Response delete(Call call) {
    Resource<PeerLink> found = find(call);
    String gatewayId = gateway(call);
    links.delete(found);
    links.follow(gatewayId, links.of(gatewayId).size() > 1);
    return Response.noContent();
  }

  private String gateway(Call call) {
    return gateways.find(call.pathValue("global_dc_gateway_id")).value().getId();
  }

  private Resource<PeerLink> find(Call call) {
    return find(gateway(call), call.pathValue("peer_link_id"));
  }

  private Resource<PeerLink> find(String gatewayId, String id) {
    Resource<PeerLink> found = links.store().find(id);
    if (found == null || !gatewayId.equals(found.value().getGlobalDcGatewayId())) {
      throw DcErrors.notFound("peer link", id);
    }
    return found;
  }
}
