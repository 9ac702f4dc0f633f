package io.crosslink.sdk.examples;

import static io.crosslink.sdk.examples.InventoryKind.kind;
import static io.crosslink.sdk.examples.InventoryKind.single;
import static io.crosslink.sdk.examples.InventoryKind.within;

import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
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
    return List.of(
        kind("elastic IP", eip.publicIps().listAll()),
        kind("bandwidth", eip.bandwidths().listAll()));
  }

  static List<InventoryKind<?>> of(VpcClient vpc) {
    return List.of(
        kind("VPC", vpc.vpcs().listAll()),
        kind("subnet", vpc.subnets().listAll()),
        kind("route table", vpc.routeTables().listAll()),
        kind("security group", vpc.securityGroups().listAll()),
        kind("VPC peering connection", vpc.vpcPeerings().listAll()));
  }

  static List<InventoryKind<?>> of(DcClient dc) {
    return List.of(
        kind("direct connect", dc.directConnects().listAll()),
        kind("virtual gateway", dc.virtualGateways().listAll()),
        kind(
            "virtual interface",
            dc.virtualInterfaces().listAll(),
            one -> List.of(within("virtual interface peer", one::getVifPeers))),
        kind(
            "global DC gateway",
            dc.globalDcGateways().listAll(),
            gateway -> List.of(kind("peer link", dc.peerLinks().listAll(gateway.getId())))));
  }

  static List<InventoryKind<?>> of(ErClient er) {
    return List.of(
        kind(
            "enterprise router",
            er.enterpriseRouters().listAll(),
            router ->
                List.of(
                    kind("attachment", er.attachments().listAll(router.getId())),
                    kind(
                        "router route table",
                        er.routeTables().listAll(router.getId()),
                        table -> of(er, router.getId(), table.getId())),
                    kind("flow log", er.flowLogs().listAll(router.getId())))));
  }

  private static List<InventoryKind<?>> of(ErClient er, String router, String table) {
    return List.of(
        kind("association", er.associations().listAll(router, table)),
        kind("propagation", er.propagations().listAll(router, table)),
        kind("static route", er.staticRoutes().listAll(table)));
  }
}
