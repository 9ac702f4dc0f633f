package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnGateways;
import io.crosslink.sdk.huawei.vpn.VpnGateways.ListVpnGatewaysParams;
import io.crosslink.sdk.huawei.vpn.VpnGateways.ShowVpnGatewayRoutingTableParams;
import io.crosslink.sdk.huawei.vpn.model.BgpRouteOrigin;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.DisassociateVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.DisassociatedEip;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipChargeMode;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import io.crosslink.sdk.huawei.vpn.model.IkeDhGroup;
import io.crosslink.sdk.huawei.vpn.model.IkeEncryptionAlgorithm;
import io.crosslink.sdk.huawei.vpn.model.NexthopResourceType;
import io.crosslink.sdk.huawei.vpn.model.PolicyTemplate;
import io.crosslink.sdk.huawei.vpn.model.PolicyTemplateIkePolicy;
import io.crosslink.sdk.huawei.vpn.model.PolicyTemplateIkePolicyRequest;
import io.crosslink.sdk.huawei.vpn.model.PolicyTemplateRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnGatewaySpecificationRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayAttachmentType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayIpVersion;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayNetworkType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayRoute;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked // a missing value fails the test
class FakeVpnGatewaysTest {
  private static final String EIP = "6e1f2a90-5b7c-4d83-9c04-8a2d1e7f3b56";
  private static final String OTHER_EIP = "2b8f6d04-a91c-4e75-b3d0-c7e5f1a28946";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn =
      huawei
          .vpn()
          .clientBuilder()
          .timeSource(new VirtualTime())
          .retryPolicy(RetryPolicy.none())
          .build();
  private final VpnGateways gateways = vpn.vpnGateways();
  private final List<@Nullable String> seen = new ArrayList<>();
  private final WaitOptions watching = WaitOptions.defaults().withListener(this::see);

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  @Test
  void aVpnGatewayLivesAndDies() {
    VpnGateway created = gateways.create(order().build());
    String id = created.getId();
    assertThat(created.getStatus()).isNull();
    assertThat(created.getEip1()).isNull();
    assertThat(created.hasSupportedFlavors()).isFalse();
    assertThat(created.getAccessVpcId()).isEqualTo("vpc-1");
    assertThat(created.getTags()).hasSize(1);
    assertThat(created.getAdditionalProperties()).isEmpty();

    VpnGateway ready = gateways.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_CREATE", "PENDING_CREATE", "ACTIVE");
    assertThat(ready.getName()).isEqualTo("frankfurt");
    assertThat(ready.getLocalSubnets()).containsExactly("10.0.0.0/24");
    assertThat(ready.getBgpAsn()).isEqualTo(64512);
    assertThat(ready.getAvailabilityZoneIds()).hasSize(2);
    Eip made = ready.getEip1();
    assertThat(made.getBandwidthSize()).isEqualTo(300);
    assertThat(made.getChargeMode()).isEqualTo(EipChargeMode.BANDWIDTH);
    assertThat(made.getShareType()).isEqualTo(EipShareType.PER);
    assertThat(ready.getEip2().getId()).isEqualTo(EIP);
    assertThat(ready.getEip2().getIpAddress()).isNotEqualTo(made.getIpAddress());

    seen.clear();
    huawei.pollsPerTransition(1);
    VpnGateway renamed =
        gateways.update(
            id, UpdateVpnGatewayRequest.builder().name("frankfurt-2").eipId2(OTHER_EIP).build());
    assertThat(renamed.getStatus()).isNull();
    assertThat(renamed.getEip2().getId()).isEqualTo(OTHER_EIP);
    VpnGateway updated = gateways.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_UPDATE", "ACTIVE");
    assertThat(updated.getName()).isEqualTo("frankfurt-2");
    assertThat(updated.getEip1()).isEqualTo(made);
    assertThat(updated.getLocalSubnets()).containsExactly("10.0.0.0/24");

    seen.clear();
    gateways.delete(id);
    gateways.waitUntilDeleted(id, watching);
    assertThat(seen).containsExactly("PENDING_DELETE", null);
    assertThat(gateways.list().getVpnGateways()).isEmpty();
    rejected(404, VpnErrorCodes.GATEWAY_NOT_FOUND, () -> gateways.delete(id));
  }

