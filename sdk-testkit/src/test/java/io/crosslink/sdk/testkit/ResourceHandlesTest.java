package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectLocation;
import io.crosslink.sdk.huawei.dc.model.DirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoute;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.PeerLinkStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthStatus;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroupRule;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.SubnetStatus;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpc.model.VpcPeeringStatus;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.huawei.vpn.model.UpgradeRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificateStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every handle of a fake adds, finds and lists resources; those of children require a parent. */
@NullUnmarked // some tests pass null
class ResourceHandlesTest {
  private static final String NOWHERE = "nowhere";

  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final FakeSdn sdn = zenlayer.sdn();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeVpn vpn = huawei.vpn();
  private final FakeVpc vpc = huawei.vpc();
  private final String frankfurt = vpc.vpcs().add("frankfurt");
  private final FakeDc dc = huawei.dc();
  private final String virtualInterface = dc.virtualInterfaces().add("dublin");
  private final String globalGateway = dc.globalDcGateways().add("europe");
  private final FakeEr er = huawei.er();
  private final String router = er.enterpriseRouters().add("hub");
  private final String routerTable = er.routeTables(router).add("spokes");
  private final String attachment = er.attachments(router).add("spoke");
  private final String gateway = vpn.vpnGateways().add("lisbon");
  private final String p2cGateway = vpn.p2cVpnGateways().add("people");
  private final String server = vpn.vpnServers().add(p2cGateway, VpnServerStatus.ACTIVE);

  @AfterEach
  void stop() {
    zenlayer.close();
    huawei.close();
  }

  /**
   * A handle to add to.
   *
   * @param handle the handle
   * @param empty a model without any property
   * @param withId a model with the id {@code mine}
   * @param id returns the id of a model
   */
  private record Case<T>(
      String name, FakeResources<T> handle, T empty, T withId, Function<T, String> id) {}

