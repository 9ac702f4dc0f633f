package io.crosslink.sdk.examples;

import static io.crosslink.sdk.examples.InventoryKind.kind;
import static io.crosslink.sdk.examples.InventoryKind.single;
import static io.crosslink.sdk.examples.InventoryKind.within;

import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.List;

/**
 * All kinds of resources, by service: a new kind is one more line. Client CA certificates are
 * missing, because VPN has no listing of them.
 */
final class InventoryKinds {
  private InventoryKinds() {}

  static List<InventoryKind<?>> of(SdnClient sdn) {
    return List.of(
        kind("private connect", sdn.privateConnects().listAll()),
        kind("port", sdn.ports().listAll()),
        kind(
            "cloud router",
            sdn.cloudRouters().listAll(),
            router -> List.of(within("edge point", router::getEdgePoints))));
  }

  static List<InventoryKind<?>> of(VpnClient vpn) {
    return List.of(
        kind(
            "VPN gateway",
            vpn.vpnGateways().listAll(),
            gateway ->
                gateway.getCertificateId() == null
                    ? List.of()
                    : List.of(
                        single(
                            "gateway certificate",
                            () -> vpn.vpnGatewayCertificates().findAsync(gateway.getId())))),
        kind("customer gateway", vpn.customerGateways().listAll()),
        kind("VPN connection", vpn.vpnConnections().listAll()),
        kind("connection monitor", vpn.connectionMonitors().listAll()),
        kind("P2C VPN gateway", vpn.p2cVpnGateways().listAll()),
        kind(
            "VPN server",
            vpn.vpnServers().listAll(),
            server ->
                List.of(
                    kind("user", vpn.vpnUsers().listAll(server.getId())),
                    kind("user group", vpn.vpnUserGroups().listAll(server.getId())),
                    kind("access policy", vpn.accessPolicies().listAll(server.getId())))));
  }

  static List<InventoryKind<?>> of(EipClient eip) {
    return List.of(kind("elastic IP", eip.publicIps().listAll()));
  }
}
