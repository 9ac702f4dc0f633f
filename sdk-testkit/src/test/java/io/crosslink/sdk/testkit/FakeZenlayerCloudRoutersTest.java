package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.zenlayer.sdn.CloudRouters;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.AddCloudRouterEdgePointsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnectionRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CreateCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DeleteCloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DeleteCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeCloudRoutersRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.EdgePointType;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.IpRouteRequest;
import io.crosslink.sdk.zenlayer.sdn.model.IpSecBgpConnectionRequest;
import io.crosslink.sdk.zenlayer.sdn.model.IpSecStaticRouteRequest;
import io.crosslink.sdk.zenlayer.sdn.model.IpSecTunnel;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRouterEdgePointBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRoutersAttributeRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import io.crosslink.sdk.zenlayer.sdn.model.RenewCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TagRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TagsRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NullUnmarked // a missing value fails the test
class FakeZenlayerCloudRoutersTest {
  private static final CloudRouterEdgePointRequest PORT =
      CloudRouterEdgePointRequest.builder()
          .portId("port-1")
          .vlanId(1201)
          .bandwidthMbps(200)
          .build();
  private static final CloudRouterEdgePointRequest VPC =
      CloudRouterEdgePointRequest.builder().vpcId("vpc-1").bandwidthMbps(100).build();
  private static final CloudRouterEdgePointRequest GOOGLE =
      CloudRouterEdgePointRequest.builder()
          .edgePointName("google-tokyo")
          .cloudType(CloudType.GOOGLE)
          .cloudAccountId("pairing-key")
          .dcId("TYO2")
          .bandwidthMbps(50)
          .build();

  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn = zenlayer.sdn().client();
  private final CloudRouters routers = sdn.cloudRouters();
  private final List<@Nullable String> seen = new ArrayList<>();
  private final WaitOptions watching = WaitOptions.defaults().withListener(this::see);

