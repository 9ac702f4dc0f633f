package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.internal.call.Responses;
import io.crosslink.sdk.core.internal.call.Thing;
import io.crosslink.sdk.core.internal.call.Things;
import io.crosslink.sdk.core.internal.call.WireCall;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is made to do harm, or that reads differently each time. */
class HostileJsonTest {
  private static final int DEEP = 100_000;
  private static final String ARRAYS = "[".repeat(DEEP) + "]".repeat(DEEP);
  private static final String OBJECTS = "{\"x\":".repeat(DEEP) + "1" + "}".repeat(DEEP);

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final Things things = Things.at(SERVER.baseUrl()).build();

  private static ResponseDefinitionBuilder body(int status, String body, Charset charset) {
    return WireMock.status(status)
        .withHeader("Content-Type", "application/json")
        .withBody(body.getBytes(charset));
  }

  private static ResponseDefinitionBuilder body(int status, String body) {
    return body(status, body, StandardCharsets.UTF_8);
  }

  /** A success that cannot be read, whatever the operation makes of its answer. */
  private ResponseFormatException unreadable(Mode mode, WireCall<?> wire, String body) {
    Responses.inTurn(SERVER, body(200, body));
    return ended(ResponseFormatException.class, mode, wire, true);
  }

  private InvalidRequestException refused(Mode mode, String body) {
    Responses.inTurn(SERVER, body(400, body));
    return ended(InvalidRequestException.class, mode, things.create(Thing.of("t-1")), false);
  }

  private <E extends CallException> E ended(
      Class<E> type, Mode mode, WireCall<?> wire, boolean mayHaveBeenApplied) {
    SERVER.resetRequests();
    E problem = catchThrowableOfType(type, () -> mode.call(things, wire));
    assertThat(problem).isNotNull();
    assertThat(problem.getMessage()).hasSizeLessThan(1000);
    assertThat(problem.mayHaveBeenApplied()).isEqualTo(mayHaveBeenApplied);
    assertThat(SERVER.getAllServeEvents()).hasSize(1);
    return problem;
  }

  static Stream<Arguments> deep() {
    return Mode.each(
        arguments("models", "{\"parts\":[".repeat(DEEP) + "]}".repeat(DEEP)),
        arguments("models without an end", "{\"parts\":[".repeat(DEEP)),
        arguments("unknown arrays", "{\"new\":" + ARRAYS + "}"),
        arguments("unknown objects", "{\"new\":" + OBJECTS + "}"),
        arguments("instead of a text", "{\"id\":" + ARRAYS + "}"),
        arguments("instead of a number", "{\"size\":" + OBJECTS + "}"),
        arguments("instead of a decimal", "{\"price\":" + ARRAYS + "}"),
        arguments("instead of a date", "{\"created_at\":" + OBJECTS + "}"),
        arguments("instead of an enum", "{\"kind\":" + ARRAYS + "}"),
        arguments("in a list of texts", "{\"tags\":" + ARRAYS + "}"),
        arguments("an error", "{\"error\":" + OBJECTS + "}"),
        arguments("a code", "{\"message\":\"m\",\"code\":" + ARRAYS + "}"));
  }

