package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.CrossingException.Kind;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudProduct;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRegion;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.CloudVlanUsage;
import io.crosslink.sdk.zenlayer.sdn.model.DataCenter;
import io.crosslink.sdk.zenlayer.sdn.model.DataCenterSummary;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeCloudAvailableBandwidthTiersRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeDataCentersRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeHuaweiCloudRegionsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeHuaweiCloudVlanUsageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where the two clouds meet, which VLAN and addresses are free, and what it costs. What
 * an earlier run has ordered is kept: a plan is the same before and after.
 */
final class CrossingPlanner {
  /** The addresses of a BGP session are a block of four, two of which can be used. */
  static final int SESSION_PREFIX = 30;

  private final SdnClient sdn;
  private final DcClient dc;
  private final Crossing crossing;

  /** Where the two clouds meet, and where the office meets Zenlayer. */
  private record Route(CloudRegion region, DataCenterSummary onRamp, DataCenter port) {
    /** Prefers the same data center, then the same city, then the same country. */
    int distance() {
      if (onRamp.getDcId().equals(port.getDcId())) {
        return 0;
      }
      if (onRamp.getCityName() != null && onRamp.getCityName().equals(port.getCityName())) {
        return 1;
      }
      return Objects.equals(onRamp.getCountryName(), port.getCountryName()) ? 2 : 3;
    }
  }

  CrossingPlanner(SdnClient sdn, DcClient dc, Crossing crossing) {
    this.sdn = sdn;
    this.dc = dc;
    this.crossing = crossing;
  }

  /**
   * Plans.
   *
   * @param port the data center of the port that an earlier run has ordered, empty if there is none
   * @param existing what an earlier run has ordered at Zenlayer, empty if there is nothing
   */
  CrossingPlan plan(Optional<String> port, Optional<OnRamp> existing) {
    Route route = route(port, existing);
    String onRamp = route.onRamp().getDcId();
    String region = Objects.requireNonNull(route.region().getCloudRegionId());
    int vlan = existing.map(OnRamp::vlan).orElseGet(() -> vlan(onRamp));
    int cloudBandwidth = cloudBandwidth(region, onRamp, vlan);
    List<Ipv4Block> taken = new ArrayList<>(taken());
    Ipv4Block session = session(existing).orElseGet(() -> free(crossing.sessions(), taken));
    taken.add(session);
    return new CrossingPlan(
        region,
        route.onRamp(),
        route.port().getDcId(),
        cloudBandwidth,
        vlan,
        session,
        crossing.router() ? officeSession(existing, taken) : null,
        CrossingPrice.quote(
            sdn, crossing, route.port().getDcId(), onRamp, region, vlan, cloudBandwidth));
  }

  /** Returns the shortest way from a data center with ports into the region. */
  private Route route(Optional<String> port, Optional<OnRamp> existing) {
    String wantedRegion = existing.map(OnRamp::region).orElse(crossing.region());
    String wantedOnRamp = existing.map(OnRamp::dataCenter).orElse(null);
    String wantedPort = port.orElse(crossing.dataCenter());
    List<DataCenter> dataCenters =
        sdn
            .dataCenters()
            .listAll(DescribeDataCentersRequest.builder().isPortAvailable(true).build())
            .stream()
            .filter(each -> isWanted(wantedPort, each.getDcId()))
            .toList();
    CloudProduct product =
        crossing.router() ? CloudProduct.CLOUD_ROUTER : CloudProduct.PRIVATE_CONNECT;
    return sdn
        .cloudRegions()
        .listAllHuaweiCloud(DescribeHuaweiCloudRegionsRequest.builder().product(product).build())
        .stream()
        .filter(region -> isWanted(wantedRegion, region.getCloudRegionId()))
        .flatMap(region -> routes(region, dataCenters))
        .filter(route -> isWanted(wantedOnRamp, route.onRamp().getDcId()))
        .min(Comparator.comparingInt(Route::distance))
        .orElseThrow(
            () ->
                new CrossingException(
                    Kind.IMPOSSIBLE,
                    "No data center with ports meets "
                        + (wantedRegion == null
                            ? "a region of Huawei Cloud"
                            : "region " + wantedRegion)
                        + (wantedPort == null ? "." : " from " + wantedPort + ".")));
  }

