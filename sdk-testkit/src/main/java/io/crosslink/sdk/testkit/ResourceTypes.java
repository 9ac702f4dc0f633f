package io.crosslink.sdk.testkit;

import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectLocation;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoute;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The types of resources that can be added to the fakes, by cloud, service and resource. */
final class ResourceTypes {
  private final List<Type<?>> all = new ArrayList<>();

  /**
   * A type of resources.
   *
   * @param path cloud, service and resource, such as {@code huawei.vpn.customerGateways}
   * @param parent the path of the type that these resources belong to, or null
   * @param model the model
   * @param handle returns the handle, by the id of the parent, which is empty if there is none
   */
  record Type<T>(
      String path,
      @Nullable String parent,
      Class<T> model,
      Function<String, FakeResources<T>> handle) {}

  ResourceTypes(FakeZenlayer zenlayer, FakeHuaweiCloud huawei) {
    FakeSdn sdn = zenlayer.sdn();
    add("zenlayer.sdn.ports", Port.class, sdn::ports);
    add("zenlayer.sdn.privateConnects", PrivateConnect.class, sdn::privateConnects);
    add("zenlayer.sdn.cloudRouters", CloudRouter.class, sdn::cloudRouters);
    FakeEip eip = huawei.eip();
    add("huawei.eip.bandwidths", Bandwidth.class, eip::bandwidths);
    add("huawei.eip.publicIps", PublicIp.class, eip::publicIps);
    FakeVpc vpc = huawei.vpc();
    add("huawei.vpc.vpcs", Vpc.class, vpc::vpcs);
    add("huawei.vpc.subnets", Subnet.class, vpc::subnets);
    add("huawei.vpc.routeTables", RouteTable.class, vpc::routeTables);
    add("huawei.vpc.securityGroups", SecurityGroup.class, vpc::securityGroups);
    add("huawei.vpc.securityGroupRules", SecurityGroupRule.class, vpc::securityGroupRules);
    add("huawei.vpc.vpcPeerings", VpcPeering.class, vpc::vpcPeerings);
    FakeEr er = huawei.er();
    add("huawei.er.enterpriseRouters", EnterpriseRouter.class, er::enterpriseRouters);
    addChild(
        "huawei.er.attachments", "huawei.er.enterpriseRouters", Attachment.class, er::attachments);
    addChild(
        "huawei.er.vpcAttachments",
        "huawei.er.enterpriseRouters",
        VpcAttachment.class,
        er::vpcAttachments);
    addChild("huawei.er.flowLogs", "huawei.er.enterpriseRouters", FlowLog.class, er::flowLogs);
    addChild(
        "huawei.er.routeTables",
        "huawei.er.enterpriseRouters",
        io.crosslink.sdk.huawei.er.model.RouteTable.class,
        er::routeTables);
    addChild(
        "huawei.er.associations", "huawei.er.routeTables", Association.class, er::associations);
    addChild(
        "huawei.er.propagations", "huawei.er.routeTables", Propagation.class, er::propagations);
    addChild(
        "huawei.er.staticRoutes", "huawei.er.routeTables", StaticRoute.class, er::staticRoutes);
    FakeDc dc = huawei.dc();
    add("huawei.dc.directConnects", DirectConnect.class, dc::directConnects);
    add(
        "huawei.dc.directConnectLocations",
        DirectConnectLocation.class,
        dc::directConnectLocations);
    add("huawei.dc.virtualGateways", VirtualGateway.class, dc::virtualGateways);
    add("huawei.dc.globalDcGateways", GlobalDcGateway.class, dc::globalDcGateways);
    add("huawei.dc.virtualInterfaces", VirtualInterface.class, dc::virtualInterfaces);
    addChild(
        "huawei.dc.virtualInterfacePeers",
        "huawei.dc.virtualInterfaces",
        VirtualInterfacePeer.class,
        dc::virtualInterfacePeers);
    addChild("huawei.dc.peerLinks", "huawei.dc.globalDcGateways", PeerLink.class, dc::peerLinks);
    addChild(
        "huawei.dc.globalDcGatewayRouteTables",
        "huawei.dc.globalDcGateways",
        GlobalDcGatewayRoute.class,
        dc::globalDcGatewayRouteTables);
    FakeVpn vpn = huawei.vpn();
    add("huawei.vpn.vpnGateways", VpnGateway.class, vpn::vpnGateways);
    addChild(
        "huawei.vpn.vpnGatewayCertificates",
        "huawei.vpn.vpnGateways",
        VpnGatewayCertificate.class,
        vpn::vpnGatewayCertificates);
    add("huawei.vpn.customerGateways", CustomerGateway.class, vpn::customerGateways);
    add("huawei.vpn.vpnConnections", VpnConnection.class, vpn::vpnConnections);
    add("huawei.vpn.connectionMonitors", ConnectionMonitor.class, vpn::connectionMonitors);
    add("huawei.vpn.p2cVpnGateways", P2cVpnGateway.class, vpn::p2cVpnGateways);
    addChild(
        "huawei.vpn.p2cConnections",
        "huawei.vpn.p2cVpnGateways",
        P2cConnection.class,
        vpn::p2cConnections);
    add("huawei.vpn.vpnServers", VpnServer.class, vpn::vpnServers);
    addChild(
        "huawei.vpn.clientCaCertificates",
        "huawei.vpn.vpnServers",
        ClientCaCertificate.class,
        vpn::clientCaCertificates);
    addChild(
        "huawei.vpn.vpnUserGroups",
        "huawei.vpn.vpnServers",
        VpnUserGroup.class,
        vpn::vpnUserGroups);
    addChild("huawei.vpn.vpnUsers", "huawei.vpn.vpnServers", VpnUser.class, vpn::vpnUsers);
    addChild(
        "huawei.vpn.accessPolicies",
        "huawei.vpn.vpnServers",
        AccessPolicy.class,
        vpn::accessPolicies);
  }

  private <T> void add(String path, Class<T> model, Supplier<FakeResources<T>> handle) {
    all.add(new Type<>(path, null, model, parent -> handle.get()));
  }

  private <T> void addChild(
      String path, String parent, Class<T> model, Function<String, FakeResources<T>> handle) {
    all.add(new Type<>(path, parent, model, handle));
  }

  /** {@return all types, parents first} */
  List<Type<?>> all() {
    return all;
  }
}