  @Test
  void theElasticIpsOfADeletedGatewayAreLost() {
    String id = gateways.create(order().build()).getId();
    gateways.waitUntilReady(id, watching);
    assertThat(huawei.vpn().elasticIps().list()).hasSize(2);

    gateways.delete(id);
    assertThat(huawei.vpn().elasticIps().find(EIP)).as("during the removal").isPresent();
    gateways.waitUntilDeleted(id, watching);

    assertThat(huawei.vpn().elasticIps().list()).isEmpty();
  }

  @Test
  void anElasticIpThatWasUnboundIsKeptAndCanBeBoundAgain() {
    String id = gateways.create(order().build()).getId();
    VpnGateway ready = gateways.waitUntilReady(id, watching);
    Eip kept = ready.getEip2();

    DisassociatedEip unbound =
        gateways.disassociateEip(id, DisassociateVpnGatewayEipRequest.of(EIP));

    assertThat(unbound.getId()).isEqualTo(EIP);
    assertThat(unbound.getPublicIpAddress()).isEqualTo(kept.getIpAddress());
    assertThat(unbound.getStatus()).isEqualTo("DOWN");
    assertThat(unbound.getAdditionalProperties()).isEmpty();
    assertThat(gateways.get(id).getEip1()).isEqualTo(ready.getEip1());
    assertThat(gateways.get(id).getEip2()).isNull();
    rejected(
        400,
        VpnErrorCodes.INVALID_REQUEST,
        () -> gateways.disassociateEip(id, DisassociateVpnGatewayEipRequest.of(EIP)));
    gateways.delete(id);
    gateways.waitUntilDeleted(id, watching);
    assertThat(huawei.vpn().elasticIps().list()).containsExactly(kept);

    String next = gateways.create(order().build()).getId();
    assertThat(gateways.waitUntilReady(next, watching).getEip2().getIpAddress())
        .isEqualTo(kept.getIpAddress());
  }

  @Test
  void anElasticIpInUseIsNotUnbound() {
    String id = huawei.vpn().vpnGateways().add(gatewayWith(EIP));
    String connection =
        huawei
            .vpn()
            .vpnConnections()
            .add(VpnConnection.builder().vgwId(id).vgwIp(EIP).cgwId("cgw-1").build());
    DisassociateVpnGatewayEipRequest request = DisassociateVpnGatewayEipRequest.of(EIP);

    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> gateways.disassociateEip(id, request));
    assertThat(gateways.get(id).getEip1().getId()).isEqualTo(EIP);

