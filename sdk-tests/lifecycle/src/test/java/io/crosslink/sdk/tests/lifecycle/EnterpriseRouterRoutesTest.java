package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.AssociationRequest;
import io.crosslink.sdk.huawei.er.model.CreateStaticRouteRequest;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.UpdateStaticRouteRequest;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.tests.lifecycle.ScriptedServer.Response;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What routes through an enterprise router: associations, propagations, tables, static routes. */
@NullUnmarked // a missing value fails the test
class EnterpriseRouterRoutesTest {
  private static final String TABLE = "/v3/p-1/enterprise-router/er-1/route-tables/rtb-1";
  private static final String LISTED = "GET " + TABLE + "/associations";
  private static final String DISASSOCIATED = "POST " + TABLE + "/disassociate";
  private static final String DELETED = "DELETE " + TABLE;
  private static final Response ACCEPTED = new Response(202, "");
  private static final Response IN_USE = error(409, "ER.04095002");
  private static final Response AVAILABLE_TABLE =
      new Response(
          200,
          """
          {"route_table":{"id":"rtb-1","name":"spokes","state":"available"}}""");

  private final ScriptedServer server = new ScriptedServer();
  private final WaitOptions options = WaitOptions.defaults();
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

  /** A listing with one item in this state, or an empty one. */
  private static Response listed(String items, String... state) {
    String item =
        """
        {"id":"%s-1","route_table_id":"rtb-1","attachment_id":"att-1","state":"%s"}""";
    String content = state.length == 0 ? "" : item.formatted(items, state[0]);
    return new Response(200, "{\"%s\":[%s]}".formatted(items, content));
  }

  private static Response associated(String... state) {
    return listed("associations", state);
  }

  private boolean removeAssociation(boolean blocking) {
    return blocking
        ? er.associations().remove("er-1", "rtb-1", "att-1", options)
        : er.associations().removeAsync("er-1", "rtb-1", "att-1", options).join();
  }

  @Test
  void anAssociationIsWaitedForByItsAttachment() {
    server.script(List.of(associated(), associated("pending"), associated("available")));

    Association association =
        er.associations().waitUntilAssociated("er-1", "rtb-1", "att-1", options);

    assertThat(association.getState()).isEqualTo(ResourceState.AVAILABLE);
    assertThat(server.requests()).containsExactly(LISTED, LISTED, LISTED);
  }

  /** Not listed once may be a listing that is behind; twice is gone. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAssociationIsRemovedByItsAttachmentAndGoneWhenNotListedAnyMore(boolean blocking) {
    server.script(
        List.of(
            associated("pending"),
            associated("available"),
            ACCEPTED,
            associated("deleting"),
            associated()));

    assertThat(removeAssociation(blocking)).isTrue();

    assertThat(server.requests())
        .containsExactly(LISTED, LISTED, DISASSOCIATED, LISTED, LISTED, LISTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ER.04041001", "ER.04045001"})
  void withoutItsRouterOrTableAnAssociationIsAbsent(String code) {
    server.script(List.of(error(404, code)));

    assertThat(er.associations().find("er-1", "rtb-1", "att-1")).isEmpty();
    assertThat(er.associations().findAsync("er-1", "rtb-1", "att-1").join()).isEmpty();
    assertThat(removeAssociation(true)).isFalse();
    er.associations().waitUntilDisassociated("er-1", "rtb-1", "att-1", options);
  }

  @Test
  void aDisassociationWhoseResponseWasLostSucceeds() {
    server.script(List.of(new Response(502, ""), error(404, "ER.04042001")));

    er.associations().disassociate("er-1", "rtb-1", AssociationRequest.of("att-1"));

    assertThat(server.requests()).containsExactly(DISASSOCIATED, DISASSOCIATED);
  }

  @Test
  void aPropagationIsDisabled() {
    server.script(List.of(listed("propagations", "available"), ACCEPTED, listed("propagations")));

    assertThat(er.propagations().remove("er-1", "rtb-1", "att-1", options)).isTrue();

    String list = "GET " + TABLE + "/propagations";
    assertThat(server.requests())
        .containsExactly(list, "POST " + TABLE + "/disable-propagations", list, list);
  }

  @Test
  void whatKeepsARouteTableIsNamed() {
    server.script(List.of(AVAILABLE_TABLE, IN_USE, associated("available"), associated()));

    WaiterException thrown =
        catchThrowableOfType(
            WaiterException.class, () -> er.routeTables().remove("er-1", "rtb-1", options));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.IN_USE);
    assertThat(thrown).hasMessageContaining("association associations-1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRouteTableIsDeletedOnceItsAssociationsHaveGone(boolean blocking) {
    server.script(
        List.of(
            AVAILABLE_TABLE,
            IN_USE,
            associated("deleting"),
            listed("propagations"),
            AVAILABLE_TABLE,
            ACCEPTED,
            error(404, "ER.04045001")));

    assertThat(
            blocking
                ? er.routeTables().remove("er-1", "rtb-1", options)
                : er.routeTables().removeAsync("er-1", "rtb-1", options).join())
        .isTrue();

    assertThat(server.requests()).filteredOn(DELETED::equals).hasSize(2);
  }

  @Test
  void aBlackHoleRouteHasNoNextHop() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CreateStaticRouteRequest.builder()
                    .destination("10.66.0.0/16")
                    .attachmentId("att-1")
                    .isBlackhole(true)
                    .build())
        .withMessage(
            "CreateStaticRouteRequest.attachmentId must not be set if isBlackhole is true");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                UpdateStaticRouteRequest.builder().attachmentId("att-1").isBlackhole(true).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CreateStaticRouteRequest.builder()
                    .destination("10.66.0.0/33")
                    .isBlackhole(true)
                    .build())
        .withMessageContaining("CIDR block");
  }
}
