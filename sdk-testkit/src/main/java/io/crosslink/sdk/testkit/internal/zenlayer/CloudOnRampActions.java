package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudBandwidthResponse;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The operations of connections into public clouds. Each belongs to a private connect or a cloud
 * router; changing it changes its owner.
 */
final class CloudOnRampActions {
  /** Clouds in which the bandwidth cannot be changed. */
  private static final Set<String> FIXED = Set.of(CloudType.AWS.value(), CloudType.ORACLE.value());

  private final PrivateConnectState privateConnects;
  private final CloudRouterState cloudRouters;
  private final CloudConnections connections;
  private final TransitionTimer timer;

  CloudOnRampActions(
      PrivateConnectState privateConnects,
      CloudRouterState cloudRouters,
      CloudConnections connections,
      TransitionTimer timer) {
    this.privateConnects = privateConnects;
    this.cloudRouters = cloudRouters;
    this.connections = connections;
    this.timer = timer;
  }

  void addTo(Map<String, Action> actions) {
    actions.put("ModifyCloudBandwidth", this::changeBandwidth);
  }

  private ApiModel changeBandwidth(ActionBody body) {
    ModifyCloudBandwidthRequest request = body.as(ModifyCloudBandwidthRequest.class);
    String id = Objects.requireNonNull(request.getCloudPortId());
    if (!updatePrivateConnect(id) && !updateCloudRouter(id)) {
      throw new ErrorResponseException(
          404,
          SdnErrorCodes.OPERATION_FAILED_RESOURCE_NOT_FOUND,
          "There is no connection " + id + " into a public cloud");
    }
    if (!timer.isFailing()) {
      connections.choose(id, request.getBandwidthMbps());
    }
    return ModifyCloudBandwidthResponse.builder().build();
  }

  private boolean updatePrivateConnect(String id) {
    for (Resource<PrivateConnect> each : privateConnects.all()) {
      PrivateConnect value = each.value();
      for (PrivateConnectEndpoint endpoint : endpoints(value)) {
        EndpointType type = endpoint.getEndpointType();
        if (id.equals(endpoint.getEndpointId())
            && type != null
            && !type.equals(EndpointType.PORT)) {
          checkChangeable(type.value());
          privateConnects.findInService(Objects.requireNonNull(value.getPrivateConnectId()));
          privateConnects.change(each, PrivateConnectStatus.UPDATING, value);
          return true;
        }
      }
    }
    return false;
  }

  private static List<PrivateConnectEndpoint> endpoints(PrivateConnect privateConnect) {
    return Stream.of(privateConnect.getEndpointA(), privateConnect.getEndpointZ())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private boolean updateCloudRouter(String id) {
    for (Resource<CloudRouter> each : cloudRouters.all()) {
      CloudRouter value = each.value();
      for (CloudRouterEdgePoint point : value.getEdgePoints()) {
        CloudType cloud = point.getCloudType();
        if (id.equals(point.getPortId()) && cloud != null) {
          checkChangeable(cloud.value());
          cloudRouters.findRunning(Objects.requireNonNull(value.getCloudRouterId()));
          cloudRouters.update(each, value.getEdgePoints()); // no listing contains this bandwidth
          return true;
        }
      }
    }
    return false;
  }

  private static void checkChangeable(String cloud) {
    if (FIXED.contains(cloud)) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_ENDPOINT_PARAMETER,
          "The bandwidth of a connection into " + cloud + " cannot be changed");
    }
  }
}
