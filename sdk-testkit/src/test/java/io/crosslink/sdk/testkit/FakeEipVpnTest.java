package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.PublicIps;
import io.crosslink.sdk.huawei.eip.model.AssociatePublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.BandwidthChargeMode;
import io.crosslink.sdk.huawei.eip.model.BandwidthPublicIp;
import io.crosslink.sdk.huawei.eip.model.BandwidthPublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.CreatePublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.CreateSharedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIpInstanceType;
import io.crosslink.sdk.huawei.eip.model.PublicIpStatus;
import io.crosslink.sdk.huawei.eip.model.UpdateBandwidthRequest;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnGateways;
import io.crosslink.sdk.huawei.vpn.VpnGateways.RemoveOptions;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.DisassociateVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.EipChargeMode;
import io.crosslink.sdk.huawei.vpn.model.EipShareType;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** EIP and the gateways of VPN share the public IP addresses. */
@NullUnmarked // a missing value fails the test
class FakeEipVpnTest {
  private static final String UNKNOWN = "6e1f2a90-5b7c-4d83-9c04-8a2d1e7f3b56";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start().pollsPerTransition(0);
  private final EipClient eip =
      huawei.eip().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final PublicIps ips = eip.publicIps();
  private final VpnClient vpn =
      huawei.vpn().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final VpnGateways gateways = vpn.vpnGateways();

  @AfterEach
  void stop() {
    vpn.close();
    eip.close();
    huawei.close();
  }

