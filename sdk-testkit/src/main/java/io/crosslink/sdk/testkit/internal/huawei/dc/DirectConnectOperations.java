package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.RequestedDirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.UpdateDirectConnectRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Set;

/**
 * The operations of direct connects. None creates one: they are ordered in the console, or by a
 * partner.
 */
final class DirectConnectOperations {
  private static final String ALL = "/v3/{project_id}/dcaas/direct-connects";
  private static final String ONE = ALL + "/{direct_connect_id}";
  private static final String ENVELOPE = "direct_connect";

  /** The statuses of a direct connect that is set up. */
  static final Set<DirectConnectStatus> READY =
      Set.of(DirectConnectStatus.ACTIVE, DirectConnectStatus.DOWN);

  private final DirectConnectState connects;
  private final VirtualInterfaceState interfaces;
  private final Listing<DirectConnect> listing;

  DirectConnectOperations(DirectConnectState connects, VirtualInterfaceState interfaces) {
    this.connects = connects;
    this.interfaces = interfaces;
    listing = new Listing<>("listDirectConnects", "direct_connects", connects.store()::all);
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("listDirectConnects", "GET", ALL, listing::respond));
    routes.add(Route.of("showDirectConnect", "GET", ONE, this::show));
    routes.add(Route.of("updateDirectConnect", "PUT", ONE, this::update));
    routes.add(Route.of("deleteDirectConnect", "DELETE", ONE, this::delete));
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).poll());
  }

  private Response update(Call call) {
    UpdateDirectConnectRequest request =
        Call.read(call.body(ENVELOPE), UpdateDirectConnectRequest.class);
    Resource<DirectConnect> found = find(call);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    RequestedDirectConnectStatus status = request.getStatus();
    checkBandwidth(request, found.value());
    checkStatus(request, found.value());
    found.update(
        old ->
            old.toBuilder()
                .name(Values.updated(name, old.getName()))
                .description(Values.updated(description, old.getDescription()))
                .bandwidth(Values.updated(request.getBandwidth(), old.getBandwidth()))
                .peerLocation(Values.updated(request.getPeerLocation(), old.getPeerLocation()))
                .status(status == null ? old.getStatus() : DirectConnectStatus.of(status.value()))
                .providerStatus(
                    Values.updated(request.getProviderStatus(), old.getProviderStatus()))
                .build());
    return Response.ok(ENVELOPE, found.value());
  }

  /** Only the bandwidth of a hosted direct connect changes, and it only grows. */
  private static void checkBandwidth(UpdateDirectConnectRequest request, DirectConnect connect) {
    Integer wanted = request.getBandwidth();
    int present = connect.getBandwidth();
    if (wanted == null || wanted == present) {
      return;
    }
    if (!DirectConnectType.HOSTED.equals(connect.getType())) {
      throw DcErrors.error(
          DcErrorCodes.BANDWIDTH_FIXED,
          "The bandwidth of a " + connect.getType() + " direct connect cannot be changed");
    }
    if (wanted < present) {
      throw DcErrors.error(
          DcErrorCodes.BANDWIDTH_DECREASED, "The bandwidth cannot be less than " + present);
    }
  }

  /** A direct connect that is set up does not return to the statuses of an order. */
  private static void checkStatus(UpdateDirectConnectRequest request, DirectConnect connect) {
    if (request.getStatus() != null && READY.contains(connect.getStatus())) {
      throw DcErrors.error(
          DcErrorCodes.DIRECT_CONNECT_ABNORMAL, "The direct connect is " + connect.getStatus());
    }
  }

  private Response delete(Call call) {
    Resource<DirectConnect> found = find(call);
    String id = found.value().getId();
    if (DirectConnectStatus.PENDING_DELETE.equals(found.value().getStatus())) {
      throw DcErrors.error(
          DcErrorCodes.DIRECT_CONNECT_ABNORMAL, "The direct connect is being deleted");
    }
    if (interfaces.store().values().stream()
        .anyMatch(each -> id.equals(each.getDirectConnectId()))) {
      throw DcErrors.error(
          DcErrorCodes.DIRECT_CONNECT_IN_USE,
          "The direct connect " + id + " has virtual interfaces");
    }
    connects.delete(found);
    return Response.noContent();
  }

  private Resource<DirectConnect> find(Call call) {
    return connects.find(call.pathValue("direct_connect_id"));
  }
}
