package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnConnections.RemoveOptions;
import io.crosslink.sdk.huawei.vpn.model.CreateConnectionMonitorRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.ExportPeerConfigurationRequest;
import io.crosslink.sdk.huawei.vpn.model.SupportedDevice;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A complete site-to-site VPN: creates a VPN gateway, a customer gateway, two connections between
 * them and a monitor, exports the configuration of the customer's device, and deletes everything in
 * the order that the service requires. Runs against a fake cloud in this JVM, so nothing is billed.
 */
public final class SiteToSiteVpn {
  private static final String EIP_1 = "6e1f2a90-5b7c-4d83-9c04-8a2d1e7f3b56";
  private static final String EIP_2 = "0c464dad-2c1f-4b7a-8a53-c22bb0eb0bde";
  private static final String EXAMPLE_KEY = "Example-PSK-1-change-me";

  private final VpnClient vpn;
  private final Terminal terminal;
  private final WaitOptions wait;

  SiteToSiteVpn(VpnClient vpn, Terminal terminal) {
    this.vpn = vpn;
    this.terminal = terminal;
    this.wait = WaitOptions.defaults().withListener(terminal::progress);
  }

  /**
   * Runs the program. Exits with status 1 if a call fails.
   *
   * @param args none
   */
  public static void main(String[] args) {
    int exitCode = run(new Terminal(System.in, System.out));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(Terminal terminal) {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = huawei.vpn().client()) {
      huawei.vpn().tunnelsUp(true);
      new SiteToSiteVpn(vpn, terminal).run();
      return 0;
    } catch (SdkException e) {
      terminal.failure(e);
      return 1;
    }
  }

  void run() {
    VpnGateway gateway = createGateway();
    String customerGateway = createCustomerGateway();
    List<String> connections =
        Stream.of(gateway.getEip1(), gateway.getEip2())
            .map(eip -> connect(gateway, eip, customerGateway))
            .toList();
    monitor(connections.get(0));
    exportConfiguration(connections.get(0));

    terminal.heading("Removing everything: connections, monitor, gateways");
    for (String connection : connections) {
      vpn.vpnConnections().remove(connection, RemoveOptions.includingMonitor(), wait);
    }
    vpn.customerGateways().remove(customerGateway, wait);
    // Deleting a gateway would release the addresses that are bound to it: they are unbound first.
    vpn.vpnGateways().remove(gateway.getId(), wait);
    terminal.step("Removed; the elastic IPs are unbound and kept.");
  }

  private VpnGateway createGateway() {
    terminal.heading("Creating the VPN gateway");
    VpnGateway created =
        vpn.vpnGateways()
            .create(
                CreateVpnGatewayRequest.builder()
                    .name("vgw-frankfurt")
                    .vpcId("0cf79a9a-8f1a-4a0c-9f0d-6c6f1e7d2b34")
                    .localSubnets("10.0.0.0/24")
                    .connectSubnet("f5741286-2dd1-4a3c-9b8e-7a0d5c6e1f42")
                    .flavor(VpnGatewayFlavor.PROFESSIONAL1)
                    .eip1(VpnGatewayEipRequest.builder().id(EIP_1).build())
                    .eip2(VpnGatewayEipRequest.builder().id(EIP_2).build())
                    .build());
    String id = created.getId();
    terminal.fact("id", id);
    return vpn.vpnGateways().waitUntilReady(id, wait);
  }

  private String createCustomerGateway() {
    terminal.heading("Describing the customer's gateway");
    String id =
        vpn.customerGateways()
            .create(
                CreateCustomerGatewayRequest.builder()
                    .name("cgw-berlin")
                    .idValue("203.0.113.21")
                    .build())
            .getId();
    terminal.fact("id", id);
    return id;
  }

  private String connect(VpnGateway gateway, @Nullable Eip eip, String customerGateway) {
    String address =
        Objects.requireNonNull(eip == null ? null : eip.getId(), "The gateway has no elastic IP");
    terminal.heading("Connecting them through the elastic IP " + address);
    VpnConnection created =
        vpn.vpnConnections()
            .create(
                CreateVpnConnectionRequest.builder()
                    .name("vpn-berlin-" + address.substring(0, 4))
                    .vgwId(gateway.getId())
                    .vgwIp(address)
                    .cgwId(customerGateway)
                    .style(VpnConnectionStyle.STATIC)
                    .peerSubnets("192.168.44.0/24")
                    .psk(EXAMPLE_KEY)
                    .build());
    String id = created.getId();
    vpn.vpnConnections().waitUntilReady(id, wait);
    return id;
  }

  private void monitor(String connection) {
    terminal.heading("Monitoring the first connection");
    String id =
        vpn.connectionMonitors().create(CreateConnectionMonitorRequest.of(connection)).getId();
    vpn.connectionMonitors().waitUntilReady(id, wait);
  }

  private void exportConfiguration(String connection) {
    SupportedDevice device =
        vpn.vpnConnections().listSupportedDevices().getSupportedDevices().get(0);
    terminal.heading("Configuration for the customer's " + device.getVendor() + " device");
    String configuration =
        vpn.vpnConnections()
            .exportPeerConfiguration(
                connection,
                ExportPeerConfigurationRequest.builder()
                    .vendor(device.getVendor())
                    .type(device.getType())
                    .model(device.getModel())
                    .version(device.getVersion())
                    .build())
            .getPeerConfig();
    // It contains the pre-shared key, so print its size only.
    terminal.fact("lines", String.valueOf(configuration.lines().count()));
  }
}
