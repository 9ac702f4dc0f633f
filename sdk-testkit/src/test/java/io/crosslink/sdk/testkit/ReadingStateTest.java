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
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A test sees what is there, and by looking changes nothing. */
@NullUnmarked // what a fake lacks shows as a failed test
class ReadingStateTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final FakeHuaweiVpn huawei = FakeHuaweiVpn.start();
  private final SdnClient sdn = zenlayer.client();
  private final VpnClient vpn = huawei.client();

  @AfterEach
  void stop() {
    sdn.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }

  @Test
  void lookingIsNoPoll() {
    String id = zenlayer.addPrivateConnect("lisbon", PrivateConnectStatus.RUNNING);
    sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
    for (int i = 0; i < 5; i++) {
      assertThat(zenlayer.privateConnect(id))
          .map(PrivateConnect::getPrivateConnectStatus)
          .hasValue(PrivateConnectStatus.DELETING);
    }
    sdn.privateConnects().remove(id, WaitOptions.defaults());
    assertThat(zenlayer.privateConnect(id)).isEmpty();
    assertThat(zenlayer.privateConnects()).isEmpty();
  }

  @Test
  void showsWhatClientsAreShown() {
    String customer = huawei.addCustomerGateway("berlin");
    String gateway = huawei.addVpnGateway("lisbon");
    String connection =
        huawei.addVpnConnection(
            VpnConnection.builder().name("vpn").cgwId(customer).vgwId(gateway).build());
    String monitor = huawei.addConnectionMonitor(connection, ConnectionMonitorStatus.ACTIVE);

    assertThat(huawei.vpnConnection(connection).orElseThrow())
        .isEqualTo(vpn.vpnConnections().get(connection))
        .extracting(VpnConnection::getConnectionMonitorId)
        .isEqualTo(monitor);
    assertThat(huawei.vpnGateway(gateway).orElseThrow())
        .isEqualTo(vpn.vpnGateways().get(gateway))
        .extracting(VpnGateway::getUsedConnectionNumber)
        .isEqualTo(1);
    assertThat(huawei.customerGateway(customer)).hasValue(vpn.customerGateways().get(customer));
    assertThat(huawei.connectionMonitor(monitor)).hasValue(vpn.connectionMonitors().get(monitor));
  }

  @Test
  void showsP2cGatewaysWithTheirUpgradeAndClients() {
    String gateway =
        huawei.addP2cVpnGateway(
            P2cVpnGateway.builder().upgradeInfo(UpgradeReadiness.READY).build());
    String client = huawei.addP2cConnection(gateway, P2cConnection.builder().build());
    String server = huawei.addVpnServer(gateway, VpnServerStatus.ACTIVE);
    vpn.p2cVpnGateways().upgrade(gateway, UpgradeRequest.of(UpgradeAction.START));

    assertThat(huawei.p2cVpnGateway(gateway).orElseThrow())
        .isEqualTo(vpn.p2cVpnGateways().get(gateway))
        .extracting(P2cVpnGateway::getStatus, P2cVpnGateway::getCurrentConnectionNumber)
        .containsExactly(P2cVpnGatewayStatus.UPGRADING, 1);
    assertThat(huawei.p2cConnections(gateway))
        .extracting(P2cConnection::getConnectionId)
        .containsExactly(client);
    assertThat(huawei.vpnServers()).extracting(VpnServer::getId).containsExactly(server);
    assertThat(huawei.vpnServer(server)).isPresent();
    assertThat(huawei.vpnServer("none")).isEmpty();
  }

  @Test
  void listsInTheOrderOfCreation() {
    zenlayer.addPort("one", PortStatus.RUNNING);
    zenlayer.addPort("two", PortStatus.RECYCLED);
    zenlayer.addCloudRouter("cr", CloudRouterStatus.RUNNING);
    huawei.addVpnConnection(
        "vpn", huawei.addCustomerGateway("berlin"), VpnConnectionStatus.PENDING_CREATE);
    assertThat(zenlayer.ports())
        .extracting(port -> port.getPortName())
        .containsExactly("one", "two");
    assertThat(zenlayer.cloudRouters()).hasSize(1);
    assertThat(huawei.vpnConnections())
        .extracting(VpnConnection::getStatus)
        .containsExactly(VpnConnectionStatus.PENDING_CREATE);
  }

  @Test
  void whateverCanBePutThereCanBeRead() {
    for (Class<?> fake : List.of(FakeZenlayer.class, FakeHuaweiVpn.class)) {
      List<String> methods = Arrays.stream(fake.getMethods()).map(Method::getName).toList();
      assertThat(methods)
          .filteredOn(name -> name.startsWith("add"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(methods).contains(plural(name.substring(3))));
    }
  }

  private static String plural(String kind) {
    String name = kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
    return name.replaceFirst("cy$", "cie") + "s";
  }
}
