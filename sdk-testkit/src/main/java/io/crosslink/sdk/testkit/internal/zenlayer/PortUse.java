package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.Resource;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who uses a port. Whoever lies in the recycle bin still does, and may come back to it. */
final class PortUse {
  private final PrivateConnectState privateConnects;
  private final CloudRouterState cloudRouters;

  PortUse(PrivateConnectState privateConnects, CloudRouterState cloudRouters) {
    this.privateConnects = privateConnects;
    this.cloudRouters = cloudRouters;
  }

  /** Refuses a port that is in use; the code for it is not documented. */
  void checkFree(String portId) {
    Stream.concat(privateConnectsOn(portId), cloudRoutersOn(portId))
        .findFirst()
        .ifPresent(
            user -> {
              throw new Refusal(
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

  private static boolean isOn(String portId, @Nullable PrivateConnectEndpoint end) {
    return end != null
        && portId.equals(end.getEndpointId())
        && EndpointType.PORT.equals(end.getEndpointType());
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
