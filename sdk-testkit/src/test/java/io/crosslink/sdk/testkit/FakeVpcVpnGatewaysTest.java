package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CreateP2cVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayNetworkType;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** VPN gateways take addresses in the subnets of VPCs. */
@NullUnmarked // a missing value fails the test
class FakeVpcVpnGatewaysTest {
  private static final Duration LINGERING = Duration.ofSeconds(30);

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpcClient vpc =
      huawei.vpc().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final VpnClient vpn =
      huawei.vpn().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  @AfterEach
  void stop() {
    vpc.close();
    vpn.close();
    huawei.close();
  }

  private static CreateVpnGatewayRequest.Builder gateway(String vpcId, String subnetId) {
    return CreateVpnGatewayRequest.builder()
        .vpcId(vpcId)
        .connectSubnet(subnetId)
        .localSubnets("10.20.1.0/24");
  }

  private static void rejects(String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }

  private int free(String subnet) {
    return huawei.vpc().subnets().find(subnet).orElseThrow().getAvailableIpAddressCount();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGatewayKeepsItsSubnetForAWhile(boolean byPolls) {
    if (!byPolls) {
      huawei.timePerTransition(Duration.ofMinutes(3));
    }
    String frankfurt = huawei.vpc().vpcs().add("frankfurt", "10.20.0.0/16");
    String subnet = huawei.vpc().subnets().add("servers", frankfurt, "10.20.1.0/24");
    assertThat(free(subnet)).isEqualTo(251);

    String id = vpn.vpnGateways().create(gateway(frankfurt, subnet).build()).getId();

    assertThat(free(subnet)).isEqualTo(247);
    vpn.vpnGateways().waitUntilReady(id, WaitOptions.defaults());
    rejects(VpcErrorCodes.SUBNET_USED_BY_VPN, () -> vpc.subnets().delete(frankfurt, subnet));
    vpn.vpnGateways().delete(id);
    rejects(VpcErrorCodes.SUBNET_USED_BY_VPN, () -> vpc.subnets().delete(frankfurt, subnet));
    vpn.vpnGateways().waitUntilDeleted(id, WaitOptions.defaults());
    assertThat(free(subnet)).isEqualTo(247);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.subnets().delete(frankfurt, subnet))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpcErrorCodes.SUBNET_ADDRESS_IN_USE));
    huawei.time().advance(LINGERING.minusSeconds(1));
    rejects(VpcErrorCodes.SUBNET_ADDRESS_IN_USE, () -> vpc.subnets().delete(frankfurt, subnet));
    huawei.time().advance(Duration.ofSeconds(1));
    assertThat(free(subnet)).isEqualTo(251);
    vpc.subnets().delete(frankfurt, subnet);
  }

  /** Transitions that nothing reads complete nevertheless. */
  @Test
  void removesSubnetAndVpcAfterTheGateway() {
    huawei.timePerTransition(Duration.ofMinutes(3));
    String frankfurt = huawei.vpc().vpcs().add("frankfurt", "10.20.0.0/16");
    String subnet = huawei.vpc().subnets().add("servers", frankfurt, "10.20.1.0/24");
    String id =
        huawei
            .vpn()
            .vpnGateways()
            .add(VpnGateway.builder().vpcId(frankfurt).connectSubnet(subnet).build());
    vpn.vpnGateways().delete(id);
    Duration before = huawei.time().elapsed();

    assertThat(vpc.subnets().remove(subnet, WaitOptions.defaults())).isTrue();
    assertThat(vpc.vpcs().remove(frankfurt, WaitOptions.defaults())).isTrue();

    assertThat(huawei.time().elapsed().minus(before))
        .isBetween(Duration.ofSeconds(210), Duration.ofSeconds(260));
    assertThat(huawei.vpn().vpnGateways().list()).isEmpty();
  }

  @Test
  void aGatewayThatATestRemovesReleasesItsAddresses() {
    String subnet = huawei.vpc().subnets().add("servers");
    String id = huawei.vpn().vpnGateways().add(VpnGateway.builder().connectSubnet(subnet).build());
    assertThat(free(subnet)).isEqualTo(247);
    huawei.vpn().vpnGateways().remove(id);
    assertThat(free(subnet)).isEqualTo(247);
    huawei.time().advance(LINGERING);
    assertThat(free(subnet)).isEqualTo(251);
  }

  @Test
  void aP2cVpnGatewayTakesAddressesAsWell() {
    huawei.timePerTransition(Duration.ofMinutes(3));
    String frankfurt = huawei.vpc().vpcs().add("frankfurt", "10.20.0.0/16");
    String subnet = huawei.vpc().subnets().add("servers", frankfurt, "10.20.1.0/24");
    CreateP2cVpnGatewayRequest.Builder request =
        CreateP2cVpnGatewayRequest.builder()
            .vpcId(frankfurt)
            .connectSubnet(subnet)
            .eip(P2cVpnGatewayEipRequest.builder().type("5_bgp").build());

    String id = vpn.p2cVpnGateways().create(request.build()).getId();

    assertThat(free(subnet)).isEqualTo(247);
    vpn.p2cVpnGateways().waitUntilReady(id, WaitOptions.defaults());
    vpn.p2cVpnGateways().delete(id);
    assertThat(vpc.subnets().remove(subnet, WaitOptions.defaults())).isTrue();
    assertThat(huawei.vpn().p2cVpnGateways().list()).isEmpty();
    rejects(VpnErrorCodes.INVALID_REQUEST, () -> vpn.p2cVpnGateways().create(request.build()));
  }

  @Test
  void aPrivateGatewayHasAddressesOfItsSubnet() {
    String frankfurt = huawei.vpc().vpcs().add("frankfurt", "10.20.0.0/16");
    String subnet = huawei.vpc().subnets().add("servers", frankfurt, "10.20.1.0/24");
    CreateVpnGatewayRequest.Builder request =
        gateway(frankfurt, subnet).networkType(VpnGatewayNetworkType.PRIVATE);

    String id = vpn.vpnGateways().create(request.build()).getId();
    VpnGateway created = vpn.vpnGateways().get(id);
    assertThat(created.getAccessPrivateIp1()).isEqualTo("10.20.1.2");
    assertThat(created.getAccessPrivateIp2()).isEqualTo("10.20.1.3");

    rejects(
        VpnErrorCodes.IP_ADDRESS_OUTSIDE_SUBNET,
        () ->
            vpn.vpnGateways()
                .create(
                    request.accessPrivateIp1("10.20.1.3").accessPrivateIp2("10.20.1.9").build()));
    rejects(
        VpnErrorCodes.IP_ADDRESS_OUTSIDE_SUBNET,
        () ->
            vpn.vpnGateways()
                .create(
                    request.accessPrivateIp1("10.20.2.8").accessPrivateIp2("10.20.1.9").build()));
    vpn.vpnGateways()
        .create(request.accessPrivateIp1("10.20.1.8").accessPrivateIp2("10.20.1.9").build());
    assertThat(free(subnet)).isEqualTo(243);
  }

  @Test
  void theVpcAndTheSubnetExist() {
    vpn.vpnGateways().create(gateway("anywhere", "any").build()); // no VPC yet
    String frankfurt = huawei.vpc().vpcs().add("frankfurt", "10.20.0.0/16");
    String berlin = huawei.vpc().vpcs().add("berlin", "10.30.0.0/16");
    String subnet = huawei.vpc().subnets().add("servers", frankfurt, "10.20.1.0/28");

    rejects(
        VpnErrorCodes.INVALID_REQUEST,
        () -> vpn.vpnGateways().create(gateway("anywhere", "any").build()));
    rejects(
        VpnErrorCodes.INVALID_REQUEST,
        () -> vpn.vpnGateways().create(gateway(frankfurt, "any").build()));
    rejects(
        VpnErrorCodes.INVALID_REQUEST,
        () -> vpn.vpnGateways().create(gateway(berlin, subnet).build()));
    vpn.vpnGateways().create(gateway(frankfurt, subnet).build());
    vpn.vpnGateways().create(gateway(frankfurt, subnet).build());
    rejects(
        VpnErrorCodes.SUBNET_EXHAUSTED, // 3 of 11 are left
        () -> vpn.vpnGateways().create(gateway(frankfurt, subnet).build()));
  }
}
