package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.P2cVpnGateways;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateConnectionMonitorRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateP2cVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeVpn;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/**
 * The service applies the request, but its response is lost: calls must report the true outcome.
 */
@NullUnmarked // a missing value fails the test
class LostResponseTest {
  private static final RetryPolicy AT_ONCE =
      RetryPolicy.builder()
          .maxAttempts(3)
          .baseDelay(Duration.ofNanos(1))
          .maxDelay(Duration.ofMillis(1))
          .build();
  private static final WaitOptions QUICKLY =
      WaitOptions.defaults().withPollInterval(Duration.ofMillis(1));

  private static SdnClient client(FakeZenlayer zenlayer, String... operations) {
    return zenlayer
        .sdn()
        .clientBuilder()
        .okHttpClient(ResponseLoss.of(operations))
        .retryPolicy(AT_ONCE)
        .build();
  }

  private static VpnClient client(FakeHuaweiCloud huawei, String... operations) {
    return huawei
        .vpn()
        .clientBuilder()
        .okHttpClient(ResponseLoss.of(operations))
        .retryPolicy(AT_ONCE)
        .build();
  }

  /** The repeated request finds the private connect being destroyed. */
  @Test
  void destroyingMayHaveBegun() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = client(zenlayer, "destroyPrivateConnect")) {
      String id =
          zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RECYCLED);
      PrivateConnects connects = sdn.privateConnects();

      ConflictException problem =
          catchThrowableOfType(
              ConflictException.class, () -> connects.destroy(DestroyPrivateConnectRequest.of(id)));

      assertThat(problem.mayHaveBeenApplied()).as("and it was").isTrue();
      assertThat(problem.getSuppressed()[0]).isInstanceOf(TransportException.class);
      connects.waitUntilDestroyed(id, QUICKLY);
      assertThat(connects.find(id)).isEmpty();
      assertThat(zenlayer.calls("destroyPrivateConnect")).hasSize(2);
    }
  }

  /** The repeated request finds nothing, which counts as success. */
  @Test
  void destroyingMayBeDone() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start().pollsPerTransition(0);
        SdnClient sdn = client(zenlayer, "destroyPrivateConnect")) {
      String id =
          zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RECYCLED);

      sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of(id));

      sdn.privateConnects().waitUntilDestroyed(id, QUICKLY);
      assertThat(zenlayer.calls("destroyPrivateConnect")).hasSize(2);
    }
  }

  @Test
  void deletingMayBeDone() {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = client(huawei, "deleteCustomerGateway")) {
      String id = vpn.customerGateways().create(gateway()).getId();

      vpn.customerGateways().delete(id);

      assertThat(vpn.customerGateways().listAll()).isEmpty();
      assertThat(huawei.calls("deleteCustomerGateway")).hasSize(2);
    }
  }

  /** Of a monitor, a read must confirm it, see the specs. */
  @Test
  void deletingAMonitorMayBeDone() {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start().pollsPerTransition(0);
        VpnClient vpn = client(huawei, "deleteConnectionMonitor")) {
      FakeVpn fake = huawei.vpn();
      String gateway = vpn.customerGateways().create(gateway()).getId();
      String connection = fake.vpnConnections().add("c", gateway, VpnConnectionStatus.ACTIVE);
      String monitor =
          vpn.connectionMonitors().create(CreateConnectionMonitorRequest.of(connection)).getId();

      vpn.connectionMonitors().delete(monitor);

      assertThat(huawei.calls("deleteConnectionMonitor")).hasSize(2);
      assertThat(huawei.calls("showConnectionMonitor")).hasSize(1);
    }
  }

  @Test
  void creatingIsNeverRepeated() {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = client(huawei, "createCustomerGateway")) {
      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> vpn.customerGateways().create(gateway()));

      assertThat(problem.mayHaveBeenApplied()).isTrue();
      assertThat(huawei.calls("createCustomerGateway")).hasSize(1);
      assertThat(vpn.customerGateways().listAll()).hasSize(1);
    }
  }

  /** The service recognizes the repeated request by the client token. */
  @Test
  void creatingUnderAClientTokenIsRepeated() {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = client(huawei, "createP2cVpnGateway")) {
      P2cVpnGateways gateways = vpn.p2cVpnGateways();

      String id = gateways.create(p2cGateway()).getId();

      assertThat(gateways.listAll()).extracting(P2cVpnGateway::getId).containsExactly(id);
      assertThat(huawei.calls("createP2cVpnGateway")).hasSize(2);
    }
  }

  private static CreateP2cVpnGatewayRequest p2cGateway() {
    return CreateP2cVpnGatewayRequest.builder()
        .vpcId("vpc-1")
        .connectSubnet("subnet-1")
        .eip(P2cVpnGatewayEipRequest.builder().type("5_bgp").build())
        .build();
  }

  private static CreateCustomerGatewayRequest gateway() {
    return CreateCustomerGatewayRequest.builder()
        .name("branch-berlin")
        .idType(CustomerGatewayIdType.IP)
        .idValue("203.0.113.10")
        .build();
  }
}
