package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;

/**
 * Connects a site to an existing VPN gateway. May be run again at any time, also after it was
 * killed: what is there already is found by its name, and nothing is created twice.
 */
public final class SiteProvisioning {
  private final VpnClient vpn;
  private final WaitOptions wait;

  /**
   * Creates it.
   *
   * @param vpn the client
   * @param wait the options of each step
   */
  public SiteProvisioning(VpnClient vpn, WaitOptions wait) {
    this.vpn = vpn;
    this.wait = wait;
  }

  /**
   * Connects a site.
   *
   * @param site the name of the site
   * @param address the public address of its device
   * @param gatewayName the name of the VPN gateway
   * @param gatewayAddress the id of the elastic IP of the gateway to use
   * @param psk the pre-shared key
   * @return the connection, set up
   */
  public VpnConnection run(
      String site, String address, String gatewayName, String gatewayAddress, String psk) {
    VpnGateway gateway = vpn.vpnGateways().findByName(gatewayName).orElseThrow();
    String customerGateway =
        vpn.customerGateways()
            .ensure(
                CreateCustomerGatewayRequest.builder().name(site).idValue(address).build(), wait)
            .resource()
            .getId();
    String connection =
        vpn.vpnConnections()
            .ensure(
                CreateVpnConnectionRequest.builder()
                    .name(site)
                    .vgwId(gateway.getId())
                    .vgwIp(gatewayAddress)
                    .cgwId(customerGateway)
                    .style(VpnConnectionStyle.STATIC)
                    .peerSubnets("192.168.44.0/24")
                    .psk(psk)
                    .build(),
                wait)
            .resource()
            .getId();
    return vpn.vpnConnections().waitUntilReady(connection, wait);
  }
}
