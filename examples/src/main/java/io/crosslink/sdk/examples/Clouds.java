package io.crosslink.sdk.examples;

import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;

/**
 * Clients of both clouds, and the ids of the resources to tear down.
 *
 * @param where a description of the clouds, for the user
 * @param sdn the client of Zenlayer
 * @param vpn the client of Huawei Cloud
 * @param ids the resources to tear down
 * @param pollInterval the interval between two polls of a resource
 * @param onClose stops the clouds, if they are fakes
 */
record Clouds(
    String where, SdnClient sdn, VpnClient vpn, Ids ids, Duration pollInterval, Runnable onClose)
    implements AutoCloseable {

  /**
   * Ids of resources.
   *
   * @param privateConnect a private connect
   * @param customerGateway a customer gateway
   * @param vpnConnection a VPN connection that uses the customer gateway
   */
  record Ids(String privateConnect, String customerGateway, String vpnConnection) {}

  static Clouds open(TearDownArguments arguments) {
    return arguments.live() ? live(arguments) : fake();
  }

  /** Opens the real clouds, with the default credentials. */
  private static Clouds live(TearDownArguments arguments) {
    VpnClient.Builder vpn = VpnClient.builder();
    String region =
        arguments.region() != null ? arguments.region() : System.getenv("HW_REGION_NAME");
    if (region != null) {
      vpn.region(HuaweiRegion.of(region));
    }
    if (arguments.project() != null) {
      vpn.projectId(arguments.project());
    }
    return new Clouds(
        "the real clouds",
        SdnClient.builder().build(),
        vpn.build(),
        new Ids(arguments.privateConnect(), arguments.customerGateway(), arguments.vpnConnection()),
        Duration.ofSeconds(5),
        () -> {});
  }

  /** Starts fakes with the resources that the program needs. */
  static Clouds fake() {
    FakeZenlayer zenlayer = FakeZenlayer.start();
    FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
    String gateway = huawei.vpn().customerGateways().add("cgw-lisbon");
    return new Clouds(
        "fake clouds (no real resources)",
        zenlayer.sdn().client(),
        huawei.vpn().client(),
        new Ids(
            zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RUNNING),
            gateway,
            huawei.vpn().vpnConnections().add("vpn-lisbon", gateway, VpnConnectionStatus.ACTIVE)),
        Duration.ofMillis(150),
        () -> {
          zenlayer.close();
          huawei.close();
        });
  }

  @Override
  public void close() {
    sdn.close();
    vpn.close();
    onClose.run();
  }
}
