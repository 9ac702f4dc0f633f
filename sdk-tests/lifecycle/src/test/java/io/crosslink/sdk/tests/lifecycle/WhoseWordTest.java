package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.tests.lifecycle.ScriptedServer.Response;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TerminatePortRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generated clients conclude from error responses, and from whose. */
@NullUnmarked // a missing value fails the test
class WhoseWordTest {
  private static final ScriptedServer SERVER = new ScriptedServer();
  private static final VirtualTime TIME = new VirtualTime();
  private static final RetryPolicy AT_ONCE =
      RetryPolicy.builder().baseDelay(Duration.ofNanos(1)).build();
  private static final WaitOptions OPTIONS = WaitOptions.defaults();

  /** With the version in the endpoint, although the SDK adds it itself. */
  private static final String MISTAKEN = SERVER.url() + "/v5";

  private static final HuaweiCredentials KEY = HuaweiCredentials.of("access", "secret");

  private final VpnClient vpn = vpn(KEY);
  private final EipClient eip =
      EipClient.builder()
          .endpoint(MISTAKEN)
          .allowPlainHttp(true)
          .projectId("p-1")
          .credentials(KEY)
          .retryPolicy(AT_ONCE)
          .timeSource(TIME)
          .build();
  private final SdnClient sdn =
      SdnClient.builder()
          .endpoint(MISTAKEN)
          .allowPlainHttp(true)
          .credentials(ZenlayerCredentials.of("id", "password"))
          .retryPolicy(AT_ONCE)
          .timeSource(TIME)
          .build();

  private static VpnClient vpn(HuaweiCredentials credentials) {
    return VpnClient.builder()
        .endpoint(MISTAKEN)
        .allowPlainHttp(true)
        .projectId("p-1")
        .credentials(credentials)
        .retryPolicy(AT_ONCE)
        .timeSource(TIME)
        .build();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static Response error(int status, String code, String message) {
    return new Response(
        status,
        "{\"error_code\":\"%s\",\"error_msg\":\"%s\",\"request_id\":\"r\"}"
            .formatted(code, message));
  }

  private static Response sdnError(int status, String code) {
    return new Response(
        status, "{\"requestId\":\"r\",\"code\":\"%s\",\"message\":\"m\"}".formatted(code));
  }

  private static final Response UNAVAILABLE = new Response(502, "Bad Gateway");

  private static List<Response> foreign(int status) {
    return List.of(
        new Response(status, "default backend - " + status),
        new Response(status, "{\"message\":\"no Route matched with those values\"}"),
        status == 404
            ? error(404, "APIG.0101", "The API does not exist")
            : new Response(status, "<html>Log in</html>"),
        status == 404
            ? error(404, "APIGW.0101", "The API does not exist")
            : new Response(status, "[]"));
  }

  /** Whatever concludes something from "not found", in both forms. */
  private List<Callable<?>> conclusions() {
    return List.of(
        () -> done(() -> vpn.vpnGateways().delete("vgw-1")),
        () -> vpn.vpnGateways().deleteAsync("vgw-1").get(9, TimeUnit.SECONDS),
        () -> done(() -> vpn.connectionMonitors().delete("mon-1")),
        () -> vpn.vpnGateways().get("vgw-1"),
        () -> vpn.vpnGateways().find("vgw-1"),
        () -> vpn.vpnGateways().findAsync("vgw-1").get(9, TimeUnit.SECONDS),
        () -> vpn.vpnServers().find("server-1"),
        () -> vpn.customerGateways().listAll().toList(),
        () -> vpn.customerGateways().listAll().toListAsync().get(9, TimeUnit.SECONDS),
        () -> done(() -> vpn.vpnGateways().waitUntilDeleted("vgw-1", OPTIONS)),
        () -> vpn.vpnGateways().waitUntilDeletedAsync("vgw-1", OPTIONS).get(9, TimeUnit.SECONDS),
        () -> vpn.vpnConnections().waitUntilReady("conn-1", OPTIONS),
        () -> done(() -> eip.publicIps().delete("eip-1")),
        () -> done(() -> eip.publicIps().waitUntilDeleted("eip-1", OPTIONS)),
        () -> sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of("pc-1")),
        () -> sdn.privateConnects().find("pc-1"),
        () -> sdn.privateConnects().listAll().toList(),
        () -> done(() -> sdn.privateConnects().remove("pc-1", OPTIONS)),
        () -> sdn.privateConnects().removeAsync("pc-1", OPTIONS).get(9, TimeUnit.SECONDS),
        () -> done(() -> sdn.ports().waitUntilDestroyed("port-1", OPTIONS)),
        () ->
            sdn.ports().terminateAsync(TerminatePortRequest.of("port-1")).get(9, TimeUnit.SECONDS));
  }