  private List<Case<?>> cases() {
    return List.of(
        new Case<>(
            "privateConnects",
            sdn.privateConnects(),
            PrivateConnect.builder().build(),
            PrivateConnect.builder().privateConnectId("mine").build(),
            PrivateConnect::getPrivateConnectId),
        new Case<>(
            "cloudRouters",
            sdn.cloudRouters(),
            CloudRouter.builder().build(),
            CloudRouter.builder().cloudRouterId("mine").build(),
            CloudRouter::getCloudRouterId),
        new Case<>(
            "ports",
            sdn.ports(),
            Port.builder().build(),
            Port.builder().portId("mine").build(),
            Port::getPortId),
        new Case<>(
            "publicIps",
            huawei.eip().publicIps(),
            PublicIp.builder().build(),
            PublicIp.builder().id("mine").build(),
            PublicIp::getId),
        new Case<>(
            "bandwidths",
            huawei.eip().bandwidths(),
            Bandwidth.builder().build(),
            Bandwidth.builder().id("mine").build(),
            Bandwidth::getId),
        new Case<>(
            "vpcs",
            vpc.vpcs(),
            Vpc.builder().build(),
            Vpc.builder().id("mine").build(),
            Vpc::getId),
        new Case<>(
            "subnets",
            vpc.subnets(),
            Subnet.builder().build(),
            Subnet.builder().id("mine").build(),
            Subnet::getId),
        new Case<>(
            "routeTables",
            vpc.routeTables(),
            RouteTable.builder().build(),
            RouteTable.builder().id("mine").build(),
            RouteTable::getId),
        new Case<>(
            "securityGroups",
            vpc.securityGroups(),
            SecurityGroup.builder().build(),
            SecurityGroup.builder().id("mine").build(),
            SecurityGroup::getId),
        new Case<>(
            "securityGroupRules",
            vpc.securityGroupRules(),
            SecurityGroupRule.builder().build(),
            SecurityGroupRule.builder().id("mine").build(),
            SecurityGroupRule::getId),
        new Case<>(
            "vpcPeerings",
            vpc.vpcPeerings(),
            VpcPeering.builder().build(),
            VpcPeering.builder().id("mine").build(),
            VpcPeering::getId),
        new Case<>(
            "directConnects",
            dc.directConnects(),
            DirectConnect.builder().build(),
            DirectConnect.builder().id("mine").build(),
            DirectConnect::getId),
        new Case<>(
            "directConnectLocations",
            dc.directConnectLocations(),
            DirectConnectLocation.builder().build(),
            DirectConnectLocation.builder().id("mine").build(),
            DirectConnectLocation::getId),
        new Case<>(
            "virtualGateways",
            dc.virtualGateways(),
            VirtualGateway.builder().build(),
            VirtualGateway.builder().id("mine").build(),
            VirtualGateway::getId),
        new Case<>(
            "virtualInterfaces",
            dc.virtualInterfaces(),
            VirtualInterface.builder().build(),
            VirtualInterface.builder().id("mine").build(),
            VirtualInterface::getId),
        new Case<>(
            "virtualInterfacePeers",
            dc.virtualInterfacePeers(virtualInterface),
            VirtualInterfacePeer.builder().build(),
            VirtualInterfacePeer.builder().id("mine").build(),
            VirtualInterfacePeer::getId),
        new Case<>(
            "globalDcGateways",
            dc.globalDcGateways(),
            GlobalDcGateway.builder().build(),
            GlobalDcGateway.builder().id("mine").build(),
            GlobalDcGateway::getId),
        new Case<>(
            "peerLinks",
            dc.peerLinks(globalGateway),
            PeerLink.builder().build(),
            PeerLink.builder().id("mine").build(),
            PeerLink::getId),
        new Case<>(
            "globalDcGatewayRouteTables",
            dc.globalDcGatewayRouteTables(globalGateway),
            GlobalDcGatewayRoute.builder().build(),
            GlobalDcGatewayRoute.builder().id("mine").build(),
            GlobalDcGatewayRoute::getId),
        new Case<>(
            "enterpriseRouters",
            er.enterpriseRouters(),
            EnterpriseRouter.builder().build(),
            EnterpriseRouter.builder().id("mine").build(),
            EnterpriseRouter::getId),
        new Case<>(
            "attachments",
            er.attachments(router),
            Attachment.builder().build(),
            Attachment.builder().id("mine").build(),
            Attachment::getId),
        new Case<>(
            "flowLogs",
            er.flowLogs(router),
            FlowLog.builder().build(),
            FlowLog.builder().id("mine").build(),
            FlowLog::getId),
        new Case<>(
            "routeTables of a router",
            er.routeTables(router),
            io.crosslink.sdk.huawei.er.model.RouteTable.builder().build(),
            io.crosslink.sdk.huawei.er.model.RouteTable.builder().id("mine").build(),
            io.crosslink.sdk.huawei.er.model.RouteTable::getId),
        new Case<>(
            "associations",
            er.associations(routerTable),
            Association.builder().attachmentId(attachment).build(),
            Association.builder().id("mine").attachmentId(attachment).build(),
            Association::getId),
        new Case<>(
            "propagations",
            er.propagations(routerTable),
            Propagation.builder().attachmentId(attachment).build(),
            Propagation.builder().id("mine").attachmentId(attachment).build(),
            Propagation::getId),
        new Case<>(
            "staticRoutes",
            er.staticRoutes(routerTable),
            StaticRoute.builder().build(),
            StaticRoute.builder().id("mine").build(),
            StaticRoute::getId),
        new Case<>(
            "vpnGateways",
            vpn.vpnGateways(),
            VpnGateway.builder().build(),
            VpnGateway.builder().id("mine").build(),
            VpnGateway::getId),
        new Case<>(
            "customerGateways",
            vpn.customerGateways(),
            CustomerGateway.builder().build(),
            CustomerGateway.builder().id("mine").build(),
            CustomerGateway::getId),
        new Case<>(
            "vpnConnections",
            vpn.vpnConnections(),
            VpnConnection.builder().build(),
            VpnConnection.builder().id("mine").build(),
            VpnConnection::getId),
        new Case<>(
            "connectionMonitors",
            vpn.connectionMonitors(),
            ConnectionMonitor.builder().build(),
            ConnectionMonitor.builder().id("mine").build(),
            ConnectionMonitor::getId),
        new Case<>(
            "p2cVpnGateways",
            vpn.p2cVpnGateways(),
            P2cVpnGateway.builder().build(),
            P2cVpnGateway.builder().id("mine").build(),
            P2cVpnGateway::getId),
        new Case<>(
            "p2cConnections",
            vpn.p2cConnections(p2cGateway),
            P2cConnection.builder().build(),
            P2cConnection.builder().connectionId("mine").build(),
            P2cConnection::getConnectionId),
        new Case<>(
            "vpnServers",
            vpn.vpnServers(),
            VpnServer.builder().build(),
            VpnServer.builder().id("mine").build(),
            VpnServer::getId),
        new Case<>(
            "clientCaCertificates",
            vpn.clientCaCertificates(server),
            ClientCaCertificate.builder().build(),
            ClientCaCertificate.builder().id("mine").build(),
            ClientCaCertificate::getId),
        new Case<>(
            "vpnUsers",
            vpn.vpnUsers(server),
            VpnUser.builder().build(),
            VpnUser.builder().id("mine").build(),
            VpnUser::getId),
        new Case<>(
            "vpnUserGroups",
            vpn.vpnUserGroups(server),
            VpnUserGroup.builder().build(),
            VpnUserGroup.builder().id("mine").build(),
            VpnUserGroup::getId),
        new Case<>(
            "accessPolicies",
            vpn.accessPolicies(server),
            AccessPolicy.builder().build(),
            AccessPolicy.builder().id("mine").build(),
            AccessPolicy::getId));
  }

