package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.ResponseFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A success that cannot be read: reported, never repeated, and never quoted. */
class MalformedResponseTest {
  private static final String CONTENT = "c0ntent";

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final Things things = Things.at(SERVER.baseUrl()).build();

  private ResponseFormatException read(
      Mode mode, WireCall<?> wire, ResponseDefinitionBuilder answer) {
    Responses.inTurn(SERVER, answer.withHeader("X-Request-Id", "r-1"));
    ResponseFormatException problem =
        catchThrowableOfType(ResponseFormatException.class, () -> mode.call(things, wire));
    assertThat(problem).as("%s", answer.build()).isNotNull();
    assertThat(problem.mayHaveBeenApplied()).isTrue();
    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem.requestId()).isEqualTo("r-1");
    assertThat(problem).hasMessageStartingWith("Acme reported success, but with ");
    assertThat(problem).hasMessageNotContaining(CONTENT).hasNoCause();
    return problem;
  }

  static Stream<Arguments> brokenEverywhere() {
    byte[] invalid = ("{\"id\": \"\u00e4 " + CONTENT + "\"}").getBytes(StandardCharsets.ISO_8859_1);
    return Stream.of(
        Arguments.of("HTML", ok("<html>" + CONTENT + "</html>"), "broken JSON"),
        Arguments.of("truncated", okJson("{\"id\": \"" + CONTENT), "broken JSON"),
        Arguments.of("unclosed", okJson("{\"" + CONTENT + "\": [{\"id\": 1}"), "broken JSON"),
        Arguments.of("garbage", okJson("{\"response\": {}} " + CONTENT), "broken JSON"),
        Arguments.of(
            "two values",
            okJson("{\"response\": {}} {\"id\": \"" + CONTENT + "\"}"),
            "more than one"),
        Arguments.of("array", okJson("[\"" + CONTENT + "\"]"), "JSON that is not an object"),
        Arguments.of("string", okJson("\"" + CONTENT + "\""), "JSON that is not an object"),
        Arguments.of("null", okJson("null"), "JSON that is not an object"),
        Arguments.of("no UTF-8", ok().withBody(invalid), "broken JSON"),
        Arguments.of("NULs", ok().withBody(new byte[8]), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenEverywhere")
  void brokenEverywhere(String name, ResponseDefinitionBuilder answer, String problem) {
    for (Mode mode : Mode.values()) {
      for (WireCall<?> wire :
          List.of(things.show("t"), things.describe("t"), things.delete("t"), things.start())) {
        assertThat(read(mode, wire, answer)).as(name).hasMessageContaining(problem);
      }
    }
  }

  /**
   * Jackson rejects the order of bytes before it reads the rest, which is more than one segment.
   */
  @ParameterizedTest
  @EnumSource
  void whatIsNotReadReleasesTheConnection(Mode mode) {
    byte[] unusual = Arrays.copyOf(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE}, 100_000);
    OkHttpClient engine = new OkHttpClient();
    Things strict = Things.at(SERVER.baseUrl()).engine(engine).build();

    read(mode, strict.show("t"), ok().withBody(unusual));

    ConnectionPool pool = engine.connectionPool();
    assertThat(pool.connectionCount() - pool.idleConnectionCount()).as("in use").isZero();
  }

  @ParameterizedTest
  @EnumSource
  void messagesEndWithWhatSupportWillAskFor(Mode mode) {
    assertThat(read(mode, things.show("t"), ok("<").withHeader("Content-Type", "text/plain")))
        .hasMessageMatching(
            "Acme reported success, but with broken JSON \\(line 1, column \\d\\), declared as"
                + " text/plain \\(operation showThing"
                + Things.place(SERVER.baseUrl())
                + ", status 200, request id r-1\\)");
  }

  @ParameterizedTest
  @EnumSource
  void contentTypesAreBoundedToo(Mode mode) {
    String type = "text/" + "x".repeat(5000);

    assertThat(read(mode, things.show("t"), ok("<").withHeader("Content-Type", type)).getMessage())
        .contains(", declared as text/xxx")
        .hasSizeLessThan(600);
  }

  @ParameterizedTest
  @EnumSource
  void nothingWhereSomethingIsDue(Mode mode) {
    for (WireCall<?> wire : List.of(things.show("t"), things.describe("t"))) {
      assertThat(read(mode, wire, ok())).hasMessageContaining("an empty body");
      assertThat(read(mode, wire, ok(" \r\n"))).hasMessageContaining("an empty body");
      assertThat(read(mode, wire, noContent())).hasMessageContaining("no content");
    }
  }

  @ParameterizedTest
  @EnumSource
  void wrongTypes(Mode mode) {
    assertThat(read(mode, things.show("t"), okJson("{\"size\": \"" + CONTENT + "\"}")))
        .hasMessageContaining("a value that is not an Integer at size (line 1, column ");
    for (String number : List.of("1.9", "2147483648", "1e99")) {
      assertThat(read(mode, things.show("t"), okJson("{\"size\": " + number + "}")))
          .hasMessageContaining("a value that is not an Integer at size");
    }
    assertThat(
            read(
                mode,
                things.show("t"),
                okJson("{\"parts\": [{}, {\"created_at\": \"" + CONTENT + "\"}]}")))
        .hasMessageContaining("not an OffsetDateTime at parts[1].created_at");
    assertThat(read(mode, things.show("t"), okJson("{\"parts\": [7]}")))
        .hasMessageContaining("not a Thing at parts[0]");
    assertThat(read(mode, things.show("t"), okJson("{\"tags\": \"" + CONTENT + "\"}")))
        .hasMessageContaining("at tags");
    assertThat(read(mode, things.show("t"), okJson("{\"id\": {\"" + CONTENT + "\": 1}}")))
        .hasMessageContaining("not a String at id");
    assertThat(read(mode, things.describe("t"), okJson("{\"response\": \"" + CONTENT + "\"}")))
        .hasMessageContaining("not a Thing");
  }

  @ParameterizedTest
  @EnumSource
  void missingEnvelope(Mode mode) {
    for (String body : List.of("{}", "{\"response\": null}", "{\"other\": {\"id\": 1}}")) {
      assertThat(read(mode, things.describe("t"), okJson(body)))
          .hasMessageContaining("no 'response' in the response");
    }
  }

  /** What the service says of an error is for people, unlike the rest of a body. */
  @ParameterizedTest
  @EnumSource
  void errorObjects(Mode mode) {
    String body = "{\"code\": \"X\", \"message\": \"sorry\", \"psk\": \"" + CONTENT + "\"}";
    for (WireCall<?> wire :
        List.of(things.show("t"), things.describe("t"), things.delete("t"), things.start())) {
      for (String error : List.of(body, "{\"error\": " + body + "}")) {
        assertThat(read(mode, wire, okJson(error)))
            .hasMessageContaining(
                "an error object under a success status: code X, message 'sorry' (operation");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRequestIdMayStandInTheBody(Mode mode) {
    Things zenlayer = Things.at(SERVER.baseUrl()).errors(Things.ZENLAYER).build();
    String error = "\"code\": \"X\", \"message\": \"m\"";
    for (String rest : List.of("", ", " + error, ", \"error\": {" + error + "}")) {
      Responses.inTurn(SERVER, okJson("{\"requestId\": \"r-2\"" + rest + "}"));

      assertThat(
              catchThrowableOfType(
                      ResponseFormatException.class,
                      () -> mode.call(zenlayer, zenlayer.describe("t")))
                  .requestId())
          .isEqualTo("r-2");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRequestIdOfAHeaderComesFirst(Mode mode) {
    Responses.inTurn(SERVER, okJson("{\"request_id\": \"r-2\"}").withHeader("X-Request-Id", "r-1"));

    assertThat(
            catchThrowableOfType(
                    ResponseFormatException.class, () -> mode.call(things, things.describe("t")))
                .requestId())
        .isEqualTo("r-1");
  }

  @ParameterizedTest
  @EnumSource
  void statusesThatForbidABodyWithABody(Mode mode) {
    Responses.inTurn(SERVER, aResponse().withStatus(205));

    assertThat(
            catchThrowableOfType(
                ResponseFormatException.class, () -> mode.call(things, things.show("t"))))
        .hasMessageContaining("no content");
  }

  @ParameterizedTest
  @EnumSource
  void theIdOfWhatWasCreatedIsKnownAllTheSame(Mode mode) {
    Map<String, String> ids =
        Map.of(
            "{\"size\": 10.5, \"id\": \"t-9\"}", "t-9",
            "{\"size\": 10.5, \"thing\": {\"other\": \"x\", \"id\": \"t-9\"}}", "t-9",
            "{\"size\": 10.5, \"requestId\": \"r\", \"thingId\": \"t-9\"}", "t-9",
            "{\"size\": 10.5, \"thingId\": \"t-9\", \"otherId\": \"o-1\"}", "",
            "{\"size\": 10.5}", "");
    ids.forEach(
        (body, id) -> {
          ResponseFormatException problem =
              read(mode, things.create(Thing.of("t-1")), okJson(body));

          assertThat(problem.resourceId()).as(body).isEqualTo(id.isEmpty() ? null : id);
          if (!id.isEmpty()) {
            assertThat(problem).hasMessageContaining("; the id of the resource is t-9 (");
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void idsWithinAnEnvelopeAreKnownAllTheSame(Mode mode) {
    Responses.inTurn(
        SERVER,
        okJson("{\"requestId\": \"r-7\", \"response\": {\"id\": \"t-9\", \"size\": 10.5}}"));
    Things zenlayer = Things.at(SERVER.baseUrl()).errors(Things.ZENLAYER).build();

    ResponseFormatException problem =
        catchThrowableOfType(
            ResponseFormatException.class, () -> mode.call(zenlayer, zenlayer.destroy("t-9")));

    assertThat(problem.requestId()).isEqualTo("r-7");
    assertThat(problem.resourceId()).isEqualTo("t-9");
  }
}
