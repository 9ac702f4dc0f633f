package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static io.crosslink.sdk.core.internal.call.RawServer.says;
import static io.crosslink.sdk.core.internal.call.RawServer.saysAndBreaks;
import static io.crosslink.sdk.core.internal.call.RawServer.saysAndCloses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.internal.call.RawServer.Behaviour;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Status lines and headers that are cut off, wrong, huge, or just old-fashioned. */
class ResponseHeadFaultTest {
  private static final String BROKE =
      "The connection to Acme broke before the whole response arrived";
  private static final String NO_HTTP =
      "The response of Acme violates HTTP: check endpoint and proxy";
  private static final String INTERIM = "HTTP/1.1 103 Hints\r\nLink: x\r\n\r\n";
  private static final String THING = "{\"id\": \"t-1\"}";

  static Stream<Arguments> cutOff() {
    String half = "HTTP/1.1 200 OK\r\nContent-Le";
    Behaviour endless =
        (socket, request) -> {
          RawServer.send(socket, "HTTP/1.1 200 OK\r\n");
          while (true) {
            RawServer.send(socket, ("X-More: " + "x".repeat(1000) + "\r\n").repeat(100));
          }
        };
    return Mode.each(
        arguments("closed in the status line", saysAndCloses("HTTP/1.1 2")),
        arguments("closed in a header", saysAndCloses(half)),
        arguments("reset in a header", saysAndBreaks(half)),
        arguments("no head at all", saysAndCloses(THING)),
        arguments(
            "a header of 300 KiB", says(json(200, THING, "X-Long: " + "x".repeat(300 << 10)))),
        arguments("headers without an end", endless));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void cutOff(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      assertThat(Outcome.LOST.of(mode, server, BROKE).details().statusCode()).isNull();
    }
  }

  static Stream<Arguments> notHttp() {
    return Mode.each(
        arguments("another protocol", says("SSH-2.0-OpenSSH_9.6\r\n")),
        arguments("binary", saysAndCloses("\u0000\u0001\u0002\r\n\u0000\r\n\r\n")),
        arguments("a body first", says(THING + "\r\n\r\n")),
        arguments("a status in letters", says("HTTP/1.1 two OK\r\n\r\n")),
        arguments("a status of four digits", says("HTTP/1.1 2000 OK\r\n\r\n")),
        arguments("another version", says("HTTP/3.0 200 OK\r\n\r\n")),
        arguments("proxy authentication without a proxy", says(json(407, ""))));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void notHttp(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      Outcome.LOST.of(mode, server, NO_HTTP);
    }
  }

  static Stream<Arguments> noAnswer() {
    return Mode.each(
        arguments("a negative status", says(json(-12, ""))),
        arguments("a status below any", says(json(-99, "").replace("-99", "099"))),
        arguments("another protocol from now on", says("HTTP/1.1 101 Switch\r\n\r\n")),
        arguments("two interim answers", says(INTERIM + INTERIM + json(200, THING))));
  }

  /** What may follow on such a connection is nobody's answer. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void noAnswer(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      Outcome.LOST.of(mode, server, NO_HTTP);
      assertThat(server.connections()).as("none is used again").isEqualTo(server.heads().size());
    }
  }

  static Stream<Arguments> tolerated() {
    String length = "Content-Length: " + THING.length() + "\r\n";
    return Mode.each(
        arguments("HTTP/1.0 with a length", says("HTTP/1.0 200 OK\r\n" + length + "\r\n" + THING)),
        arguments("HTTP/1.0 without a length", saysAndCloses("HTTP/1.0 200 OK\r\n\r\n" + THING)),
        arguments("100 first", says("HTTP/1.1 100 Continue\r\n\r\n" + json(200, THING))),
        arguments("102 first", says("HTTP/1.1 102 Processing\r\n\r\n" + json(200, THING))),
        arguments("103 first", says("HTTP/1.1 103 Hints\r\nLink: x\r\n\r\n" + json(200, THING))),
        arguments("no reason", says("HTTP/1.1 200\r\n" + length + "\r\n" + THING)),
        arguments("bare line feeds", says("HTTP/1.1 200 OK\n" + length.strip() + "\n\n" + THING)),
        arguments(
            "headers without name or colon",
            says("HTTP/1.1 200 OK\r\nX\r\n: y\r\n:\r\n" + length + "\r\n" + THING)),
        arguments(
            "a header of 100 KiB", says(json(200, THING, "X-Long: " + "x".repeat(100 << 10)))),
        arguments(
            "1,000 headers of 100 bytes",
            says(
                "HTTP/1.1 200 OK\r\n"
                    + ("X-Many: " + "x".repeat(90) + "\r\n").repeat(1000)
                    + length
                    + "\r\n"
                    + THING)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void tolerated(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      Things things = Things.at(server.url()).build();

      for (WireCall<Thing> wire : List.of(things.show("t-1"), things.create(Thing.of("t-1")))) {
        ApiResponse<Thing> response = mode.call(things, wire);

        assertThat(response.value().getId()).isEqualTo("t-1");
        assertThat(response.attempts()).isEqualTo(1);
      }
      assertThat(server.heads()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatComesFromHeadersDoesNotFloodMessages(Mode mode) throws IOException {
    for (String id : List.of("x".repeat(100 << 10), "\u001b[31mred")) {
      String refusal = json(400, "", "X-Request-Id: " + id);
      try (RawServer server = new RawServer(says(refusal))) {
        Things things = Things.at(server.url()).build();

        InvalidRequestException problem =
            catchThrowableOfType(
                InvalidRequestException.class, () -> mode.call(things, things.show("t-1")));

        assertThat(problem.requestId()).hasSizeBetween(1, 301).doesNotContain("\u001b");
        assertThat(problem.getMessage()).hasSizeLessThan(1000).doesNotContain("\u001b");
      }
    }
  }

  /** OkHttp insists that there is no body where HTTP allows none. */
  @ParameterizedTest
  @EnumSource
  void noContentWithContent(Mode mode) throws IOException {
    try (RawServer server = new RawServer(says(json(204, THING)))) {
      Things things = Things.at(server.url()).retryPolicy(Outcome.TWICE).build();

      TransportException harmless = lost(mode, things, things.delete("t-1"));
      TransportException harmful = lost(mode, things, things.start());

      assertThat(harmless.attempts()).isEqualTo(2);
      assertThat(harmful.attempts()).isEqualTo(1);
      assertThat(server.heads()).hasSize(3);
    }
  }

  /** Such a body is only found in the way of the next answer. */
  @ParameterizedTest
  @EnumSource
  void noContentWithContentOfUnknownLength(Mode mode) throws IOException {
    try (RawServer server = new RawServer(says("HTTP/1.1 204 Gone\r\n\r\n" + THING + "\r\n"))) {
      Things things = Things.at(server.url()).retryPolicy(Outcome.TWICE).build();

      assertThat(mode.call(things, things.start()).statusCode()).isEqualTo(204);
      assertThat(lost(mode, things, things.start()).attempts()).isEqualTo(1);
    }
  }

  private static TransportException lost(Mode mode, Things things, WireCall<Void> wire) {
    TransportException problem =
        catchThrowableOfType(TransportException.class, () -> mode.call(things, wire));
    assertThat(problem).hasMessageStartingWith(NO_HTTP);
    assertThat(problem.mayHaveBeenApplied()).isTrue();
    return problem;
  }
}
