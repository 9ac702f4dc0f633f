package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.EnsureResult;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfacePeerRequest;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.tests.lifecycle.ScriptedServer.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private lines: interfaces that come up or stay down, removals, and what is never sent. */
@NullUnmarked // a missing value fails the test
class DirectConnectTest {
  private static final String KEY = "k3y-of-both-ends";
  private static final String GATEWAY = "/v3/p-1/dcaas/virtual-gateways/vgw-1";
  private static final String INTERFACES = "/v3/p-1/dcaas/virtual-interfaces";
  private static final Response DELETED = new Response(204, "");

  private final ScriptedServer server = new ScriptedServer();
  private final List<WaitProgress> polls = new ArrayList<>();
  private final WaitOptions options = WaitOptions.defaults().withListener(polls::add);
  private final DcClient dc =
      DcClient.builder()
          .endpoint(server.url())
          .allowPlainHttp(true)
          .projectId("p-1")
          .credentials(HuaweiCredentials.of("access", "secret"))
          .retryPolicy(RetryPolicy.builder().baseDelay(Duration.ofNanos(1)).build())
          .timeSource(new VirtualTime())
          .build();

  @AfterEach
  void stop() {
    dc.close();
    server.close();
  }

  private static Response error(int status, String code) {
    return new Response(status, "{\"error_code\":\"%s\",\"error_msg\":\"m\"}".formatted(code));
  }

  private static String json(String status) {
    return """
        {"id":"vif-1","name":"to-office","status":"%s","vlan":2101,"bandwidth":100,"vgw_id":"vgw-1",\
        "vif_peers":[{"id":"peer-1","bgp_asn":62610,"bgp_md5":"%s"}]}"""
        .formatted(status, KEY);
  }

  private static Response shown(String status) {
    return new Response(200, "{\"virtual_interface\":" + json(status) + "}");
  }

  private static Response listed(String... statuses) {
    List<String> all = List.of(statuses).stream().map(DirectConnectTest::json).toList();
    return new Response(200, "{\"virtual_interfaces\":[" + String.join(",", all) + "]}");
  }

  private static Response gateway(String status) {
    return new Response(
        200,
        "{\"virtual_gateway\":{\"id\":\"vgw-1\",\"name\":\"hub\",\"status\":\"%s\"}}"
            .formatted(status));
  }

  private static CreateVirtualInterfaceRequest.Builder request() {
    return CreateVirtualInterfaceRequest.builder()
        .name("to-office")
        .type(VirtualInterfaceType.PRIVATE)
        .routeMode(RouteMode.BGP)
        .directConnectId("dc-1")
        .vgwId("vgw-1")
        .vlan(2101)
        .bandwidth(100)
        .bgpAsn(62610L)
        .bgpMd5(KEY)
        .localGatewayV4Ip("10.255.10.1/30")
        .remoteGatewayV4Ip("10.255.10.2/30");
  }

  @Test
  void anInterfaceIsReadyThoughTheOtherSideIsStillSilent() {
    server.script(List.of(shown("PENDING_CREATE"), shown("BUILD"), shown("DOWN")));

    VirtualInterface ready = dc.virtualInterfaces().waitUntilReady("vif-1", options);

    assertThat(ready.getStatus()).isEqualTo(VirtualInterfaceStatus.DOWN);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void anInterfaceIsActiveOnceTheOtherSideResponds() {
    server.script(List.of(shown("PENDING_CREATE"), shown("DOWN"), shown("ACTIVE")));

    dc.virtualInterfaces().waitUntilActive("vif-1", options);

    assertThat(polls)
        .extracting(WaitProgress::hint)
        .containsExactly(
            null,
            "the customer's side does not respond; its VLAN, addresses, AS number and key have to"
                + " match",
            null);
  }

  @Test
  void theOtherAccountHasToAcceptAnInterface() {
    server.script(List.of(shown("AUTHORIZATION")));

    WaiterException thrown =
        catchThrowableOfType(
            WaiterException.class, () -> dc.virtualInterfaces().waitUntilReady("vif-1", options));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.TIMEOUT);
    assertThat(thrown)
        .hasMessageContaining("AUTHORIZATION")
        .hasMessageContaining(
            "the account whose gateway the virtual interface leads to has to accept");
  }

