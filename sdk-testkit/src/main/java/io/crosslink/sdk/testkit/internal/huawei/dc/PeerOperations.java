package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfacePeerRequest;
import io.crosslink.sdk.huawei.dc.model.UpdateVirtualInterfacePeerRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeerStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of the peers of virtual interfaces. Their interface shows them. */
final class PeerOperations {
  private static final String ALL = "/v3/{project_id}/dcaas/vif-peers";
  private static final String ONE = ALL + "/{vif_peer_id}";
  private static final String ENVELOPE = "vif_peer";

  private final VirtualInterfaceState interfaces;
  private final InterfaceGateways gateways;

  PeerOperations(VirtualInterfaceState interfaces, InterfaceGateways gateways) {
    this.interfaces = interfaces;
    this.gateways = gateways;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVirtualInterfacePeer", "POST", ALL, this::create));
    routes.add(Route.of("updateVirtualInterfacePeer", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVirtualInterfacePeer", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    CreateVirtualInterfacePeerRequest request =
        Call.read(call.body(ENVELOPE), CreateVirtualInterfacePeerRequest.class);
    Resource<VirtualInterface> found = owner(request.getVifId());
    VirtualInterface one = found.value();
    VirtualInterfaceOperations.checkSettled(one);
    AddressFamily family =
        Objects.requireNonNullElse(request.getAddressFamily(), AddressFamily.IPV4);
    boolean isV6 = AddressFamily.IPV6.equals(family);
    if (Peers.find(one, family) != null) {
      throw Call.invalid("the virtual interface has a peer of " + family.value());
    }
    Addresses.checkRoutes(request.getRouteMode(), request.getBgpAsn());
    Addresses.checkPair(request.getLocalGatewayIp(), request.getRemoteGatewayIp(), isV6);
    Blocks.checked(request.getRemoteEpGroup(), isV6);
    gateways.checkGroup(one, request.getRemoteEpGroup(), isV6);
    VirtualInterfacePeer peer =
        Peers.complete(
            VirtualInterfacePeer.builder()
                .name(Values.name(request.getName()))
                .description(Values.description(request.getDescription()))
                .addressFamily(family)
                .localGatewayIp(request.getLocalGatewayIp())
                .remoteGatewayIp(request.getRemoteGatewayIp())
                .routeMode(request.getRouteMode())
                .bgpAsn(request.getBgpAsn())
                .bgpMd5(request.getBgpMd5())
                .remoteEpGroup(request.getRemoteEpGroup())
                .build(),
            one);
    VirtualInterface after = Peers.added(one, peer);
    interfaces.change(found, during(after, peer, VirtualInterfacePeerStatus.PENDING_CREATE), after);
    return Response.created(ENVELOPE, find(peer.getId()).peer);
  }

  private Resource<VirtualInterface> owner(@Nullable String id) {
    Resource<VirtualInterface> found = id == null ? null : interfaces.store().find(id);
    if (found == null) {
      throw DcErrors.error(
          DcErrorCodes.VIRTUAL_INTERFACE_NOT_FOUND,
          "The virtual interface " + id + " does not exist");
    }
    return found;
  }

  private Response update(Call call) {
    UpdateVirtualInterfacePeerRequest request =
        Call.read(call.body(ENVELOPE), UpdateVirtualInterfacePeerRequest.class);
    Found found = find(call.pathValue("vif_peer_id"));
    VirtualInterface one = found.owner.value();
    VirtualInterfaceOperations.checkSettled(one);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    if (request.hasRemoteEpGroup()) {
      boolean isV6 = AddressFamily.IPV6.equals(found.peer.getAddressFamily());
      Blocks.checked(request.getRemoteEpGroup(), isV6);
      gateways.checkGroup(one, request.getRemoteEpGroup(), isV6);
    }
    VirtualInterfacePeer after =
        found.peer.toBuilder()
            .name(Values.updated(name, found.peer.getName()))
            .description(Values.updated(description, found.peer.getDescription()))
            .remoteEpGroup(
                Values.updated(
                    request.hasRemoteEpGroup(),
                    request.getRemoteEpGroup(),
                    found.peer.getRemoteEpGroup()))
            .build();
    interfaces.change(
        found.owner, VirtualInterfaceStatus.PENDING_UPDATE, Peers.replaced(one, after));
    return Response.ok(ENVELOPE, find(after.getId()).peer);
  }

  /** An interface keeps at least one peer. */
  private Response delete(Call call) {
    Found found = find(call.pathValue("vif_peer_id"));
    VirtualInterface one = found.owner.value();
    VirtualInterfaceOperations.checkSettled(one);
    if (one.getVifPeers().size() == 1) {
      throw DcErrors.conflict("The virtual interface has no other peer");
    }
    interfaces.change(
        found.owner,
        during(one, found.peer, VirtualInterfacePeerStatus.PENDING_DELETE),
        Peers.removed(one, found.peer.getId()));
    return Response.noContent();
  }

  /** Returns an interface that is being changed, with the status of the peer that comes or goes. */
  private static VirtualInterface during(
      VirtualInterface one, VirtualInterfacePeer peer, VirtualInterfacePeerStatus status) {
    return Peers.replaced(
        VirtualInterfaceState.with(one, VirtualInterfaceStatus.PENDING_UPDATE),
        peer.toBuilder().status(status).build());
  }

  /** A peer and its interface. */
  private record Found(Resource<VirtualInterface> owner, VirtualInterfacePeer peer) {}

  private Found find(String id) {
    for (Resource<VirtualInterface> owner : interfaces.store().all()) {
      for (VirtualInterfacePeer peer : owner.value().getVifPeers()) {
        if (id.equals(peer.getId())) {
          return new Found(owner, peer);
        }
      }
    }
    throw DcErrors.notFound("peer", id);
  }
}
