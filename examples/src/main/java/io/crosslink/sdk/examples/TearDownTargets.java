package io.crosslink.sdk.examples;

import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import org.jspecify.annotations.Nullable;

/**
 * The existing resources before the program changes anything. An earlier run may have deleted some.
 *
 * @param ids the ids of all resources
 * @param privateConnect the private connect, or null if it does not exist
 * @param customerGateway the customer gateway, or null if it does not exist
 * @param vpnConnection the VPN connection, or null if it does not exist
 */
record TearDownTargets(
    Clouds.Ids ids,
    @Nullable PrivateConnect privateConnect,
    @Nullable CustomerGateway customerGateway,
    @Nullable VpnConnection vpnConnection) {

  static TearDownTargets take(Clouds clouds) {
    Clouds.Ids ids = clouds.ids();
    return new TearDownTargets(
        ids,
        clouds.sdn().privateConnects().find(ids.privateConnect()).orElse(null),
        clouds.vpn().customerGateways().find(ids.customerGateway()).orElse(null),
        clouds.vpn().vpnConnections().find(ids.vpnConnection()).orElse(null));
  }

  void print(Terminal terminal) {
    print(
        terminal,
        "private connect",
        ids.privateConnect(),
        privateConnect == null
            ? null
            : privateConnect.getPrivateConnectName()
                + ", "
                + privateConnect.getPrivateConnectStatus());
    print(
        terminal,
        "customer gateway",
        ids.customerGateway(),
        customerGateway == null
            ? null
            : customerGateway.getName() + ", " + customerGateway.getIdValue());
    print(
        terminal,
        "VPN connection",
        ids.vpnConnection(),
        vpnConnection == null ? null : vpnConnection.getName() + ", " + vpnConnection.getStatus());
  }

  private static void print(
      Terminal terminal, String kind, String id, @Nullable String description) {
    terminal.fact(kind, (description == null ? "already gone" : description) + "  [" + id + "]");
  }
}
