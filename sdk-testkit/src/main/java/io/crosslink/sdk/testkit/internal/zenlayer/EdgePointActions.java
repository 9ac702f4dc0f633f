package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.AddCloudRouterEdgePointsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.AddCloudRouterEdgePointsResponse;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnection;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.DeleteCloudRouterEdgePointResponse;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRouterEdgePointBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRouterEdgePointBandwidthResponse;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRouterEdgePointResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The operations of edge points of a cloud router. They require a running cloud router. */
final class EdgePointActions {
  private final CloudRouterState state;
  private final EdgePointOrder orders;

  EdgePointActions(CloudRouterState state, EdgePointOrder orders) {
    this.state = state;
    this.orders = orders;
  }

  void addTo(Map<String, Action> actions) {
    actions.put("AddCloudRouterEdgePoints", this::add);
    actions.put("ModifyCloudRouterEdgePoint", this::modify);
    actions.put("ModifyCloudRouterEdgePointBandwidth", this::changeBandwidth);
    actions.put("DeleteCloudRouterEdgePoint", this::delete);
  }

  private ApiModel add(ActionBody body) {
    AddCloudRouterEdgePointsRequest request = body.as(AddCloudRouterEdgePointsRequest.class);
    Resource<CloudRouter> router = state.findRunning(body.text("cloudRouterId"));
    if (request.getEdgePoints().isEmpty()) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_PARAMETER_LESS_LENGTH,
          "edgePoints must have at least one item");
    }
    List<CloudRouterEdgePoint> added = orders.edgePoints(request.getEdgePoints());
    state.update(
        router, Stream.concat(router.value().getEdgePoints().stream(), added.stream()).toList());
    return AddCloudRouterEdgePointsResponse.builder()
        .edgePointIds(
            added.stream().map(point -> Objects.requireNonNull(point.getEdgePointId())).toList())
        .build();
  }

  private ApiModel modify(ActionBody body) {
    ModifyCloudRouterEdgePointRequest request = body.as(ModifyCloudRouterEdgePointRequest.class);
    EdgePointOrder.checkRouting(request.getBgpConnection(), request.getStaticRoutes());
    if (request.getBandwidthMbps() != null) {
      Limits.checkBandwidth(request.getBandwidthMbps());
    }
    change(body, point -> changed(point, request));
    return ModifyCloudRouterEdgePointResponse.builder().build();
  }

  private static CloudRouterEdgePoint changed(
      CloudRouterEdgePoint point, ModifyCloudRouterEdgePointRequest request) {
    CloudRouterEdgePoint.Builder changed = point.toBuilder();
    if (request.getBandwidthMbps() != null) {
      changed.bandwidthMbps(request.getBandwidthMbps());
    }
    if (request.getIpAddress() != null) {
      changed.ipAddress(request.getIpAddress());
    }
    BgpConnection bgp = EdgePointOrder.bgpConnection(request.getBgpConnection());
    if (bgp != null || !request.getStaticRoutes().isEmpty()) { // each replaces the other
      changed
          .bgpConnection(bgp)
          .staticRoutes(EdgePointOrder.staticRoutes(request.getStaticRoutes()));
    }
    return changed.build();
  }

  private ApiModel changeBandwidth(ActionBody body) {
    ModifyCloudRouterEdgePointBandwidthRequest request =
        body.as(ModifyCloudRouterEdgePointBandwidthRequest.class);
    int bandwidth = Objects.requireNonNull(request.getBandwidthMbps());
    Limits.checkBandwidth(bandwidth);
    change(body, point -> point.toBuilder().bandwidthMbps(bandwidth).build());
    return ModifyCloudRouterEdgePointBandwidthResponse.builder().build();
  }

  private ApiModel delete(ActionBody body) {
    Resource<CloudRouter> router = state.findRunning(body.text("cloudRouterId"));
    CloudRouterEdgePoint deleted = find(router, body.text("edgePointId"));
    List<CloudRouterEdgePoint> left =
        router.value().getEdgePoints().stream().filter(point -> !point.equals(deleted)).toList();
    CloudRouterActions.checkEnough(left.size());
    state.update(router, left);
    return DeleteCloudRouterEdgePointResponse.builder().build();
  }

  /** Changes the edge point that the body names. */
  private void change(ActionBody body, UnaryOperator<CloudRouterEdgePoint> change) {
    Resource<CloudRouter> router = state.findRunning(body.text("cloudRouterId"));
    CloudRouterEdgePoint found = find(router, body.text("edgePointId"));
    state.update(
        router,
        router.value().getEdgePoints().stream()
            .map(point -> point.equals(found) ? change.apply(point) : point)
            .toList());
  }

  private static CloudRouterEdgePoint find(Resource<CloudRouter> router, String id) {
    return router.value().getEdgePoints().stream()
        .filter(point -> id.equals(point.getEdgePointId()))
        .findFirst()
        .orElseThrow(
            () ->
                new ErrorResponseException(
                    404,
                    SdnErrorCodes.INVALID_CLOUD_ROUTER_EDGE_NOT_FOUND,
                    "The cloud router has no edge point " + id));
  }
}