  /** Jackson has limits since 2.15; before, ours must hold. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void deep(Mode mode, String name, String body) {
    String inside = "{\"response\":" + body + "}";
    String beside = "{\"response\":{}," + body.substring(1);
    unreadable(mode, things.show("t-1"), body);
    unreadable(mode, things.create(Thing.of("t-1")), body);
    unreadable(mode, things.delete("t-1"), body);
    unreadable(mode, things.describe("t-1"), inside);
    unreadable(mode, things.describe("t-1"), beside);

    assertThat(refused(mode, body).errorCode()).isNull();
    assertThat(refused(mode, inside).errorCode()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMerelyNestedIsRead(Mode mode) {
    int levels = 400;
    Responses.inTurn(SERVER, body(200, "{\"parts\":[".repeat(levels) + "]}".repeat(levels)));

    Thing thing = mode.call(things, things.show("t-1")).value();

    for (int i = 1; i < levels; i++) {
      thing = thing.getParts().get(0);
    }
    assertThat(thing.getParts()).isEmpty();
  }

  static Stream<Arguments> numbersThatDoNotFit() {
    return Mode.each(
        arguments("{\"size\":1e999999999}", "a value that is not an Integer at size"),
        arguments("{\"size\":2147483648}", "a value that is not an Integer at size"),
        arguments("{\"serial\":1e999999999}", "a value that is not a Long at serial"),
        arguments("{\"serial\":9223372036854775808}", "a value that is not a Long at serial"),
        arguments("{\"created_at\":1e999999999}", "a value that is not an OffsetDateTime"),
        arguments("{\"price\":1e9999999999}", ""),
        arguments("{\"price\":1e-9999999999}", ""),
        arguments("{\"id\":\"t-1\",\"new\":1e9999999999}", ""),
        arguments("{\"size\":" + "9".repeat(10_000) + "}", ""),
        arguments("{\"serial\":" + "9".repeat(10_000) + "}", ""),
        arguments("{\"price\":" + "9".repeat(10_000) + "}", ""),
        arguments("{\"price\":0." + "9".repeat(10_000) + "}", ""),
        arguments("{\"id\":\"t-1\",\"new\":" + "9".repeat(1_000_000) + "}", ""));
  }

  @ParameterizedTest
  @MethodSource
  void numbersThatDoNotFit(Mode mode, String body, String problem) {
    String answer = "Acme reported success, but with " + problem;
    String inside = "{\"response\":" + body + "}";
    assertThat(unreadable(mode, things.show("t-1"), body)).hasMessageStartingWith(answer);
    assertThat(unreadable(mode, things.create(Thing.of("t-1")), body))
        .hasMessageStartingWith(answer);
    assertThat(unreadable(mode, things.describe("t-1"), inside)).hasMessageStartingWith(answer);

    assertThat(refused(mode, body).statusCode()).isEqualTo(400);
  }

  /** Some versions of Jackson take them for infinite, others fail in a way of their own. */
  @ParameterizedTest
  @EnumSource
  void numbersOutOfAnyRangeBesideTheValue(Mode mode) {
    for (String number : List.of("1e9999999999", "-1e9999999999", "1e-9999999999")) {
      Responses.inTurn(SERVER, body(200, "{\"response\":{},\"new\":" + number + "}"));
      for (WireCall<?> wire : List.of(things.describe("t-1"), things.delete("t-1"))) {
        Throwable problem = catchThrowable(() -> mode.call(things, wire));
        assertThat(problem == null || problem instanceof ResponseFormatException)
            .as("%s", problem)
            .isTrue();
      }

      assertThat(refused(mode, "{\"code\":" + number + ",\"message\":\"m\"}").statusCode())
          .isEqualTo(400);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hugeNumbersThatFitAreKept(Mode mode) {
    Responses.inTurn(SERVER, body(200, "{\"id\":\"t\",\"price\":1e999999999,\"new\":1e999999999}"));

    Thing thing = mode.call(things, things.show("t-1")).value();

    assertThat(thing.getPrice()).isEqualTo(new BigDecimal("1e999999999"));
    assertThat(thing.getAdditionalProperties())
        .isEqualTo(Map.of("new", new BigDecimal("1e999999999")));
    // Not written in full either: that would take a gigabyte.
    mode.call(things, things.create(thing));
    assertThat(SERVER.getAllServeEvents().get(0).getRequest().getBodyAsString())
        .contains("\"price\":1E+999999999");

    assertThat(refused(mode, "{\"code\":1e999999999,\"message\":\"m\"}").errorMessage())
        .isEqualTo("m");
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoPropertiesOfTheSameNameTheLastOneCounts(Mode mode) {
    Responses.inTurn(SERVER, body(200, "{\"id\":\"a\",\"new\":1,\"id\":\"b\",\"new\":2}"));
    Thing thing = mode.call(things, things.show("t-1")).value();
    assertThat(thing.getId()).isEqualTo("b");
    assertThat(thing.getAdditionalProperties()).isEqualTo(Map.of("new", 2));

    Responses.inTurn(
        SERVER, body(200, "{\"response\":{\"id\":\"a\"},\"response\":{\"id\":\"b\"}}"));
    assertThat(mode.call(things, things.describe("t-1")).value().getId()).isEqualTo("b");
    assertThat(
            unreadable(
                mode, things.describe("t-1"), "{\"response\":{\"id\":\"a\"},\"response\":null}"))
        .hasMessageContaining("no 'response'");

    assertThat(refused(mode, "{\"code\":\"A\",\"message\":\"m\",\"code\":\"B\"}").errorCode())
        .isEqualTo("B");
  }

  @ParameterizedTest
  @EnumSource
  void textThatIsNoUtf8(Mode mode) {
    Charset latin = StandardCharsets.ISO_8859_1;
    for (String bytes : List.of("\u00e4", "\u00c3", "\u0080", "\u00f5", "\u00ff")) {
      for (String body : List.of("{\"id\":\"" + bytes + "\"}", "{\"" + bytes + "\":1}")) {
        Responses.inTurn(SERVER, body(200, body, latin));
        for (WireCall<?> wire : List.of(things.show("t-1"), things.create(Thing.of("t-1")))) {
          assertThat(ended(ResponseFormatException.class, mode, wire, true))
              .hasMessageStartingWith("Acme reported success, but with broken JSON");
        }
      }

      Responses.inTurn(SERVER, body(400, "{\"code\":\"X\",\"message\":\"" + bytes + "!\"}", latin));
      InvalidRequestException problem =
          ended(InvalidRequestException.class, mode, things.create(Thing.of("t-1")), false);
      assertThat(problem.errorCode()).isEqualTo("X");
      assertThat(problem.errorMessage()).contains("\ufffd").endsWith("!");
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersThatDoNotFitAreNotInfinite(Mode mode) {
    assertThat(unreadable(mode, things.show("t-1"), "{\"id\":\"t\",\"weight\":1E400}"))
        .hasMessageContaining("a value that is not a Double at weight");
    unreadable(mode, things.show("t-1"), "{\"id\":\"t\",\"weight\":\"NaN\"}");
  }
}
