package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.DisassociateVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJobStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.huawei.vpn.model.UpgradeRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificateStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others change, seen by the clients. {@link ResourceHandlesTest} tries every handle. */
@NullUnmarked // some tests pass null
class DriftTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final FakeSdn fakeSdn = zenlayer.sdn();
  private final SdnClient sdn = fakeSdn.client();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeVpn fakeVpn = huawei.vpn();
  private final VpnClient vpn = fakeVpn.client();

  @AfterEach
  void stop() {
    sdn.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }

  @ParameterizedTest
  @EnumSource
  void aChangeLosesNothing(Form form) {
    String id =
        fakeVpn
            .customerGateways()
            .add(
                CustomerGateway.builder()
                    .name("lisbon")
                    .bgpAsn(65001L)
                    .additionalProperty("brand_new", List.of(1, 2))
                    .build());
    CustomerGateway before = fakeVpn.customerGateways().find(id).orElseThrow();

    fakeVpn.customerGateways().change(id, each -> each.toBuilder().name("porto").build());

    CustomerGateway after =
        form.call(() -> vpn.customerGateways().get(id), () -> vpn.customerGateways().getAsync(id));
    assertThat(after).isEqualTo(before.toBuilder().name("porto").build());
    assertThat(after.getAdditionalProperties()).containsKey("brand_new");
    huawei.assertCalled("showCustomerGateway", 1); // a change is not a call
  }

  @ParameterizedTest
  @EnumSource
  void aRemovedResourceIsNotFound(Form form) {
    String id = fakeVpn.customerGateways().add("lisbon");
    fakeVpn.vpnConnections().add("lisbon", id, VpnConnectionStatus.ACTIVE); // not checked
    String connect = fakeSdn.privateConnects().add("lisbon");

    fakeVpn.customerGateways().remove(id);
    fakeSdn.privateConnects().remove(connect);

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                form.call(
                    () -> vpn.customerGateways().get(id),
                    () -> vpn.customerGateways().getAsync(id)));
    assertThat(
            form.call(
                () -> sdn.privateConnects().find(connect),
                () -> sdn.privateConnects().findAsync(connect)))
        .isEmpty();
    assertThat(fakeVpn.customerGateways().add(CustomerGateway.builder().id(id).build()))
        .isEqualTo(id);
  }

  /** While a client waits, someone changes the name, and then the status. */
  @Test
  void aTransitionKeepsAChangeAndEndsWithAStatus() {
    fakeVpn.tunnelsUp(true);
    String id = fakeVpn.vpnConnections().add("a", "cgw-1", VpnConnectionStatus.PENDING_CREATE);
    fakeVpn.vpnConnections().change(id, each -> each.toBuilder().name("b").build());
    assertThat(vpn.vpnConnections().get(id).getStatus())
        .isEqualTo(VpnConnectionStatus.PENDING_CREATE);
    VpnConnection ready = vpn.vpnConnections().waitUntilReady(id, WaitOptions.defaults());
    assertThat(ready.getName()).isEqualTo("b");
    assertThat(ready.getStatus()).isEqualTo(VpnConnectionStatus.ACTIVE);

    fakeVpn.vpnConnections().setStatus(id, VpnConnectionStatus.PENDING_UPDATE);
    fakeVpn.vpnConnections().setStatus(id, VpnConnectionStatus.FREEZED);
    for (int i = 0; i < 4; i++) {
      assertThat(vpn.vpnConnections().get(id).getStatus()).isEqualTo(VpnConnectionStatus.FREEZED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void fromATransitionalStatusAResourceMovesOn(Form form) {
    String id = fakeVpn.vpnGateways().add("lisbon", VpnGatewayStatus.FAULT);
    fakeVpn.vpnGateways().setStatus(id, VpnGatewayStatus.PENDING_DELETE);
    form.run(
        () -> vpn.vpnGateways().waitUntilDeleted(id, WaitOptions.defaults()),
        () -> vpn.vpnGateways().waitUntilDeletedAsync(id, WaitOptions.defaults()));

    String router = fakeSdn.cloudRouters().add("lisbon", CloudRouterStatus.RUNNING);
    fakeSdn.cloudRouters().setStatus(router, CloudRouterStatus.DELETING);
    form.call(
        () -> sdn.cloudRouters().waitUntilRecycled(router, WaitOptions.defaults()),
        () -> sdn.cloudRouters().waitUntilRecycledAsync(router, WaitOptions.defaults()));
    assertThat(fakeSdn.cloudRouters().find(router).orElseThrow().getRecycledTime()).isNotNull();
  }

  @Test
  void whatDependsOnAStatusChangesWithIt() {
    String id = fakeSdn.privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
    fakeSdn.privateConnects().setStatus(id, PrivateConnectStatus.RECYCLED);
    PrivateConnect recycled = sdn.privateConnects().find(id).orElseThrow();
    assertThat(recycled.getConnectivityStatus()).isEqualTo(ConnectivityStatus.DOWN);
    assertThat(recycled.getRecycledTime()).isNotNull();
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> sdn.privateConnects().delete(id));

    fakeSdn
        .privateConnects()
        .change(
            id,
            each ->
                each.toBuilder()
                    .privateConnectStatus(PrivateConnectStatus.RUNNING)
                    .connectivityStatus(ConnectivityStatus.of("PARTIAL"))
                    .build());
    assertThat(sdn.privateConnects().find(id).orElseThrow().getConnectivityStatus())
        .isEqualTo(ConnectivityStatus.of("PARTIAL"));

    String router = fakeSdn.cloudRouters().add("lisbon");
    fakeSdn.cloudRouters().setStatus(router, CloudRouterStatus.RECYCLED);
    assertThat(fakeSdn.cloudRouters().find(router).orElseThrow().getConnectivityStatus())
        .isEqualTo(ConnectivityStatus.DOWN);

    String port = fakeSdn.ports().add("lisbon");
    fakeSdn.ports().setStatus(port, PortStatus.RECYCLED);
    assertThat(sdn.ports().find(port).orElseThrow().getIsCreateBusinessAllowed()).isFalse();
  }

  @Test
  void everyOtherStatusCanBeSet() {
    String gateway = fakeVpn.vpnGateways().add("lisbon");
    String certificate = fakeVpn.vpnGatewayCertificates(gateway).add("staff");
    fakeVpn
        .vpnGatewayCertificates(gateway)
        .setStatus(certificate, VpnGatewayCertificateStatus.FAULT);
    assertThat(vpn.vpnGatewayCertificates().get(gateway).getStatus())
        .isEqualTo(VpnGatewayCertificateStatus.FAULT);

    String people = fakeVpn.p2cVpnGateways().add("people");
    fakeVpn.p2cVpnGateways().setStatus(people, P2cVpnGatewayStatus.FROZEN);
    assertThat(vpn.p2cVpnGateways().get(people).getStatus()).isEqualTo(P2cVpnGatewayStatus.FROZEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fakeVpn.p2cVpnGateways().setStatus(people, P2cVpnGatewayStatus.UPGRADING))
        .withMessageContaining("upgradeP2cVpnGateway");
    assertThat(vpn.p2cVpnGateways().get(people).getStatus()).isEqualTo(P2cVpnGatewayStatus.FROZEN);

    String server = fakeVpn.vpnServers().add(people, VpnServerStatus.ACTIVE);
    fakeVpn.vpnServers().setStatus(server, VpnServerStatus.FAULT);
    assertThat(vpn.vpnServers().find(server).orElseThrow().getStatus())
        .isEqualTo(VpnServerStatus.FAULT);

    String connection = fakeVpn.vpnConnections().add("lisbon");
    String monitor = fakeVpn.connectionMonitors().add(connection, ConnectionMonitorStatus.ACTIVE);
    fakeVpn.connectionMonitors().setStatus(monitor, ConnectionMonitorStatus.PENDING_DELETE);
    vpn.connectionMonitors().waitUntilDeleted(monitor, WaitOptions.defaults());
  }

  @Test
  void anUpgradeFailsByItsJob() {
    String id =
        fakeVpn
            .p2cVpnGateways()
            .add(P2cVpnGateway.builder().upgradeInfo(UpgradeReadiness.READY).build());
    String job =
        vpn.p2cVpnGateways().upgrade(id, UpgradeRequest.of(UpgradeAction.START)).getJobId();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fakeVpn.p2cVpnGateways().setStatus(id, P2cVpnGatewayStatus.FAULT))
        .withMessageContaining("p2cVpnGatewayJobs()");

    fakeVpn
        .p2cVpnGatewayJobs()
        .change(job, each -> each.toBuilder().status(UpgradeJobStatus.FAIL).build());

    assertThat(vpn.p2cVpnGateways().get(id).getStatus()).isEqualTo(P2cVpnGatewayStatus.ACTIVE);
    UpgradeJob failed = fakeVpn.p2cVpnGatewayJobs().find(job).orElseThrow();
    assertThat(failed.getStatus()).isEqualTo(UpgradeJobStatus.FAIL);
    assertThat(failed.getFinishedAt()).isNotNull();
    fakeVpn.p2cVpnGatewayJobs().remove(job);
    assertThat(fakeVpn.p2cVpnGatewayJobs().list()).isEmpty();

    String gateway = fakeVpn.vpnGateways().add("lisbon");
    String other =
        vpn.vpnGateways().upgrade(gateway, UpgradeRequest.of(UpgradeAction.START)).getJobId();
    fakeVpn
        .vpnGatewayJobs()
        .change(other, each -> each.toBuilder().status(UpgradeJobStatus.FAIL).build());
    fakeVpn.vpnGatewayJobs().remove(other);
    assertThat(fakeVpn.vpnGatewayJobs().list()).isEmpty();
  }

  @Test
  void anElasticIpChangesWhereverItIs() {
    Eip first = Eip.builder().id("eip-1").ipAddress("198.51.100.1").build();
    Eip second = Eip.builder().id("eip-2").ipAddress("198.51.100.2").build();
    Eip third = Eip.builder().id("eip-3").ipAddress("198.51.100.3").build();
    String gateway =
        fakeVpn.vpnGateways().add(VpnGateway.builder().eip1(first).eip2(second).build());
    String people = fakeVpn.p2cVpnGateways().add(P2cVpnGateway.builder().eip(third).build());

    for (String id : List.of("eip-1", "eip-2", "eip-3")) {
      fakeVpn.elasticIps().change(id, eip -> eip.toBuilder().bandwidthSize(50).build());
    }
    assertThat(vpn.vpnGateways().get(gateway).getEip1().getBandwidthSize()).isEqualTo(50);
    assertThat(vpn.vpnGateways().get(gateway).getEip2().getBandwidthSize()).isEqualTo(50);
    assertThat(vpn.p2cVpnGateways().get(people).getEip().getBandwidthSize()).isEqualTo(50);

    fakeVpn.elasticIps().remove("eip-2");
    fakeVpn.elasticIps().remove("eip-3");
    assertThat(vpn.vpnGateways().get(gateway).getEip2()).isNull();
    assertThat(vpn.p2cVpnGateways().get(people).getEip()).isNull();

    vpn.vpnGateways().disassociateEip(gateway, DisassociateVpnGatewayEipRequest.of("eip-1"));
    fakeVpn.elasticIps().change("eip-1", eip -> eip.toBuilder().bandwidthSize(99).build());
    assertThat(fakeVpn.elasticIps().find("eip-1").orElseThrow().getBandwidthSize()).isEqualTo(99);
    fakeVpn.elasticIps().remove("eip-1");
    assertThat(fakeVpn.elasticIps().list()).isEmpty();
  }

  @Test
  void aUserLosesItsGroup() {
    String server =
        fakeVpn.vpnServers().add(fakeVpn.p2cVpnGateways().add("people"), VpnServerStatus.ACTIVE);
    String group = fakeVpn.vpnUserGroups(server).add("staff");
    String user =
        fakeVpn.vpnUsers(server).add(VpnUser.builder().name("ada").userGroupId(group).build());
    String policy = fakeVpn.accessPolicies(server).add("all");
    fakeVpn
        .accessPolicies(server)
        .change(policy, each -> each.toBuilder().userGroupId(group).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                fakeVpn
                    .vpnUsers(server)
                    .change(user, each -> each.toBuilder().userGroupId("nowhere").build()))
        .withMessageContaining("no user group nowhere");

    fakeVpn.vpnUserGroups(server).remove(group);

    assertThat(vpn.vpnUsers().get(server, user).getUserGroupId()).isNull();
    assertThat(fakeVpn.accessPolicies(server).find(policy).orElseThrow().getUserGroupName())
        .isNull();
    String standard = fakeVpn.vpnUserGroups(server).list().get(0).getId();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fakeVpn.vpnUserGroups(server).remove(standard))
        .withMessageContaining("default group");
  }

  @Test
  void rejectsWhatMakesNoSense() {
    String id = fakeVpn.vpnConnections().add("lisbon");
    FakeVpn.VpnConnections connections = fakeVpn.vpnConnections();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connections.change(id, each -> each.toBuilder().id("other").build()))
        .withMessageContaining("must not change");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connections.change(id, each -> null))
        .withMessageContaining("result of change");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connections.change(id, each -> each.toBuilder().status(null).build()))
        .withMessageContaining("status");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connections.change(id, null))
        .withMessageContaining("change");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connections.setStatus(id, null))
        .withMessageContaining("status");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connections.change("nowhere", each -> each))
        .withMessageContaining("no resource with the id nowhere");
    assertThat(connections.find(id).orElseThrow().getStatus())
        .isEqualTo(VpnConnectionStatus.ACTIVE);
  }
}
