package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnectionRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRegion;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.CloudVlanUsage;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CreateCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DataCenter;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeCloudAvailableBandwidthTiersRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeHuaweiCloudVlanUsageRequest;
import io.crosslink.sdk.zenlayer.sdn.model.InquiryCreatePrivateConnectPriceRequest;
import io.crosslink.sdk.zenlayer.sdn.model.InquiryCreatePrivateConnectPriceResponse;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The journey to Huawei Cloud at Zenlayer, with the calls as they are. */
@NullUnmarked // a missing value fails the test
class HuaweiOnRampTest {
  private static final String ACCOUNT = "0a1b2c3d4e5f6071829304a5b6c7d8e9";
  private static final int LAST_VLAN_OF_HUAWEI = 3999;

  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn = zenlayer.sdn().client();
  private final String port = zenlayer.sdn().ports().add("singapore-1", PortStatus.RUNNING);

  @AfterEach
  void stop() {
    sdn.close();
    zenlayer.close();
  }

  @Test
  void aPrivateConnectIsPlannedAndOrdered() {
    CloudRegion region = region();
    PrivateConnectEndpointRequest a =
        PrivateConnectEndpointRequest.builder().portId(port).vlanId(1201).build();
    PrivateConnectEndpointRequest z =
        PrivateConnectEndpointRequest.builder()
            .cloudType(CloudType.HUAWEI_CLOUD)
            .cloudRegionId(region.getCloudRegionId())
            .dcId(region.getDataCenter().getDcId())
            .cloudAccountId(ACCOUNT)
            .cloudBandwidthMbps(tier(region, 60))
            .vlanId(vlan(region))
            .build();
    InquiryCreatePrivateConnectPriceResponse quote =
        sdn.prices()
            .quoteNewPrivateConnect(
                InquiryCreatePrivateConnectPriceRequest.builder()
                    .bandwidthMbps(60)
                    .endpointA(a)
                    .endpointZ(z)
                    .build());
    assertThat(quote.getEndpointZPrice().getDiscountUnitPrice()).isGreaterThan(BigDecimal.ZERO);

    String id =
        sdn.privateConnects()
            .create(
                CreatePrivateConnectRequest.builder()
                    .privateConnectName("singapore-huawei")
                    .bandwidthMbps(60)
                    .endpointA(a)
                    .endpointZ(z)
                    .build())
            .getPrivateConnectId();
    sdn.privateConnects().waitUntilAvailable(id, WaitOptions.defaults());
    PrivateConnect connected = sdn.privateConnects().waitUntilConnected(id, WaitOptions.defaults());
    assertThat(connected.getConnectivityStatus()).isEqualTo(ConnectivityStatus.ACTIVE);
    assertThat(connected.getEndpointZ().getEndpointType()).hasToString("HUAWEI_CLOUD");
    assertThat(connected.getEndpointZ().getCloudAccountId()).isEqualTo(ACCOUNT);
    assertThat(connected.getEndpointZ().getVlanId()).isEqualTo(2);
  }

  @Test
  void aCloudRouterReachesItWithAnEdgePoint() {
    CloudRegion region = region();
    String id =
        sdn.cloudRouters()
            .create(
                CreateCloudRouterRequest.builder()
                    .cloudRouterName("apac")
                    .edgePoints(
                        CloudRouterEdgePointRequest.builder().portId(port).vlanId(1201).build(),
                        CloudRouterEdgePointRequest.builder()
                            .cloudType(CloudType.HUAWEI_CLOUD)
                            .cloudRegionId(region.getCloudRegionId())
                            .dcId(region.getDataCenter().getDcId())
                            .cloudAccountId(ACCOUNT)
                            .bandwidthMbps(100)
                            .ipAddress("169.254.10.1/30")
                            .bgpConnection(
                                BgpConnectionRequest.builder()
                                    .localAsn(62610L)
                                    .peerIpAddress("169.254.10.2")
                                    .peerAsn(64512L)
                                    .password("key-of-the-session")
                                    .build())
                            .build())
                    .build())
            .getCloudRouterId();
    CloudRouter router =
        sdn.cloudRouters()
            .waitUntilRunning(
                id,
                seen ->
                    seen.getEdgePoints().stream()
                        .map(CloudRouterEdgePoint::getConnectivityStatus)
                        .allMatch(ConnectivityStatus.ACTIVE::equals),
                WaitOptions.defaults());
    assertThat(sdn.cloudRouters().waitUntilConnected(id, WaitOptions.defaults())).isEqualTo(router);
    CloudRouterEdgePoint huawei = router.getEdgePoints().get(1);
    assertThat(huawei.getVlanId()).isEqualTo(2); // the service assigns one
    assertThat(huawei.getCloudType()).isEqualTo(CloudType.HUAWEI_CLOUD);
  }

  private CloudRegion region() {
    Set<String> withPorts =
        sdn.dataCenters().listAll().stream().map(DataCenter::getDcId).collect(Collectors.toSet());
    return sdn.cloudRegions().listAllHuaweiCloud().stream()
        .filter(each -> withPorts.contains(each.getDataCenter().getDcId()))
        .findFirst()
        .orElseThrow();
  }

  private int vlan(CloudRegion region) {
    CloudVlanUsage usage =
        sdn.cloudOnRamps()
            .getHuaweiCloudVlanUsage(
                DescribeHuaweiCloudVlanUsageRequest.builder()
                    .dcId(region.getDataCenter().getDcId())
                    .build());
    return IntStream.rangeClosed(usage.getStart(), Math.min(usage.getEnd(), LAST_VLAN_OF_HUAWEI))
        .filter(vlan -> !usage.getUsedVlans().contains(vlan))
        .findFirst()
        .orElseThrow();
  }

  private int tier(CloudRegion region, int atLeast) {
    List<Integer> tiers =
        sdn.cloudOnRamps()
            .listAllAvailableBandwidthTiers(
                DescribeCloudAvailableBandwidthTiersRequest.builder()
                    .cloudType(CloudType.HUAWEI_CLOUD)
                    .cloudRegionId(region.getCloudRegionId())
                    .dcId(region.getDataCenter().getDcId())
                    .cloudAccountId(ACCOUNT)
                    .build())
            .toList();
    return tiers.stream()
        .filter(Objects::nonNull)
        .filter(tier -> tier >= atLeast)
        .findFirst()
        .orElseThrow();
  }
}
