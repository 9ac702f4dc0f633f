package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.CreatePublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidthRequest;
import io.crosslink.sdk.huawei.vpc.SecurityGroupRules.ListSecurityGroupRulesParams;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateSecurityGroupRuleRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateSubnetRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRuleDirection;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnConnections;
import io.crosslink.sdk.huawei.vpn.VpnGateways;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.CreateConnectionMonitorRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The network of an office in the cloud: a VPC with two subnets and a security group, and a VPN
 * gateway with a connection to the office through each of its two addresses. Everything has a name
 * made of that of the office, by which a later run finds it: so both ways can be repeated at any
 * time, also after the program was killed, and lead to the end.
 */
final class OfficeNetwork {
  private final VpcClient vpc;
  private final EipClient eip;
  private final VpnClient vpn;
  private final Office office;
  private final Terminal terminal;
  private final WaitOptions wait;

  /**
   * What the network is made of.
   *
   * @param name the name of the office
   * @param address the public address of its device
   * @param subnet the CIDR block of its network
   * @param psk the pre-shared key of the connections
   * @param addresses the ids of elastic IPs to use, none for new ones
   */
  record Office(String name, String address, String subnet, String psk, List<String> addresses) {}

  OfficeNetwork(
      VpcClient vpc,
      EipClient eip,
      VpnClient vpn,
      Office office,
      Terminal terminal,
      WaitOptions wait) {
    this.vpc = vpc;
    this.eip = eip;
    this.vpn = vpn;
    this.office = office;
    this.terminal = terminal;
    this.wait = wait.withListener(terminal::progress);
  }

  /** Builds what is missing; returns the connections, set up. */
  List<VpnConnection> build() {
    terminal.heading("VPC and subnets");
    Vpc network = vpc();
    String gateways = subnet(network, "gateways", "10.20.0.0/24", "10.20.0.1");
    subnet(network, "servers", "10.20.1.0/24", "10.20.1.1");
    terminal.heading("Security group");
    securityGroup();
    terminal.heading("Elastic IPs");
    List<String> addresses = addresses();
    terminal.heading("VPN gateway");
    String gateway = vpnGateway(network, gateways, addresses);
    terminal.heading("VPN connections");
    String device =
        vpn.customerGateways()
            .ensure(
                CreateCustomerGatewayRequest.builder()
                    .name(office.name())
                    .idValue(office.address())
                    .build(),
                wait)
            .resource()
            .getId();
    List<VpnConnection> connections = new ArrayList<>();
    for (int i = 0; i < addresses.size(); i++) {
      connections.add(connect(i + 1, gateway, addresses.get(i), device));
    }
    terminal.heading("Connection monitor");
    monitor(connections.get(0).getId());
    return connections;
  }

  private Vpc vpc() {
    Vpc found =
        vpc.vpcs()
            .ensure(
                CreateVpcRequest.builder().name(office.name()).cidr("10.20.0.0/16").build(), wait)
            .resource();
    return vpc.vpcs().waitUntilReady(found.getId(), wait);
  }

  private String subnet(Vpc network, String purpose, String cidr, String gateway) {
    String id =
        vpc.subnets()
            .ensure(
                CreateSubnetRequest.builder()
                    .name(name(purpose))
                    .vpcId(network.getId())
                    .cidr(cidr)
                    .gatewayIp(gateway)
                    .build(),
                wait)
            .resource()
            .getId();
    vpc.subnets().waitUntilReady(id, wait);
    return id;
  }

  private void securityGroup() {
    String group =
        vpc.securityGroups()
            .ensure(CreateSecurityGroupRequest.builder().name(office.name()).build(), wait)
            .resource()
            .getId();
    boolean admitsOffice =
        vpc
            .securityGroupRules()
            .listAll(ListSecurityGroupRulesParams.builder().securityGroupId(List.of(group)).build())
            .stream()
            .anyMatch(rule -> office.subnet().equals(rule.getRemoteIpPrefix()));
    if (!admitsOffice) {
      vpc.securityGroupRules()
          .create(
              CreateSecurityGroupRuleRequest.builder()
                  .securityGroupId(group)
                  .direction(SecurityGroupRuleDirection.INGRESS)
                  .remoteIpPrefix(office.subnet())
                  .build());
    }
    terminal.step("admits " + office.subnet());
  }

