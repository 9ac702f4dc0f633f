package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.ResourceReference;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.BandwidthChargeMode;
import io.crosslink.sdk.huawei.eip.model.BandwidthPublicIpRequest;
import io.crosslink.sdk.huawei.eip.model.DedicatedBandwidthRequest;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.tests.lifecycle.ScriptedServer.Response;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Public IP addresses join a shared bandwidth, leave it, and keep it from being removed. */
@NullUnmarked // a missing value fails the test
class SharedBandwidthTest {
  private static final String BANDWIDTH = "149ff19b-5de4-4436-958f-2eca39952e93";
  private static final String ADDRESS = "0c464dad-2c1f-4b7a-8a53-c22bb0eb0bde";
  private static final String BANDWIDTH_PATH = "/p-1/bandwidths/" + BANDWIDTH;
  private static final DedicatedBandwidthRequest OWN =
      DedicatedBandwidthRequest.of(300, BandwidthChargeMode.TRAFFIC);

  private static final Response DELETED = new Response(204, "");
  private static final Response BAD_GATEWAY = new Response(502, "Bad Gateway");
  private static final Response NOT_IN_ONE = error(400, "error_code", "error_msg", "EIP.7902");
  private static final Response NOT_FOUND = error(404, "code", "message", "VPC.0306");
  private static final Response IN_USE = error(409, "code", "message", "VPC.0304");
  private static final Response SHOWN =
      new Response(
          200,
          """
          {"bandwidth": {"id": "%s", "name": "shared-1", "size": 1000, "share_type": "WHOLE",
          "status": "NORMAL"}}"""
              .formatted(BANDWIDTH));

  private final ScriptedServer server = new ScriptedServer();
  private final EipClient eip =
      EipClient.builder()
          .endpoint(server.url())
          .allowPlainHttp(true)
          .projectId("p-1")
          .credentials(HuaweiCredentials.of("access", "secret"))
          .retryPolicy(RetryPolicy.builder().baseDelay(Duration.ofNanos(1)).build())
          .timeSource(new VirtualTime())
          .build();

  @AfterEach
  void stop() {
    eip.close();
    server.close();
  }

  private static Response error(int status, String codeName, String messageName, String code) {
    return new Response(
        status, "{\"%s\":\"%s\",\"%s\":\"m\"}".formatted(codeName, code, messageName));
  }

  private static Response addresses(String status, String bandwidth) {
    return new Response(
        200,
        """
        {"publicips": [{"id": "%s", "alias": "vgw-berlin-1", "status": "%s", "bandwidth_id": "%s"}]}"""
            .formatted(ADDRESS, status, bandwidth));
  }

  @Test
  void anEmptyOneIsRemoved() {
    server.script(List.of(SHOWN, DELETED, SHOWN, NOT_FOUND));

    assertThat(eip.bandwidths().remove(BANDWIDTH, WaitOptions.defaults())).isTrue();

    assertThat(server.requests())
        .startsWith("GET /v1" + BANDWIDTH_PATH, "DELETE /v2.0" + BANDWIDTH_PATH)
        .filteredOn(request -> request.startsWith("DELETE"))
        .hasSize(1);
  }

  @Test
  void anAbsentOneIsNoFailure() {
    server.script(List.of(NOT_FOUND));

    assertThat(eip.bandwidths().remove(BANDWIDTH, WaitOptions.defaults())).isFalse();
    assertThat(eip.bandwidths().find(BANDWIDTH)).isEmpty();
  }

  @Test
  void theAddressesInItAreNamed() {
    server.script(List.of(SHOWN, IN_USE, addresses("DOWN", BANDWIDTH)));

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () -> eip.bandwidths().remove(BANDWIDTH, WaitOptions.defaults()));

    assertThat(problem.reason()).isEqualTo(WaiterException.Reason.IN_USE);
    assertThat(problem.usedBy()).extracting(ResourceReference::id).containsExactly(ADDRESS);
    assertThat(problem).hasMessageContaining("vgw-berlin-1");
    assertThat(server.requests()).last().isEqualTo("GET /v1/p-1/publicips");
  }

  @Test
  void anAddressThatIsBeingReleasedIsWaitedFor() {
    server.script(
        List.of(
            SHOWN,
            IN_USE,
            addresses("PENDING_DELETE", BANDWIDTH),
            SHOWN,
            DELETED,
            SHOWN,
            NOT_FOUND));

    assertThat(eip.bandwidths().remove(BANDWIDTH, WaitOptions.defaults())).isTrue();
  }

  /** The first attempt was applied, so that the second one finds the address outside. */
  @Test
  void leavingItIsKnownToBeApplied() {
    server.script(List.of(BAD_GATEWAY, NOT_IN_ONE));

    var address = eip.publicIps().detachSharedBandwidth(ADDRESS, OWN);

    assertThat(address.getBandwidth()).isNull();
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void leavingNoneIsAConflict() {
    server.script(List.of(NOT_IN_ONE));

    assertThatThrownBy(() -> eip.publicIps().detachSharedBandwidth(ADDRESS, OWN))
        .isInstanceOfSatisfying(
            ConflictException.class,
            problem -> assertThat(problem.errorCode()).isEqualTo(EipErrorCodes.NOT_BOUND));
    assertThat(server.requests()).hasSize(1);
  }

  /** Nothing says that the service would reject a second request, nor that it would not. */
  @Test
  void joiningItIsNotRetried() {
    server.script(List.of(BAD_GATEWAY));

    assertThatThrownBy(
            () ->
                eip.bandwidths()
                    .addPublicIps(BANDWIDTH, List.of(BandwidthPublicIpRequest.of(ADDRESS))))
        .isInstanceOfSatisfying(
            CallException.class, problem -> assertThat(problem.mayHaveBeenApplied()).isTrue());
    assertThat(server.requests()).containsExactly("POST /v2.0" + BANDWIDTH_PATH + "/insert");
  }
}
