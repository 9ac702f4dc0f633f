package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfacePeerDetectionRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeerDetection;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeerDetectionStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The detections of packet loss between the two ends of peers. */
final class PeerDetections {
  private static final String ALL = "/v3/{project_id}/dcaas/vif-peer-detections";
  private static final String ONE = ALL + "/{vif_peer_detection_id}";
  private static final String ENVELOPE = "vif_peer_detection";
  private static final int ALL_LOST = 100;

  private final Store<VirtualInterfacePeerDetection> detections =
      new Store<>(PeerDetections::status, this::begin);
  private final VirtualInterfaceState interfaces;
  private final TransitionTimer timer;

  PeerDetections(VirtualInterfaceState interfaces, TransitionTimer timer) {
    this.interfaces = interfaces;
    this.timer = timer;
  }

  void addTo(List<Route> routes) {
    Listing<VirtualInterfacePeerDetection> listing =
        new Listing<>("listVirtualInterfacePeerDetections", "vif_peer_detections", detections::all);
    routes.add(Route.of("createVirtualInterfacePeerDetection", "POST", ALL, this::create));
    routes.add(Route.of("listVirtualInterfacePeerDetections", "GET", ALL, listing::respond));
    routes.add(Route.of("showVirtualInterfacePeerDetection", "GET", ONE, this::show));
    routes.add(Route.of("deleteVirtualInterfacePeerDetection", "DELETE", ONE, this::delete));
  }

  private static @Nullable VirtualInterfacePeerDetectionStatus status(
      VirtualInterfacePeerDetection detection) {
    return detection.hasStatus() ? detection.getStatus() : null;
  }

  private Response create(Call call) {
    String peerId =
        Call.read(call.body(ENVELOPE), CreateVirtualInterfacePeerDetectionRequest.class)
            .getVifPeerId();
    VirtualInterface owner = interfaces.ownerOf(peerId);
    if (owner == null) {
      throw DcErrors.notFound("peer", peerId);
    }
    String id = UUID.randomUUID().toString();
    detections.add(
        id,
        VirtualInterfacePeerDetection.builder()
            .id(id)
            .vifPeerId(peerId)
            .projectId(HuaweiIdentity.PROJECT_ID)
            .domainId(HuaweiIdentity.ACCOUNT_ID)
            .lossRatio(0)
            .startTime(timer.now())
            .status(VirtualInterfacePeerDetectionStatus.PROCESSING)
            .build());
    return Response.ok(ENVELOPE, find(id).value());
  }

  private void begin(Resource<VirtualInterfacePeerDetection> added) {
    VirtualInterfacePeerDetection value = added.value();
    if (VirtualInterfacePeerDetectionStatus.PROCESSING.equals(value.getStatus())) {
      timer.change(
          added,
          value,
          value.toBuilder().status(VirtualInterfacePeerDetectionStatus.COMPLETE).build(),
          value.toBuilder().status(VirtualInterfacePeerDetectionStatus.ERROR).build());
    }
  }

  /** Ends the detections that have completed since, with what they have found by now. */
  void refresh() {
    for (Resource<VirtualInterfacePeerDetection> resource : detections.all()) {
      VirtualInterfacePeerDetection value = resource.value();
      if (!VirtualInterfacePeerDetectionStatus.PROCESSING.equals(value.getStatus())
          && value.getEndTime() == null) {
        resource.update(
            each -> each.toBuilder().endTime(timer.now()).lossRatio(loss(each)).build());
      }
    }
  }

  private int loss(VirtualInterfacePeerDetection detection) {
    VirtualInterface owner = interfaces.ownerOf(detection.getVifPeerId());
    boolean isUp = owner != null && VirtualInterfaceStatus.ACTIVE.equals(owner.getStatus());
    return isUp ? 0 : ALL_LOST;
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call.pathValue("vif_peer_detection_id")).poll());
  }

  private Response delete(Call call) {
    detections.remove(find(call.pathValue("vif_peer_detection_id")).value().getId());
    return Response.noContent();
  }

  private Resource<VirtualInterfacePeerDetection> find(String id) {
    Resource<VirtualInterfacePeerDetection> found = detections.find(id);
    if (found == null) {
      throw DcErrors.notFound("detection", id);
    }
    return found;
  }

  Store<VirtualInterfacePeerDetection> store() {
    return detections;
  }
}