  private static Void done(Runnable action) {
    action.run();
    return null;
  }

  private static Throwable thrownBy(Callable<?> call) {
    Throwable thrown = catchThrowable(call::call);
    return thrown instanceof ExecutionException wrapped ? wrapped.getCause() : thrown;
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  void anIntermediaryHasNoSay(int status) {
    for (Response response : foreign(status)) {
      for (Callable<?> call : conclusions()) {
        SERVER.script(List.of(response));

        Throwable thrown = thrownBy(call);

        assertThat(thrown).isExactlyInstanceOf(IntermediaryResponseException.class);
        assertThat(thrown).hasMessageContaining("at " + MISTAKEN).hasMessageContaining("and path");
        assertThat(SERVER.requests()).as("not polled").hasSize(1);
      }
    }
  }

  @Test
  void aDeletionIsNotDoneByWhatAnIntermediarySays() {
    for (Response response : foreign(404)) {
      for (Callable<?> call : conclusions()) {
        SERVER.script(List.of(UNAVAILABLE, response));

        Throwable thrown = thrownBy(call);

        assertThat(thrown).isExactlyInstanceOf(IntermediaryResponseException.class);
        assertThat(SERVER.requests()).hasSize(2);
      }
    }
  }

  /** The service's codes need not be listed; a gateway may reject credentials in its place. */
  @Test
  void theServiceHas() {
    for (Response own : List.of(error(404, "VPN.0509", "gone"), error(404, "VPN.9999", "gone"))) {
      SERVER.script(List.of(own));
      assertThat(vpn.vpnGateways().find("vgw-1")).isEmpty();
      vpn.vpnGateways().waitUntilDeleted("vgw-1", OPTIONS);
      SERVER.script(List.of(UNAVAILABLE, own));
      vpn.vpnGateways().delete("vgw-1");
    }
    for (String code : List.of("VPC.0504", "EIP.7999")) {
      SERVER.script(List.of(UNAVAILABLE, error(404, code, "gone")));
      eip.publicIps().delete("eip-1");
    }
    SERVER.script(List.of(UNAVAILABLE, sdnError(404, "INVALID_ANYTHING_NOT_FOUND")));
    sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of("pc-1"));

    SERVER.script(List.of(error(401, "VPN.0003", "Insufficient authentication for action")));
    assertThat(thrownBy(() -> vpn.vpnGateways().list()))
        .as("reported with 401, but about a permission")
        .isInstanceOf(PermissionDeniedException.class);
    SERVER.script(List.of(error(403, "APIGW.0302", "no")));
    assertThat(thrownBy(() -> vpn.vpnGateways().list()))
        .isInstanceOf(PermissionDeniedException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404})
  void loginsDoNotEndByIt(int status) {
    for (Response response : foreign(status)) {
      SERVER.script(List.of(response));
      try (VpnClient loggedIn =
          vpn(
              HuaweiCredentials.ofPassword("domain", "user", "secret")
                  .withIamEndpoint(SERVER.url()))) {
        Throwable thrown = thrownBy(() -> loggedIn.vpnGateways().list());

        Throwable cause = thrown instanceof CallException ? thrown : thrown.getCause();
        assertThat(cause).isExactlyInstanceOf(IntermediaryResponseException.class);
        assertThat(cause).hasMessageContaining("/v3/auth/tokens");
      }
    }
  }

  private static Response gateway(String status) {
    return new Response(200, "{\"vpn_gateway\":{\"id\":\"vgw-1\",\"status\":\"" + status + "\"}}");
  }

  private static Response connection(String id, String status) {
    return new Response(
        200, "{\"vpn_connection\":{\"id\":\"" + id + "\",\"status\":\"" + status + "\"}}");
  }

