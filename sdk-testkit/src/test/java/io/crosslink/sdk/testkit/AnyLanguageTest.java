package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fake of Zenlayer, called without the SDK. */
class AnyLanguageTest {
  private final FakeZenlayer zenlayer =
      FakeZenlayer.start().timePerTransition(Duration.ofSeconds(30));
  private final RawZenlayer raw = new RawZenlayer(zenlayer);

  @AfterEach
  void stop() {
    zenlayer.close();
  }

  /** The example that Zenlayer publishes. */
  @Test
  void signsAsPublished() {
    assertThat(
            RawZenlayer.signature(
                "Gu5t9xGARNpq86cd98joQYCN3",
                "1673361177",
                "application/json; charset=utf-8",
                "console.zenlayer.com",
                "{\"pageSize\":10,\"pageNum\":1,\"zoneId\":\"HKG-A\"}"))
        .isEqualTo("efb356c32e55c781e10dc676da59462c22596d82e91c57803666243379555b2f");
  }

  @Test
  void aPrivateConnectLivesAndDies() {
    String id =
        ok(
                "CreatePrivateConnect",
                "{\"privateConnectName\":\"tokyo-lisbon\",\"bandwidthMbps\":200,"
                    + "\"endpointA\":{\"portId\":\"port-1\",\"vlanId\":1001},"
                    + "\"endpointZ\":{\"portId\":\"port-2\",\"vlanId\":1002}}")
            .response()
            .path("privateConnectId")
            .asText();
    assertThat(seenUntil("RUNNING", id)).containsOnly("DEPLOYING", "RUNNING").hasSize(4);
    assertRefused(
        409,
        SdnErrorCodes.INVALID_PRIVATE_CONNECT_STATUS,
        raw.call("DestroyPrivateConnect", body(id)));

    ok("DeletePrivateConnect", body(id));
    assertThat(seenUntil("RECYCLED", id)).containsOnly("DELETING", "RECYCLED").hasSize(4);
    ok("DestroyPrivateConnect", body(id));
    assertThat(seenUntil("gone", id)).containsOnly("DESTROYING", "gone").hasSize(4);

    assertThat(zenlayer.sdn().privateConnects().list()).isEmpty();
    zenlayer.assertApplied("destroyPrivateConnect", id, 1);
  }

  private static String body(String id) {
    return "{\"privateConnectId\":\"" + id + "\"}";
  }

  private RawZenlayer.Response ok(String action, String body) {
    RawZenlayer.Response response = raw.call(action, body);
    assertThat(response.status()).as(response.body().toString()).isEqualTo(200);
    return response;
  }

  /** Polls every ten seconds, of the fake's time. */
  private List<String> seenUntil(String wanted, String id) {
    List<String> seen = new ArrayList<>();
    while (!seen.contains(wanted) && seen.size() < 10) {
      String status =
          ok("DescribePrivateConnects", "{\"privateConnectIds\":[\"" + id + "\"]}")
              .response()
              .path("dataSet")
              .path(0)
              .path("privateConnectStatus")
              .asText();
      seen.add(status.isEmpty() ? "gone" : status);
      zenlayer.time().advance(Duration.ofSeconds(10));
    }
    return seen;
  }

  @Test
  void refusesWhoCannotProveWhoItIs() {
    String list = "DescribePrivateConnects";
    assertRefused(
        401,
        SdnErrorCodes.AUTHFAILURE_SIGNATURE_FAILURE,
        new RawZenlayer(zenlayer, "wrong", Instant.now()).call(list, "{}"));
    for (int minutes : new int[] {-6, 6}) {
      Instant skewed = Instant.now().plus(Duration.ofMinutes(minutes));
      assertRefused(
          401,
          SdnErrorCodes.AUTHFAILURE_SIGNATURE_EXPIRED,
          new RawZenlayer(zenlayer, zenlayer.accessKeyPassword(), skewed).call(list, "{}"));
    }
  }

  /** Other clients send what the SDK's builders reject. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DestroyPrivateConnect | {} | 400 | MISSING_PARAMETER",
        "DestroyPrivateConnect | {\"privateConnectId\":\" \"} | 400 | MISSING_PARAMETER",
        "DestroyPrivateConnect | {\"privateConnectId\":7} | 400 | INVALID_PARAMETER_TYPE",
        "DestroyPrivateConnect | {\"privateConnectId\":\"none\"} | 404 | INVALID_PRIVATE_CONNECT_NOT_FOUND",
        "DestroyPrivateConnect | {\"privateConnectId\":\"pc-running\"} | 409 | INVALID_PRIVATE_CONNECT_STATUS",
        "DeletePrivateConnect | {\"privateConnectId\":\"pc-recycled\"} | 409 | INVALID_PRIVATE_CONNECT_STATUS",
        "ModifyPrivateConnectBandwidth | {\"privateConnectId\":\"pc-running\",\"bandwidthMbps\":0} | 400 | INVALID_BANDWIDTH_EXCEED_LIMIT",
        "DescribePrivateConnects | {\"pageSize\":1001} | 400 | INVALID_PARAMETER_EXCEED_MAXIMUM",
        "DescribePrivateConnects | {\"pageNum\":0} | 400 | INVALID_PARAMETER_LESS_MINIMUM",
        "TerminatePort | {\"portId\":\"port-used\"} | 400 | INVALID_PORT_STATUS",
        "CreatePrivateConnect | {\"endpointA\":{\"portId\":\"port-1\"}} | 400 | MISSING_PARAMETER",
        "destroyPrivateConnect | {} | 403 | AUTHFAILURE_UNAUTHORIZED_OPERATION",
        "DescribePrivateConnects | [] | 400 | INVALID_PARAMETER_TYPE",
      })
  void refusesWhatTheServiceRefuses(String action, String body, int status, String code) {
    add("pc-running", PrivateConnectStatus.RUNNING);
    add("pc-recycled", PrivateConnectStatus.RECYCLED);
    zenlayer
        .sdn()
        .ports()
        .add(Port.builder().portId("port-used").portStatus(PortStatus.RUNNING).build());
    ok(
        "CreatePrivateConnect",
        "{\"endpointA\":{\"portId\":\"port-used\"},\"endpointZ\":{\"portId\":\"port-2\"}}");
    assertRefused(status, code, raw.call(action, body));
    assertThat(zenlayer.calls().get(1).errorCode()).isEqualTo(code);
  }

  private void add(String id, PrivateConnectStatus status) {
    zenlayer
        .sdn()
        .privateConnects()
        .add(PrivateConnect.builder().privateConnectId(id).privateConnectStatus(status).build());
  }

  private static void assertRefused(int status, String code, RawZenlayer.Response response) {
    assertThat(response.code()).as(response.body().toString()).isEqualTo(code);
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.body().path("requestId").asText()).isNotBlank();
    assertThat(response.body().has("response")).isFalse();
  }
}