    vpn.vpnConnections().delete(connection);
    vpn.vpnConnections().waitUntilDeleted(connection, watching);
    gateways.disassociateEip(id, request);
    assertThat(gateways.get(id).getEip1()).isNull();
    rejected(
        404, VpnErrorCodes.GATEWAY_NOT_FOUND, () -> gateways.disassociateEip("vgw-0", request));
  }

  @Test
  void anElasticIpThatIsReplacedIsKept() {
    String id = huawei.vpn().vpnGateways().add(gatewayWith(EIP));
    UpdateVpnGatewayRequest twice =
        UpdateVpnGatewayRequest.builder().eipId1(OTHER_EIP).eipId2(OTHER_EIP).build();
    rejected(400, VpnErrorCodes.EIP_IN_USE, () -> gateways.update(id, twice));
    assertThat(boundAndUnbound()).containsExactly(EIP);

    gateways.update(id, UpdateVpnGatewayRequest.builder().eipId1(OTHER_EIP).build());
    assertThat(boundAndUnbound()).as("during the update").containsExactly(OTHER_EIP, EIP);
    gateways.waitUntilReady(id, watching);
    gateways.delete(id);
    gateways.waitUntilDeleted(id, watching);

    assertThat(boundAndUnbound()).containsExactly(EIP);
  }

  private List<String> boundAndUnbound() {
    return huawei.vpn().elasticIps().list().stream().map(Eip::getId).toList();
  }

  private static VpnGateway gatewayWith(String eip) {
    return VpnGateway.builder().eip1(Eip.builder().id(eip).build()).build();
  }

  @Test
  void changesTheFlavorWithinTheFamily() {
    String id = huawei.vpn().vpnGateways().add("frankfurt");
    gateways.updateSpecification(
        id, UpdateVpnGatewaySpecificationRequest.of(VpnGatewayFlavor.PROFESSIONAL2));
    VpnGateway changed = gateways.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_UPDATE", "PENDING_UPDATE", "ACTIVE");
    assertThat(changed.getFlavor()).isEqualTo(VpnGatewayFlavor.PROFESSIONAL2);
    assertThat(changed.getSupportedFlavors()).containsExactly(VpnGatewayFlavor.PROFESSIONAL1);
    rejected(
        400,
        VpnErrorCodes.FLAVOR_CHANGE_UNSUPPORTED,
        () ->
            gateways.updateSpecification(
                id, UpdateVpnGatewaySpecificationRequest.of(VpnGatewayFlavor.BASIC)));
  }

  @Test
  void changesPartsOfThePolicyTemplate() {
    String id =
        huawei
            .vpn()
            .vpnGateways()
            .add(
                VpnGateway.builder()
                    .flavor(VpnGatewayFlavor.PROFESSIONAL1_NON_FIXED_IP)
                    .policyTemplate(
                        PolicyTemplate.builder()
                            .ikePolicy(
                                PolicyTemplateIkePolicy.builder()
                                    .dhGroup(IkeDhGroup.GROUP14)
                                    .lifetimeSeconds(86400)
                                    .build())
                            .build())
                    .build());
    UpdateVpnGatewayRequest change =
        UpdateVpnGatewayRequest.builder()
            .policyTemplate(
                PolicyTemplateRequest.builder()
                    .ikePolicy(
                        PolicyTemplateIkePolicyRequest.builder()
                            .dhGroup(IkeDhGroup.GROUP20)
                            .encryptionAlgorithm(IkeEncryptionAlgorithm.AES_256)
                            .build())
                    .build())
            .build();
    PolicyTemplateIkePolicy changed =
        gateways.update(id, change).getPolicyTemplate().getIkePolicy();
    assertThat(changed.getDhGroup()).isEqualTo(IkeDhGroup.GROUP20);
    assertThat(changed.getLifetimeSeconds()).isEqualTo(86400);
    String fixed = huawei.vpn().vpnGateways().add("fixed");
    rejected(400, VpnErrorCodes.UNSUPPORTED_ATTRIBUTE, () -> gateways.update(fixed, change));
  }

  @ParameterizedTest
  @CsvSource({"PENDING_CREATE", "PENDING_UPDATE", "PENDING_DELETE", "FREEZED"})
  void refusesChangesToAGatewayThatIsNotReady(String status) {
    String id = gatewayIn(VpnGatewayStatus.of(status));
    UpdateVpnGatewayRequest rename = UpdateVpnGatewayRequest.builder().name("x").build();
    for (ThrowingCallable change :
        List.<ThrowingCallable>of(() -> gateways.delete(id), () -> gateways.update(id, rename))) {
      assertThatExceptionOfType(ServiceException.class)
          .isThrownBy(change)
          .withMessageContaining(status)
          .satisfies(problem -> assertThat(problem.statusCode()).isEqualTo(403))
          .satisfies(
              problem -> assertThat(problem.errorCode()).isEqualTo(VpnErrorCodes.ACCESS_DENIED));
    }
  }

  @Test
  void waitingEndsAtOnceWhenAGatewayIsBroken() {
    String id = gatewayIn(VpnGatewayStatus.FAULT);
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> gateways.waitUntilReady(id, watching))
        .satisfies(problem -> assertThat(problem.lastStatus()).isEqualTo("FAULT"));
    gateways.delete(id); // the only operation that is still allowed
  }

  @Test
  void keepsAGatewayThatHasConnections() {
    String id = huawei.vpn().vpnGateways().add(withAddress("vgw-1", EIP));
    String customer = huawei.vpn().customerGateways().add("berlin");
    String connection = vpn.vpnConnections().create(connection(id, EIP, customer).build()).getId();
    assertThat(gateways.get(id).getUsedConnectionNumber()).isEqualTo(1);
    assertThat(gateways.get(id).getUsedConnectionGroup()).isEqualTo(1);
    invalid(() -> gateways.delete(id));
    vpn.vpnConnections().waitUntilReady(connection, watching);
    vpn.vpnConnections().delete(connection);
    invalid(() -> gateways.delete(id));
    vpn.vpnConnections().waitUntilDeleted(connection, watching);
    gateways.delete(id);
  }

  @Test
  void connectsToAnyGatewayUntilThereIsOne() {
    String customer = huawei.vpn().customerGateways().add("berlin");
    CreateVpnConnectionRequest toUnknown = connection("unknown", EIP, customer).build();
    vpn.vpnConnections().create(toUnknown);
    huawei.vpn().vpnGateways().add(withAddress("vgw-1", EIP));
    rejected(404, VpnErrorCodes.GATEWAY_NOT_FOUND, () -> vpn.vpnConnections().create(toUnknown));
    invalid(() -> vpn.vpnConnections().create(connection("vgw-1", OTHER_EIP, customer).build()));
    vpn.vpnConnections().create(connection("vgw-1", EIP, customer).build());
  }

  @ParameterizedTest
  @CsvSource({
    "PENDING_CREATE, 400, VPN.0506",
    "PENDING_UPDATE, 400, VPN.0507",
    "PENDING_DELETE, 400, VPN.0508",
    "FREEZED, 403, VPN.0003"
  })
  void connectsToReadyGatewaysOnly(String status, int httpStatus, String code) {
    String id = gatewayIn(VpnGatewayStatus.of(status));
    String customer = huawei.vpn().customerGateways().add("berlin");
    rejected(
        httpStatus, code, () -> vpn.vpnConnections().create(connection(id, EIP, customer).build()));
  }

  static Stream<Arguments> badOrders() {
    return Stream.of(
        bad("no VPC", order().vpcId(null), VpnErrorCodes.INVALID_REQUEST),
        bad("no subnet", order().connectSubnet(null), VpnErrorCodes.INVALID_REQUEST),
        bad(
            "no local networks",
            order().localSubnets((List<String>) null),
            VpnErrorCodes.INVALID_REQUEST),
        bad(
            "no local networks of IPv6",
            order().ipVersion(VpnGatewayIpVersion.IPV6),
            VpnErrorCodes.INVALID_REQUEST),
        bad(
            "no enterprise router",
            order().attachmentType(VpnGatewayAttachmentType.ER),
            VpnErrorCodes.INVALID_REQUEST),
        bad(
            "too many local networks",
            order().localSubnets(Collections.nCopies(51, "10.0.0.0/24")),
            VpnErrorCodes.INVALID_REQUEST),
        bad("a bad name", order().name("no blanks please"), VpnErrorCodes.INVALID_REQUEST),
        bad(
            "too many tags",
            order()
                .tags(
                    Collections.nCopies(
                        21, ResourceTagRequest.builder().key("key").value("value").build())),
            VpnErrorCodes.INVALID_REQUEST),
        bad("a bad AS number", order().bgpAsn(4294967296L), VpnErrorCodes.INVALID_REQUEST),
        bad(
            "basic and private",
            order()
                .networkType(VpnGatewayNetworkType.PRIVATE)
                .flavor(VpnGatewayFlavor.BASIC)
                .eip1(null)
                .eip2(null),
            VpnErrorCodes.INVALID_REQUEST),
        bad(
            "private with elastic IPs",
            order().networkType(VpnGatewayNetworkType.PRIVATE),
            VpnErrorCodes.INVALID_REQUEST),
        bad(
            "one private address",
            order().accessPrivateIp1("10.0.0.8"),
            VpnErrorCodes.PRIVATE_IP_PAIR_INCOMPLETE),
        bad(
            "equal private addresses",
            order().accessPrivateIp1("10.0.0.8").accessPrivateIp2("10.0.0.8"),
            VpnErrorCodes.PRIVATE_IPS_EQUAL),
        bad(
            "one elastic IP twice",
            order().eip1(VpnGatewayEipRequest.builder().id(EIP).build()),
            VpnErrorCodes.EIP_IN_USE),
        bad(
            "an elastic IP out of nothing",
            order().eip1(VpnGatewayEipRequest.builder().build()),
            VpnErrorCodes.INVALID_REQUEST),
        bad(
            "too much bandwidth",
            order().flavor(VpnGatewayFlavor.BASIC),
            VpnErrorCodes.BANDWIDTH_SIZE_INVALID));
  }

  private static Arguments bad(String why, CreateVpnGatewayRequest.Builder order, String code) {
    return Arguments.of(Named.of(why, order.build()), code);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badOrders")
  void refusesBadOrders(CreateVpnGatewayRequest order, String code) {
    rejected(400, code, () -> gateways.create(order));
    assertThat(gateways.list().getVpnGateways()).isEmpty();
  }

  @Test
  void givesAPrivateGatewayAddresses() {
    VpnGateway created =
        gateways.create(
            order().networkType(VpnGatewayNetworkType.PRIVATE).eip1(null).eip2(null).build());
    VpnGateway ready = gateways.waitUntilReady(created.getId(), watching);
    assertThat(ready.getAccessPrivateIp1()).isNotEqualTo(ready.getAccessPrivateIp2()).isNotBlank();
    invalid(
        () ->
            gateways.update(ready.getId(), UpdateVpnGatewayRequest.builder().eipId1(EIP).build()));
  }

  @Test
  void bindsAnElasticIpOnce() {
    huawei.vpn().vpnGateways().add(withAddress("vgw-1", EIP));
    String other = huawei.vpn().vpnGateways().add("other");
    rejected(
        400,
        VpnErrorCodes.EIP_IN_USE,
        () -> gateways.update(other, UpdateVpnGatewayRequest.builder().eipId1(EIP).build()));
    rejected(400, VpnErrorCodes.EIP_IN_USE, () -> gateways.create(order().build()));
  }

  @Test
  void lists() {
    String berlin = huawei.vpn().vpnGateways().add("berlin");
    huawei
        .vpn()
        .vpnGateways()
        .add(VpnGateway.builder().name("lisbon").enterpriseProjectId("ep-1").build());
    assertThat(names(ListVpnGatewaysParams.none())).containsExactly("berlin", "lisbon");
    assertThat(names(ListVpnGatewaysParams.builder().vgwId(berlin).build()))
        .containsExactly("berlin");
    assertThat(names(ListVpnGatewaysParams.builder().enterpriseProjectId(List.of("ep-1")).build()))
        .containsExactly("lisbon");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> huawei.vpn().vpnGateways().add(VpnGateway.builder().id(berlin).build()));
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    assertThat(gateways.find("unknown")).isEmpty();
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> gateways.get("unknown"));
  }

  @Test
  void showsRoutesPageByPage() {
    String id =
        huawei
            .vpn()
            .vpnGateways()
            .add(withAddress("vgw-1", EIP).toBuilder().localSubnets("10.0.0.0/24").build());
    String customer =
        huawei
            .vpn()
            .customerGateways()
            .add(CustomerGateway.builder().name("berlin").bgpAsn(65021L).build());
    String connection =
        vpn.vpnConnections()
            .create(
                connection(id, EIP, customer)
                    .style(VpnConnectionStyle.BGP)
                    .tunnelLocalAddress("169.254.76.1/30")
                    .tunnelPeerAddress("169.254.76.2/30")
                    .peerSubnets("192.168.44.0/24", "192.168.45.0/24")
                    .build())
            .getId();
    huawei
        .vpn()
        .vpnConnections()
        .add(VpnConnection.builder().vgwId("another").peerSubnets("192.168.99.0/24").build());

    List<VpnGatewayRoute> routes =
        gateways
            .listAllRoutes(
                id,
                ShowVpnGatewayRoutingTableParams.builder()
                    .limit(2)
                    .isIncludeNexthopResource(true)
                    .build())
            .stream()
            .toList();
    assertThat(routes)
        .extracting(VpnGatewayRoute::getDestination)
        .containsExactly("192.168.44.0/24", "192.168.45.0/24", "10.0.0.0/24");
    assertThat(huawei.calls("showVpnGatewayRoutingTable")).hasSize(2);
    VpnGatewayRoute first = routes.get(0);
    assertThat(first.getNexthop()).isEqualTo("169.254.76.2");
    assertThat(first.getOutboundInterfaceIp()).isEqualTo("169.254.76.1");
    assertThat(first.getOrigin()).isEqualTo(BgpRouteOrigin.IGP);
    assertThat(first.getAsPath()).isEqualTo("65021");
    assertThat(first.getNexthopResource().getId()).isEqualTo(connection);
    assertThat(routes.get(2).getNexthopResource().getType())
        .isEqualTo(NexthopResourceType.VPN_GATEWAY);
    assertThat(
            gateways
                .getRoutingTable(id, ShowVpnGatewayRoutingTableParams.builder().offset(2).build())
                .getRoutingTable())
        .singleElement()
        .satisfies(route -> assertThat(route.getNexthopResource()).isNull());
    assertThat(gateways.getRoutingTable(id).getAdditionalProperties())
        .doesNotContainKey("request_id");
    invalid(
        () ->
            gateways.getRoutingTable(
                id, ShowVpnGatewayRoutingTableParams.builder().offset(3001).build()));
  }

  @Test
  void tellsZonesInBothWays() {
    List<String> zones = gateways.listAvailabilityZones().getProfessional1NonFixedIP().getVpc();
    assertThat(gateways.listAvailabilityZones().getGm().getEr()).isEmpty();
    assertThat(gateways.listExtendedAvailabilityZones().getAvailabilityZones())
        .extracting(zone -> zone.getName())
        .containsExactlyElementsOf(zones);
    assertThat(
            gateways
                .listExtendedAvailabilityZones()
                .getAvailabilityZones()
                .get(0)
                .getAvailableSpecs())
        .filteredOn(spec -> VpnGatewayFlavor.BASIC.equals(spec.getFlavor()))
        .singleElement()
        .satisfies(
            spec -> assertThat(spec.getAttachmentType()).isEqualTo(VpnGatewayAttachmentType.VPC));
  }

  private List<String> names(ListVpnGatewaysParams params) {
    return gateways.list(params).getVpnGateways().stream().map(VpnGateway::getName).toList();
  }

  private String gatewayIn(VpnGatewayStatus status) {
    return huawei.vpn().vpnGateways().add(VpnGateway.builder().status(status).build());
  }

  private static VpnGateway withAddress(String id, String eipId) {
    return VpnGateway.builder().id(id).eip1(Eip.builder().id(eipId).build()).build();
  }

  private static void invalid(ThrowingCallable call) {
    rejected(400, VpnErrorCodes.INVALID_REQUEST, call);
  }

  private static void rejected(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            problem -> {
              assertThat(problem.statusCode()).isEqualTo(status);
              assertThat(problem.errorCode()).isEqualTo(code);
            });
  }

  private static CreateVpnGatewayRequest.Builder order() {
    return CreateVpnGatewayRequest.builder()
        .name("frankfurt")
        .vpcId("vpc-1")
        .connectSubnet("subnet-1")
        .localSubnets("10.0.0.0/24")
        .eip1(
            VpnGatewayEipRequest.builder()
                .type("5_bgp")
                .chargeMode(EipChargeMode.BANDWIDTH)
                .bandwidthSize(300)
                .build())
        .eip2(VpnGatewayEipRequest.builder().id(EIP).build())
        .tags(ResourceTagRequest.builder().key("site").value("frankfurt").build());
  }

  private static CreateVpnConnectionRequest.Builder connection(
      String gatewayId, String address, String customerGatewayId) {
    return CreateVpnConnectionRequest.builder()
        .vgwId(gatewayId)
        .vgwIp(address)
        .cgwId(customerGatewayId)
        .peerSubnets("192.168.44.0/24")
        .psk("Example-PSK-0-change-me");
  }
}
