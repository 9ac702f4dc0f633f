package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
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

/** Hubs: attachments that another account must accept, and removals. */
@NullUnmarked // a missing value fails the test
class EnterpriseRouterTest {
  private static final String ROUTERS = "/v3/p-1/enterprise-router/instances";
  private static final String ATTACHMENTS = "/v3/p-1/enterprise-router/er-1/attachments";
  private static final String OF_VPCS = "/v3/p-1/enterprise-router/er-1/vpc-attachments";
  private static final String FLOW_LOGS = "/v3/p-1/enterprise-router/er-1/flow-logs";
  private static final Response ROUTER =
      new Response(
          200,
          """
          {"instance":{"id":"er-1","name":"hub","asn":64512,"state":"available"}}""");
  private static final Response ACCEPTED = new Response(202, "");

  private final ScriptedServer server = new ScriptedServer();
  private final List<WaitProgress> polls = new ArrayList<>();
  private final WaitOptions options = WaitOptions.defaults().withListener(polls::add);
  private final ErClient er =
      ErClient.builder()
          .endpoint(server.url())
          .allowPlainHttp(true)
          .projectId("p-1")
          .credentials(HuaweiCredentials.of("access", "secret"))
          .retryPolicy(RetryPolicy.builder().baseDelay(Duration.ofNanos(1)).build())
          .timeSource(new VirtualTime())
          .build();

  @AfterEach
  void stop() {
    er.close();
    server.close();
  }

  private static Response error(int status, String code) {
    return new Response(status, "{\"error_code\":\"%s\",\"error_msg\":\"m\"}".formatted(code));
  }

  private static Response ofVpc(int status, String state) {
    return new Response(
        status,
        """
        {"vpc_attachment":{"id":"att-1","name":"spoke","vpc_id":"vpc-1","virsubnet_id":"subnet-1",\
        "state":"%s"}}"""
            .formatted(state));
  }

  private static Response attached(String... states) {
    List<String> attachments = new ArrayList<>();
    for (String state : states) {
      attachments.add(
          """
          {"id":"att-%d","name":"spoke","state":"%s","resource_id":"vpc-1","resource_type":"vpc"}"""
              .formatted(attachments.size() + 1, state));
    }
    return new Response(200, "{\"attachments\":[" + String.join(",", attachments) + "]}");
  }

  private boolean removeRouter(boolean blocking) {
    return blocking
        ? er.enterpriseRouters().remove("er-1", options)
        : er.enterpriseRouters().removeAsync("er-1", options).join();
  }

  @Test
  void anAttachmentIsWaitedForUntilTheOwnerOfTheRouterAcceptsIt() {
    server.script(
        List.of(
            ofVpc(200, "initiating_request"),
            ofVpc(200, "initiating_request"),
            ofVpc(200, "pending"),
            ofVpc(200, "available")));

    er.vpcAttachments().waitUntilAvailable("er-1", "att-1", options);

    String hint = "the account that owns the enterprise router has to accept it";
    assertThat(polls).extracting(WaitProgress::hint).containsExactly(hint, hint, null, null);
    assertThat(server.requests()).containsOnly("GET " + OF_VPCS + "/att-1").hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"initiating_request", "pending_acceptance"})
  void whoHasToAcceptIsSaidWhenTimeRunsOut(String state) {
    server.script(List.of(ofVpc(200, state)));

    WaiterException thrown =
        catchThrowableOfType(
            WaiterException.class,
            () -> er.vpcAttachments().waitUntilAvailable("er-1", "att-1", options));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.TIMEOUT);
    assertThat(thrown)
        .hasMessageContaining("last status " + state + ": ")
        .hasMessageContaining("owns the enterprise router")
        .hasMessageContaining("has to accept it");
  }

  @Test
  void anAttachmentThatTheOwnerRejectsEndsTheWait() {
    server.script(List.of(ofVpc(200, "initiating_request"), ofVpc(200, "rejected")));

    WaiterException thrown =
        catchThrowableOfType(
            WaiterException.class,
            () -> er.vpcAttachments().waitUntilAvailable("er-1", "att-1", options));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.TERMINAL_STATE);
  }

  /** The service has not applied what it rejects for this reason, though the status is 400. */
  @Test
  void aVpcIsAttachedAsSoonAsTheRouterIsNotBeingChanged() {
    server.script(List.of(error(400, "ER.04001003"), ofVpc(202, "pending")));

    er.vpcAttachments()
        .create(
            "er-1",
            CreateVpcAttachmentRequest.builder()
                .name("spoke")
                .vpcId("vpc-1")
                .virsubnetId("subnet-1")
                .build());

    assertThat(server.requests()).containsExactly("POST " + OF_VPCS, "POST " + OF_VPCS);
  }

  @Test
  void attachmentsThatKeepARouterAreNamed() {
    server.script(
        List.of(ROUTER, error(409, "ER.04091002"), attached("available", "deleting", "failed")));

    WaiterException thrown = catchThrowableOfType(WaiterException.class, () -> removeRouter(true));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.IN_USE);
    assertThat(thrown).hasMessageContaining("attachment att-1 (spoke), attachment att-2");
    assertThat(server.requests())
        .containsExactly(
            "GET " + ROUTERS + "/er-1", "DELETE " + ROUTERS + "/er-1", "GET " + ATTACHMENTS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRouterIsDeletedOnceItsLastAttachmentHasGone(boolean blocking) {
    server.script(
        List.of(
            ROUTER,
            error(409, "ER.04091002"),
            attached("deleting"),
            ROUTER,
            error(409, "ER.04091002"),
            attached(),
            ROUTER,
            ACCEPTED,
            error(404, "ER.04041001")));

    assertThat(removeRouter(blocking)).isTrue();

    assertThat(server.requests()).filteredOn(("DELETE " + ROUTERS + "/er-1")::equals).hasSize(3);
  }

  @Test
  void anAttachmentIsNotDeletedBeforeItIsCreated() {
    server.script(
        List.of(
            ofVpc(200, "pending"),
            ofVpc(200, "available"),
            ACCEPTED,
            ofVpc(200, "deleting"),
            error(404, "ER.04044001")));

    assertThat(er.vpcAttachments().remove("er-1", "att-1", options)).isTrue();

    String path = OF_VPCS + "/att-1";
    assertThat(server.requests())
        .containsExactly(
            "GET " + path, "GET " + path, "DELETE " + path, "GET " + path, "GET " + path);
  }

  /** The service reports it with status 400. */
  @Test
  void aFlowLogThatDoesNotExistIsAbsent() {
    server.script(List.of(error(400, "ER.04008501")));

    assertThat(er.flowLogs().find("er-1", "log-1")).isEmpty();
    assertThat(er.flowLogs().remove("er-1", "log-1", options)).isFalse();
    assertThat(server.requests()).containsOnly("GET " + FLOW_LOGS + "/log-1");
  }
}
