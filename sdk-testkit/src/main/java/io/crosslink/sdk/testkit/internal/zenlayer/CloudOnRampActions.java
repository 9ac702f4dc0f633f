package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.Resource;
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
 * What can be done with connections into public clouds. Each belongs to a private connect or a
 * cloud router, which changes for it.
 */
final class CloudOnRampActions {
  /** Clouds that do not let the bandwidth change. */
  private static final Set<String> FIXED = Set.of(CloudType.AWS.value(), CloudType.ORACLE.value());

  private final PrivateConnectState privateConnects;
  private final CloudRouterState cloudRouters;

  CloudOnRampActions(PrivateConnectState privateConnects, CloudRouterState cloudRouters) {
    this.privateConnects = privateConnects;
    this.cloudRouters = cloudRouters;
  }

  void addTo(Map<String, Action> actions) {
    actions.put("ModifyCloudBandwidth", this::changeBandwidth);
  }

  private ApiModel changeBandwidth(ActionBody body) {
    ModifyCloudBandwidthRequest request = body.as(ModifyCloudBandwidthRequest.class);
    String id = Objects.requireNonNull(request.getCloudPortId());
    if (!updatePrivateConnect(id) && !updateCloudRouter(id)) {
      throw new Refusal(
          404,
          SdnErrorCodes.OPERATION_FAILED_RESOURCE_NOT_FOUND,
          "There is no connection " + id + " into a public cloud");
    }
    return ModifyCloudBandwidthResponse.builder().build();
  }

  private boolean updatePrivateConnect(String id) {
    for (Resource<PrivateConnect> each : privateConnects.all()) {
      PrivateConnect value = each.value();
      for (PrivateConnectEndpoint end : ends(value)) {
        EndpointType type = end.getEndpointType();
        if (id.equals(end.getEndpointId()) && type != null && !type.equals(EndpointType.PORT)) {
          checkChangeable(type.value());
          privateConnects.findInService(Objects.requireNonNull(value.getPrivateConnectId()));
          privateConnects.change(each, PrivateConnectStatus.UPDATING, value);
          return true;
        }
      }
    }
    return false;
  }

  private static List<PrivateConnectEndpoint> ends(PrivateConnect privateConnect) {
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
          cloudRouters.update(each, value.getEdgePoints()); // no listing shows this bandwidth
          return true;
        }
      }
    }
    return false;
  }

  private static void checkChangeable(String cloud) {
    if (FIXED.contains(cloud)) {
      throw new Refusal(
          400,
          SdnErrorCodes.INVALID_ENDPOINT_PARAMETER,
          "The bandwidth of a connection into " + cloud + " cannot be changed");
    }
  }
}