  @AfterEach
  void stop() {
    sdn.close();
    zenlayer.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  @Test
  void aCloudRouterLivesAndDies() {
    String id =
        routers
            .create(
                CreateCloudRouterRequest.builder()
                    .cloudRouterName("apac")
                    .cloudRouterDescription("Asia")
                    .edgePoints(PORT, VPC, GOOGLE)
                    .resourceGroupId("rg-1")
                    .build())
            .getCloudRouterId();
    CloudRouter running = routers.waitUntilRunning(id, watching);
    assertThat(seen).containsExactly("DEPLOYING", "DEPLOYING", "RUNNING");
    assertThat(running.getCloudRouterName()).isEqualTo("apac");
    assertThat(running.getCloudRouterDescription()).isEqualTo("Asia");
    assertThat(running.getResourceGroupId()).isEqualTo("rg-1");
    assertThat(running.getConnectivityStatus()).isEqualTo(ConnectivityStatus.ACTIVE);
    assertThat(running.getEdgePoints())
        .extracting(CloudRouterEdgePoint::getEdgePointType)
        .containsExactly(EdgePointType.PORT, EdgePointType.VPC, EdgePointType.GOOGLE);
    assertThat(running.getEdgePoints())
        .extracting(CloudRouterEdgePoint::getBandwidthMbps)
        .containsExactly(200, 100, 50);

    seen.clear();
    routers.delete(DeleteCloudRouterRequest.of(id));
    CloudRouter recycled = routers.waitUntilRecycled(id, watching);
    assertThat(seen).containsExactly("DELETING", "DELETING", "RECYCLED");
    assertThat(recycled.getRecycledTime()).isNotNull();
    assertThat(recycled.getConnectivityStatus()).isEqualTo(ConnectivityStatus.DOWN);

    seen.clear();
    routers.renew(RenewCloudRouterRequest.of(id));
    CloudRouter renewed = routers.waitUntilRunning(id, watching);
    assertThat(seen).containsExactly("RECOVERING", "RECOVERING", "RUNNING");
    assertThat(renewed).isEqualTo(running);

    seen.clear();
    zenlayer.pollsPerTransition(0);
    routers.delete(DeleteCloudRouterRequest.of(id));
    zenlayer.pollsPerTransition(1);
    routers.destroy(DestroyCloudRouterRequest.of(id));
    routers.waitUntilDestroyed(id, watching);
    assertThat(seen).containsExactly("DESTROYING", null, null);
    assertThat(zenlayer.calls("destroyCloudRouter"))
        .extracting(RecordedCall::operation, RecordedCall::status)
        .containsExactly(tuple("destroyCloudRouter", 200));
  }

  @Test
  void waitsAsynchronouslyToo() throws Exception {
    String id = zenlayer.sdn().cloudRouters().add("apac", CloudRouterStatus.DELETING);
    routers.waitUntilRecycledAsync(id, watching).get(10, TimeUnit.SECONDS);
    routers.destroyAsync(DestroyCloudRouterRequest.of(id)).get(10, TimeUnit.SECONDS);
    routers.waitUntilDestroyedAsync(id, watching).get(10, TimeUnit.SECONDS);
    assertThat(routers.find(id)).isEmpty();
  }

  @Test
  void removesForGoodInOneCall() {
    String id = running(edgePoint("ep-1"), edgePoint("ep-2"));
    routers.remove(id, watching);
    assertThat(seen)
        .containsExactly(
            "RUNNING", "DELETING", "DELETING", "RECYCLED", "DESTROYING", "DESTROYING", null, null);
    assertThat(zenlayer.calls("deleteCloudRouter")).hasSize(1);
    assertThat(zenlayer.calls("destroyCloudRouter")).hasSize(1);
    assertThat(routers.find(id)).isEmpty();
    assertThat(routers.remove(id, watching)).isFalse();
  }

  @Test
  void newEdgePointsShowWhenTheChangeIsDone() {
    String id = running(edgePoint("ep-1"), edgePoint("ep-2"));
    List<String> added =
        routers
            .addEdgePoints(AddCloudRouterEdgePointsRequest.of(id, List.of(GOOGLE, PORT)))
            .getEdgePointIds();
    assertThat(added).hasSize(2).doesNotHaveDuplicates();
    CloudRouter updating = find(id);
    assertThat(updating.getCloudRouterStatus()).isEqualTo(CloudRouterStatus.UPDATING);
    assertThat(edgePointIds(updating)).containsExactly("ep-1", "ep-2");
    CloudRouter changed =
        routers.waitUntilRunning(id, router -> edgePointIds(router).containsAll(added), watching);
    assertThat(seen).containsExactly("UPDATING", "RUNNING");
    assertThat(edgePointIds(changed)).containsExactly("ep-1", "ep-2", added.get(0), added.get(1));
    CloudRouterEdgePoint google = changed.getEdgePoints().get(2);
    assertThat(google.getEdgePointName()).isEqualTo("google-tokyo");
    assertThat(google.getCloudType()).isEqualTo(CloudType.GOOGLE);
    assertThat(google.getDataCenter().getDcId()).isEqualTo("TYO2");
  }

  @Test
  void anEdgePointChanges() {
    String id = running(edgePoint("ep-1"), edgePoint("ep-2"));
    routers.modifyEdgePointBandwidth(
        ModifyCloudRouterEdgePointBandwidthRequest.builder()
            .cloudRouterId(id)
            .edgePointId("ep-2")
            .bandwidthMbps(300)
            .build());
    assertThat(find(id).getEdgePoints().get(1).getBandwidthMbps()).isEqualTo(10);
    CloudRouter faster = routers.waitUntilRunning(id, watching);
    assertThat(faster.getEdgePoints())
        .extracting(CloudRouterEdgePoint::getBandwidthMbps)
        .containsExactly(10, 300);

    routers.modifyEdgePoint(
        ModifyCloudRouterEdgePointRequest.builder()
            .cloudRouterId(id)
            .edgePointId("ep-1")
            .bandwidthMbps(20)
            .ipAddress("192.0.2.1/30")
            .bgpConnection(BgpConnectionRequest.builder().peerAsn(4_200_000_010L).build())
            .build());
    CloudRouterEdgePoint dynamic = routers.waitUntilRunning(id, watching).getEdgePoints().get(0);
    assertThat(dynamic.getBandwidthMbps()).isEqualTo(20);
    assertThat(dynamic.getIpAddress()).isEqualTo("192.0.2.1/30");
    assertThat(dynamic.getBgpConnection().getPeerAsn()).isEqualTo(4_200_000_010L);

    routers.modifyEdgePoint(
        ModifyCloudRouterEdgePointRequest.builder()
            .cloudRouterId(id)
            .edgePointId("ep-1")
            .staticRoutes(IpRouteRequest.builder().prefix("10.0.0.0/8").build())
            .build());
    CloudRouterEdgePoint fixed = routers.waitUntilRunning(id, watching).getEdgePoints().get(0);
    assertThat(fixed.getBandwidthMbps()).isEqualTo(20);
    assertThat(fixed.getIpAddress()).isEqualTo("192.0.2.1/30");
    assertThat(fixed.getBgpConnection()).isNull();
    assertThat(fixed.getStaticRoutes()).hasSize(1);
  }

  @Test
  void removesEdgePointsDownToTwo() {
    String id = running(edgePoint("ep-1"), edgePoint("ep-2"), edgePoint("ep-3"));
    routers.deleteEdgePoint(
        DeleteCloudRouterEdgePointRequest.builder().cloudRouterId(id).edgePointId("ep-2").build());
    assertThat(edgePointIds(find(id))).containsExactly("ep-1", "ep-2", "ep-3");
    assertThat(edgePointIds(routers.waitUntilRunning(id, watching)))
        .containsExactly("ep-1", "ep-3");
    assertRefused(
        404,
        SdnErrorCodes.INVALID_CLOUD_ROUTER_EDGE_NOT_FOUND,
        () ->
            routers.deleteEdgePoint(
                DeleteCloudRouterEdgePointRequest.builder()
                    .cloudRouterId(id)
                    .edgePointId("ep-2")
                    .build()));
    assertRefused(
        400,
        SdnErrorCodes.INVALID_PARAMETER_LESS_LENGTH,
        () ->
            routers.deleteEdgePoint(
                DeleteCloudRouterEdgePointRequest.builder()
                    .cloudRouterId(id)
                    .edgePointId("ep-3")
                    .build()));
  }

  @ParameterizedTest
  @EnumSource(
      value = CloudRouterStatus.Known.class,
      names = {"RUNNING", "UNRECOGNIZED"},
      mode = EnumSource.Mode.EXCLUDE)
  void changesOnlyWhatIsRunning(CloudRouterStatus.Known status) {
    String id =
        zenlayer
            .sdn()
            .cloudRouters()
            .add(
                CloudRouter.builder()
                    .cloudRouterStatus(CloudRouterStatus.of(status.name()))
                    .edgePoints(edgePoint("ep-1"), edgePoint("ep-2"), edgePoint("ep-3"))
                    .build());
    assertWrongStatus(
        () -> routers.addEdgePoints(AddCloudRouterEdgePointsRequest.of(id, List.of(PORT))));
    assertWrongStatus(
        () ->
            routers.modifyEdgePoint(
                ModifyCloudRouterEdgePointRequest.builder()
                    .cloudRouterId(id)
                    .edgePointId("ep-1")
                    .build()));
    assertWrongStatus(() -> routers.modifyEdgePointBandwidth(bandwidth(id, "ep-1", 5)));
    assertWrongStatus(
        () ->
            routers.deleteEdgePoint(
                DeleteCloudRouterEdgePointRequest.builder()
                    .cloudRouterId(id)
                    .edgePointId("ep-1")
                    .build()));
    assertWrongStatus(() -> routers.delete(DeleteCloudRouterRequest.of(id)));
  }

  @ParameterizedTest
  @EnumSource(
      value = CloudRouterStatus.Known.class,
      names = {"RECYCLED", "UNRECOGNIZED"},
      mode = EnumSource.Mode.EXCLUDE)
  void renewsAndDestroysOnlyWhatIsRecycled(CloudRouterStatus.Known status) {
    String id = zenlayer.sdn().cloudRouters().add("apac", CloudRouterStatus.of(status.name()));
    assertWrongStatus(() -> routers.renew(RenewCloudRouterRequest.of(id)));
    assertWrongStatus(() -> routers.destroy(DestroyCloudRouterRequest.of(id)));
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    String id = "cr-none";
    assertNotFound(
        () -> routers.addEdgePoints(AddCloudRouterEdgePointsRequest.of(id, List.of(PORT))));
    assertNotFound(() -> routers.modifyEdgePointBandwidth(bandwidth(id, "ep-1", 5)));
    assertNotFound(
        () ->
            routers.deleteEdgePoint(
                DeleteCloudRouterEdgePointRequest.builder()
                    .cloudRouterId(id)
                    .edgePointId("ep-1")
                    .build()));
    assertNotFound(() -> routers.delete(DeleteCloudRouterRequest.of(id)));
    assertNotFound(() -> routers.renew(RenewCloudRouterRequest.of(id)));
    assertNotFound(() -> routers.destroy(DestroyCloudRouterRequest.of(id)));
    assertThat(routers.find(id)).isEmpty();
    String there = running(edgePoint("ep-1"), edgePoint("ep-2"));
    assertRefused(
        404,
        SdnErrorCodes.INVALID_CLOUD_ROUTER_EDGE_NOT_FOUND,
        () -> routers.modifyEdgePointBandwidth(bandwidth(there, "ep-3", 5)));
  }

  @Test
  void refusesBadEdgePoints() {
    String id = running(edgePoint("ep-1"), edgePoint("ep-2"));
    assertRefused(400, SdnErrorCodes.INVALID_PARAMETER_LESS_LENGTH, () -> create(PORT));
    assertRefused(
        400,
        SdnErrorCodes.INVALID_PARAMETER_LESS_LENGTH,
        () -> routers.addEdgePoints(AddCloudRouterEdgePointsRequest.of(id, List.of())));
    assertBadEdgePoint(CloudRouterEdgePointRequest.builder().vlanId(7).build());
    assertBadEdgePoint(PORT.toBuilder().vpcId("vpc-1").build());
    assertBadEdgePoint(
        PORT.toBuilder()
            .bgpConnection(BgpConnectionRequest.builder().build())
            .staticRoutes(IpRouteRequest.builder().build())
            .build());
    assertBadEdgePoint(
        CloudRouterEdgePointRequest.builder()
            .ipSecTunnel(IpSecTunnel.FQDN)
            .ipSecBgpConnection(IpSecBgpConnectionRequest.builder().build())
            .ipSecStaticRoutes(IpSecStaticRouteRequest.builder().build())
            .build());
    assertRefused(
        400,
        SdnErrorCodes.MISSING_PARAMETER,
        () ->
            create(
                PORT,
                CloudRouterEdgePointRequest.builder().ipSecTunnel(IpSecTunnel.REMOTE_IP).build()));
    assertRefused(
        400,
        SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT,
        () -> create(PORT, VPC.toBuilder().bandwidthMbps(501).build()));
    assertRefused(
        400,
        SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT,
        () -> routers.modifyEdgePointBandwidth(bandwidth(id, "ep-1", 0)));
    ModifyCloudRouterEdgePointRequest change =
        ModifyCloudRouterEdgePointRequest.builder().cloudRouterId(id).edgePointId("ep-1").build();
    assertRefused(
        400,
        SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT,
        () -> routers.modifyEdgePoint(change.toBuilder().bandwidthMbps(501).build()));
    assertRefused(
        400,
        SdnErrorCodes.INVALID_ENDPOINT_PARAMETER,
        () ->
            routers.modifyEdgePoint(
                change.toBuilder()
                    .bgpConnection(BgpConnectionRequest.builder().build())
                    .staticRoutes(IpRouteRequest.builder().build())
                    .build()));
    assertThat(routers.listAll()).hasSize(1);
    assertThat(find(id).getCloudRouterStatus()).isEqualTo(CloudRouterStatus.RUNNING);
  }

  @Test
  void changesNamesAndDescriptionsOfAllOrNone() {
    String one = zenlayer.sdn().cloudRouters().add("one", CloudRouterStatus.RUNNING);
    String two = zenlayer.sdn().cloudRouters().add("two", CloudRouterStatus.UPDATING);
    ModifyCloudRoutersAttributeRequest.Builder both =
        ModifyCloudRoutersAttributeRequest.builder().cloudRouterIds(one, two);
    assertNotFound(
        () ->
            routers.modifyAttributes(
                ModifyCloudRoutersAttributeRequest.builder()
                    .cloudRouterIds(one, "cr-none")
                    .cloudRouterName("same")
                    .build()));
    assertThat(find(one).getCloudRouterName()).isEqualTo("one");
    assertRefused(
        400, SdnErrorCodes.MISSING_PARAMETER, () -> routers.modifyAttributes(both.build()));
    routers.modifyAttributes(both.cloudRouterDescription("backbone").build());
    assertThat(find(one).getCloudRouterName()).isEqualTo("one");
    assertThat(find(one).getCloudRouterDescription()).isEqualTo("backbone");
    routers.modifyAttributes(
        ModifyCloudRoutersAttributeRequest.builder()
            .cloudRouterIds(one, two)
            .cloudRouterName("same")
            .build());
    CloudRouter settled = routers.waitUntilRunning(two, watching);
    assertThat(settled.getCloudRouterName()).isEqualTo("same");
    assertThat(settled.getCloudRouterDescription()).isEqualTo("backbone");
  }

  @Test
  void listsPageByPageAndFilters() {
    IntStream.range(0, 25)
        .forEach(i -> zenlayer.sdn().cloudRouters().add("cr-" + i, CloudRouterStatus.RUNNING));
    String recycled = zenlayer.sdn().cloudRouters().add("paris", CloudRouterStatus.RECYCLED);
    String id =
        routers
            .create(
                CreateCloudRouterRequest.builder()
                    .cloudRouterName("apac")
                    .edgePoints(PORT, VPC)
                    .resourceGroupId("rg-1")
                    .tags(
                        TagsRequest.builder()
                            .tags(TagRequest.builder().key("env").value("prod").build())
                            .build())
                    .build())
            .getCloudRouterId();
    String edgePoint = edgePointIds(find(id)).get(0);
    assertThat(ids(DescribeCloudRoutersRequest.builder().pageSize(10))).hasSize(27);
    assertThat(ids(DescribeCloudRoutersRequest.builder().cloudRouterIds(id, "cr-none")))
        .containsExactly(id);
    assertThat(ids(DescribeCloudRoutersRequest.builder().cloudRouterName("ari")))
        .containsExactly(recycled);
    assertThat(
            ids(
                DescribeCloudRoutersRequest.builder()
                    .cloudRouterStatus(CloudRouterStatus.RECYCLED)))
        .containsExactly(recycled);
    assertThat(ids(DescribeCloudRoutersRequest.builder().edgePointId(edgePoint)))
        .containsExactly(id);
    assertThat(ids(DescribeCloudRoutersRequest.builder().resourceGroupId("rg-1")))
        .containsExactly(id);
    assertThat(
            ids(
                DescribeCloudRoutersRequest.builder()
                    .tagKeys("env")
                    .tags(TagRequest.builder().key("env").value("prod").build())))
        .containsExactly(id);
    assertThat(ids(DescribeCloudRoutersRequest.builder().tagKeys("team"))).isEmpty();
    List<String> tooMany = IntStream.range(0, 101).mapToObj(i -> "cr-" + i).toList();
    assertRefused(
        400,
        SdnErrorCodes.INVALID_PARAMETER_EXCEED_LENGTH,
        () -> ids(DescribeCloudRoutersRequest.builder().cloudRouterIds(tooMany)));
  }

  @Test
  void theBandwidthOfACloudConnectionChanges() {
    String router =
        routers.create(CreateCloudRouterRequest.of(List.of(PORT, GOOGLE))).getCloudRouterId();
    CloudRouter before = routers.waitUntilRunning(router, WaitOptions.defaults());
    String onRamp = before.getEdgePoints().get(1).getPortId();
    sdn.cloudOnRamps().modifyBandwidth(ModifyCloudBandwidthRequest.of(onRamp, 500));
    assertWrongStatus(
        () -> sdn.cloudOnRamps().modifyBandwidth(ModifyCloudBandwidthRequest.of(onRamp, 200)));
    assertThat(routers.waitUntilRunning(router, watching)).isEqualTo(before);
    assertThat(seen).containsExactly("UPDATING", "UPDATING", "RUNNING");

    seen.clear();
    String connect =
        zenlayer
            .sdn()
            .privateConnects()
            .add(
                PrivateConnect.builder()
                    .endpointZ(endpoint("cloud-1", EndpointType.of("AZURE")))
                    .build());
    ModifyCloudBandwidthRequest request = ModifyCloudBandwidthRequest.of("cloud-1", 500);
    sdn.cloudOnRamps().modifyBandwidth(request);
    assertRefused(
        409,
        SdnErrorCodes.INVALID_PRIVATE_CONNECT_STATUS,
        () -> sdn.cloudOnRamps().modifyBandwidth(request));
    sdn.privateConnects().waitUntilAvailable(connect, watching);
    assertThat(seen).containsExactly("UPDATING", "UPDATING", "RUNNING");
  }

  @Test
  void theBandwidthOfOtherThingsDoesNot() {
    String router =
        running(
            CloudRouterEdgePoint.builder().portId("port-1").build(),
            CloudRouterEdgePoint.builder().portId("cloud-1").cloudType(CloudType.ORACLE).build());
    zenlayer
        .sdn()
        .privateConnects()
        .add(
            PrivateConnect.builder()
                .endpointA(endpoint("port-2", EndpointType.PORT))
                .endpointZ(endpoint("cloud-2", EndpointType.AWS))
                .build());
    for (String port : List.of("port-1", "port-2", "none")) {
      assertRefused(
          404,
          SdnErrorCodes.OPERATION_FAILED_RESOURCE_NOT_FOUND,
          () -> sdn.cloudOnRamps().modifyBandwidth(ModifyCloudBandwidthRequest.of(port, 500)));
    }
    for (String cloud : List.of("cloud-1", "cloud-2")) {
      assertRefused(
          400,
          SdnErrorCodes.INVALID_ENDPOINT_PARAMETER,
          () -> sdn.cloudOnRamps().modifyBandwidth(ModifyCloudBandwidthRequest.of(cloud, 500)));
    }
    assertThat(find(router).getCloudRouterStatus()).isEqualTo(CloudRouterStatus.RUNNING);
  }

  @Test
  void makesUpWhatASeedLacks() {
    String id =
        zenlayer
            .sdn()
            .cloudRouters()
            .add(CloudRouter.builder().edgePoints(CloudRouterEdgePoint.builder().build()).build());
    CloudRouter made = find(id);
    assertThat(made.getCloudRouterName()).startsWith("cloud-router-");
    assertThat(made.getCloudRouterStatus()).isEqualTo(CloudRouterStatus.RUNNING);
    assertThat(made.getConnectivityStatus()).isEqualTo(ConnectivityStatus.ACTIVE);
    assertThat(made.getCreateTime()).isNotNull();
    assertThat(edgePointIds(made)).hasSize(1).doesNotContainNull();
    assertThatIllegalArgumentException().isThrownBy(() -> zenlayer.sdn().cloudRouters().add(made));
  }

  private String running(CloudRouterEdgePoint... edgePoints) {
    return zenlayer
        .sdn()
        .cloudRouters()
        .add(CloudRouter.builder().edgePoints(List.of(edgePoints)).build());
  }

  private void create(CloudRouterEdgePointRequest... edgePoints) {
    routers.create(CreateCloudRouterRequest.of(Arrays.asList(edgePoints)));
  }

  private CloudRouter find(String id) {
    return routers.find(id).orElseThrow();
  }

  private List<@Nullable String> ids(DescribeCloudRoutersRequest.Builder request) {
    return routers.listAll(request.build()).stream()
        .<@Nullable String>map(CloudRouter::getCloudRouterId)
        .toList();
  }

  private static List<@Nullable String> edgePointIds(CloudRouter router) {
    return router.getEdgePoints().stream()
        .<@Nullable String>map(CloudRouterEdgePoint::getEdgePointId)
        .toList();
  }

  private static CloudRouterEdgePoint edgePoint(String id) {
    return CloudRouterEdgePoint.builder().edgePointId(id).bandwidthMbps(10).build();
  }

  private static PrivateConnectEndpoint endpoint(String id, EndpointType type) {
    return PrivateConnectEndpoint.builder().endpointId(id).endpointType(type).build();
  }

  private static ModifyCloudRouterEdgePointBandwidthRequest bandwidth(
      String cloudRouter, String edgePoint, int mbps) {
    return ModifyCloudRouterEdgePointBandwidthRequest.builder()
        .cloudRouterId(cloudRouter)
        .edgePointId(edgePoint)
        .bandwidthMbps(mbps)
        .build();
  }

  private void assertBadEdgePoint(CloudRouterEdgePointRequest edgePoint) {
    assertRefused(400, SdnErrorCodes.INVALID_ENDPOINT_PARAMETER, () -> create(VPC, edgePoint));
  }

  private static void assertWrongStatus(ThrowingCallable call) {
    assertRefused(409, SdnErrorCodes.INVALID_CLOUD_ROUTER_STATUS, call);
  }

  private static void assertNotFound(ThrowingCallable call) {
    assertRefused(404, SdnErrorCodes.INVALID_CLOUD_ROUTER_NOT_FOUND, call);
  }

  private static void assertRefused(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            problem -> {
              assertThat(problem.errorCode()).isEqualTo(code);
              assertThat(problem.statusCode()).isEqualTo(status);
            });
  }
}
