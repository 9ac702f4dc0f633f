package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.Request;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Only the provider knows whether something exists, or whose credentials are good. */
class WhoseWordTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private static final Map<Integer, Class<? extends CallException>> OWN =
      Map.of(
          401, AuthenticationException.class,
          403, PermissionDeniedException.class,
          404, NotFoundException.class);

  private final List<Request> rejected = new ArrayList<>();

  private Things things(ErrorFormat format, String... prefixes) {
    RecordingSigner signer =
        new RecordingSigner() {
          @Override
          public boolean onRejected(Request request) {
            rejected.add(request);
            return true;
          }
        };
    return Things.at(SERVER.baseUrl() + "/v5")
        .errors(format)
        .codesBeginWith(prefixes)
        .signer(signer)
        .retryPolicy(RetryPolicy.builder().maxAttempts(3).build())
        .build();
  }

  private static ResponseDefinitionBuilder text(int status, String body) {
    return aResponse().withStatus(status).withHeader("Content-Type", "text/plain").withBody(body);
  }

  private static List<ResponseDefinitionBuilder> foreignWith(int status) {
    return List.of(
        text(status, "default backend - " + status),
        text(status, "<html>psk=\"s3cret\"</html>"),
        jsonResponse("{}", status),
        jsonResponse("[]", status),
        jsonResponse("{\"message\":\"no Route matched with those values\"}", status),
        jsonResponse("{\"code\":" + status + ",\"message\":\"page not found\"}", status),
        jsonResponse(
            "{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"no such host\"}}", status));
  }

  static Stream<Arguments> foreign() {
    return Stream.of(Mode.values())
        .flatMap(
            mode ->
                OWN.keySet().stream()
                    .flatMap(
                        status ->
                            foreignWith(status).stream()
                                .map(answer -> Arguments.of(mode, status, answer))));
  }

  @ParameterizedTest
  @MethodSource
  void foreign(Mode mode, int status, ResponseDefinitionBuilder answer) {
    for (Things things : List.of(things(Things.HUAWEI, "VPN."), things(Things.ZENLAYER))) {
      Responses.inTurn(SERVER, answer, Responses.thing("t-1"));

      IntermediaryResponseException problem =
          catchThrowableOfType(
              IntermediaryResponseException.class, () -> mode.call(things, things.show("t-1")));

      assertThat(problem.statusCode()).isEqualTo(status);
      assertThat(problem.url()).endsWith("/v5/v1/p-1/things/t-1");
      assertThat(problem)
          .hasMessageContaining(
              "in place of Acme at " + problem.url() + ": check endpoint and path")
          .hasMessageContaining("status " + status)
          .hasMessageNotContaining("s3cret");
      assertThat(problem.attempts()).isEqualTo(1);
      assertThat(problem.mayHaveBeenApplied()).isTrue();
      assertThat(rejected).as("credentials that are given up").isEmpty();
    }
  }

  /** Whatever its codes, which are the names of exceptions and have no prefix. */
  @ParameterizedTest
  @EnumSource
  void aFormatThatOnlyServicesHave(Mode mode) {
    Things things = things(Things.HUAWEI, "VPN.");
    Responses.inTurn(
        SERVER,
        jsonResponse(
            "{\"NeutronError\":{\"type\":\"PeeringNotFound\",\"message\":\"no\",\"detail\":\"\"}}",
            404));

    NotFoundException problem =
        catchThrowableOfType(NotFoundException.class, () -> mode.call(things, things.show("t-1")));

    assertThat(problem.errorCode()).isEqualTo("PeeringNotFound");
    assertThat(problem).hasMessageContaining("no");
  }

  /** Such as for a path that does not exist: it says nothing about a resource. */
  @ParameterizedTest
  @EnumSource
  void aGeneralErrorInThatFormat(Mode mode) {
    Things things = things(Things.HUAWEI, "VPN.");
    Responses.inTurn(
        SERVER,
        jsonResponse(
            "{\"NeutronError\":{\"type\":\"HTTPNotFound\",\"message\":\"no\",\"detail\":\"\"}}",
            404));

    assertThat(
            catchThrowableOfType(CallException.class, () -> mode.call(things, things.show("t-1"))))
        .isExactlyInstanceOf(IntermediaryResponseException.class);
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void withoutABody(Mode mode, int status) {
    Things things = things(Things.HUAWEI, "VPN.");
    Responses.inTurn(SERVER, text(status, " \n"));

    assertThat(
            catchThrowableOfType(CallException.class, () -> mode.call(things, things.show("t-1"))))
        .isExactlyInstanceOf(status == 404 ? IntermediaryResponseException.class : OWN.get(status));
    assertThat(rejected).hasSize(status == 401 ? 1 : 0);
  }

  static Stream<Arguments> own() {
    return Stream.of(Mode.values())
        .flatMap(
            mode ->
                Stream.of("VPN.9999", "EIP.1", "GATE.0101")
                    .flatMap(
                        code ->
                            OWN.keySet().stream().map(status -> Arguments.of(mode, status, code))));
  }

  /** Its codes need not be listed. The provider's gateway knows callers, but no resources. */
  @ParameterizedTest
  @MethodSource
  void own(Mode mode, int status, String code) {
    Things things = things(Things.HUAWEI, "VPN.", "EIP.");
    Responses.inTurn(
        SERVER, jsonResponse("{\"error_code\":\"" + code + "\",\"error_msg\":\"no\"}", status));

    CallException problem =
        catchThrowableOfType(CallException.class, () -> mode.call(things, things.show("t-1")));

    assertThat(problem)
        .isExactlyInstanceOf(
            code.startsWith("GATE.") && status == 404
                ? IntermediaryResponseException.class
                : OWN.get(status));
    assertThat(problem).hasMessageContaining(code);
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void withoutPrefixesTheRequestIdTells(Mode mode, int status) {
    Things things = things(Things.ZENLAYER);
    String error = "\"code\":\"NO_SUCH_THING.X\",\"message\":\"no\"}";
    Responses.inTurn(SERVER, jsonResponse("{\"requestId\":\"r-1\"," + error, status));

    assertThat(
            catchThrowableOfType(
                CallException.class, () -> mode.call(things, things.describe("t-1"))))
        .isExactlyInstanceOf(OWN.get(status));

    Responses.inTurn(SERVER, jsonResponse("{" + error, status));
    assertThat(
            catchThrowableOfType(
                CallException.class, () -> mode.call(things, things.describe("t-1"))))
        .isExactlyInstanceOf(IntermediaryResponseException.class);
  }

  static Stream<Arguments> statuses() {
    return Stream.of(Mode.values())
        .flatMap(mode -> OWN.keySet().stream().map(status -> Arguments.of(mode, status)));
  }

  /** It neither proves that an earlier attempt was applied, nor that it was not. */
  @ParameterizedTest
  @MethodSource("statuses")
  void aDeletionIsNotDoneByIt(Mode mode, int status) {
    Things things = things(Things.HUAWEI, "VPN.");
    for (ResponseDefinitionBuilder answer : foreignWith(status)) {
      Responses.inTurn(SERVER, Responses.error(502), answer);

      IntermediaryResponseException problem =
          catchThrowableOfType(
              IntermediaryResponseException.class, () -> mode.call(things, things.delete("t-1")));

      assertThat(problem.attempts()).isEqualTo(2);
      assertThat(problem.mayHaveBeenApplied()).isTrue();
    }
  }
}
