package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnection;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnectionRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.CreateCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DeleteCloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.crosslink.sdk.zenlayer.sdn.model.RenewPrivateConnectRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // a missing value fails the test
class CloudLinkTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();
  private static final int VLAN = 2101;
  private static final String CLOUD_ADDRESS = "10.255.10.1/30";
  private static final String FAR_ADDRESS = "10.255.10.2/30";
  private static final long CLOUD_ASN = 64512;
  private static final long FAR_ASN = 62610;
  private static final String KEY = "key-of-the-session";

  private final VirtualTime time = new VirtualTime();
  private final FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
  private final CloudLink link = CloudLink.between(zenlayer, huawei);
  private final SdnClient sdn = zenlayer.sdn().client();
  private final DcClient dc = huawei.dc().client();
  private final String gateway =
      huawei
          .dc()
          .virtualGateways()
          .add(VirtualGateway.builder().name("vgw").bgpAsn(CLOUD_ASN).build());

  @AfterEach
  void stop() {
    sdn.close();
    dc.close();
    zenlayer.close();
    huawei.close();
  }

  // The hosted direct connect

  @Test
  void anotherLinkReplacesTheFirstAndWhatItBrought() {
    String id = order(end(huawei.accountId()).build());
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    DirectConnect before = hosted();

    CloudLink.between(zenlayer, huawei);

    assertThat(hosted().getId()).isNotEqualTo(before.getId());
    sdn.privateConnects().remove(id, WAIT);
    assertThat(huawei.dc().directConnects().list()).isEmpty();
  }

  @Test
  void aPrivateConnectAppearsFollowsAndDisappears() {
    zenlayer.pollsPerTransition(1);
    String id = order(end(huawei.accountId()).build());
    assertThat(dc.directConnects().listAll()).isEmpty(); // still being built

    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    DirectConnect hosted = hosted();
    assertThat(hosted.getType()).isEqualTo(DirectConnectType.HOSTED);
    assertThat(hosted.getName()).isEqualTo("huawei-prod");
    assertThat(hosted.getVlan()).isEqualTo(VLAN);
    assertThat(hosted.getBandwidth()).isEqualTo(100); // the tier above 60
    assertThat(hosted.getStatus()).isEqualTo(DirectConnectStatus.ACTIVE);
    assertThat(huawei.dc().directConnects().list()).containsExactly(hosted);

    sdn.privateConnects().modifyBandwidth(ModifyPrivateConnectBandwidthRequest.of(id, 150));
    assertThat(hosted().getBandwidth()).isEqualTo(100); // not yet complete
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    assertThat(hosted().getBandwidth()).isEqualTo(200);

    String connection = sdn.privateConnects().find(id).orElseThrow().getEndpointZ().getEndpointId();
    sdn.cloudOnRamps().modifyBandwidth(ModifyCloudBandwidthRequest.of(connection, 500));
    assertThat(hosted().getBandwidth()).isEqualTo(200);
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    assertThat(hosted()).isEqualTo(hosted.toBuilder().bandwidth(500).build());
    sdn.privateConnects().modifyBandwidth(ModifyPrivateConnectBandwidthRequest.of(id, 60));
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    assertThat(hosted().getBandwidth()).isEqualTo(500); // independent from then on

    sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
    sdn.privateConnects().waitUntilRecycled(id, WAIT);
    assertThat(hosted().getStatus()).isEqualTo(DirectConnectStatus.DOWN);
    sdn.privateConnects().renew(RenewPrivateConnectRequest.of(id));
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    assertThat(hosted().getStatus()).isEqualTo(DirectConnectStatus.ACTIVE);

    sdn.privateConnects().remove(id, WAIT);
    assertThat(dc.directConnects().find(hosted.getId())).isEmpty();
    assertThat(huawei.dc().directConnects().list()).isEmpty();
  }

  @Test
  void aChangeOfBandwidthThatFailsIsNoChange() {
    String id = order(end(huawei.accountId()).cloudBandwidthMbps(100).build());
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    String connection = sdn.privateConnects().find(id).orElseThrow().getEndpointZ().getEndpointId();
    zenlayer.inject(Fault.asyncFailure().on("modifyCloudBandwidth"));
    sdn.cloudOnRamps().modifyBandwidth(ModifyCloudBandwidthRequest.of(connection, 500));
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    assertThat(hosted().getBandwidth()).isEqualTo(100);
  }

  @Test
  void onlyConnectionsToTheAccountAppear() {
    sdn.privateConnects()
        .waitUntilAvailable(order(end("00000000000000000000000000000000").build()), WAIT);
    sdn.privateConnects()
        .waitUntilAvailable(order(end(huawei.accountId()).cloudType(CloudType.AWS).build()), WAIT);
    sdn.privateConnects()
        .waitUntilAvailable(order(end(huawei.accountId()).vlanId(4000).build()), WAIT);
    assertThat(dc.directConnects().listAll()).isEmpty();

    sdn.privateConnects().waitUntilAvailable(order(end(huawei.projectId()).build()), WAIT);
    assertThat(dc.directConnects().listAll()).hasSize(1);
  }

  @Test
  void bothSidesCanActOnTheirOwn() {
    String id = order(end(huawei.accountId()).vlanId(null).build());
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    DirectConnect hosted = hosted();
    assertThat(hosted.getVlan()).isEqualTo(2); // Zenlayer has assigned it
    huawei.dc().directConnects().change(hosted.getId(), it -> it.toBuilder().name("mine").build());
    zenlayer
        .sdn()
        .privateConnects()
        .change(id, it -> it.toBuilder().bandwidthMbps(300).build()); // as in the console
    assertThat(hosted()).isEqualTo(hosted.toBuilder().name("mine").bandwidth(500).build());

    huawei.dc().directConnects().remove(hosted.getId());
    sdn.privateConnects().modifyBandwidth(ModifyPrivateConnectBandwidthRequest.of(id, 60));
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    assertThat(dc.directConnects().listAll()).isEmpty();

    String other = zenlayer.sdn().privateConnects().add("other", PrivateConnectStatus.RUNNING);
    zenlayer.sdn().privateConnects().remove(other);
    zenlayer.sdn().privateConnects().remove(id);
    assertThat(dc.directConnects().listAll()).isEmpty();
  }

  @Test
  void whatWasOrderedBeforeAppearsWithTheLink() {
    try (FakeHuaweiCloud second = FakeHuaweiCloud.start(time, 0);
        DcClient client = second.dc().client()) {
      sdn.privateConnects().waitUntilAvailable(order(end(second.accountId()).build()), WAIT);
      assertThat(client.directConnects().listAll()).isEmpty();
      CloudLink both = CloudLink.between(zenlayer, second);
      assertThat(client.directConnects().listAll()).hasSize(1);
      assertThat(both).hasToString("CloudLink between " + zenlayer + " and " + second);
    }
  }

  @Test
  void theFakesShareATime() {
    try (FakeHuaweiCloud other = FakeHuaweiCloud.start()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CloudLink.between(zenlayer, other))
          .withMessage("The fakes must share a time: start both with the same VirtualTime");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> CloudLink.between(null, huawei));
    assertThatIllegalArgumentException().isThrownBy(() -> CloudLink.between(zenlayer, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link.customerRouter(null, FAR_ADDRESS, null));
    assertThatIllegalArgumentException().isThrownBy(() -> link.customerRouter("pc", null, null));
  }

  // The virtual interface

  @Test
  void anInterfaceThatMirrorsTheEdgePointComesUp() {
    String router = route(edgePoint().build());
    VirtualInterface up = create(mirrored());
    assertThat(up.getStatus()).isEqualTo(VirtualInterfaceStatus.ACTIVE);
    assertThat(up.getVifPeers())
        .extracting(VirtualInterfacePeer::getBgpStatus)
        .containsExactly("ACTIVE");

    // another key at Zenlayer takes it down, and the same one brings it up again
    rekey(router, "another-key");
    assertThat(status(up)).isEqualTo(VirtualInterfaceStatus.DOWN);
    rekey(router, KEY);
    assertThat(status(up)).isEqualTo(VirtualInterfaceStatus.ACTIVE);

    sdn.cloudRouters()
        .deleteEdgePoint(
            DeleteCloudRouterEdgePointRequest.builder()
                .cloudRouterId(router)
                .edgePointId(huaweiPoint(router).getEdgePointId())
                .build());
    sdn.cloudRouters().waitUntilRunning(router, WAIT);
    assertThat(dc.directConnects().listAll()).isEmpty();
    assertThat(status(up)).isEqualTo(VirtualInterfaceStatus.DOWN);
  }

  @Test
  void anInterfaceIsDownWhileTheFarEndIsSwitchedOff() {
    String id = order(end(huawei.accountId()).build());
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    VirtualInterface one = create(mirrored());
    assertThat(one.getStatus()).isEqualTo(VirtualInterfaceStatus.ACTIVE); // assumed to be mirrored
    sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
    sdn.privateConnects().waitUntilRecycled(id, WAIT);
    assertThat(status(one)).isEqualTo(VirtualInterfaceStatus.DOWN);
    sdn.privateConnects().renew(RenewPrivateConnectRequest.of(id));
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    assertThat(status(one)).isEqualTo(VirtualInterfaceStatus.ACTIVE);
  }

  static Stream<Arguments> mismatches() {
    return Stream.of(
        mismatch("AS number", it -> it.bgpAsn(65000L)),
        mismatch("key", it -> it.bgpMd5("another-key")),
        mismatch("no key", it -> it.bgpMd5(null)),
        mismatch("static routes", it -> it.routeMode(RouteMode.STATIC).bgpAsn(null).bgpMd5(null)),
        mismatch(
            "both addresses",
            it -> it.localGatewayV4Ip("10.9.9.1/30").remoteGatewayV4Ip("10.9.9.2/30")),
        mismatch(
            "swapped addresses",
            it -> it.localGatewayV4Ip(FAR_ADDRESS).remoteGatewayV4Ip(CLOUD_ADDRESS)),
        mismatch(
            "length of the prefix",
            it -> it.localGatewayV4Ip("10.255.10.1/29").remoteGatewayV4Ip("10.255.10.2/29")),
        mismatch(
            "address of the cloud",
            it -> it.localGatewayV4Ip("10.255.10.3/29").remoteGatewayV4Ip("10.255.10.2/29")));
  }

  private static Arguments mismatch(
      String what, UnaryOperator<CreateVirtualInterfaceRequest.Builder> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mismatches")
  void anInterfaceThatDoesNotMirrorTheEdgePointStaysDown(
      String what, UnaryOperator<CreateVirtualInterfaceRequest.Builder> change) {
    route(edgePoint().build());
    assertThat(create(change.apply(mirrored())).getStatus()).isEqualTo(VirtualInterfaceStatus.DOWN);
  }

  @Test
  void theGatewayHasTheAsNumberOfTheSession() {
    route(edgePoint().build());
    huawei
        .dc()
        .virtualGateways()
        .change(gateway, it -> it.toBuilder().bgpAsn(CLOUD_ASN + 1).build());
    VirtualInterface one = create(mirrored());
    assertThat(one.getStatus()).isEqualTo(VirtualInterfaceStatus.DOWN);
    huawei.dc().virtualGateways().change(gateway, it -> it.toBuilder().bgpAsn(CLOUD_ASN).build());
    assertThat(status(one)).isEqualTo(VirtualInterfaceStatus.ACTIVE);
  }

  @Test
  void theVlanIsThatOfThePartner() {
    route(edgePoint().build());
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(() -> create(mirrored().vlan(VLAN + 1)))
        .satisfies(
            rejected ->
                assertThat(rejected.errorCode()).isEqualTo(DcErrorCodes.HOSTED_VLAN_MISMATCH));
    String added =
        huawei
            .dc()
            .virtualInterfaces()
            .add(
                create(mirrored()).toBuilder().id(null).vlan(VLAN + 1).vifPeers(List.of()).build());
    assertThat(dc.virtualInterfaces().get(added).getStatus())
        .isEqualTo(VirtualInterfaceStatus.DOWN);
  }

  /** The AS number of Zenlayer is the default, and addresses may come without a prefix or with. */
  @ParameterizedTest
  @ValueSource(strings = {"10.255.10.1", CLOUD_ADDRESS})
  void whatAnEdgePointOmitsHasDefaults(String peer) {
    route(
        edgePoint()
            .bgpConnection(
                BgpConnectionRequest.builder().peerIpAddress(peer).peerAsn(CLOUD_ASN).build())
            .build());
    assertThat(create(mirrored().bgpMd5(null)).getStatus())
        .isEqualTo(VirtualInterfaceStatus.ACTIVE);
  }

  @Test
  void staticRoutesNeedOnlyTheAddresses() {
    route(edgePoint().bgpConnection(null).build());
    assertThat(create(mirrored().routeMode(RouteMode.STATIC).bgpAsn(null).bgpMd5(null)).getStatus())
        .isEqualTo(VirtualInterfaceStatus.ACTIVE);
  }

  @Test
  void anEdgePointWithoutAnAddressIsNoEnd() {
    route(edgePoint().ipAddress(null).build());
    assertThat(create(mirrored()).getStatus()).isEqualTo(VirtualInterfaceStatus.DOWN);
  }

  @Test
  void theCustomersRouterCanBeDescribed() {
    String id = order(end(huawei.accountId()).build());
    sdn.privateConnects().waitUntilAvailable(id, WAIT);
    BgpConnection session =
        BgpConnection.builder()
            .localAsn(65010L)
            .peerIpAddress(CLOUD_ADDRESS)
            .peerAsn(CLOUD_ASN)
            .password(KEY)
            .build();
    link.customerRouter(id, FAR_ADDRESS, session);
    VirtualInterface one = create(mirrored()); // with the AS number of Zenlayer
    assertThat(one.getStatus()).isEqualTo(VirtualInterfaceStatus.DOWN);
    link.customerRouter(id, FAR_ADDRESS, session.toBuilder().localAsn(FAR_ASN).build());
    assertThat(status(one)).isEqualTo(VirtualInterfaceStatus.ACTIVE);
    link.customerRouter(id, FAR_ADDRESS, null); // static routes
    assertThat(status(one)).isEqualTo(VirtualInterfaceStatus.DOWN);
  }

  private PrivateConnectEndpointRequest.Builder end(String account) {
    return PrivateConnectEndpointRequest.builder()
        .cloudType(CloudType.HUAWEI_CLOUD)
        .cloudRegionId("ap-southeast-3")
        .dcId("SIN1")
        .cloudAccountId(account)
        .endpointName("huawei-prod")
        .vlanId(VLAN);
  }

  private String order(PrivateConnectEndpointRequest end) {
    return sdn.privateConnects()
        .create(
            CreatePrivateConnectRequest.builder()
                .bandwidthMbps(60)
                .endpointA(PrivateConnectEndpointRequest.builder().portId("port-1").build())
                .endpointZ(end)
                .build())
        .getPrivateConnectId();
  }

  private CloudRouterEdgePointRequest.Builder edgePoint() {
    return CloudRouterEdgePointRequest.builder()
        .cloudType(CloudType.HUAWEI_CLOUD)
        .cloudAccountId(huawei.accountId())
        .edgePointName("huawei-prod")
        .vlanId(VLAN)
        .bandwidthMbps(100)
        .ipAddress(FAR_ADDRESS)
        .bgpConnection(session(KEY));
  }

  private static BgpConnectionRequest session(String key) {
    return BgpConnectionRequest.builder()
        .localAsn(FAR_ASN)
        .peerIpAddress(CLOUD_ADDRESS)
        .peerAsn(CLOUD_ASN)
        .password(key)
        .build();
  }

  private String route(CloudRouterEdgePointRequest huaweiPoint) {
    List<CloudRouterEdgePointRequest> points =
        Stream.of("port-1", "port-2")
            .map(port -> CloudRouterEdgePointRequest.builder().portId(port).build())
            .toList();
    String id =
        sdn.cloudRouters()
            .create(
                CreateCloudRouterRequest.of(
                    Stream.concat(points.stream(), Stream.of(huaweiPoint)).toList()))
            .getCloudRouterId();
    sdn.cloudRouters().waitUntilRunning(id, WAIT);
    return id;
  }

  private CloudRouterEdgePoint huaweiPoint(String router) {
    return sdn.cloudRouters().find(router).orElseThrow().getEdgePoints().get(2);
  }

  private void rekey(String router, String key) {
    sdn.cloudRouters()
        .modifyEdgePoint(
            ModifyCloudRouterEdgePointRequest.builder()
                .cloudRouterId(router)
                .edgePointId(huaweiPoint(router).getEdgePointId())
                .bgpConnection(session(key))
                .build());
    sdn.cloudRouters().waitUntilRunning(router, WAIT);
  }

  private DirectConnect hosted() {
    List<DirectConnect> all = dc.directConnects().listAll().toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private CreateVirtualInterfaceRequest.Builder mirrored() {
    return CreateVirtualInterfaceRequest.builder()
        .name("vif")
        .directConnectId(hosted().getId())
        .vgwId(gateway)
        .type(VirtualInterfaceType.PRIVATE)
        .vlan(VLAN)
        .bandwidth(50)
        .localGatewayV4Ip(CLOUD_ADDRESS)
        .remoteGatewayV4Ip(FAR_ADDRESS)
        .routeMode(RouteMode.BGP)
        .bgpAsn(FAR_ASN)
        .bgpMd5(KEY)
        .remoteEpGroup("192.168.0.0/16");
  }

  private VirtualInterface create(CreateVirtualInterfaceRequest.Builder request) {
    String id = dc.virtualInterfaces().create(request.build()).getId();
    return dc.virtualInterfaces().waitUntilReady(id, WAIT);
  }

  private @Nullable VirtualInterfaceStatus status(VirtualInterface one) {
    Optional<VirtualInterface> now = dc.virtualInterfaces().find(one.getId());
    return now.map(VirtualInterface::getStatus).orElse(null);
  }
}