  /** Only "not found" ends the wait for a deletion. */
  @Test
  void theStatusBeforeADeletionDoesNotEndTheWait() {
    Response gone = error(404, "VPN.0509", "gone");
    for (String before : List.of("ACTIVE", "FAULT", "FREEZED")) {
      SERVER.script(List.of(gateway(before), gateway(before), gateway("PENDING_DELETE"), gone));
      vpn.vpnGateways().waitUntilDeleted("vgw-1", OPTIONS);
      assertThat(SERVER.requests()).hasSize(4);
    }
    SERVER.script(List.of(connection("c", "ERROR"), connection("c", "PENDING_DELETE"), gone));
    vpn.vpnConnections().waitUntilDeletedAsync("c", OPTIONS).join();
    assertThat(SERVER.requests()).hasSize(3);
  }

  @Test
  void theStatusBeforeARepairDoesNotEndTheWait() {
    SERVER.script(
        List.of(
            connection("c", "ERROR"), connection("c", "PENDING_UPDATE"), connection("c", "DOWN")));
    assertThat(vpn.vpnConnections().waitUntilReady("c", OPTIONS).getStatus())
        .isEqualTo(VpnConnectionStatus.DOWN);

    SERVER.script(List.of(connection("c", "PENDING_UPDATE"), connection("c", "ERROR")));
    assertThat(
            catchThrowableOfType(
                    WaiterException.class, () -> vpn.vpnConnections().waitUntilReady("c", OPTIONS))
                .reason())
        .isEqualTo(WaiterException.Reason.TERMINAL_STATE);
    assertThat(SERVER.requests()).hasSize(2);
  }

  /** A wait polls again, as it does for any malformed response. */
  @Test
  void anotherResourceIsNoAnswer() {
    SERVER.script(List.of(connection("d", "ACTIVE"), connection("c", "ACTIVE")));
    assertThat(vpn.vpnConnections().waitUntilReady("c", OPTIONS).getId()).isEqualTo("c");
    assertThat(SERVER.requests()).hasSize(2);
  }

  @Test
  void whatProvesThatADeletionWasApplied() {
    Response unclear = error(400, "VPN.0001", "invalid");
    Response notReady =
        error(403, "VPN.0003", "resource (type=GATEWAY) is not ready, currently DELETING");
    for (Response proof :
        List.of(
            error(400, "VPN.0508", "being deleted"),
            notReady,
            error(403, "VPN.0003", "in state PENDING_DELETE"))) {
      SERVER.script(List.of(UNAVAILABLE, proof));
      vpn.vpnGateways().delete("vgw-1");
      SERVER.script(List.of(UNAVAILABLE, proof));
      vpn.p2cVpnGateways().deleteAsync("vgw-1").join();

      SERVER.script(List.of(proof));
      ConflictException alone =
          catchThrowableOfType(ConflictException.class, () -> vpn.vpnGateways().delete("vgw-1"));
      assertThat(alone.mayHaveBeenApplied()).isFalse();
      assertThat(SERVER.requests()).hasSize(1);
    }
    SERVER.script(List.of(UNAVAILABLE, error(425, "VPN.0009", "being deleted")));
    vpn.vpnConnections().delete("c");
    SERVER.script(List.of(error(425, "VPN.0009", "being deleted")));
    assertThat(thrownBy(() -> done(() -> vpn.vpnConnections().delete("c"))))
        .isInstanceOf(ConflictException.class);
    assertThat(thrownBy(() -> done(() -> vpn.customerGateways().delete("g"))))
        .isInstanceOf(ConflictException.class);
    assertThat(SERVER.requests()).as("without futile attempts").hasSize(2);

    SERVER.script(List.of(UNAVAILABLE, unclear, error(404, "VPN.0004", "gone")));
    vpn.connectionMonitors().delete("mon-1");
    assertThat(SERVER.requests().get(2)).startsWith("GET ").endsWith("/connection-monitors/mon-1");
    SERVER.script(
        List.of(
            UNAVAILABLE,
            unclear,
            new Response(
                200, "{\"connection_monitor\":{\"id\":\"mon-1\",\"status\":\"ACTIVE\"}}")));
    InvalidRequestException there =
        catchThrowableOfType(
            InvalidRequestException.class, () -> vpn.connectionMonitors().delete("mon-1"));
    assertThat(there.mayHaveBeenApplied()).isTrue();
    SERVER.script(List.of(unclear));
    assertThat(thrownBy(() -> done(() -> vpn.connectionMonitors().delete("mon-1"))))
        .isInstanceOf(InvalidRequestException.class);
    assertThat(SERVER.requests()).hasSize(1);
  }

