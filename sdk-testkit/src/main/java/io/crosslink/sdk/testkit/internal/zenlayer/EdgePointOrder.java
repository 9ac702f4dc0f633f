package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnection;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnectionRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.DataCenterSummary;
import io.crosslink.sdk.zenlayer.sdn.model.EdgePointType;
import io.crosslink.sdk.zenlayer.sdn.model.IpRoute;
import io.crosslink.sdk.zenlayer.sdn.model.IpRouteRequest;
import io.crosslink.sdk.zenlayer.sdn.model.IpSecTunnel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts a request for an edge point to the edge point. */
final class EdgePointOrder {
  private final PortState ports;
  private final CloudConnections connections;

  EdgePointOrder(PortState ports, CloudConnections connections) {
    this.ports = ports;
    this.connections = connections;
  }

  /** Returns new edge points; all ports must be usable. */
  List<CloudRouterEdgePoint> edgePoints(List<CloudRouterEdgePointRequest> orders) {
    orders.forEach(order -> ports.checkUsable(order.getPortId()));
    return orders.stream().map(this::edgePoint).toList();
  }

  private CloudRouterEdgePoint edgePoint(CloudRouterEdgePointRequest order) {
    check(order);
    if (order.getBandwidthMbps() != null) {
      Limits.checkBandwidth(order.getBandwidthMbps());
    }
    String dataCenter = order.getDcId();
    boolean cloud = order.getCloudType() != null;
    String portId = cloud ? Ids.random("cloud-") : order.getPortId();
    if (cloud) {
      connections.choose(portId, order.getCloudBandwidthMbps());
    }
    return CloudRouterEdgePoint.builder()
        .edgePointId(Ids.random("ep-"))
        .edgePointName(cloud ? order.getEdgePointName() : null)
        .dataCenter(
            dataCenter == null ? null : DataCenterSummary.builder().dcId(dataCenter).build())
        .edgePointType(type(order))
        .cloudType(order.getCloudType())
        .cloudAccountId(order.getCloudAccountId())
        .cloudRegionId(order.getCloudRegionId())
        .vpcId(order.getVpcId())
        .zbgId(order.getZbgId())
        .portId(portId)
        .vlanId(
            !cloud || order.getVlanId() != null
                ? order.getVlanId()
                : Integer.valueOf(connections.freeVlan()))
        .bandwidthMbps(order.getBandwidthMbps())
        .ipAddress(order.getIpAddress())
        .bgpConnection(bgpConnection(order.getBgpConnection()))
        .staticRoutes(staticRoutes(order.getStaticRoutes()))
        .build();
  }

  private static void check(CloudRouterEdgePointRequest order) {
    long kinds =
        Stream.of(
                order.getPortId(),
                order.getCloudType(),
                order.getVpcId(),
                order.getZbgId(),
                order.getIpSecTunnel())
            .filter(Objects::nonNull)
            .count();
    if (kinds != 1) {
      throw invalid(
          "An edge point requires one of portId, cloudType, vpcId, zbgId and ipSecTunnel");
    }
    checkRouting(order.getBgpConnection(), order.getStaticRoutes());
    checkRouting(order.getIpSecBgpConnection(), order.getIpSecStaticRoutes());
    if (IpSecTunnel.REMOTE_IP.equals(order.getIpSecTunnel())
        && order.getCustomerPublicIP() == null) {
      throw new ErrorResponseException(
          400, SdnErrorCodes.MISSING_PARAMETER, "The parameter customerPublicIP is missing");
    }
  }

  static void checkRouting(@Nullable Object bgp, List<?> staticRoutes) {
    if (bgp != null && !staticRoutes.isEmpty()) {
      throw invalid("BGP and static routes exclude each other");
    }
  }

  static @Nullable BgpConnection bgpConnection(@Nullable BgpConnectionRequest order) {
    return order == null
        ? null
        : BgpConnection.builder()
            .peerIpAddress(order.getPeerIpAddress())
            .peerAsn(order.getPeerAsn())
            .password(order.getPassword())
            .localAsn(order.getLocalAsn())
            .build();
  }

  static List<IpRoute> staticRoutes(List<IpRouteRequest> orders) {
    return orders.stream()
        .map(
            order ->
                IpRoute.builder().prefix(order.getPrefix()).nextHop(order.getNextHop()).build())
        .toList();
  }

  /** Unset for border gateways and virtual edges, for which no value is known. */
  private static @Nullable EdgePointType type(CloudRouterEdgePointRequest order) {
    CloudType cloud = order.getCloudType();
    if (cloud != null) {
      return EdgePointType.of(cloud.value());
    }
    if (order.getPortId() != null) {
      return EdgePointType.PORT;
    }
    return order.getVpcId() != null ? EdgePointType.VPC : null;
  }

  private static ErrorResponseException invalid(String text) {
    return new ErrorResponseException(400, SdnErrorCodes.INVALID_ENDPOINT_PARAMETER, text);
  }
}
