package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The users of a port. Users in the recycle bin count, since they can be renewed. */
final class PortUsage {
  private final PrivateConnectState privateConnects;
  private final CloudRouterState cloudRouters;

  PortUsage(PrivateConnectState privateConnects, CloudRouterState cloudRouters) {
    this.privateConnects = privateConnects;
    this.cloudRouters = cloudRouters;
  }

  /** Rejects a port that is in use; the code is not documented. */
  void checkUnused(String portId) {
    Stream.concat(privateConnectsOn(portId), cloudRoutersOn(portId))
        .findFirst()
        .ifPresent(
            user -> {
              throw new ErrorResponseException(
                  400,
                  SdnErrorCodes.INVALID_PORT_STATUS,
                  "The port " + portId + " is still used by the " + user);
            });
  }

  private Stream<String> privateConnectsOn(String portId) {
    return privateConnects.all().stream()
        .map(Resource::value)
        .filter(each -> isOn(portId, each.getEndpointA()) || isOn(portId, each.getEndpointZ()))
        .map(PrivateConnect::getPrivateConnectId)
        .map(id -> "private connect " + id);
  }

  private static boolean isOn(String portId, @Nullable PrivateConnectEndpoint endpoint) {
    return endpoint != null
        && portId.equals(endpoint.getEndpointId())
        && EndpointType.PORT.equals(endpoint.getEndpointType());
  }

  private Stream<String> cloudRoutersOn(String portId) {
    return cloudRouters.all().stream()
        .map(Resource::value)
        .filter(
            each ->
                each.getEdgePoints().stream()
                    .anyMatch(
                        point -> point.getCloudType() == null && portId.equals(point.getPortId())))
        .map(CloudRouter::getCloudRouterId)
        .map(id -> "cloud router " + id);
  }
}
