package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ResourceReference;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.vpn.P2cVpnGateways;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnConnections;
import io.crosslink.sdk.huawei.vpn.VpnGateways;
import io.crosslink.sdk.huawei.vpn.model.CreateConnectionMonitorRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.DisassociateVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each resource of a VPN is removed by one call, in any state, and nothing is lost with it. */
class RemovingVpnTest {
  private static final String EIP_1 = "6e1f2a90-5b7c-4d83-9c04-8a2d1e7f3b56";
  private static final String EIP_2 = "2b8f6d04-a91c-4e75-b3d0-c7e5f1a28946";
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn = huawei.vpn().client();

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  /** The two forms of a removal. */
  enum Form {
    BLOCKING,
    ASYNC;

    <T> boolean remove(
        String id,
        BiFunction<String, WaitOptions, Boolean> blocking,
        BiFunction<String, WaitOptions, CompletableFuture<Boolean>> async) {
      try {
        return this == BLOCKING ? blocking.apply(id, WAIT) : async.apply(id, WAIT).join();
      } catch (RuntimeException e) {
        SdkException problem = SdkException.from(e).orElse(null);
        throw problem == null ? e : problem;
      }
    }
  }

  private String gateway() {
    String id =
        vpn.vpnGateways()
            .create(
                CreateVpnGatewayRequest.builder()
                    .name("frankfurt")
                    .vpcId("vpc-1")
                    .localSubnets("10.0.0.0/24")
                    .connectSubnet("subnet-1")
                    .flavor(VpnGatewayFlavor.PROFESSIONAL1)
                    .eip1(VpnGatewayEipRequest.builder().id(EIP_1).build())
                    .eip2(VpnGatewayEipRequest.builder().id(EIP_2).build())
                    .build())
            .getId();
    vpn.vpnGateways().waitUntilReady(id, WAIT);
    return id;
  }

  private String customerGateway() {
    return vpn.customerGateways()
        .create(
            CreateCustomerGatewayRequest.builder().name("berlin").idValue("203.0.113.21").build())
        .getId();
  }

  private String connection(String gateway, String customerGateway) {
    String id =
        vpn.vpnConnections()
            .create(
                CreateVpnConnectionRequest.builder()
                    .name("berlin")
                    .vgwId(gateway)
                    .vgwIp(EIP_1)
                    .cgwId(customerGateway)
                    .style(VpnConnectionStyle.STATIC)
                    .peerSubnets("192.168.44.0/24")
                    .psk("Example-PSK-1-change-me")
                    .build())
            .getId();
    vpn.vpnConnections().waitUntilReady(id, WAIT);
    return id;
  }

  private boolean removeGateway(Form form, String id) {
    return form.remove(id, vpn.vpnGateways()::remove, vpn.vpnGateways()::removeAsync);
  }

  private List<String> elasticIps() {
    return huawei.vpn().elasticIps().list().stream().map(Eip::getId).toList();
  }

  @ParameterizedTest
  @EnumSource
  void aGatewayGoesAndItsElasticIpsStay(Form form) {
    String id = gateway();

    assertThat(removeGateway(form, id)).isTrue();
    assertThat(removeGateway(form, id)).isFalse();

    assertThat(elasticIps()).containsExactlyInAnyOrder(EIP_1, EIP_2);
    huawei.assertApplied("disassociateVpnGatewayEip", 2);
    huawei.assertApplied("deleteVpnGateway", 1);
  }

  @ParameterizedTest
  @EnumSource
  void theyAreReleasedIfChosen(Form form) {
    String id = gateway();
    VpnGateways.RemoveOptions choice = VpnGateways.RemoveOptions.releasingElasticIps();

    form.remove(
        id,
        (same, wait) -> vpn.vpnGateways().remove(same, choice, wait),
        (same, wait) -> vpn.vpnGateways().removeAsync(same, choice, wait));

    assertThat(elasticIps()).isEmpty();
    assertThat(choice).hasToString("releasing the elastic IPs");
  }

