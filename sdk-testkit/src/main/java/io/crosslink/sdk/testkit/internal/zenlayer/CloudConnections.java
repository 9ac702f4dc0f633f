package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Defaults.orElse;

import io.crosslink.sdk.testkit.internal.zenlayer.CloudConnection.State;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The connections to public clouds, with their bandwidths, which no listing contains. */
final class CloudConnections {
  /** The tiers in which clouds sell bandwidth, as in the example of the API reference. */
  private static final int[] TIERS = {50, 100, 200, 500, 1000};

  private static final int FIRST_VLAN = 2;

  private final PrivateConnectState privateConnects;
  private final CloudRouterState cloudRouters;
  private final Map<String, Integer> chosen = new HashMap<>();

  CloudConnections(PrivateConnectState privateConnects, CloudRouterState cloudRouters) {
    this.privateConnects = privateConnects;
    this.cloudRouters = cloudRouters;
  }

  /** Sets the bandwidth on the cloud's side, from now on whatever that on the backbone is. */
  void choose(@Nullable String id, @Nullable Integer bandwidthMbps) {
    if (id != null && bandwidthMbps != null) {
      chosen.put(id, bandwidthMbps);
    }
  }

  /**
   * Returns the lowest VLAN id that no connection has: the service assigns one, if none is given.
   */
  int freeVlan() {
    Set<Integer> used =
        all().stream()
            .map(CloudConnection::vlan)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return IntStream.iterate(FIRST_VLAN, vlan -> vlan + 1)
        .filter(vlan -> !used.contains(vlan))
        .findFirst()
        .orElseThrow();
  }

  List<CloudConnection> all() {
    return Stream.concat(
            privateConnects.values().stream().flatMap(this::of),
            cloudRouters.values().stream().flatMap(this::of))
        .toList();
  }

  private Stream<CloudConnection> of(PrivateConnect connect) {
    return Stream.of(connect.getEndpointA(), connect.getEndpointZ())
        .flatMap(Stream::ofNullable)
        .flatMap(end -> of(connect, end).stream());
  }

  private List<CloudConnection> of(PrivateConnect connect, PrivateConnectEndpoint end) {
    EndpointType type = end.getEndpointType();
    String id = end.getEndpointId();
    if (id == null || type == null || type.equals(EndpointType.PORT)) {
      return List.of();
    }
    return List.of(
        new CloudConnection(
            id,
            orElse(end.getEndpointName(), id),
            Objects.requireNonNull(connect.getPrivateConnectId()),
            CloudType.of(type.value()),
            end.getCloudAccountId(),
            end.getVlanId(),
            bandwidth(id, connect.getBandwidthMbps()),
            state(connect),
            null));
  }

  private static State state(PrivateConnect connect) {
    return switch (connect.getPrivateConnectStatus().known()) {
      case DEPLOYING, CREATING -> State.ORDERED;
      case AVAILABLE, RUNNING -> State.UP;
      case UPDATING -> State.CHANGING;
      default -> State.OFF;
    };
  }

  private Stream<CloudConnection> of(CloudRouter router) {
    return router.getEdgePoints().stream().flatMap(point -> of(router, point).stream());
  }

  private List<CloudConnection> of(CloudRouter router, CloudRouterEdgePoint point) {
    CloudType cloud = point.getCloudType();
    String id = point.getPortId();
    if (id == null || cloud == null) {
      return List.of();
    }
    return List.of(
        new CloudConnection(
            id,
            orElse(point.getEdgePointName(), id),
            Objects.requireNonNull(router.getCloudRouterId()),
            cloud,
            point.getCloudAccountId(),
            point.getVlanId(),
            bandwidth(id, point.getBandwidthMbps()),
            state(router),
            point));
  }

  private static State state(CloudRouter router) {
    return switch (router.getCloudRouterStatus().known()) {
      case DEPLOYING, CREATING -> State.ORDERED;
      case RUNNING -> State.UP;
      case UPDATING -> State.CHANGING;
      default -> State.OFF;
    };
  }

  /** Returns what was chosen, or else the tier that is the nearest one above the backbone's. */
  private int bandwidth(String id, @Nullable Integer backbone) {
    Integer own = chosen.get(id);
    int needed = backbone == null ? 1 : backbone;
    return own != null
        ? own
        : IntStream.of(TIERS).filter(tier -> tier >= needed).findFirst().orElse(needed);
  }
}