  @Test
  void anInterfaceThatTheOtherAccountRejectsEndsTheWait() {
    server.script(List.of(shown("AUTHORIZATION"), shown("REJECTED")));

    WaiterException thrown =
        catchThrowableOfType(
            WaiterException.class, () -> dc.virtualInterfaces().waitUntilReady("vif-1", options));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.TERMINAL_STATE);
  }

  /** An undone switch-over test: the first poll may still show the status from before. */
  @Test
  void anInterfaceThatWasShutDownComesUpAgain() {
    server.script(List.of(shown("ADMIN_SHUTDOWN"), shown("PENDING_UPDATE"), shown("ACTIVE")));

    assertThat(dc.virtualInterfaces().waitUntilActive("vif-1", options).getStatus())
        .isEqualTo(VirtualInterfaceStatus.ACTIVE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterfaceIsRemovedOnceItIsSetUp(boolean blocking) {
    server.script(
        List.of(
            shown("PENDING_CREATE"),
            shown("DOWN"),
            DELETED,
            shown("PENDING_DELETE"),
            error(404, "DC.0002")));

    boolean removed =
        blocking
            ? dc.virtualInterfaces().remove("vif-1", options)
            : dc.virtualInterfaces().removeAsync("vif-1", options).join();

    assertThat(removed).isTrue();
    String path = INTERFACES + "/vif-1";
    assertThat(server.requests())
        .containsExactly(
            "GET " + path, "GET " + path, "DELETE " + path, "GET " + path, "GET " + path);
  }

  @Test
  void interfacesThatKeepAGatewayAreNamed() {
    server.script(List.of(gateway("ACTIVE"), error(400, "DC.1106"), listed("ACTIVE")));

    WaiterException thrown =
        catchThrowableOfType(
            WaiterException.class, () -> dc.virtualGateways().remove("vgw-1", options));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.IN_USE);
    assertThat(thrown).hasMessageContaining("virtual interface vif-1 (to-office)");
    assertThat(server.requests())
        .containsExactly("GET " + GATEWAY, "DELETE " + GATEWAY, "GET " + INTERFACES);
  }

  @Test
  void aGatewayIsDeletedOnceItsLastInterfaceHasGone() {
    server.script(
        List.of(
            gateway("ACTIVE"),
            error(400, "DC.1106"),
            listed("PENDING_DELETE"),
            gateway("ACTIVE"),
            DELETED,
            error(404, "DC.1111")));

    assertThat(dc.virtualGateways().remove("vgw-1", options)).isTrue();

    assertThat(server.requests()).filteredOn(("DELETE " + GATEWAY)::equals).hasSize(2);
  }

  /** The documentation gives 400 for the codes that mean absence; tools rely on 404. */
  @ParameterizedTest
  @ValueSource(ints = {400, 404})
  void whatIsAbsentIsNotFound(int status) {
    server.script(List.of(error(status, "DC.0002")));

    assertThat(dc.virtualInterfaces().find("vif-1")).isEmpty();
    assertThat(dc.virtualGateways().find("vgw-1")).isEmpty();
    assertThat(dc.directConnects().find("dc-1")).isEmpty();
    assertThat(dc.virtualInterfaces().remove("vif-1", options)).isFalse();
  }

  /** Another operation has locked the gateway: nothing was created. */
  @Test
  void anInterfaceIsCreatedOnceTheGatewayIsUnlocked() {
    server.script(
        List.of(
            error(400, "DC.1118"),
            new Response(201, "{\"virtual_interface\":" + json("PENDING_CREATE") + "}")));

    dc.virtualInterfaces().create(request().build());

    assertThat(server.requests()).containsExactly("POST " + INTERFACES, "POST " + INTERFACES);
  }

  @Test
  void aVlanThatIsTakenIsAConflict() {
    server.script(List.of(error(400, "DC.1209")));

    ConflictException thrown =
        catchThrowableOfType(
            ConflictException.class, () -> dc.virtualInterfaces().create(request().build()));

    assertThat(thrown.mayHaveBeenApplied()).isFalse();
    assertThat(server.requests()).hasSize(1);
  }

  /** The response to the create is lost: the interface is found by its name, not created again. */
  @Test
  void anInterfaceWhoseResponseIsLostIsCreatedOnce() {
    server.script(
        List.of(listed(), new Response(502, "<html>"), listed(), listed("PENDING_CREATE")));

    EnsureResult<VirtualInterface> ensured =
        dc.virtualInterfaces().ensure(request().build(), options);

    assertThat(ensured.resource().getId()).isEqualTo("vif-1");
    assertThat(server.requests()).filteredOn(("POST " + INTERFACES)::equals).hasSize(1);
  }

  @Test
  void theKeyOfBothEndsIsMasked() {
    server.script(
        List.of(
            shown("ACTIVE"),
            new Response(
                400, "{\"error_code\":\"DC.0001\",\"error_msg\":\"bad key " + KEY + "\"}")));

    VirtualInterface shown = dc.virtualInterfaces().get("vif-1");
    InvalidRequestException thrown =
        catchThrowableOfType(
            InvalidRequestException.class, () -> dc.virtualInterfaces().create(request().build()));

    assertThat(shown.getVifPeers().get(0).getBgpMd5()).isEqualTo(KEY);
    assertThat(shown.toString()).doesNotContain(KEY).contains("bgp_md5=***");
    assertThat(request().build().toString()).doesNotContain(KEY).contains("bgp_md5=***");
    assertThat(thrown).hasMessageNotContaining(KEY);
    assertThat(thrown.toString()).doesNotContain(KEY);
  }

  @Test
  void whatNoServiceAcceptsIsNotSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().remoteGatewayV4Ip("10.255.10.6/30").build())
        .withMessageContaining("must be another address in the subnet of localGatewayV4Ip");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().localGatewayV4Ip("2001:db8::1/126").build())
        .withMessageContaining("localGatewayV4Ip must be an IPv4 address");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().vlan(4000).build())
        .withMessage("CreateVirtualInterfaceRequest.vlan must be from 0 to 3999, but is 4000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().bgpAsn(4_294_967_296L).build())
        .withMessageContaining("bgpAsn must be from 1 to 4294967295");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().remoteEpGroup("192.168.44.0/24", "office").build())
        .withMessageContaining("remoteEpGroup[1] must be a CIDR block");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CreateVirtualInterfacePeerRequest.builder()
                    .vifId("vif-1")
                    .addressFamily(AddressFamily.IPV6)
                    .localGatewayIp("10.255.10.1/30")
                    .build())
        .withMessageContaining("localGatewayIp must be an IPv6 address");
    assertThat(
            request()
                .localGatewayV4Ip("10.255.10.0/31")
                .remoteGatewayV4Ip("10.255.10.1/31")
                .build())
        .isNotNull();
  }
}
