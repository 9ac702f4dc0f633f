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
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer outside 2xx is a {@link ServiceException} that says what is known. */
class ErrorResponseTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private static final String ONCE_ONLY = ", no retry because the maximum number of attempts is 1";

  private final Things things = Things.at(SERVER.baseUrl()).retryPolicy(RetryPolicy.none()).build();

  private ServiceException refuse(Mode mode, ResponseDefinitionBuilder answer) {
    Responses.inTurn(SERVER, answer);
    return catchThrowableOfType(
        ServiceException.class, () -> mode.call(things, things.show("t-1")));
  }

  static Stream<Arguments> kinds() {
    List<Arguments> cases = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      cases.add(Arguments.of(mode, 400, "C", InvalidRequestException.class, false));
      cases.add(Arguments.of(mode, 401, "C", AuthenticationException.class, false));
      cases.add(Arguments.of(mode, 403, "C", PermissionDeniedException.class, false));
      cases.add(Arguments.of(mode, 404, "C", NotFoundException.class, false));
      cases.add(Arguments.of(mode, 409, "C", ConflictException.class, false));
      cases.add(Arguments.of(mode, 422, "C", InvalidRequestException.class, false));
      cases.add(Arguments.of(mode, 429, "C", RateLimitedException.class, true));
      cases.add(Arguments.of(mode, 451, "C", ServiceException.class, false));
      cases.add(Arguments.of(mode, 500, "C", ServerException.class, false));
      cases.add(Arguments.of(mode, 503, "C", ServerException.class, true));
      cases.add(Arguments.of(mode, 302, "C", ServiceException.class, false));
      cases.add(Arguments.of(mode, 304, "C", ServiceException.class, false));
      // What the spec says of a code goes before what the status says.
      cases.add(Arguments.of(mode, 400, "GONE", NotFoundException.class, false));
      cases.add(Arguments.of(mode, 400, "SLOW_DOWN", RateLimitedException.class, true));
      cases.add(Arguments.of(mode, 500, "TRY_LATER", ConflictException.class, true));
      cases.add(Arguments.of(mode, 400, "BROKEN", ServerException.class, true));
      // A code says more than these statuses.
      cases.add(Arguments.of(mode, 408, "C", InvalidRequestException.class, false));
      cases.add(Arguments.of(mode, 425, "GONE", NotFoundException.class, false));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void statusAndCodeChooseTheClass(
      Mode mode, int status, String code, Class<?> type, boolean retryable) {
    String body =
        "{\"error_code\":\"" + code + "\",\"error_msg\":\"it is so\",\"request_id\":\"r-1\"}";

    ServiceException problem =
        refuse(mode, status == 304 ? aResponse().withStatus(304) : jsonResponse(body, status));

    assertThat(problem).isExactlyInstanceOf(type);
    assertThat(problem.provider()).isEqualTo("Acme");
    assertThat(problem.operation()).isEqualTo("showThing");
    assertThat(problem.statusCode()).isEqualTo(status);
    assertThat(problem.isRetryable()).isEqualTo(retryable);
    assertThat(problem.attempts()).isEqualTo(1);
    if (status != 304) {
      assertThat(problem.errorCode()).isEqualTo(code);
      assertThat(problem.errorMessage()).isEqualTo("it is so");
      assertThat(problem.requestId()).isEqualTo("r-1");
      assertThat(problem.bodyExcerpt()).isNull();
      assertThat(problem)
          .hasMessage(
              "Acme: it is so (operation showThing%s, status %d, code %s, request id r-1%s)",
              Things.place(SERVER.baseUrl()), status, code, retryable ? ONCE_ONLY : "");
    }
  }

  @ParameterizedTest
  @EnumSource
  void messagesEndWithWhatSupportWillAskFor(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    Things patient = Things.at(SERVER.baseUrl()).build();

    assertThat(
            catchThrowableOfType(
                ServerException.class, () -> mode.call(patient, patient.show("t-1"))))
        .hasMessage(
            "Acme: no (operation showThing"
                + Things.place(SERVER.baseUrl())
                + ", status 503, code CODE_503, request id r-1,"
                + " after 4 attempts, no retry because the maximum number of attempts is 4)");
    assertThat(refuse(mode, aResponse().withStatus(500)))
        .hasMessage(
            "Acme: HTTP 500 without an error the SDK understands"
                + " (operation showThing"
                + Things.place(SERVER.baseUrl())
                + ", status 500, request id unknown)");
  }

  @ParameterizedTest
  @EnumSource
  void theRequestIdOfTheHeaderGoesBeforeThatOfTheBody(Mode mode) {
    assertThat(refuse(mode, Responses.error(400).withHeader("x-request-id", "h")).requestId())
        .isEqualTo("h");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>psk=\"s3cret\" Bad Gateway</html>",
        "{\"error_code\": \"VPN",
        "{\"psk\":\"s3cret\",\"shape\":\"Bad Gateway\"}",
        "[\"Bad Gateway\"]",
        "\"Bad Gateway\"",
        "Bad Gateway"
      })
  void bodiesNobodyUnderstandsAreQuoted(String body) {
    for (Mode mode : Mode.values()) {
      ServiceException problem =
          refuse(mode, aResponse().withStatus(502).withHeader("X-Request-Id", "r").withBody(body));

      assertThat(problem).isExactlyInstanceOf(ServerException.class);
      assertThat(problem.statusCode()).isEqualTo(502);
      assertThat(problem.errorCode()).isNull();
      assertThat(problem.requestId()).isEqualTo("r");
      assertThat(problem.bodyExcerpt()).isNotNull().doesNotContain("s3cret");
      assertThat(problem)
          .hasMessageContaining(problem.bodyExcerpt())
          .hasMessageEndingWith(
              " (operation showThing"
                  + Things.place(SERVER.baseUrl())
                  + ", status 502, request id r"
                  + ONCE_ONLY
                  + ")");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'text/plain; charset=ISO-8859-1', ISO-8859-1",
    "'text/plain; charset=utf-8', UTF-8",
    "'text/plain; charset=no-such', UTF-8",
    "text/plain, UTF-8",
    "=, UTF-8",
    ", UTF-8"
  })
  void bodiesAreReadInTheCharacterSetTheyDeclare(@Nullable String type, String charset) {
    ResponseDefinitionBuilder answer =
        aResponse().withStatus(502).withBody("Zugang gestört".getBytes(Charset.forName(charset)));
    for (Mode mode : Mode.values()) {
      ServiceException problem =
          refuse(mode, type == null ? answer : answer.withHeader("Content-Type", type));

      assertThat(problem.bodyExcerpt()).isEqualTo("Zugang gestört");
    }
  }

  /**
   * What is quoted of a request is cut only after its secrets are out: half of one is no better.
   */
  @ParameterizedTest
  @EnumSource
  void noHalfOfASecretIsQuoted(Mode mode) {
    Thing thing = Thing.builder().id("t-1").psk("s3cret/s3cret=").build();
    for (int length = 270; length < 300; length++) {
      String said = "x".repeat(length) + "s3cret\\/s3cret\\u003d";
      String error = "{\"code\":\"C\",\"message\":\"" + said + "\"}";
      for (ResponseDefinitionBuilder answer :
          List.of(
              jsonResponse(error, 400),
              jsonResponse(error, 200),
              aResponse().withStatus(502).withBody(said))) {
        for (WireCall<Thing> wire : List.of(things.create(thing), things.register(thing))) {
          Responses.inTurn(SERVER, answer);

          CallException problem =
              catchThrowableOfType(CallException.class, () -> mode.call(things, wire));

          assertThat(problem).hasMessageContaining("xxx").hasMessageNotContaining("s3");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCodeWithoutMessageIsKeptAndTheBodyQuoted(Mode mode) {
    ServiceException problem =
        refuse(mode, jsonResponse("{\"code\":\"GONE\",\"why\":\"dunno\"}", 400));

    assertThat(problem).isExactlyInstanceOf(NotFoundException.class);
    assertThat(problem.errorCode()).isEqualTo("GONE");
    assertThat(problem.bodyExcerpt()).contains("dunno");
  }

  @ParameterizedTest
  @EnumSource
  void emptyBodiesLeaveTheStatus(Mode mode) {
    ServiceException problem = refuse(mode, aResponse().withStatus(504).withBody(" \n"));

    assertThat(problem.statusCode()).isEqualTo(504);
    assertThat(problem.bodyExcerpt()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void bodiesThatAreCutOffOrStallLeaveTheStatus(Mode mode) throws IOException {
    String half = "HTTP/1.1 500 Oops\r\nX-Request-Id: r\r\nContent-Length: 99\r\n\r\n<html>half";
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              RawServer.send(socket, half);
              if (request == 1) {
                RawServer.reset(socket);
              }
            })) {
      Things cut = Things.at(server.url()).attemptTimeout(Duration.ofMillis(300)).build();

      for (int i = 0; i < 2; i++) {
        ServerException problem =
            catchThrowableOfType(ServerException.class, () -> mode.call(cut, cut.show("t-1")));

        assertThat(problem.statusCode()).isEqualTo(500);
        assertThat(problem.requestId()).isEqualTo("r");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cf-mitigated", "CF-Mitigated", "Cf-MITIGATED"})
  void aBotChallengeIsNoMatterOfPermission(String header) {
    for (Mode mode : Mode.values()) {
      ServiceException problem =
          refuse(
              mode,
              aResponse()
                  .withStatus(403)
                  .withHeader(header, "challenge")
                  .withBody("<html>Just a moment...</html>"));

      assertThat(problem).isExactlyInstanceOf(ServiceException.class);
      assertThat(problem.isRetryable()).isFalse();
      assertThat(problem).hasMessageContaining("bot challenge");
    }
  }

  @Test
  void anOrdinary403IsAMatterOfPermission() {
    assertThat(refuse(Mode.BLOCKING, aResponse().withStatus(403)))
        .isExactlyInstanceOf(PermissionDeniedException.class);
  }

  @Test
  void a451IsBlockedByPolicy() {
    ServiceException problem = refuse(Mode.BLOCKING, aResponse().withStatus(451));

    assertThat(problem).isExactlyInstanceOf(ServiceException.class);
    assertThat(problem).hasMessageContaining("by policy");
  }
}