  /** Returns the ids of the elastic IPs: those that were given, or two of its own. */
  private List<String> addresses() {
    return office.addresses().isEmpty()
        ? ownAddressNames().map(this::address).toList()
        : office.addresses();
  }

  private String address(String name) {
    String id =
        eip.publicIps()
            .ensure(
                CreatePublicIpRequest.builder()
                    .alias(name)
                    .publicipPoolName("5_bgp")
                    .bandwidth(
                        PublicIpBandwidthRequest.builder()
                            .shareType(BandwidthShareType.PER)
                            .name(name)
                            .size(10)
                            .build())
                    .build(),
                wait)
            .resource()
            .resourceId();
    terminal.fact(
        name, String.valueOf(eip.publicIps().waitUntilReady(id, wait).getPublicIpAddress()));
    return id;
  }

  private String vpnGateway(Vpc network, String subnet, List<String> addresses) {
    VpnGateway gateway =
        vpn.vpnGateways()
            .ensure(
                CreateVpnGatewayRequest.builder()
                    .name(office.name())
                    .vpcId(network.getId())
                    .localSubnets("10.20.1.0/24")
                    .connectSubnet(subnet)
                    .flavor(VpnGatewayFlavor.PROFESSIONAL1)
                    .eip1(VpnGatewayEipRequest.builder().id(addresses.get(0)).build())
                    .eip2(VpnGatewayEipRequest.builder().id(addresses.get(1)).build())
                    .build(),
                wait)
            .resource();
    return vpn.vpnGateways().waitUntilReady(gateway.getId(), wait).getId();
  }

  private VpnConnection connect(int number, String gateway, String address, String device) {
    String id =
        vpn.vpnConnections()
            .ensure(
                CreateVpnConnectionRequest.builder()
                    .name(name(number))
                    .vgwId(gateway)
                    .vgwIp(address)
                    .cgwId(device)
                    .style(VpnConnectionStyle.STATIC)
                    .peerSubnets(office.subnet())
                    .psk(office.psk())
                    .build(),
                wait)
            .resource()
            .getId();
    return vpn.vpnConnections().waitUntilReady(id, wait);
  }

  private void monitor(String connection) {
    String id =
        vpn.connectionMonitors().listAll().stream()
            .filter(each -> connection.equals(each.getVpnConnectionId()))
            .findFirst()
            .map(ConnectionMonitor::getId)
            .orElseGet(
                () ->
                    vpn.connectionMonitors()
                        .create(CreateConnectionMonitorRequest.of(connection))
                        .getId());
    vpn.connectionMonitors().waitUntilReady(id, wait);
  }

  /**
   * Removes what is there, in the order that the services require.
   *
   * @param keepAddresses whether to keep the elastic IPs that {@link #build} has made; those that
   *     were given to it are always kept
   */
  Removal remove(boolean keepAddresses) {
    Removal removal = new Removal(wait);
    terminal.heading("Removing the VPN");
    for (int number : List.of(1, 2)) {
      removal.of(
          vpn.vpnConnections().findByName(name(number)),
          (id, options) ->
              vpn.vpnConnections()
                  .remove(id, VpnConnections.RemoveOptions.includingMonitor(), options));
    }
    removal.of(vpn.customerGateways().findByName(office.name()), vpn.customerGateways()::remove);
    // Deleting a gateway releases the addresses that are bound to it, so they are unbound first:
    // by EIP, as VPN cannot do it everywhere.
    removal.of(
        vpn.vpnGateways().findByName(office.name()),
        (id, options) ->
            vpn.vpnGateways()
                .remove(
                    id,
                    VpnGateways.RemoveOptions.keepingElasticIpsBy(
                        eip.publicIps()::disassociateAsync),
                    options));
    if (!keepAddresses) {
      terminal.heading("Releasing the elastic IPs");
      ownAddressNames()
          .forEach(name -> removal.of(eip.publicIps().findByName(name), eip.publicIps()::remove));
    }
    terminal.heading("Removing the network");
    removal.of(vpc.securityGroups().findByName(office.name()), vpc.securityGroups()::remove);
    for (String purpose : List.of("servers", "gateways")) {
      removal.of(vpc.subnets().findByName(name(purpose)), vpc.subnets()::remove);
    }
    removal.of(vpc.vpcs().findByName(office.name()), vpc.vpcs()::remove);
    return removal;
  }

  private Stream<String> ownAddressNames() {
    return Stream.of(name(1), name(2));
  }

  private String name(Object part) {
    return office.name() + "-" + part;
  }
}