  private static boolean isWanted(@Nullable String wanted, @Nullable String id) {
    return wanted == null || wanted.equals(id);
  }

  private static Stream<Route> routes(CloudRegion region, List<DataCenter> dataCenters) {
    DataCenterSummary onRamp = region.getDataCenter();
    return onRamp == null || region.getCloudRegionId() == null
        ? Stream.empty()
        : dataCenters.stream().map(port -> new Route(region, onRamp, port));
  }

  /** Returns the lowest VLAN id that is free at the on-ramp and that both clouds accept. */
  private int vlan(String onRamp) {
    CloudVlanUsage usage =
        sdn.cloudOnRamps()
            .getHuaweiCloudVlanUsage(
                DescribeHuaweiCloudVlanUsageRequest.builder().dcId(onRamp).build());
    return Vlans.firstFree(usage.getStart(), usage.getEnd(), usage.getUsedVlans())
        .orElseThrow(
            () ->
                new CrossingException(
                    Kind.IMPOSSIBLE, "No VLAN id is free into Huawei Cloud in " + onRamp + "."));
  }

  /** Returns the smallest bandwidth for sale that is enough. */
  private int cloudBandwidth(String region, String onRamp, int vlan) {
    List<Integer> tiers =
        sdn.cloudOnRamps()
            .listAllAvailableBandwidthTiers(
                DescribeCloudAvailableBandwidthTiersRequest.builder()
                    .cloudType(CloudType.HUAWEI_CLOUD)
                    .cloudRegionId(region)
                    .dcId(onRamp)
                    .vlanId(vlan)
                    .cloudAccountId(crossing.account())
                    .build())
            .toList();
    return tiers.stream()
        .filter(tier -> tier >= crossing.bandwidth())
        .min(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new CrossingException(
                    Kind.IMPOSSIBLE,
                    crossing.bandwidth() + " Mbit/s is not for sale in " + onRamp + ": " + tiers));
  }

  /** Returns the addresses that are given, or that an end has already. */
  private Optional<Ipv4Block> session(Optional<OnRamp> existing) {
    if (crossing.sessions().prefix() == SESSION_PREFIX) {
      return Optional.of(crossing.sessions());
    }
    return existing
        .map(OnRamp::session)
        .map(BgpSession::otherAddress)
        .or(
            () ->
                dc.virtualInterfaces()
                    .findByName(crossing.name())
                    .flatMap(each -> addresses(each).findFirst()))
        .map(CrossingPlanner::block);
  }

  /** Returns the addresses between the cloud router and the office. */
  private Ipv4Block officeSession(Optional<OnRamp> existing, List<Ipv4Block> taken) {
    return existing
        .map(OnRamp::portAddress)
        .map(CrossingPlanner::block)
        .orElseGet(() -> free(crossing.officeSessions(), taken));
  }

  private static Ipv4Block block(String address) {
    return Ipv4Block.of(address.replaceFirst("/.*", "") + "/" + SESSION_PREFIX);
  }

  private static Stream<String> addresses(VirtualInterface each) {
    return each.getVifPeers().stream()
        .filter(peer -> AddressFamily.IPV4.equals(peer.getAddressFamily()))
        .map(VirtualInterfacePeer::getLocalGatewayIp);
  }

  private static Ipv4Block free(Ipv4Block pool, List<Ipv4Block> taken) {
    return pool.firstFree(SESSION_PREFIX, taken)
        .orElseThrow(
            () -> new CrossingException(Kind.IMPOSSIBLE, "No /30 is free in " + pool + "."));
  }

  /** Returns the networks at both ends, and what other BGP sessions have. */
  private List<Ipv4Block> taken() {
    Stream<String> ofInterfaces =
        dc.virtualInterfaces().listAll().stream()
            .filter(each -> !crossing.name().equals(each.getName()))
            .flatMap(CrossingPlanner::addresses);
    Stream<String> ofRouters =
        sdn.cloudRouters().listAll().stream()
            .filter(each -> !crossing.name().equals(each.getCloudRouterName()))
            .flatMap(each -> each.getEdgePoints().stream())
            .map(CloudRouterEdgePoint::getIpAddress);
    return Stream.concat(
            Stream.of(crossing.vpc(), crossing.office()),
            Stream.concat(ofInterfaces, ofRouters).filter(Objects::nonNull).map(Ipv4Block::of))
        .toList();
  }
}
