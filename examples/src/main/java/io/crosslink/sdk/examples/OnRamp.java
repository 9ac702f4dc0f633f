package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.BgpSession.Md5Key;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnection;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.DataCenterSummary;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What leads from the port into Huawei Cloud: a private connect, or a cloud router.
 *
 * @param status its status
 * @param bandwidth its bandwidth in Mbit/s
 * @param portVlan the VLAN id at the port
 * @param portAddress the address of the cloud router at the port, with its prefix length; null for
 *     a private connect
 * @param region the region of Huawei Cloud
 * @param dataCenter the id of the data center in which it is handed over to Huawei Cloud
 * @param session the BGP session there; of a private connect, Zenlayer knows only the VLAN
 */
record OnRamp(
    String status,
    @Nullable Integer bandwidth,
    @Nullable Integer portVlan,
    @Nullable String portAddress,
    @Nullable String region,
    @Nullable String dataCenter,
    BgpSession session) {

  /** Returns that of a private connect, empty if it does not lead into a cloud. */
  static Optional<OnRamp> of(PrivateConnect connect) {
    Integer portVlan =
        ends(connect)
            .filter(OnRamp::isPort)
            .map(PrivateConnectEndpoint::getVlanId)
            .findFirst()
            .orElse(null);
    return ends(connect)
        .filter(end -> !isPort(end))
        .findFirst()
        .map(
            end ->
                new OnRamp(
                    connect.getPrivateConnectStatus().value(),
                    connect.getBandwidthMbps(),
                    portVlan,
                    null,
                    end.getCloudRegionId(),
                    id(end.getDataCenter()),
                    new BgpSession(end.getVlanId(), null, null, null, null, null)));
  }

  private static Stream<PrivateConnectEndpoint> ends(PrivateConnect connect) {
    return Stream.of(connect.getEndpointA(), connect.getEndpointZ()).flatMap(Stream::ofNullable);
  }

  private static boolean isPort(PrivateConnectEndpoint end) {
    return EndpointType.PORT.equals(end.getEndpointType());
  }

  /** Returns that of a cloud router, empty if no edge point leads into Huawei Cloud. */
  static Optional<OnRamp> of(CloudRouter router) {
    Optional<CloudRouterEdgePoint> port =
        router.getEdgePoints().stream().filter(point -> point.getCloudType() == null).findFirst();
    return router.getEdgePoints().stream()
        .filter(point -> CloudType.HUAWEI_CLOUD.equals(point.getCloudType()))
        .findFirst()
        .map(
            point ->
                new OnRamp(
                    router.getCloudRouterStatus().value(),
                    point.getBandwidthMbps(),
                    port.map(CloudRouterEdgePoint::getVlanId).orElse(null),
                    port.map(CloudRouterEdgePoint::getIpAddress).orElse(null),
                    point.getCloudRegionId(),
                    id(point.getDataCenter()),
                    session(point)));
  }

  private static BgpSession session(CloudRouterEdgePoint point) {
    BgpConnection bgp = point.getBgpConnection();
    return bgp == null
        ? new BgpSession(point.getVlanId(), null, null, null, point.getIpAddress(), null)
        : new BgpSession(
            point.getVlanId(),
            bgp.getPeerAsn(),
            bgp.getLocalAsn(),
            bgp.getPeerIpAddress(),
            point.getIpAddress(),
            new Md5Key(bgp.getPassword() == null ? "" : bgp.getPassword()));
  }

  private static @Nullable String id(@Nullable DataCenterSummary dataCenter) {
    return dataCenter == null ? null : dataCenter.getDcId();
  }

  @Nullable Integer vlan() {
    return session.vlan();
  }
}