  @Test
  void whatProvesOtherChanges() {
    SERVER.script(List.of(UNAVAILABLE, sdnError(409, "OPERATION_DENIED_INSTANCE_RECYCLED")));
    sdn.ports().terminate(TerminatePortRequest.of("port-1"));
    SERVER.script(List.of(sdnError(409, "OPERATION_DENIED_INSTANCE_RECYCLED")));
    assertThat(thrownBy(() -> sdn.ports().terminate(TerminatePortRequest.of("port-1"))))
        .isInstanceOf(ConflictException.class);

    SERVER.script(List.of(UNAVAILABLE, error(409, "EIP.7902", "not bound")));
    assertThat(eip.publicIps().disassociate("eip-1").getAlias()).isNull();
    SERVER.script(List.of(error(409, "EIP.7902", "not bound")));
    assertThat(thrownBy(() -> eip.publicIps().disassociate("eip-1")))
        .isInstanceOf(ConflictException.class);
  }

  private static Response connects(String... statuses) {
    List<String> items = new ArrayList<>();
    for (String status : statuses) {
      items.add("{\"privateConnectId\":\"pc-1\",\"privateConnectStatus\":\"" + status + "\"}");
    }
    return new Response(
        200,
        "{\"requestId\":\"r\",\"response\":{\"totalCount\":%d,\"dataSet\":%s}}"
            .formatted(items.size(), items));
  }

  private static final Response ACCEPTED =
      new Response(200, "{\"requestId\":\"r\",\"response\":{\"requestId\":\"r\"}}");

  @Test
  void aRemovalIsNotDoneAfterOneEmptyListing() {
    List<Response> script =
        List.of(
            connects("RUNNING"),
            ACCEPTED,
            connects(),
            connects("RECYCLED"),
            ACCEPTED,
            connects("DESTROYING"),
            connects());
    for (Callable<?> removal :
        List.<Callable<?>>of(
            () -> done(() -> sdn.privateConnects().remove("pc-1", OPTIONS)),
            () -> sdn.privateConnects().removeAsync("pc-1", OPTIONS).get(9, TimeUnit.SECONDS))) {
      SERVER.script(script);

      assertThatCode(removal::call).doesNotThrowAnyException();

      assertThat(SERVER.requests())
          .containsSubsequence("DeletePrivateConnect", "DestroyPrivateConnect")
          .hasSize(script.size() + 1);
    }
  }

  @Test
  void aCodeWithASuffixMeansTheSame() {
    SERVER.script(List.of(sdnError(500, "SERVICE_TEMPORARY_UNAVAILABLE.BUSY"), connects()));
    assertThat(sdn.privateConnects().find("pc-1")).isEmpty();
    assertThat(SERVER.requests()).hasSize(2);

    SERVER.script(List.of(new Response(400, "{\"message\":\"the name is taken\"}")));
    ServiceException problem =
        (ServiceException) thrownBy(() -> sdn.privateConnects().find("pc-1"));
    assertThat(problem.errorMessage()).isEqualTo("the name is taken");
  }

  /** Not even one without total. */
  @Test
  void aListingInACircleEnds() {
    List<Response> circle = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "b")) {
      circle.add(
          new Response(
              200,
              "{\"customer_gateways\":[{\"id\":\"%s\"}],\"page_info\":{\"next_marker\":\"%d\"}}"
                  .formatted(id, circle.size())));
    }
    for (Callable<?> reading :
        List.<Callable<?>>of(
            () -> vpn.customerGateways().listAll().toList(),
            () -> vpn.customerGateways().listAll().toListAsync().get(9, TimeUnit.SECONDS))) {
      SERVER.script(circle);
      assertThat(thrownBy(reading)).hasMessageContaining("repeats its pages and does not end");
      assertThat(SERVER.requests()).hasSize(4);
    }
    CompletableFuture<?> found;
    SERVER.script(
        circle.stream()
            .map(page -> new Response(200, page.body().replace("customer_gateways", "vpn_servers")))
            .toList());
    found = vpn.vpnServers().findAsync("server-1");
    assertThat(thrownBy(() -> found.get(9, TimeUnit.SECONDS)))
        .hasMessageContaining("whether there is server-1");
  }
}
