package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRouteRemovalRequest;
import io.crosslink.sdk.huawei.dc.model.RouteNextHopType;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.tests.lifecycle.ScriptedServer.Response;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Global DC gateways, what is connected with them, and tests of virtual interfaces. */
@NullUnmarked // a missing value fails the test
class GlobalDcGatewayTest {
  private static final String DC = "/v3/p-1/dcaas";
  private static final String GATEWAY = DC + "/global-dc-gateways/gw-1";
  private static final String LINKS = GATEWAY + "/peer-links";
  private static final String ROUTES = DC + "/gdgw/gw-1/routetables";
  private static final Response NO_CONTENT = new Response(204, "");
  private static final Response ABSENT = error(404, "DC.0002");

  private final ScriptedServer server = new ScriptedServer();
  private final WaitOptions options = WaitOptions.defaults();
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

  private static Response gateway(String status) {
    return new Response(
        200,
        """
        {"global_dc_gateway":{"id":"gw-1","name":"dgw","status":"%s","admin_state_up":true}}"""
            .formatted(status));
  }

  private static String linkJson(String status) {
    return """
        {"id":"link-1","name":"to-hub","global_dc_gateway_id":"gw-1","status":"%s"}"""
        .formatted(status);
  }

  private static Response link(String status) {
    return new Response(200, "{\"peer_link\":" + linkJson(status) + "}");
  }

  private static Response list(String name, String... items) {
    return new Response(
        200, "{\"%s\":[%s],\"page_info\":{}}".formatted(name, String.join(",", items)));
  }

  private static Response route(String status) {
    return list(
        "gdgw_routetables",
        """
        {"id":"route-1","destination":"10.20.0.0/16","nexthop":"peer-1","status":"%s"}"""
            .formatted(status));
  }

  private static Response detection(String status) {
    return new Response(
        200, "{\"vif_peer_detection\":{\"id\":\"d-1\",\"status\":\"%s\"}}".formatted(status));
  }

  private boolean removeGateway(boolean blocking) {
    return blocking
        ? dc.globalDcGateways().remove("gw-1", options)
        : dc.globalDcGateways().removeAsync("gw-1", options).join();
  }

  @Test
  void aGatewayIsReadyBeforeAnythingIsConnectedWithIt() {
    server.script(List.of(gateway("PENDING_UPDATE"), gateway("DOWN")));

    assertThat(dc.globalDcGateways().waitUntilReady("gw-1", options).getStatus())
        .hasToString("DOWN");
  }

  @Test
  void whatKeepsAGatewayIsNamed() {
    server.script(
        List.of(
            gateway("ACTIVE"),
            error(409, "DC.0001"),
            list("peer_links", linkJson("ACTIVE")),
            list(
                "virtual_interfaces",
                """
                {"id":"vif-1","name":"zenlayer","gateway_id":"gw-1","status":"ACTIVE"}""",
                """
                {"id":"vif-2","name":"other","gateway_id":"gw-2","status":"ACTIVE"}""")));

    WaiterException thrown = catchThrowableOfType(WaiterException.class, () -> removeGateway(true));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.IN_USE);
    assertThat(thrown)
        .hasMessageContaining("peer link link-1 (to-hub), virtual interface vif-1 (zenlayer)")
        .hasMessageNotContaining("vif-2");
    assertThat(server.requests())
        .containsExactly(
            "GET " + GATEWAY,
            "DELETE " + GATEWAY,
            "GET " + LINKS,
            "GET " + DC + "/virtual-interfaces");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGatewayIsRemoved(boolean blocking) {
    server.script(List.of(gateway("DOWN"), NO_CONTENT, gateway("DOWN"), ABSENT));

    assertThat(removeGateway(blocking)).isTrue();

    assertThat(server.requests())
        .containsExactly("GET " + GATEWAY, "DELETE " + GATEWAY, "GET " + GATEWAY, "GET " + GATEWAY);
  }

  @Test
  void aPeerLinkIsWaitedFor() {
    server.script(List.of(ABSENT, link("PENDING_CREATE"), link("ACTIVE")));

    assertThat(dc.peerLinks().waitUntilActive("gw-1", "link-1", options).getName())
        .isEqualTo("to-hub");

    assertThat(server.requests()).containsOnly("GET " + LINKS + "/link-1").hasSize(3);
  }

  @Test
  void aPeerLinkThatCannotBeSetUpEndsTheWait() {
    server.script(List.of(link("PENDING_CREATE"), link("ERROR")));

    WaiterException thrown =
        catchThrowableOfType(
            WaiterException.class, () -> dc.peerLinks().waitUntilActive("gw-1", "link-1", options));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.TERMINAL_STATE);
  }

  @Test
  void aPeerLinkIsRemovedInAnyStatus() {
    server.script(List.of(link("ERROR"), NO_CONTENT, link("ERROR"), ABSENT));

    assertThat(dc.peerLinks().remove("gw-1", "link-1", options)).isTrue();
  }

  @Test
  void aRouteIsFoundInTheListingOfItsGateway() {
    server.script(List.of(route("PENDING_CREATE"), route("ACTIVE")));

    assertThat(
            dc.globalDcGatewayRouteTables()
                .waitUntilActive("gw-1", "route-1", options)
                .getDestination())
        .isEqualTo("10.20.0.0/16");

    assertThat(server.requests()).containsOnly("GET " + ROUTES).hasSize(2);
  }

  /** The response to the first request is lost, and the service reports an absent route as 400. */
  @Test
  void routesThatAreGoneWereDeleted() {
    server.script(List.of(new Response(502, "bad gateway"), error(400, "DC.2720")));

    assertThat(
            dc.globalDcGatewayRouteTables()
                .deleteRoutes(
                    "gw-1",
                    List.of(
                        GlobalDcGatewayRouteRemovalRequest.builder()
                            .type(RouteNextHopType.VIRTUAL_INTERFACE_PEER)
                            .destination("10.20.0.0/16")
                            .nexthop("peer-1")
                            .build()))
                .getGdgwRoutetable())
        .isEmpty();

    assertThat(server.requests()).containsExactly("PUT " + ROUTES, "PUT " + ROUTES);
  }

  @Test
  void aDetectionIsWaitedFor() {
    server.script(List.of(detection("processing"), detection("complete")));

    assertThat(dc.virtualInterfacePeerDetections().waitUntilComplete("d-1", options).getStatus())
        .hasToString("complete");
  }

  @Test
  void aDetectionThatFailsEndsTheWait() {
    server.script(List.of(detection("processing"), detection("error")));

    WaiterException thrown =
        catchThrowableOfType(
            WaiterException.class,
            () -> dc.virtualInterfacePeerDetections().waitUntilComplete("d-1", options));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.TERMINAL_STATE);
  }

  /** The documentation says that only complete records are listed. */
  @Test
  void aSwitchoverTestMayBeListedLate() {
    server.script(
        List.of(
            list("switchover_test_records"),
            list(
                "switchover_test_records",
                """
                {"id":"s-1","resource_id":"vif-1","operate_status":"COMPLETE"}""")));

    assertThat(dc.switchoverTests().waitUntilComplete("s-1", options).getResourceId())
        .isEqualTo("vif-1");

    assertThat(server.requests()).containsOnly("GET " + DC + "/switchover-test").hasSize(2);
  }
}