  private static void rejected(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            e -> {
              assertThat(e.statusCode()).isEqualTo(status);
              assertThat(e.errorCode()).isEqualTo(code);
            });
  }

  private String gateway(VpnGatewayEipRequest first) {
    return gateways
        .create(
            CreateVpnGatewayRequest.builder()
                .name("berlin")
                .vpcId("vpc-1")
                .connectSubnet("subnet-1")
                .localSubnets(List.of("10.0.0.0/24"))
                .eip1(first)
                .build())
        .getId();
  }

  private static VpnGatewayEipRequest existing(String id) {
    return VpnGatewayEipRequest.builder().id(id).build();
  }

  private String assigned() {
    return ips.create(
            CreatePublicIpRequest.builder()
                .publicipPoolName("5_sbgp")
                .alias("vgw-berlin-1")
                .bandwidth(
                    PublicIpBandwidthRequest.builder()
                        .shareType(BandwidthShareType.PER)
                        .name("wide")
                        .size(300)
                        .chargeMode(BandwidthChargeMode.BANDWIDTH)
                        .build())
                .build())
        .getId();
  }

  private void assertBound(String id, String gateway) {
    PublicIp address = ips.get(id);
    assertThat(address.getStatus()).isEqualTo(PublicIpStatus.VPN);
    assertThat(address.getAssociateInstanceType()).isEqualTo(PublicIpInstanceType.VPN);
    assertThat(address.getAssociateInstanceId()).isEqualTo(gateway);
  }

  private void assertUnbound(String id) {
    PublicIp address = ips.get(id);
    assertThat(address.getStatus()).isEqualTo(PublicIpStatus.DOWN);
    assertThat(address.getAssociateInstanceType()).isNull();
    assertThat(address.getAssociateInstanceId()).isNull();
  }

  @Test
  void anAddressOfEipIsBoundToAGateway() {
    String id = assigned();
    PublicIp address = ips.get(id);

    String gateway = gateway(existing(id));

    assertBound(id, gateway);
    assertThat(ips.get(id).getAlias()).isEqualTo("vgw-berlin-1");
    Eip shown = gateways.get(gateway).getEip1();
    assertThat(shown.getIpAddress()).isEqualTo(address.getPublicIpAddress());
    assertThat(shown.getType()).isEqualTo("5_sbgp");
    assertThat(shown.getBandwidthId()).isEqualTo(address.getBandwidth().getId());
    assertThat(shown.getBandwidthSize()).isEqualTo(300);
    assertThat(shown.getBandwidthName()).isEqualTo("wide");
    assertThat(shown.getChargeMode()).isEqualTo(EipChargeMode.BANDWIDTH);
    assertThat(huawei.vpn().elasticIps().list()).containsExactly(shown);
    rejected(409, EipErrorCodes.STILL_ASSOCIATED, () -> ips.delete(id));
    rejected(400, VpnErrorCodes.EIP_IN_USE, () -> gateway(existing(id)));
  }

  @Test
  void anAddressOfAGatewayIsSeenByEip() {
    String gateway =
        gateway(VpnGatewayEipRequest.builder().type("5_bgp").bandwidthSize(200).build());
    Eip made = gateways.get(gateway).getEip1();

    PublicIp seen = ips.list().getPublicips().get(0);
    assertThat(seen.getId()).isEqualTo(made.getId());
    assertThat(seen.getPublicIpAddress()).isEqualTo(made.getIpAddress());
    assertThat(seen.getBandwidth().getSize()).isEqualTo(200);
    assertThat(eip.bandwidths().get(made.getBandwidthId()).getName())
        .isEqualTo(made.getBandwidthName());
    assertBound(made.getId(), gateway);

    eip.bandwidths()
        .update(made.getBandwidthId(), UpdateBandwidthRequest.builder().size(250).build());
    assertThat(gateways.get(gateway).getEip1().getBandwidthSize()).isEqualTo(250);
    gateways.disassociateEip(gateway, DisassociateVpnGatewayEipRequest.of(made.getId()));
    assertUnbound(made.getId());
    ips.delete(made.getId());
    assertThat(huawei.vpn().elasticIps().list()).isEmpty();
  }

  @Test
  void anAddressIsUnboundAtEitherService() {
    String id = assigned();
    String gateway = gateway(existing(id));

    ips.disassociate(id);
    assertThat(gateways.get(gateway).getEip1()).isNull();
    assertUnbound(id);

    ips.associate(id, AssociatePublicIpRequest.of(PublicIpInstanceType.VPN, gateway));
    assertBound(id, gateway);
    assertThat(gateways.get(gateway).getEip1().getId()).isEqualTo(id);

    gateways.disassociateEip(gateway, DisassociateVpnGatewayEipRequest.of(id));
    assertUnbound(id);
    gateways.update(gateway, UpdateVpnGatewayRequest.builder().eipId2(id).build());
    assertBound(id, gateway);
    assertThat(huawei.vpn().elasticIps().find(id)).hasValue(gateways.get(gateway).getEip2());
  }

  @Test
  void aGatewayHasTwoAddresses() {
    String gateway = gateway(existing(assigned()));
    AssociatePublicIpRequest bind = AssociatePublicIpRequest.of(PublicIpInstanceType.VPN, gateway);
    ips.associate(assigned(), bind);
    assertThat(gateways.get(gateway).getEip2()).isNotNull();
    String third = assigned();
    rejected(409, EipErrorCodes.PORT_BOUND, () -> ips.associate(third, bind));
    rejected(
        400,
        EipErrorCodes.INVALID_REQUEST_BODY,
        () ->
            ips.associate(third, AssociatePublicIpRequest.of(PublicIpInstanceType.VPN, "nowhere")));
    String people = huawei.vpn().p2cVpnGateways().add("people");
    AssociatePublicIpRequest toPeople =
        AssociatePublicIpRequest.of(PublicIpInstanceType.VPN, people);
    ips.associate(third, toPeople);
    assertThat(vpn.p2cVpnGateways().get(people).getEip().getId()).isEqualTo(third);
    rejected(409, EipErrorCodes.PORT_BOUND, () -> ips.associate(assigned(), toPeople));
  }

  @Test
  void aDeletedGatewayReleasesItsAddresses() {
    huawei.pollsPerTransition(2);
    String id = assigned();
    ips.waitUntilReady(id, WaitOptions.defaults());
    String gateway = gateway(existing(id));
    gateways.waitUntilReady(gateway, WaitOptions.defaults());

    gateways.delete(gateway);
    assertBound(id, gateway);
    gateways.waitUntilDeleted(gateway, WaitOptions.defaults());

    rejected(404, EipErrorCodes.PUBLIC_IP_NOT_FOUND, () -> ips.get(id));
    assertThat(huawei.eip().publicIps().list()).isEmpty();
    assertThat(huawei.eip().bandwidths().list()).isEmpty();
    assertThat(huawei.vpn().elasticIps().list()).isEmpty();
  }

  @Test
  void anAddressThatWasUnboundOutlivesItsGateway() {
    String id = assigned();
    String gateway = gateway(existing(id));
    ips.disassociate(id);
    gateways.delete(gateway);
    assertThat(gateways.find(gateway)).isEmpty();
    assertUnbound(id);
  }

  @Test
  void aRemovalKeepsAddressesThroughEip() {
    String first = assigned();
    String second = assigned();
    String gateway = gateway(existing(first));
    gateways.update(gateway, UpdateVpnGatewayRequest.builder().eipId2(second).build());

    gateways.remove(
        gateway, RemoveOptions.keepingElasticIpsBy(ips::disassociateAsync), WaitOptions.defaults());

    assertUnbound(first);
    assertUnbound(second);
    huawei.assertApplied("disassociatePublicIp", 2);
    huawei.assertCalled("disassociateVpnGatewayEip", 0);
    ips.remove(first, WaitOptions.defaults());
    ips.remove(second, WaitOptions.defaults());
    assertThat(huawei.vpn().elasticIps().list()).isEmpty();
  }

  @Test
  void anUnknownAddressIsAcceptedAsLongAsEipHasNone() {
    String gateway = gateway(existing(UNKNOWN));
    assertBound(UNKNOWN, gateway);
    String known = assigned();
    String other = UNKNOWN.replace('6', '7');
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> gateway(existing(other)));
    huawei.pollsPerTransition(2);
    String young = assigned();
    rejected(400, VpnErrorCodes.EIP_STATE_INVALID, () -> gateway(existing(young)));
    gateway(existing(known));
    String ofPort = huawei.eip().publicIps().add("port");
    ips.associate(ofPort, AssociatePublicIpRequest.of(PublicIpInstanceType.PORT, "port-1"));
    rejected(400, VpnErrorCodes.EIP_IN_USE, () -> gateway(existing(ofPort)));
  }

  @Test
  void aGatewayOfATestHasItsAddress() {
    String gateway =
        huawei
            .vpn()
            .vpnGateways()
            .add(
                VpnGateway.builder()
                    .eip1(Eip.builder().id("eip-1").ipAddress("203.0.113.7").build())
                    .build());
    assertBound("eip-1", gateway);
    assertThat(ips.get("eip-1").getPublicIpAddress()).isEqualTo("203.0.113.7");
    assertThat(gateways.get(gateway).getEip1().getBandwidthSize()).as("not changed").isNull();

    huawei.vpn().vpnGateways().change(gateway, each -> each.toBuilder().eip1(null).build());
    assertUnbound("eip-1");
    huawei.vpn().elasticIps().change("eip-1", each -> each.toBuilder().bandwidthSize(9).build());
    assertThat(ips.get("eip-1").getBandwidth().getSize()).isEqualTo(9);
    huawei.vpn().elasticIps().remove("eip-1");
    assertThat(ips.find("eip-1")).isEmpty();
  }

  @Test
  void aTestBindsAndRemovesAddresses() {
    String gateway = huawei.vpn().vpnGateways().add("berlin");
    FakeStatefulResources<PublicIp, PublicIpStatus> fake = huawei.eip().publicIps();
    String id =
        fake.add(
            PublicIp.builder()
                .associateInstanceType(PublicIpInstanceType.VPN)
                .associateInstanceId(gateway)
                .build());
    assertThat(fake.find(id).get().getStatus()).isEqualTo(PublicIpStatus.VPN);
    assertThat(gateways.get(gateway).getEip1().getId()).isEqualTo(id);

    fake.change(id, each -> each.toBuilder().publicIpAddress("203.0.113.9").build());
    assertThat(gateways.get(gateway).getEip1().getIpAddress()).isEqualTo("203.0.113.9");
    fake.remove(id);
    assertThat(gateways.get(gateway).getEip1()).isNull();
  }

  @Test
  void aSharedBandwidthIsSharedWithGateways() {
    String shared =
        eip.bandwidths().create(CreateSharedBandwidthRequest.of("shared-1", 1000)).getId();
    String id = assigned();
    String gateway = gateway(existing(id));
    eip.bandwidths().addPublicIps(shared, List.of(BandwidthPublicIpRequest.of(id)));
    assertThat(gateways.get(gateway).getEip1().getShareType()).isEqualTo(EipShareType.WHOLE);
    eip.bandwidths().update(shared, UpdateBandwidthRequest.builder().size(500).build());
    assertThat(gateways.get(gateway).getEip1().getBandwidthSize()).isEqualTo(500);

    String other =
        gateway(VpnGatewayEipRequest.builder().type("5_bgp").bandwidthId(shared).build());
    String second = gateways.get(other).getEip1().getId();
    assertThat(gateways.get(other).getEip1().getBandwidthSize()).isEqualTo(500);
    assertThat(eip.bandwidths().get(shared).getPublicipInfo())
        .extracting(BandwidthPublicIp::getPublicipId)
        .containsExactly(id, second);
    assertThat(eip.bandwidths().get(shared).getSize()).isEqualTo(500);
  }

  @Test
  void anInstanceThatTheFakeDoesNotHaveIsAcceptedAsLongAsThereAreNoGateways() {
    String id = assigned();
    ips.associate(id, AssociatePublicIpRequest.of(PublicIpInstanceType.VPN, "elsewhere"));
    assertBound(id, "elsewhere");
    ips.disassociate(id);
    assertUnbound(id);
  }
}
