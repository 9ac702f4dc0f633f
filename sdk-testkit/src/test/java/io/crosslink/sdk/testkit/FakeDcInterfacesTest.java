package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.Quotas;
import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfacePeerRequest;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.HaType;
import io.crosslink.sdk.huawei.dc.model.QuotaType;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.UpdateExtendAttributeRequest;
import io.crosslink.sdk.huawei.dc.model.UpdateVirtualInterfacePeerRequest;
import io.crosslink.sdk.huawei.dc.model.UpdateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceDecision;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What virtual interfaces and their peers may have, and what is rejected. */
class FakeDcInterfacesTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeDc fake = huawei.dc();
  private final DcClient dc = fake.client();
  private final String line = fake.directConnects().add("berlin");
  private final String gateway =
      fake.virtualGateways()
          .add(
              VirtualGateway.builder()
                  .name("vgw")
                  .bgpAsn(64513L)
                  .localEpGroup(List.of("10.20.0.0/16"))
                  .build());

  @AfterEach
  void stop() {
    dc.close();
    huawei.close();
  }

  private CreateVirtualInterfaceRequest.Builder request() {
    return CreateVirtualInterfaceRequest.builder()
        .name("vif")
        .directConnectId(line)
        .vgwId(gateway)
        .type(VirtualInterfaceType.PRIVATE)
        .vlan(100)
        .bandwidth(50)
        .routeMode(RouteMode.STATIC)
        .localGatewayV4Ip("169.254.10.1/30")
        .remoteGatewayV4Ip("169.254.10.2/30")
        .remoteEpGroup(List.of("192.168.44.0/24"));
  }

  private VirtualInterface create(UnaryOperator<CreateVirtualInterfaceRequest.Builder> how) {
    String id = dc.virtualInterfaces().create(how.apply(request()).build()).getId();
    return dc.virtualInterfaces().waitUntilReady(id, WAIT);
  }

  private void assertRejected(
      String code, UnaryOperator<CreateVirtualInterfaceRequest.Builder> how) {
    assertRejected(code, () -> dc.virtualInterfaces().create(how.apply(request()).build()));
  }

  private static void assertRejected(String code, Runnable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }

  @Test
  void aVlanIsUsedOnceOnALine() {
    create(each -> each);
    assertRejected(DcErrorCodes.VLAN_IN_USE, each -> each);
    assertRejected(DcErrorCodes.VLAN_IN_USE, each -> each.vlan(0));
    create(each -> each.vlan(101));
    String other = fake.directConnects().add("other");
    create(each -> each.directConnectId(other).vlan(0));
    assertRejected(DcErrorCodes.VLAN_ZERO, each -> each.directConnectId(other));
  }

  @Test
  void aHostedLineHasOneInterfaceWithTheVlanOfThePartner() {
    String hosted = fake.directConnects().addHosted("zenlayer", 2101, 200);
    assertRejected(DcErrorCodes.HOSTED_VLAN_MISMATCH, each -> each.directConnectId(hosted));
    assertRejected(
        DcErrorCodes.INSUFFICIENT_BANDWIDTH,
        each -> each.directConnectId(hosted).vlan(2101).bandwidth(201));
    VirtualInterface only = create(each -> each.directConnectId(hosted).vlan(2101).bandwidth(200));
    assertRejected(
        DcErrorCodes.HOSTED_DIRECT_CONNECT_IN_USE, each -> each.directConnectId(hosted).vlan(2101));
    assertRejected(
        DcErrorCodes.HOSTED_BANDWIDTH_FIXED,
        () ->
            dc.virtualInterfaces()
                .update(
                    only.getId(), UpdateVirtualInterfaceRequest.builder().bandwidth(100).build()));
  }

  @Test
  void aLineMustExistAndBeReady() {
    assertRejected(DcErrorCodes.LINE_MISSING, each -> each.directConnectId(null));
    assertRejected(DcErrorCodes.LINE_NOT_FOUND, each -> each.directConnectId("unknown"));
    fake.directConnects().setStatus(line, DirectConnectStatus.PENDING_PAY);
    assertRejected(DcErrorCodes.ASSOCIATED_RESOURCE_ABNORMAL, each -> each);
    String operations =
        fake.directConnects().add(DirectConnect.builder().type(DirectConnectType.HOSTING).build());
    assertRejected(DcErrorCodes.OPERATIONS_CONNECTION, each -> each.directConnectId(operations));
  }

  @Test
  void aGatewayMustExistAndHaveAnotherAsNumber() {
    assertRejected(DcErrorCodes.VIRTUAL_GATEWAY_NOT_FOUND, each -> each.vgwId("unknown"));
    assertRejected(DcErrorCodes.SAME_ASN, each -> each.routeMode(RouteMode.BGP).bgpAsn(64513L));
    assertRejected(
        DcErrorCodes.ASN_OUT_OF_RANGE, each -> each.routeMode(RouteMode.BGP).bgpAsn(64512L));
    assertRejected(DcErrorCodes.ASN_MISSING, each -> each.routeMode(RouteMode.BGP));
  }

  @Test
  void networksDoNotOverlapUnlessTheyAreTheSame() {
    assertRejected(
        DcErrorCodes.NETWORKS_OVERLAP, each -> each.remoteEpGroup(List.of("10.20.30.0/24")));
    assertRejected(
        DcErrorCodes.DUPLICATE_NETWORKS,
        each -> each.remoteEpGroup(List.of("192.168.44.0/24", "192.168.44.0/24")));
    create(each -> each);
    assertRejected(
        DcErrorCodes.DUPLICATE_NETWORKS,
        each -> each.vlan(101).remoteEpGroup(List.of("192.168.0.0/16")));
    VirtualInterface second = create(each -> each.vlan(101));
    assertRejected(
        DcErrorCodes.DUPLICATE_NETWORKS,
        () ->
            dc.virtualInterfaces()
                .update(
                    second.getId(),
                    UpdateVirtualInterfaceRequest.builder()
                        .remoteEpGroup(List.of("192.168.44.0/25"))
                        .build()));
    String elsewhere = fake.virtualGateways().add("elsewhere");
    create(each -> each.vlan(102).vgwId(elsewhere).remoteEpGroup(List.of("192.168.0.0/16")));
  }

  @Test
  void anUpdateTakesEffectAndReachesThePeer() {
    VirtualInterface before = create(each -> each);
    VirtualInterface during =
        dc.virtualInterfaces()
            .update(
                before.getId(),
                UpdateVirtualInterfaceRequest.builder()
                    .name("renamed")
                    .bandwidth(60)
                    .remoteEpGroup(List.of("192.168.45.0/24"))
                    .build());
    assertThat(during.getStatus()).isEqualTo(VirtualInterfaceStatus.PENDING_UPDATE);
    assertRejected(
        DcErrorCodes.ASSOCIATED_RESOURCE_ABNORMAL,
        () -> dc.virtualInterfaces().delete(before.getId()));
    VirtualInterface after = dc.virtualInterfaces().waitUntilReady(before.getId(), WAIT);
    assertThat(after.getName()).isEqualTo("renamed");
    assertThat(after.getBandwidth()).isEqualTo(60);
    assertThat(after.getVifPeers().get(0).getRemoteEpGroup()).containsExactly("192.168.45.0/24");
  }

  @Test
  void aSecondPeerHasTheOtherFamily() {
    VirtualInterface one = create(each -> each);
    assertRejected(
        DcErrorCodes.INVALID_PARAMETER,
        () ->
            dc.virtualInterfacePeers()
                .create(peer(one, AddressFamily.IPV4, "169.254.11.1/30", "169.254.11.2/30")));
    VirtualInterfacePeer created =
        dc.virtualInterfacePeers()
            .create(peer(one, AddressFamily.IPV6, "2001:db8::1/64", "2001:db8::2/64"));
    assertThat(created.getStatus().value()).isEqualTo("PENDING_CREATE");
    VirtualInterface both = dc.virtualInterfaces().waitUntilReady(one.getId(), WAIT);
    assertThat(both.getVifPeers()).hasSize(2);
    assertThat(both.getLocalGatewayV6Ip()).isEqualTo("2001:db8::1/64");

    dc.virtualInterfacePeers()
        .update(
            created.getId(),
            UpdateVirtualInterfacePeerRequest.builder()
                .remoteEpGroup(List.of("2001:db8:44::/48"))
                .build());
    dc.virtualInterfaces().waitUntilReady(one.getId(), WAIT);
    assertThat(fake.virtualInterfacePeers(one.getId()).find(created.getId()))
        .hasValueSatisfying(
            peer -> assertThat(peer.getRemoteEpGroup()).containsExactly("2001:db8:44::/48"));

    dc.virtualInterfacePeers().delete(created.getId());
    VirtualInterface after = dc.virtualInterfaces().waitUntilReady(one.getId(), WAIT);
    assertThat(after.getVifPeers()).singleElement().isNotEqualTo(created);
    assertThat(after.getLocalGatewayV6Ip()).isNull();
    assertRejected(
        DcErrorCodes.ASSOCIATED_RESOURCE_ABNORMAL,
        () -> dc.virtualInterfacePeers().delete(after.getVifPeers().get(0).getId()));
  }

  private static CreateVirtualInterfacePeerRequest peer(
      VirtualInterface one, AddressFamily family, String local, String remote) {
    return CreateVirtualInterfacePeerRequest.builder()
        .vifId(one.getId())
        .addressFamily(family)
        .localGatewayIp(local)
        .remoteGatewayIp(remote)
        .routeMode(RouteMode.STATIC)
        .build();
  }

  @Test
  void extendedAttributesHaveDefaults() {
    VirtualInterface one = create(each -> each.enableBfd(true));
    dc.virtualInterfaces()
        .updateExtendAttribute(
            one.getId(),
            UpdateExtendAttributeRequest.builder().haType(HaType.BFD).minRxInterval(500).build());
    assertThat(dc.virtualInterfaces().get(one.getId()).getExtendAttribute())
        .satisfies(
            each -> {
              assertThat(each.getHaType()).isEqualTo(HaType.BFD);
              assertThat(each.getMinRxInterval()).isEqualTo(500);
              assertThat(each.getMinTxInterval()).isEqualTo(1000);
              assertThat(each.getDetectMultiplier()).isEqualTo(5);
            });
  }

  @Test
  void anotherProjectAccepts() {
    VirtualInterface own =
        dc.virtualInterfaces()
            .create(request().resourceTenantId("0605768a3300d5762f82c01a180692ff").build());
    assertThat(own.getStatus()).isEqualTo(VirtualInterfaceStatus.AUTHORIZATION);
    UpdateVirtualInterfaceRequest accept =
        UpdateVirtualInterfaceRequest.builder().status(VirtualInterfaceDecision.ACCEPTED).build();
    assertRejected(
        DcErrorCodes.VIRTUAL_INTERFACE_OF_OTHER_PROJECT,
        () -> dc.virtualInterfaces().update(own.getId(), accept));
    String foreign =
        fake.virtualInterfaces()
            .add(
                VirtualInterface.builder()
                    .tenantId("0605768a3300d5762f82c01a180692ff")
                    .vgwId(gateway)
                    .status(VirtualInterfaceStatus.AUTHORIZATION)
                    .build());
    dc.virtualInterfaces().update(foreign, accept);
    assertThat(dc.virtualInterfaces().waitUntilReady(foreign, WAIT).getStatus())
        .isEqualTo(VirtualInterfaceStatus.ACTIVE);
    assertRejected(
        DcErrorCodes.VIRTUAL_INTERFACE_STATUS_FIXED,
        () -> dc.virtualInterfaces().update(foreign, accept));
  }

  @Test
  void aQuotaHoldsAndIsShown() {
    fake.quota(QuotaType.VIRTUAL_INTERFACE, 1);
    create(each -> each);
    assertRejected(DcErrorCodes.INVALID_PARAMETER, each -> each.vlan(101));
    assertThat(
            dc.quotas()
                .get(
                    Quotas.ShowQuotasParams.builder()
                        .type(List.of(QuotaType.VIRTUAL_INTERFACE))
                        .build())
                .getResources())
        .singleElement()
        .satisfies(
            quota -> {
              assertThat(quota.getQuota()).isEqualTo(1);
              assertThat(quota.getUsed()).isEqualTo(1);
            });
  }

  @Test
  void aLineThatIsTakenAwayLeavesItsInterfaceDown() {
    VirtualInterface one = create(each -> each);
    fake.directConnects().remove(line);
    assertThat(dc.virtualInterfaces().get(one.getId()).getStatus())
        .isEqualTo(VirtualInterfaceStatus.DOWN);
  }
}