  @TestFactory
  Stream<DynamicTest> addsFindsAndLists() {
    return cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> addsFindsAndLists(each)));
  }

  private static <T> void addsFindsAndLists(Case<T> resources) {
    FakeResources<T> handle = resources.handle();
    List<T> before = handle.list();

    String generated = handle.add(resources.empty());
    assertThat(handle.add(resources.withId())).isEqualTo("mine");

    assertThat(generated).isNotBlank();
    assertThat(handle.find(generated)).map(resources.id()).hasValue(generated);
    assertThat(handle.find("mine")).map(resources.id()).hasValue("mine");
    assertThat(handle.find(NOWHERE)).isEmpty();
    assertThat(handle.list()).extracting(resources.id()::apply).endsWith(generated, "mine");
    assertThat(handle.list().subList(0, before.size())).isEqualTo(before);
    assertThat(handle.list()).contains(handle.find(generated).orElseThrow());
    assertThat(handle).hasToString(handle.list().toString());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> handle.add(resources.withId()))
        .withMessageContaining("mine")
        .withMessageContaining("change(id, …)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> handle.add((T) null))
        .withMessageContaining("model");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> handle.find(null))
        .withMessageContaining("id");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> handle.list().clear());
    assertThat(handle.list()).hasSize(before.size() + 2);
  }

  @TestFactory
  Stream<DynamicTest> changesAndRemoves() {
    return cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> changesAndRemoves(each)));
  }

  private static <T> void changesAndRemoves(Case<T> resources) {
    FakeResources<T> handle = resources.handle();
    String other = handle.add(resources.empty());
    String id = handle.add(resources.withId());
    T before = handle.find(id).orElseThrow();
    T otherBefore = handle.find(other).orElseThrow();

    handle.change(id, each -> with(each, "brandNew"));

    assertThat(handle.find(id)).hasValue(with(before, "brandNew"));
    assertThat(handle.find(other)).hasValue(otherBefore);
    handle.remove(id);
    assertThat(handle.find(id)).isEmpty();
    assertThat(handle.find(other)).hasValue(otherBefore);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> handle.remove(id))
        .withMessageContaining("no resource with the id mine");
    assertThat(handle.add(resources.withId())).isEqualTo("mine");
  }

  /** They are among all attachments, which are tested above with the same id. */
  private Case<VpcAttachment> vpcAttachments() {
    return new Case<>(
        "vpcAttachments",
        er.vpcAttachments(router),
        VpcAttachment.builder().build(),
        VpcAttachment.builder().id("mine").build(),
        VpcAttachment::getId);
  }

  @Test
  void addsFindsAndListsAttachmentsOfVpcs() {
    addsFindsAndLists(vpcAttachments());
    assertThat(er.attachments(router).find("mine")).isPresent();
  }

  @Test
  void changesAndRemovesAttachmentsOfVpcs() {
    changesAndRemoves(vpcAttachments());
    assertThat(er.attachments(router).find("mine")).isPresent();
  }

  /** Returns a model with a property that no document knows, without knowing the model. */
  @SuppressWarnings("unchecked")
  private static <T> T with(T model, String property) {
    try {
      ObjectNode json = Json.mapper().valueToTree(model);
      return (T) Json.mapper().treeToValue(json.put(property, true), model.getClass());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A gateway has at most one certificate, so this is a separate case. */
  @Test
  void addsFindsAndListsTheCertificateOfAGateway() {
    String other = vpn.vpnGateways().add("berlin");
    FakeResources<VpnGatewayCertificate> certificates = vpn.vpnGatewayCertificates(gateway);
    assertThat(certificates.list()).isEmpty();
    String id =
        vpn.vpnGatewayCertificates(gateway).add("staff", VpnGatewayCertificateStatus.BINDING);
    String ofOther = vpn.vpnGatewayCertificates(other).add("branches");

    VpnGatewayCertificate certificate = certificates.find(id).orElseThrow();
    assertThat(certificate.getName()).isEqualTo("staff");
    assertThat(certificate.getVgwId()).isEqualTo(gateway);
    assertThat(certificate.getStatus()).isEqualTo(VpnGatewayCertificateStatus.BINDING);
    assertThat(certificates.list()).containsExactly(certificate);
    assertThat(certificates.find(ofOther)).isEmpty();
    assertThat(vpn.vpnGatewayCertificates().list())
        .extracting(VpnGatewayCertificate::getId)
        .containsExactly(id, ofOther);
    assertThat(vpn.vpnGatewayCertificates().find(id)).hasValue(certificate);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vpn.vpnGatewayCertificates(gateway).add("again"))
        .withMessageContaining(gateway)
        .withMessageContaining("change(id, …)");

    certificates.change(id, each -> each.toBuilder().name("people").build());
    assertThat(vpn.vpnGatewayCertificates().find(id))
        .hasValue(certificate.toBuilder().name("people").build());
    vpn.vpnGatewayCertificates().remove(id);
    assertThat(certificates.list()).isEmpty();
    assertThat(vpn.vpnGateways().find(gateway)).map(VpnGateway::getCertificateId).isEmpty();
    certificates.add(VpnGatewayCertificate.builder().name("again").build());
  }

  @Test
  void onlyCallsCreateJobs() {
    String upgradable =
        vpn.p2cVpnGateways()
            .add(P2cVpnGateway.builder().upgradeInfo(UpgradeReadiness.READY).build());
    try (VpnClient client = vpn.client()) {
      UpgradeRequest start = UpgradeRequest.of(UpgradeAction.START);
      String job = client.vpnGateways().upgrade(gateway, start).getJobId();
      String p2cJob = client.p2cVpnGateways().upgrade(upgradable, start).getJobId();
      assertThat(vpn.vpnGatewayJobs().find(job)).map(UpgradeJob::getResourceId).hasValue(gateway);
      assertThat(vpn.p2cVpnGatewayJobs().find(p2cJob))
          .map(UpgradeJob::getResourceId)
          .hasValue(upgradable);
      assertThat(vpn.vpnGatewayJobs().list()).hasSize(1);
      assertThat(vpn.p2cVpnGatewayJobs().list()).hasSize(1);
    }
    for (FakeResourceView<?> view :
        List.of(vpn.vpnGatewayJobs(), vpn.p2cVpnGatewayJobs(), vpn.vpnGatewayCertificates())) {
      assertThat(view).isNotInstanceOf(FakeResources.class);
    }
  }

  @Test
  void addsByName() {
    assertThat(named(huawei.eip().publicIps(), PublicIp::getAlias)).isEqualTo("lisbon-1");
    assertThat(named(huawei.eip().bandwidths(), Bandwidth::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpc.vpcs(), Vpc::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpc.subnets(), Subnet::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpc.routeTables(), RouteTable::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpc.securityGroups(), SecurityGroup::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpc.vpcPeerings(), VpcPeering::getName)).isEqualTo("lisbon-1");
    assertThat(named(dc.directConnects(), DirectConnect::getName)).isEqualTo("lisbon-1");
    assertThat(named(dc.directConnectLocations(), DirectConnectLocation::getName))
        .isEqualTo("lisbon-1");
    assertThat(named(dc.virtualGateways(), VirtualGateway::getName)).isEqualTo("lisbon-1");
    assertThat(named(dc.virtualInterfaces(), VirtualInterface::getName)).isEqualTo("lisbon-1");
    assertThat(named(dc.virtualInterfacePeers(virtualInterface), VirtualInterfacePeer::getName))
        .isEqualTo("lisbon-1");
    assertThat(named(dc.globalDcGateways(), GlobalDcGateway::getName)).isEqualTo("lisbon-1");
    assertThat(named(dc.peerLinks(globalGateway), PeerLink::getName)).isEqualTo("lisbon-1");
    assertThat(named(er.enterpriseRouters(), EnterpriseRouter::getName)).isEqualTo("lisbon-1");
    assertThat(named(er.attachments(router), Attachment::getName)).isEqualTo("lisbon-1");
    assertThat(named(er.vpcAttachments(router), VpcAttachment::getName)).isEqualTo("lisbon-1");
    assertThat(named(er.flowLogs(router), FlowLog::getName)).isEqualTo("lisbon-1");
    assertThat(named(er.routeTables(router), io.crosslink.sdk.huawei.er.model.RouteTable::getName))
        .isEqualTo("lisbon-1");
    assertThat(named(vpn.vpnGateways(), VpnGateway::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpn.customerGateways(), CustomerGateway::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpn.vpnConnections(), VpnConnection::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpn.p2cVpnGateways(), P2cVpnGateway::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpn.clientCaCertificates(server), ClientCaCertificate::getName))
        .isEqualTo("lisbon-1");
    assertThat(named(vpn.vpnUsers(server), VpnUser::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpn.vpnUserGroups(server), VpnUserGroup::getName)).isEqualTo("lisbon-1");
    assertThat(named(vpn.accessPolicies(server), AccessPolicy::getName)).isEqualTo("lisbon-1");
    assertThat(named(sdn.privateConnects(), PrivateConnect::getPrivateConnectName))
        .isEqualTo("lisbon-1");
    assertThat(named(sdn.cloudRouters(), CloudRouter::getCloudRouterName)).isEqualTo("lisbon-1");
    assertThat(named(sdn.ports(), Port::getPortName)).isEqualTo("lisbon-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sdn.ports().add((String) null))
        .withMessageContaining("name");
  }

  private static <T> String named(FakeNamedResources<T> handle, Function<T, String> name) {
    return handle.find(handle.add("lisbon-1")).map(name).orElseThrow();
  }

  @Test
  void addsByNameAndStatus() {
    PublicIp address = with(huawei.eip().publicIps(), PublicIpStatus.FREEZED);
    assertThat(address.getAlias()).isEqualTo("lisbon-1");
    assertThat(address.getStatus()).isEqualTo(PublicIpStatus.FREEZED);
    Bandwidth bandwidth = with(huawei.eip().bandwidths(), BandwidthStatus.FREEZED);
    assertThat(bandwidth.getName()).isEqualTo("lisbon-1");
    assertThat(bandwidth.getStatus()).isEqualTo(BandwidthStatus.FREEZED);
    Vpc created = with(vpc.vpcs(), VpcStatus.ERROR);
    assertThat(created.getName()).isEqualTo("lisbon-1");
    assertThat(created.getStatus()).isEqualTo(VpcStatus.ERROR);
    Subnet subnet = with(vpc.subnets(), SubnetStatus.ERROR);
    assertThat(subnet.getName()).isEqualTo("lisbon-1");
    assertThat(subnet.getStatus()).isEqualTo(SubnetStatus.ERROR);
    VpcPeering peering = with(vpc.vpcPeerings(), VpcPeeringStatus.EXPIRED);
    assertThat(peering.getName()).isEqualTo("lisbon-1");
    assertThat(peering.getStatus()).isEqualTo(VpcPeeringStatus.EXPIRED);
    DirectConnect line = with(dc.directConnects(), DirectConnectStatus.PENDING_PAY);
    assertThat(line.getName()).isEqualTo("lisbon-1");
    assertThat(line.getStatus()).isEqualTo(DirectConnectStatus.PENDING_PAY);
    VirtualGateway virtualGateway = with(dc.virtualGateways(), VirtualGatewayStatus.DOWN);
    assertThat(virtualGateway.getName()).isEqualTo("lisbon-1");
    assertThat(virtualGateway.getStatus()).isEqualTo(VirtualGatewayStatus.DOWN);
    VirtualInterface down = with(dc.virtualInterfaces(), VirtualInterfaceStatus.DOWN);
    assertThat(down.getName()).isEqualTo("lisbon-1");
    assertThat(down.getStatus()).isEqualTo(VirtualInterfaceStatus.DOWN);
    GlobalDcGateway global = with(dc.globalDcGateways(), GlobalDcGatewayStatus.ERROR);
    assertThat(global.getName()).isEqualTo("lisbon-1");
    assertThat(global.getStatus()).isEqualTo(GlobalDcGatewayStatus.ERROR);
    PeerLink link = with(dc.peerLinks(globalGateway), PeerLinkStatus.ERROR);
    assertThat(link.getName()).isEqualTo("lisbon-1");
    assertThat(link.getStatus()).isEqualTo(PeerLinkStatus.ERROR);
    EnterpriseRouter hub = with(er.enterpriseRouters(), ResourceState.FREEZED);
    assertThat(hub.getName()).isEqualTo("lisbon-1");
    assertThat(hub.getState()).isEqualTo(ResourceState.FREEZED);
    Attachment wanted = with(er.attachments(router), AttachmentState.PENDING_ACCEPTANCE);
    assertThat(wanted.getName()).isEqualTo("lisbon-1");
    assertThat(wanted.getState()).isEqualTo(AttachmentState.PENDING_ACCEPTANCE);
    VpcAttachment rejected = with(er.vpcAttachments(router), AttachmentState.REJECTED);
    assertThat(rejected.getName()).isEqualTo("lisbon-1");
    assertThat(rejected.getState()).isEqualTo(AttachmentState.REJECTED);
    FlowLog log = with(er.flowLogs(router), ResourceState.FAILED);
    assertThat(log.getName()).isEqualTo("lisbon-1");
    assertThat(log.getState()).isEqualTo(ResourceState.FAILED);
    io.crosslink.sdk.huawei.er.model.RouteTable table =
        with(er.routeTables(router), ResourceState.FAILED);
    assertThat(table.getName()).isEqualTo("lisbon-1");
    assertThat(table.getState()).isEqualTo(ResourceState.FAILED);
    VpnGateway vpnGateway = with(vpn.vpnGateways(), VpnGatewayStatus.FAULT);
    assertThat(vpnGateway.getName()).isEqualTo("lisbon-1");
    assertThat(vpnGateway.getStatus()).isEqualTo(VpnGatewayStatus.FAULT);
    VpnConnection connection = with(vpn.vpnConnections(), VpnConnectionStatus.DOWN);
    assertThat(connection.getName()).isEqualTo("lisbon-1");
    assertThat(connection.getStatus()).isEqualTo(VpnConnectionStatus.DOWN);
    P2cVpnGateway p2c = with(vpn.p2cVpnGateways(), P2cVpnGatewayStatus.FROZEN);
    assertThat(p2c.getName()).isEqualTo("lisbon-1");
    assertThat(p2c.getStatus()).isEqualTo(P2cVpnGatewayStatus.FROZEN);
    PrivateConnect privateConnect = with(sdn.privateConnects(), PrivateConnectStatus.RECYCLED);
    assertThat(privateConnect.getPrivateConnectName()).isEqualTo("lisbon-1");
    assertThat(privateConnect.getPrivateConnectStatus()).isEqualTo(PrivateConnectStatus.RECYCLED);
    CloudRouter router = with(sdn.cloudRouters(), CloudRouterStatus.RECYCLED);
    assertThat(router.getCloudRouterName()).isEqualTo("lisbon-1");
    assertThat(router.getCloudRouterStatus()).isEqualTo(CloudRouterStatus.RECYCLED);
    Port port = with(sdn.ports(), PortStatus.RECYCLED);
    assertThat(port.getPortName()).isEqualTo("lisbon-1");
    assertThat(port.getPortStatus()).isEqualTo(PortStatus.RECYCLED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sdn.ports().add("lisbon", null))
        .withMessageContaining("status");
  }

  private static <T, S> T with(FakeStatefulResources<T, S> handle, S status) {
    return handle.find(handle.add("lisbon-1", status)).orElseThrow();
  }

  @Test
  void addsToOtherResources() {
    String subnet = vpc.subnets().add("servers", frankfurt, "192.168.7.0/24");
    assertThat(vpc.subnets().find(subnet)).map(Subnet::getVpcId).hasValue(frankfurt);
    String connection = vpn.vpnConnections().add("lisbon", "cgw-1", VpnConnectionStatus.ACTIVE);
    assertThat(vpn.vpnConnections().find(connection))
        .map(VpnConnection::getCgwId)
        .hasValue("cgw-1");
    String monitor = vpn.connectionMonitors().add(connection, ConnectionMonitorStatus.ACTIVE);
    assertThat(vpn.connectionMonitors().find(monitor))
        .map(ConnectionMonitor::getVpnConnectionId)
        .hasValue(connection);
    assertThat(vpn.vpnServers().find(server)).map(VpnServer::getP2cVgwId).hasValue(p2cGateway);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vpn.vpnServers().add(NOWHERE, VpnServerStatus.ACTIVE))
        .withMessageContaining("no P2C VPN gateway nowhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vpn.vpnConnections().add("lisbon", null, VpnConnectionStatus.ACTIVE))
        .withMessageContaining("customerGatewayId");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vpn.connectionMonitors().add(null, ConnectionMonitorStatus.ACTIVE))
        .withMessageContaining("vpnConnectionId");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vpn.vpnServers().add(null, VpnServerStatus.ACTIVE))
        .withMessageContaining("p2cVpnGatewayId");
  }

  private static final List<Function<FakeVpn, FakeResourceView<?>>> OF_NOWHERE =
      List.of(
          vpn -> vpn.vpnGatewayCertificates(NOWHERE),
          vpn -> vpn.p2cConnections(NOWHERE),
          vpn -> vpn.clientCaCertificates(NOWHERE),
          vpn -> vpn.vpnUsers(NOWHERE),
          vpn -> vpn.vpnUserGroups(NOWHERE),
          vpn -> vpn.accessPolicies(NOWHERE));

  @Test
  void anUnknownParentIsAMistake() {
    for (Function<FakeVpn, FakeResourceView<?>> handle : OF_NOWHERE) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> handle.apply(vpn))
          .withMessageMatching(
              "This fake has no [\\w ]+ nowhere: add it first, with \\w+\\(\\).add.*");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vpn.vpnUsers(null))
        .withMessageContaining("no VPN server null");
  }

  @Test
  void anUnknownParentIsAMistakeOfDirectConnectToo() {
    List<Runnable> handles =
        List.of(
            () -> dc.virtualInterfacePeers(NOWHERE),
            () -> dc.peerLinks(NOWHERE),
            () -> dc.globalDcGatewayRouteTables(NOWHERE));
    for (Runnable handle : handles) {
      assertThatIllegalArgumentException()
          .isThrownBy(handle::run)
          .withMessageMatching(
              "This fake has no [\\w ]+ nowhere: add it first, with \\w+\\(\\).add.*");
    }
    FakeStatefulResources<PeerLink, PeerLinkStatus> links = dc.peerLinks(globalGateway);
    links.add("link");
    dc.globalDcGateways().remove(globalGateway);
    dc.virtualInterfaces().remove(virtualInterface);
    assertThat(links.list()).isEmpty();
    assertThat(dc.virtualInterfacePeers(virtualInterface).list()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> links.add("link"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dc.virtualInterfacePeers(virtualInterface).add("peer"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                dc.globalDcGatewayRouteTables(globalGateway)
                    .add(GlobalDcGatewayRoute.builder().build()));
  }

  @Test
  void anUnknownParentIsAMistakeOfEnterpriseRouterToo() {
    List<Runnable> handles =
        List.of(
            () -> er.attachments(NOWHERE),
            () -> er.vpcAttachments(NOWHERE),
            () -> er.flowLogs(NOWHERE),
            () -> er.routeTables(NOWHERE),
            () -> er.associations(NOWHERE),
            () -> er.propagations(NOWHERE),
            () -> er.staticRoutes(NOWHERE),
            () -> er.effectiveRoutes(NOWHERE));
    for (Runnable handle : handles) {
      assertThatIllegalArgumentException()
          .isThrownBy(handle::run)
          .withMessageMatching(
              "This fake has no [\\w ]+ nowhere: add it first, with \\w+\\(\\).add.*");
    }
    String other = er.attachments(er.enterpriseRouters().add("other")).add("elsewhere");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                er.associations(routerTable).add(Association.builder().attachmentId(other).build()))
        .withMessageContaining("no attachment " + other);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> er.propagations(routerTable).add(Propagation.builder().build()))
        .withMessageContaining("no attachment null");
    FakeStatefulResources<Attachment, AttachmentState> attachments = er.attachments(router);
    er.enterpriseRouters().remove(router);
    assertThat(attachments.list()).isEmpty();
    assertThat(er.staticRoutes(routerTable).list()).isEmpty();
    List<Runnable> additions =
        List.of(
            () -> attachments.add("spoke"),
            () -> er.vpcAttachments(router).add("spoke"),
            () -> er.flowLogs(router).add("traffic"),
            () -> er.routeTables(router).add("spokes"),
            () -> er.staticRoutes(routerTable).add(StaticRoute.builder().build()));
    for (Runnable addition : additions) {
      assertThatIllegalArgumentException()
          .isThrownBy(addition::run)
          .withMessageMatching("There is no (enterprise router|route table) .*");
    }
  }

  @Test
  void aDeletedParentHasNothingAndTakesNothing() {
    huawei.pollsPerTransition(0);
    FakeNamedResources<VpnUser> before = vpn.vpnUsers(server);
    String user = before.add("ada.berlin");
    vpn.p2cConnections(p2cGateway).add(P2cConnection.builder().build());
    vpn.vpnGatewayCertificates(gateway).add("staff");
    try (VpnClient client = vpn.client()) {
      client.p2cVpnGateways().delete(p2cGateway);
      client.vpnGateways().delete(gateway);
    }

    assertThat(vpn.vpnServers().list()).isEmpty();
    assertThat(vpn.vpnUsers(server).list()).isEmpty();
    assertThat(before.find(user)).isEmpty();
    assertThat(vpn.vpnUserGroups(server).list()).isEmpty();
    assertThat(vpn.accessPolicies(server).list()).isEmpty();
    assertThat(vpn.clientCaCertificates(server).list()).isEmpty();
    assertThat(vpn.p2cConnections(p2cGateway).list()).isEmpty();
    assertThat(vpn.vpnGatewayCertificates(gateway).list()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> before.add("noor.lisbon"))
        .withMessageContaining("no VPN server " + server);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vpn.p2cConnections(p2cGateway).add(P2cConnection.builder().build()))
        .withMessageContaining("no P2C VPN gateway " + p2cGateway);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vpn.vpnGatewayCertificates(gateway).add("staff"))
        .withMessageContaining("no VPN gateway " + gateway);
  }

  /** A new handle must be tested here, and have the name that the client uses. */
  @Test
  void everyHandleIsTestedAndNamedAsInTheClient() {
    Set<String> tested = cases().stream().map(Case::name).collect(Collectors.toSet());
    tested.addAll(
        Set.of("vpnGatewayCertificates", "vpnGatewayJobs", "p2cVpnGatewayJobs", "elasticIps"));
    tested.addAll(Set.of("virtualInterfacePeerDetections", "switchoverTests")); // FakeDcTestsTest
    tested.remove("routeTables of a router"); // VPCs have route tables, too
    tested.add(vpcAttachments().name());
    Set<String> handles = new TreeSet<>(handles(FakeVpn.class));
    handles.addAll(handles(FakeVpc.class));
    handles.addAll(handles(FakeSdn.class));
    handles.addAll(handles(FakeEip.class));
    handles.addAll(handles(FakeDc.class));
    handles.addAll(handles(FakeEr.class));
    assertThat(handles).containsExactlyInAnyOrderElementsOf(tested);

    assertThat(handles(FakeVpn.class))
        // Of p2cVpnGateways() and of another service.
        .filteredOn(name -> !Set.of("p2cConnections", "elasticIps").contains(name))
        .isSubsetOf(methods(VpnClient.class));
    assertThat(handles(FakeVpc.class)).isSubsetOf(methods(VpcClient.class));
    assertThat(handles(FakeSdn.class)).isSubsetOf(methods(SdnClient.class));
    assertThat(handles(FakeEip.class)).isSubsetOf(methods(EipClient.class));
    assertThat(handles(FakeDc.class)).isSubsetOf(methods(DcClient.class));
    assertThat(handles(FakeEr.class)).isSubsetOf(methods(ErClient.class));
  }

  private static Set<String> handles(Class<?> service) {
    return Arrays.stream(service.getMethods())
        .filter(method -> FakeResourceView.class.isAssignableFrom(method.getReturnType()))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> methods(Class<?> client) {
    return Arrays.stream(client.getMethods()).map(Method::getName).collect(Collectors.toSet());
  }
}
