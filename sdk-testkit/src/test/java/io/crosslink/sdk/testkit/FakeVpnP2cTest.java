package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpn.LogConfigurations;
import io.crosslink.sdk.huawei.vpn.P2cVpnGatewayJobs;
import io.crosslink.sdk.huawei.vpn.P2cVpnGatewayJobs.ListP2cVpnGatewayJobsParams;
import io.crosslink.sdk.huawei.vpn.P2cVpnGateways;
import io.crosslink.sdk.huawei.vpn.P2cVpnGateways.ListP2cConnectionsParams;
import io.crosslink.sdk.huawei.vpn.P2cVpnGateways.ListP2cVpnGatewayAvailabilityZonesParams;
import io.crosslink.sdk.huawei.vpn.P2cVpnGateways.ListP2cVpnGatewaysParams;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CreateP2cVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.DisassociateVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipChargeMode;
import io.crosslink.sdk.huawei.vpn.model.LogConfiguration;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateLogConfigurationRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateP2cVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJobType;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.huawei.vpn.model.UpgradeRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** P2C VPN gateways with their upgrades, clients and logs. */
@NullUnmarked // a missing value fails the test
class FakeVpnP2cTest {
  private static final String EIP = "0c464dad-2c1f-4b7a-8a53-c22bb0eb0bde";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn =
      huawei
          .vpn()
          .clientBuilder()
          .timeSource(new VirtualTime())
          .retryPolicy(RetryPolicy.none())
          .build();
  private final P2cVpnGateways gateways = vpn.p2cVpnGateways();
  private final P2cVpnGatewayJobs jobs = vpn.p2cVpnGatewayJobs();
  private final LogConfigurations logs = vpn.logConfigurations();
  private final List<@Nullable String> seen = new ArrayList<>();
  private final WaitOptions watching = WaitOptions.defaults().withListener(this::see);

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  @Test
  void aGatewayLivesAndDies() {
    P2cVpnGateway created =
        gateways.create(
            gateway()
                .name("p2c-berlin")
                .maxConnectionNumber(50)
                .tags(ResourceTagRequest.builder().key("site").value("berlin").build())
                .build());
    String id = created.getId();
    assertThat(created).isEqualTo(P2cVpnGateway.builder().id(id).build());

    P2cVpnGateway ready = gateways.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_CREATE", "PENDING_CREATE", "ACTIVE");
    assertThat(ready.getName()).isEqualTo("p2c-berlin");
    assertThat(ready.getVpcId()).isEqualTo("vpc-1");
    assertThat(ready.getConnectSubnet()).isEqualTo("subnet-1");
    assertThat(ready.getFlavor()).isEqualTo(P2cVpnGatewayFlavor.PROFESSIONAL1);
    assertThat(ready.getAvailabilityZoneIds()).hasSize(2);
    assertThat(ready.getEip().getType()).isEqualTo("5_bgp");
    assertThat(ready.getEip().getBandwidthSize()).isEqualTo(100);
    assertThat(ready.getEip().getIpAddress()).startsWith("198.51.100.");
    assertThat(ready.getMaxConnectionNumber()).isEqualTo(50);
    assertThat(ready.getCurrentConnectionNumber()).isZero();
    assertThat(ready.getTags()).hasSize(1);
    assertThat(ready.getUpgradeInfo()).isEqualTo(UpgradeReadiness.UNREADY);

    seen.clear();
    huawei.pollsPerTransition(1);
    assertThat(gateways.update(id, UpdateP2cVpnGatewayRequest.builder().name("renamed").build()))
        .isEqualTo(created);
    P2cVpnGateway updated = gateways.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_UPDATE", "ACTIVE");
    assertThat(updated.getName()).isEqualTo("renamed");
    assertThat(updated.getEip()).isEqualTo(ready.getEip());

    seen.clear();
    gateways.delete(id);
    gateways.waitUntilDeleted(id, watching);
    assertThat(seen).containsExactly("PENDING_DELETE", null);
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> gateways.get(id));
  }

  @Test
  void theSameClientTokenMakesTheSameGateway() {
    CreateP2cVpnGatewayRequest request = gateway().build();
    String first = UUID.randomUUID().toString();
    String id = create(request, first).getId();
    assertThat(create(request, first).getId()).isEqualTo(id);
    assertThat(create(request, UUID.randomUUID().toString()).getId()).isNotEqualTo(id);
    assertThat(gateways.create(request).getId()).isNotEqualTo(id);
    assertThat(gateways.listAll()).hasSize(3);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> create(request, "no UUID"));
  }

  private P2cVpnGateway create(CreateP2cVpnGatewayRequest request, String token) {
    RequestOptions options = RequestOptions.builder().header("X-Client-Token", token).build();
    return gateways.createWithResponse(request, options).value();
  }

  @Test
  void refusesBadGateways() {
    invalid(gateway().name("no.stops").build());
    invalid(gateway().maxConnectionNumber(0).build());
    invalid(gateway().maxConnectionNumber(501).build());
    invalid(gateway().availabilityZoneIds("a").build());
    invalid(gateway().eip(P2cVpnGatewayEipRequest.builder().bandwidthSize(10).build()).build());
    P2cVpnGatewayEipRequest wide =
        P2cVpnGatewayEipRequest.builder().type("5_bgp").bandwidthSize(301).build();
    rejected(
        400,
        VpnErrorCodes.BANDWIDTH_SIZE_INVALID,
        () -> gateways.create(gateway().eip(wide).build()));
    P2cVpnGatewayEipRequest bound = P2cVpnGatewayEipRequest.builder().id(EIP).build();
    gateways.create(gateway().eip(bound).build());
    rejected(400, VpnErrorCodes.EIP_IN_USE, () -> gateways.create(gateway().eip(bound).build()));
  }

  @Test
  void bothKindsOfGatewaysShareTheElasticIps() {
    String siteToSite =
        huawei
            .vpn()
            .vpnGateways()
            .add(
                VpnGateway.builder()
                    .eip1(Eip.builder().id(EIP).ipAddress("198.51.100.77").build())
                    .build());
    CreateP2cVpnGatewayRequest request =
        gateway().eip(P2cVpnGatewayEipRequest.builder().id(EIP).build()).build();
    rejected(400, VpnErrorCodes.EIP_IN_USE, () -> gateways.create(request));

    vpn.vpnGateways().disassociateEip(siteToSite, DisassociateVpnGatewayEipRequest.of(EIP));
    String id = gateways.create(request).getId();
    assertThat(gateways.waitUntilReady(id, watching).getEip().getIpAddress())
        .isEqualTo("198.51.100.77");
    assertThat(huawei.vpn().elasticIps().list()).extracting(Eip::getId).containsExactly(EIP);

    gateways.delete(id);
    gateways.waitUntilDeleted(id, watching);
    assertThat(huawei.vpn().elasticIps().list()).as("released with the gateway").isEmpty();
  }

  private void invalid(CreateP2cVpnGatewayRequest request) {
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> gateways.create(request));
  }

  @Test
  void refusesChangesToWhatIsChangingOrFrozen() {
    UpdateP2cVpnGatewayRequest rename = UpdateP2cVpnGatewayRequest.builder().name("b").build();
    String young = huawei.vpn().p2cVpnGateways().add("a", P2cVpnGatewayStatus.PENDING_CREATE);
    busy(young, VpnErrorCodes.GATEWAY_BEING_CREATED);
    String busy = huawei.vpn().p2cVpnGateways().add("a", P2cVpnGatewayStatus.PENDING_UPDATE);
    busy(busy, VpnErrorCodes.GATEWAY_BEING_UPDATED);
    gateways.waitUntilReady(busy, watching);
    String dying = huawei.vpn().p2cVpnGateways().add("a", P2cVpnGatewayStatus.PENDING_DELETE);
    busy(dying, VpnErrorCodes.GATEWAY_BEING_DELETED);
    gateways.waitUntilDeleted(dying, watching);

    String frozen = huawei.vpn().p2cVpnGateways().add("a", P2cVpnGatewayStatus.FROZEN);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> gateways.update(frozen, rename));
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> gateways.delete(frozen));
    assertThat(gateways.get(frozen).getAdminStateUp()).isFalse();
    String deletable =
        huawei
            .vpn()
            .p2cVpnGateways()
            .add(
                P2cVpnGateway.builder().status(P2cVpnGatewayStatus.FROZEN).frozenEffect(1).build());
    gateways.delete(deletable);
    gateways.waitUntilDeleted(deletable, watching);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> huawei.vpn().p2cVpnGateways().add("a", P2cVpnGatewayStatus.UPGRADING))
        .withMessageContaining("upgradeP2cVpnGateway");
  }

  private void busy(String id, String code) {
    rejected(400, code, () -> gateways.delete(id));
  }

  @Test
  void bindsAnElasticIpToAGatewayWithoutOne() {
    huawei.pollsPerTransition(0);
    UpdateP2cVpnGatewayRequest bind = UpdateP2cVpnGatewayRequest.builder().eipId(EIP).build();
    String bare = huawei.vpn().p2cVpnGateways().add("bare", P2cVpnGatewayStatus.ACTIVE);
    gateways.update(bare, bind);
    assertThat(gateways.get(bare).getEip().getId()).isEqualTo(EIP);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> gateways.update(bare, bind));
  }

  @Test
  void anUpgradeIsFinished() {
    String id = upgradable();
    String job = gateways.upgrade(id, step(UpgradeAction.START)).getJobId();
    busy(id, VpnErrorCodes.GATEWAY_BEING_UPDATED);
    rejected(
        400, VpnErrorCodes.INVALID_REQUEST, () -> gateways.upgrade(id, step(UpgradeAction.FINISH)));
    UpgradeJob confirmable = jobs.waitUntilConfirmable(job, watching);
    assertThat(seen).containsExactly("upgrading", "upgrading", "pending_upgrade_confirm");
    assertThat(confirmable.getResourceId()).isEqualTo(id);
    assertThat(status(id)).isEqualTo(P2cVpnGatewayStatus.PENDING_UPGRADE_CONFIRM);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> jobs.delete(job));

    assertThat(gateways.upgrade(id, step(UpgradeAction.FINISH)).getJobId()).isEqualTo(job);
    assertThat(jobs.waitUntilFinished(job, watching).getFinishedAt()).isNotNull();
    P2cVpnGateway upgraded = gateways.get(id);
    assertThat(upgraded.getStatus()).isEqualTo(P2cVpnGatewayStatus.ACTIVE);
    assertThat(upgraded.getVersion()).isNotEqualTo("1.3.0");
    rejected(
        400, VpnErrorCodes.INVALID_REQUEST, () -> gateways.upgrade(id, step(UpgradeAction.START)));

    jobs.delete(job);
    assertThat(jobs.listAll()).isEmpty();
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> jobs.delete(job));
  }

  @Test
  void anUpgradeIsRolledBack() {
    String id = upgradable();
    gateways.upgrade(id, step(UpgradeAction.START));
    assertThat(List.of(status(id), status(id), status(id)))
        .as("polls of the gateway count as polls of the job")
        .containsExactly(
            P2cVpnGatewayStatus.UPGRADING,
            P2cVpnGatewayStatus.UPGRADING,
            P2cVpnGatewayStatus.PENDING_UPGRADE_CONFIRM);
    String job = gateways.upgrade(id, step(UpgradeAction.ROLLBACK)).getJobId();
    assertThat(status(id)).isEqualTo(P2cVpnGatewayStatus.ROLLING_BACK);
    UpgradeJob back = jobs.waitUntilRolledBack(job, watching);
    assertThat(back.getJobType()).isEqualTo(UpgradeJobType.ROLLBACK);
    assertThat(gateways.waitUntilReady(id, watching).getVersion()).isEqualTo("1.3.0");
    gateways.upgrade(id, step(UpgradeAction.START));
    assertThat(jobs.listAll(ListP2cVpnGatewayJobsParams.builder().resourceId(id).limit(1).build()))
        .hasSize(2);
    assertThat(jobs.listAll(ListP2cVpnGatewayJobsParams.builder().resourceId("other").build()))
        .isEmpty();
  }

  private String upgradable() {
    return huawei
        .vpn()
        .p2cVpnGateways()
        .add(P2cVpnGateway.builder().version("1.3.0").upgradeInfo(UpgradeReadiness.READY).build());
  }

  private P2cVpnGatewayStatus status(String id) {
    return gateways.get(id).getStatus();
  }

  private static UpgradeRequest step(UpgradeAction action) {
    return UpgradeRequest.of(action);
  }

  @Test
  void clientsAreListedAndDisconnected() {
    String id = huawei.vpn().p2cVpnGateways().add("a", P2cVpnGatewayStatus.ACTIVE);
    String other = huawei.vpn().p2cVpnGateways().add("b", P2cVpnGatewayStatus.ACTIVE);
    List<String> connected =
        IntStream.range(0, 5)
            .mapToObj(i -> P2cConnection.builder().clientUserName("user-" + i).build())
            .map(connection -> huawei.vpn().p2cConnections(id).add(connection))
            .toList();
    assertThat(gateways.listAllConnections(id, ListP2cConnectionsParams.builder().limit(2).build()))
        .extracting(P2cConnection::getConnectionId)
        .containsExactlyElementsOf(connected);
    assertThat(huawei.calls("listP2cConnections")).hasSize(3);
    assertThat(gateways.get(id).getCurrentConnectionNumber()).isEqualTo(5);
    assertThat(gateways.listAllConnections(other)).isEmpty();

    String first = connected.get(0);
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> gateways.disconnect(other, first));
    assertThat(gateways.disconnect(id, first).getRequestId()).isNotBlank();
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> gateways.disconnect(id, first));
    assertThat(gateways.listConnections(id).getTotalCount()).isEqualTo(4);
    rejected(
        400,
        VpnErrorCodes.INVALID_REQUEST,
        () ->
            gateways.listConnections(id, ListP2cConnectionsParams.builder().offset(3001).build()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> huawei.vpn().p2cConnections("none").add(P2cConnection.builder().build()));
    gateways.delete(id);
    assertThat(gateways.listConnections(id).getTotalCount()).isZero();
  }

  @Test
  void logsAreConfiguredPerGateway() {
    String id = huawei.vpn().p2cVpnGateways().add("a", P2cVpnGatewayStatus.ACTIVE);
    String other = huawei.vpn().p2cVpnGateways().add("b", P2cVpnGatewayStatus.ACTIVE);
    LogConfiguration set =
        logs.update(
            id,
            UpdateLogConfigurationRequest.builder()
                .logGroupId("group-1")
                .logStreamId("stream-1")
                .build());
    assertThat(set.getLogStreamId()).isEqualTo("stream-1");
    assertThat(logs.get(id)).isEqualTo(set);
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> logs.get(other));
    logs.delete(id);
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> logs.get(id));
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> logs.delete(id));
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> logs.get("none"));
  }

  @Test
  void listsGatewaysAndZones() {
    IntStream.range(0, 5)
        .forEach(i -> huawei.vpn().p2cVpnGateways().add("p2c-" + i, P2cVpnGatewayStatus.ACTIVE));
    assertThat(gateways.listAll(ListP2cVpnGatewaysParams.builder().limit(2).build()))
        .extracting(P2cVpnGateway::getName)
        .containsExactly("p2c-0", "p2c-1", "p2c-2", "p2c-3", "p2c-4");
    assertThat(gateways.listAvailabilityZones().getAvailabilityZones()).hasSize(2);
    assertThat(
            gateways
                .listAvailabilityZones(
                    ListP2cVpnGatewayAvailabilityZonesParams.builder()
                        .flavor(P2cVpnGatewayFlavor.of("Professional9"))
                        .build())
                .getAvailabilityZones())
        .isEmpty();
  }

  private static CreateP2cVpnGatewayRequest.Builder gateway() {
    return CreateP2cVpnGatewayRequest.builder()
        .vpcId("vpc-1")
        .connectSubnet("subnet-1")
        .eip(
            P2cVpnGatewayEipRequest.builder()
                .type("5_bgp")
                .chargeMode(EipChargeMode.TRAFFIC)
                .bandwidthSize(100)
                .build());
  }

  private static void rejected(int status, String code, Runnable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(
            problem -> {
              assertThat(problem.statusCode()).isEqualTo(status);
              assertThat(problem.errorCode()).isEqualTo(code);
            });
  }
}