  @ParameterizedTest
  @EnumSource
  void theyAreUnboundInAnotherWayIfChosen(Form form) {
    String id = gateway();
    List<String> unbound = new ArrayList<>();
    VpnGateways.RemoveOptions choice =
        VpnGateways.RemoveOptions.keepingElasticIpsBy(
            eip -> {
              unbound.add(eip);
              return vpn.vpnGateways()
                  .disassociateEipAsync(id, DisassociateVpnGatewayEipRequest.of(eip));
            });

    form.remove(
        id,
        (same, wait) -> vpn.vpnGateways().remove(same, choice, wait),
        (same, wait) -> vpn.vpnGateways().removeAsync(same, choice, wait));

    assertThat(unbound).containsExactly(EIP_1, EIP_2);
    assertThat(elasticIps()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsUnboundWhileConnectionsUseTheGateway(Form form) {
    String gateway = gateway();
    String connection = connection(gateway, customerGateway());

    assertThatThrownBy(() -> removeGateway(form, gateway))
        .isInstanceOfSatisfying(
            WaiterException.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(WaiterException.Reason.IN_USE);
              assertThat(problem.usedBy())
                  .containsExactly(ResourceReference.of("VPN connection", connection, "berlin"));
            })
        .hasMessage(
            "Cannot remove VPN gateway %s, because it is used by VPN connection %s (berlin): remove"
                    .formatted(gateway, connection)
                + " what uses it first");
    huawei.assertCalled("disassociateVpnGatewayEip", 0);
    huawei.assertCalled("deleteVpnGateway", 0);
  }

  @ParameterizedTest
  @EnumSource
  void connectionsThatAreBeingDeletedAreWaitedFor(Form form) {
    huawei.pollsPerTransition(4);
    String gateway = gateway();
    String customer = customerGateway();
    String connection = connection(gateway, customer);

    vpn.vpnConnections().delete(connection);
    assertThat(
            form.remove(
                customer, vpn.customerGateways()::remove, vpn.customerGateways()::removeAsync))
        .isTrue();
    assertThat(removeGateway(form, gateway)).isTrue();

    assertThat(vpn.customerGateways().find(customer)).isEmpty();
    assertThat(elasticIps()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void theConnectionsOfACustomerGatewayAreNamed(Form form) {
    String customer = customerGateway();
    connection(gateway(), customer);

    assertThatThrownBy(
            () ->
                form.remove(
                    customer, vpn.customerGateways()::remove, vpn.customerGateways()::removeAsync))
        .isInstanceOf(WaiterException.class)
        .hasMessageContaining("is used by VPN connection ")
        .hasCauseInstanceOf(SdkException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aMonitorIsTakenAlongOnlyIfChosen(Form form) {
    String connection = connection(gateway(), customerGateway());
    String monitor =
        vpn.connectionMonitors().create(CreateConnectionMonitorRequest.of(connection)).getId();
    vpn.connectionMonitors().waitUntilReady(monitor, WAIT);
    VpnConnections connections = vpn.vpnConnections();

    assertThatThrownBy(() -> form.remove(connection, connections::remove, connections::removeAsync))
        .isInstanceOf(WaiterException.class)
        .hasMessageContaining("is used by connection monitor " + monitor);

    VpnConnections.RemoveOptions choice = VpnConnections.RemoveOptions.includingMonitor();
    assertThat(
            form.remove(
                connection,
                (same, wait) -> connections.remove(same, choice, wait),
                (same, wait) -> connections.removeAsync(same, choice, wait)))
        .isTrue();
    assertThat(vpn.connectionMonitors().find(monitor)).isEmpty();
    assertThat(connections.find(connection)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = VpnGatewayStatus.Known.class,
      names = {"FREEZED", "UNRECOGNIZED"},
      mode = EnumSource.Mode.EXCLUDE)
  void fromEveryStatus(VpnGatewayStatus.Known status) {
    for (Form form : Form.values()) {
      String id = huawei.vpn().vpnGateways().add("any", VpnGatewayStatus.of(status.name()));

      assertThat(removeGateway(form, id)).isTrue();
      assertThat(vpn.vpnGateways().find(id)).isEmpty();
    }
  }

  /** The service does not let go of a frozen one: its word is final. */
  @ParameterizedTest
  @EnumSource
  void exceptFrozen(Form form) {
    String id = huawei.vpn().vpnGateways().add("any", VpnGatewayStatus.FREEZED);

    assertThatThrownBy(() -> removeGateway(form, id))
        .isInstanceOf(PermissionDeniedException.class)
        .hasMessageContaining("is in state FREEZED");
    huawei.assertCalled("deleteVpnGateway", 1);
  }

  /** Every response may be lost: the next poll shows what is left to do. */
  @ParameterizedTest
  @ValueSource(strings = {"disassociateVpnGatewayEip", "deleteVpnGateway", "showVpnGateway"})
  void whateverResponseIsLost(String operation) {
    for (Form form : Form.values()) {
      huawei.clearFaults();
      String id = gateway();
      huawei.inject(Fault.lostResponse().on(operation).onCalls(1, 2));

      assertThat(removeGateway(form, id)).isTrue();
      assertThat(vpn.vpnGateways().find(id)).isEmpty();
    }
    assertThat(elasticIps()).containsExactlyInAnyOrder(EIP_1, EIP_2);
  }

  @Test
  void whereTheCloudCannotUnbindNothingIsSentWithoutAChoice() {
    try (VpnClient otc =
        VpnClient.builder()
            .region(HuaweiRegion.OTC_EU_DE)
            .projectId("p-1")
            .credentials(HuaweiCredentials.of("AK", "SK"))
            .okHttpClient(
                new OkHttpClient.Builder()
                    .addInterceptor(
                        chain -> {
                          throw new AssertionError("sent");
                        })
                    .build())
            .build()) {
      assertThatThrownBy(() -> otc.vpnGateways().remove("vgw-1", WAIT))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage(
              "Open Telekom Cloud does not offer VpnGateways.disassociateEip: choose"
                  + " RemoveOptions.keepingElasticIpsBy or releasingElasticIps");
      assertThatThrownBy(() -> otc.vpnGateways().removeAsync("vgw-1", WAIT))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void aP2cGatewayNeedsAChoice() {
    assertThat(P2cVpnGateways.class.getMethods())
        .filteredOn(method -> method.getName().equals("remove"))
        .singleElement()
        .satisfies(
            method ->
                assertThat(method.getParameterTypes())
                    .containsExactly(
                        String.class, P2cVpnGateways.RemoveOptions.class, WaitOptions.class));
  }
}
