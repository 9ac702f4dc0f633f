package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a hosted direct connect to a virtual interface, and back to nothing. */
class FakeDcTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();
  private static final int VLAN = 2101;
  private static final int BANDWIDTH = 200;
  private static final long ZENLAYER = 62610;

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final DcClient dc = huawei.dc().client();
  private final String vpc = huawei.vpc().vpcs().add("dublin", "10.20.0.0/16");
  private final String line = huawei.dc().directConnects().addHosted("zenlayer", VLAN, BANDWIDTH);

  @AfterEach
  void stop() {
    dc.close();
    huawei.close();
  }

  private CreateVirtualGatewayRequest gateway() {
    return CreateVirtualGatewayRequest.builder()
        .name("vgw-dublin")
        .vpcId(vpc)
        .localEpGroup(List.of("10.20.0.0/16"))
        .build();
  }

  private CreateVirtualInterfaceRequest.Builder interfaceAt(String gatewayId) {
    return CreateVirtualInterfaceRequest.builder()
        .name("vif-dublin")
        .directConnectId(line)
        .vgwId(gatewayId)
        .type(VirtualInterfaceType.PRIVATE)
        .vlan(VLAN)
        .bandwidth(BANDWIDTH)
        .routeMode(RouteMode.BGP)
        .bgpAsn(ZENLAYER)
        .bgpMd5("a-key")
        .localGatewayV4Ip("169.254.10.1/30")
        .remoteGatewayV4Ip("169.254.10.2/30")
        .remoteEpGroup(List.of("192.168.44.0/24"));
  }

  @Test
  void aVpcIsConnectedAndDisconnected() {
    assertThat(dc.directConnects().findByName("zenlayer")).map(DirectConnect::getId).hasValue(line);
    VirtualGateway gateway = dc.virtualGateways().create(gateway());
    assertThat(gateway.getStatus()).isEqualTo(VirtualGatewayStatus.PENDING_CREATE);
    String gatewayId = dc.virtualGateways().waitUntilReady(gateway.getId(), WAIT).getId();
    VirtualInterface created = dc.virtualInterfaces().create(interfaceAt(gatewayId).build());
    assertThat(created.getStatus()).isEqualTo(VirtualInterfaceStatus.PENDING_CREATE);
    VirtualInterface ready = dc.virtualInterfaces().waitUntilReady(created.getId(), WAIT);
    assertThat(ready.getStatus()).isEqualTo(VirtualInterfaceStatus.ACTIVE);
    assertThat(ready.getVifPeers())
        .singleElement()
        .satisfies(
            peer -> {
              assertThat(peer.getVifId()).isEqualTo(ready.getId());
              assertThat(peer.getBgpAsn()).isEqualTo(ZENLAYER);
              assertThat(peer.getBgpMd5()).isEqualTo("a-key");
              assertThat(peer.toString()).doesNotContain("a-key");
            });

    dc.virtualInterfaces().remove(ready.getId(), WAIT);
    dc.virtualGateways().remove(gatewayId, WAIT);
    dc.directConnects().remove(line, WAIT);
    assertThat(huawei.dc().virtualInterfaces().list()).isEmpty();
    assertThat(huawei.dc().virtualGateways().list()).isEmpty();
    assertThat(huawei.dc().directConnects().list()).isEmpty();
    assertThat(huawei.callLog()).doesNotContain("a-key");
  }

  @Test
  void deletesInTheWrongOrderAreRejected() {
    String gatewayId = dc.virtualGateways().create(gateway()).getId();
    assertRejected(
        DcErrorCodes.VIRTUAL_GATEWAY_LOCKED, () -> dc.virtualGateways().delete(gatewayId));
    dc.virtualGateways().waitUntilReady(gatewayId, WAIT);
    String id = dc.virtualInterfaces().create(interfaceAt(gatewayId).build()).getId();
    dc.virtualInterfaces().waitUntilReady(id, WAIT);
    assertRejected(
        DcErrorCodes.VIRTUAL_GATEWAY_IN_USE, () -> dc.virtualGateways().delete(gatewayId));
    assertRejected(DcErrorCodes.DIRECT_CONNECT_IN_USE, () -> dc.directConnects().delete(line));
    try (var vpcs = huawei.vpc().client()) {
      assertThatExceptionOfType(ConflictException.class)
          .isThrownBy(() -> vpcs.vpcs().delete(vpc))
          .withMessageContaining("virtual gateway");
      dc.virtualInterfaces().remove(id, WAIT);
      dc.virtualGateways().remove(gatewayId, WAIT);
      vpcs.vpcs().remove(vpc, WAIT);
    }
  }

  private static void assertRejected(String code, Runnable call) {
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }

  @Test
  void anInterfaceIsDownAsLongAsTheOtherEndDoesNotRespond() {
    huawei.dc().otherEndsUp(false);
    String gatewayId = huawei.dc().virtualGateways().add("vgw");
    String id = dc.virtualInterfaces().create(interfaceAt(gatewayId).build()).getId();
    assertThat(dc.virtualInterfaces().waitUntilReady(id, WAIT).getStatus())
        .isEqualTo(VirtualInterfaceStatus.DOWN);
    huawei.dc().virtualInterfaces().setStatus(id, VirtualInterfaceStatus.ACTIVE);
    assertThat(dc.virtualInterfaces().waitUntilActive(id, WAIT).getVifPeers())
        .allSatisfy(peer -> assertThat(peer.getStatus().value()).isEqualTo("ACTIVE"));
  }

  @Test
  void aGatewayIsOfAVpcThatExistsAndHasNoOther() {
    dc.virtualGateways().create(gateway());
    assertRejected(
        DcErrorCodes.VPC_HAS_VIRTUAL_GATEWAY, () -> dc.virtualGateways().create(gateway()));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> dc.virtualGateways().create(gateway().toBuilder().vpcId("unknown").build()))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(DcErrorCodes.VPC_NOT_FOUND));
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    List<Runnable> calls =
        List.of(
            () -> dc.directConnects().get("a0000000-0000-4000-8000-000000000000"),
            () -> dc.virtualGateways().get("a0000000-0000-4000-8000-000000000000"),
            () -> dc.virtualInterfaces().get("a0000000-0000-4000-8000-000000000000"));
    assertThat(calls)
        .allSatisfy(
            call ->
                assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(call::run)
                    .extracting(ServiceException::statusCode)
                    .isEqualTo(404));
  }

  @Test
  void anOrderMovesOnByTheHandOfATest() {
    String ordered =
        huawei.dc().directConnects().add("ordered", DirectConnectStatus.LEASED_LINE_DELIVERY);
    assertThat(huawei.dc().directConnects().find(ordered))
        .hasValueSatisfying(
            each -> assertThat(each.getType()).isEqualTo(DirectConnectType.STANDARD));
    assertThat(dc.directConnects().get(ordered).getStatus())
        .isEqualTo(DirectConnectStatus.LEASED_LINE_DELIVERY);
    huawei.dc().directConnects().setStatus(ordered, DirectConnectStatus.BUILD);
    assertThat(dc.directConnects().waitUntilReady(ordered, WAIT).getStatus())
        .isEqualTo(DirectConnectStatus.ACTIVE);
  }
}
