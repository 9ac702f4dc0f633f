package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.huawei.vpn.model.UpgradeRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests can read the resources of a fake without changing anything. */
@NullUnmarked // a missing value fails the test
class ReadingStateTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final SdnClient sdn = zenlayer.sdn().client();
  private final VpnClient vpn = huawei.vpn().client();

  @AfterEach
  void stop() {
    sdn.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }

  @Test
  void lookingIsNoPoll() {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
    sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
    for (int i = 0; i < 5; i++) {
      assertThat(zenlayer.sdn().privateConnects().find(id))
          .map(PrivateConnect::getPrivateConnectStatus)
          .hasValue(PrivateConnectStatus.DELETING);
    }
    sdn.privateConnects().remove(id, WaitOptions.defaults());
    assertThat(zenlayer.sdn().privateConnects().find(id)).isEmpty();
    assertThat(zenlayer.sdn().privateConnects().list()).isEmpty();
  }

  @Test
  void showsWhatClientsAreShown() {
    String customer = huawei.vpn().customerGateways().add("berlin");
    String gateway = huawei.vpn().vpnGateways().add("lisbon");
    String connection =
        huawei
            .vpn()
            .vpnConnections()
            .add(VpnConnection.builder().name("vpn").cgwId(customer).vgwId(gateway).build());
    String monitor =
        huawei.vpn().connectionMonitors().add(connection, ConnectionMonitorStatus.ACTIVE);

    assertThat(huawei.vpn().vpnConnections().find(connection).orElseThrow())
        .isEqualTo(vpn.vpnConnections().get(connection))
        .extracting(VpnConnection::getConnectionMonitorId)
        .isEqualTo(monitor);
    assertThat(huawei.vpn().vpnGateways().find(gateway).orElseThrow())
        .isEqualTo(vpn.vpnGateways().get(gateway))
        .extracting(VpnGateway::getUsedConnectionNumber)
        .isEqualTo(1);
    assertThat(huawei.vpn().customerGateways().find(customer))
        .hasValue(vpn.customerGateways().get(customer));
    assertThat(huawei.vpn().connectionMonitors().find(monitor))
        .hasValue(vpn.connectionMonitors().get(monitor));
  }

  @Test
  void showsP2cGatewaysWithTheirUpgradeAndClients() {
    String gateway =
        huawei
            .vpn()
            .p2cVpnGateways()
            .add(P2cVpnGateway.builder().upgradeInfo(UpgradeReadiness.READY).build());
    String client = huawei.vpn().p2cConnections(gateway).add(P2cConnection.builder().build());
    String server = huawei.vpn().vpnServers().add(gateway, VpnServerStatus.ACTIVE);
    vpn.p2cVpnGateways().upgrade(gateway, UpgradeRequest.of(UpgradeAction.START));

    assertThat(huawei.vpn().p2cVpnGateways().find(gateway).orElseThrow())
        .isEqualTo(vpn.p2cVpnGateways().get(gateway))
        .extracting(P2cVpnGateway::getStatus, P2cVpnGateway::getCurrentConnectionNumber)
        .containsExactly(P2cVpnGatewayStatus.UPGRADING, 1);
    assertThat(huawei.vpn().p2cConnections(gateway).list())
        .extracting(P2cConnection::getConnectionId)
        .containsExactly(client);
    assertThat(huawei.vpn().vpnServers().list())
        .extracting(VpnServer::getId)
        .containsExactly(server);
    assertThat(huawei.vpn().vpnServers().find(server)).isPresent();
    assertThat(huawei.vpn().vpnServers().find("none")).isEmpty();
  }

  @Test
  void listsInTheOrderOfCreation() {
    zenlayer.sdn().ports().add("one", PortStatus.RUNNING);
    zenlayer.sdn().ports().add("two", PortStatus.RECYCLED);
    zenlayer.sdn().cloudRouters().add("cr", CloudRouterStatus.RUNNING);
    huawei
        .vpn()
        .vpnConnections()
        .add(
            "vpn",
            huawei.vpn().customerGateways().add("berlin"),
            VpnConnectionStatus.PENDING_CREATE);
    assertThat(zenlayer.sdn().ports().list())
        .extracting(port -> port.getPortName())
        .containsExactly("one", "two");
    assertThat(zenlayer.sdn().cloudRouters().list()).hasSize(1);
    assertThat(huawei.vpn().vpnConnections().list())
        .extracting(VpnConnection::getStatus)
        .containsExactly(VpnConnectionStatus.PENDING_CREATE);
  }
}
