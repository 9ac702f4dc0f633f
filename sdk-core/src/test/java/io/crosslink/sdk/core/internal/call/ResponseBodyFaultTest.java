package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static io.crosslink.sdk.core.internal.call.RawServer.says;
import static io.crosslink.sdk.core.internal.call.RawServer.saysAndBreaks;
import static io.crosslink.sdk.core.internal.call.RawServer.saysAndCloses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.internal.call.RawServer.Behaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are cut off, damaged, or of another length than they say. */
class ResponseBodyFaultTest {
  private static final String BROKE =
      "The connection to Acme broke before the whole response arrived";
  private static final String NO_HTTP =
      "The response of Acme violates HTTP: check endpoint and proxy";
  private static final String THING = "{\"id\": \"t-1\"}";
  private static final String HALF = "{\"parts\": [{\"id\": \"t-1\", \"si";

  private static String head(String header) {
    return "HTTP/1.1 200 OK\r\nX-Request-Id: r-1\r\n" + header + "\r\n\r\n";
  }

  private static String chunks(String body) {
    return head("Transfer-Encoding: chunked") + body;
  }

  static Stream<Arguments> cutOff() {
    return Mode.each(
        arguments("closed after the head", saysAndCloses(head("Content-Length: 99"))),
        arguments("reset after the head", saysAndBreaks(head("Content-Length: 99"))),
        arguments("closed inside the JSON", saysAndCloses(head("Content-Length: 99") + HALF)),
        arguments("reset inside the JSON", saysAndBreaks(head("Content-Length: 99") + HALF)),
        arguments("closed after the JSON", saysAndCloses(head("Content-Length: 99") + THING)),
        arguments(
            "a length beyond all measure",
            saysAndCloses(head("Content-Length: " + Long.MAX_VALUE) + THING)),
        arguments("reset without a length", saysAndBreaks(head("X: y") + HALF)),
        arguments("closed inside a chunk", saysAndCloses(chunks("ff\r\n" + HALF))),
        arguments("closed between chunks", saysAndCloses(chunks("5\r\n{\"id\"\r\n"))),
        arguments("closed before the last chunk", saysAndCloses(chunks("2\r\n{}\r\n"))),
        arguments("closed in the last chunk", saysAndCloses(chunks("2\r\n{}\r\n0\r\n"))),
        arguments("no gzip", compressed(THING.getBytes(StandardCharsets.UTF_8))),
        arguments("half of the gzip", compressed(Arrays.copyOf(gzip(THING), 20))),
        arguments("gzip with a wrong checksum", compressed(damaged(gzip(THING), 8))));
  }

  private static Behaviour compressed(byte[] body) {
    return (socket, request) -> {
      RawServer.send(socket, head("Content-Encoding: gzip\r\nContent-Length: " + body.length));
      socket.getOutputStream().write(body);
    };
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] damaged(byte[] bytes, int fromEnd) {
    bytes[bytes.length - fromEnd] ^= 1;
    return bytes;
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void cutOff(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      assertHeadIsTold(Outcome.LOST.of(mode, server, BROKE));
    }
  }

  private static void assertHeadIsTold(CallException problem) {
    assertThat(problem.details().statusCode()).isEqualTo(200);
    assertThat(problem.requestId()).isEqualTo("r-1");
  }

  static Stream<Arguments> notHttp() {
    return Mode.each(
        arguments("a negative length", says(head("Content-Length: -5") + THING)),
        arguments("chunks without a size", says(chunks(THING + "\r\n"))),
        arguments("a negative chunk", says(chunks("-2\r\n{}\r\n0\r\n\r\n"))),
        arguments("a chunk beyond all measure", says(chunks("f".repeat(20) + "\r\n{}"))));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void notHttp(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      Outcome.LOST.of(mode, server, NO_HTTP);
      assertThat(server.connections()).as("none is used again").isEqualTo(server.heads().size());
    }
  }

  /** Without a length, the end of the connection is the end of the answer. */
  static Stream<Arguments> unreadable() {
    return Mode.each(
        arguments("closed without a length", saysAndCloses(head("X: y") + HALF)),
        arguments(
            "a length that is too short",
            says(head("Connection: close\r\nContent-Length: 5") + THING)),
        arguments(
            "a compression that nobody asked for",
            says(head("Content-Encoding: br\r\nContent-Length: 4") + "\u0001\u0002\u0003\u0004")));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void unreadable(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      assertHeadIsTold(
          Outcome.UNREADABLE.of(
              mode, server, "Acme reported success, but with broken JSON (line 1, column "));
    }
  }

  static Stream<Arguments> tolerated() {
    return Mode.each(
        arguments("a length that is no number", saysAndCloses(head("Content-Length: x") + THING)),
        arguments(
            "a length that fits no type",
            saysAndCloses(head("Content-Length: " + "9".repeat(30)) + THING)),
        arguments(
            "both a length and chunks",
            says(
                head("Content-Length: 3\r\nTransfer-Encoding: chunked")
                    + "d\r\n"
                    + THING
                    + "\r\n0\r\n\r\n")),
        arguments("more answers than requests", says(json(200, THING) + json(500, ""))));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void tolerated(Mode mode, String name, Behaviour behaviour) throws IOException {
    for (WireCallOf wire :
        List.<WireCallOf>of(t -> t.show("t-1"), t -> t.create(Thing.of("t-1")))) {
      try (RawServer server = new RawServer(behaviour)) {
        Things things = Things.at(server.url()).build();

        assertThat(mode.call(things, wire.on(things)).value().getId()).isEqualTo("t-1");
        assertThat(server.heads()).hasSize(1);
      }
    }
  }

  private interface WireCallOf {
    WireCall<Thing> on(Things things);
  }

  /** What is left of a body lies in the way of the next answer, but is not taken for one. */
  @ParameterizedTest
  @EnumSource
  void theRestOfABodyIsNoAnswer(Mode mode) throws IOException {
    String answer = head("Content-Length: 2") + "{}";
    try (RawServer server = new RawServer(says(answer + ", " + THING + "\r\n"))) {
      Things things = Things.at(server.url()).build();
      mode.call(things, things.create(Thing.of("t-1")));

      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> mode.call(things, things.create(Thing.of("t-1"))));

      assertThat(problem).hasMessageStartingWith(NO_HTTP);
      assertThat(problem.mayHaveBeenApplied()).isTrue();
      assertThat(problem.attempts()).isEqualTo(1);
    }
  }

  static Stream<Arguments> errors() {
    String length = "HTTP/1.1 500 Oops\r\nX-Request-Id: r-1\r\nContent-Length: ";
    String chunked = "HTTP/1.1 500 Oops\r\nX-Request-Id: r-1\r\nTransfer-Encoding: chunked\r\n\r\n";
    return Mode.each(
        arguments("cut off", saysAndCloses(length + "99\r\n\r\n" + HALF)),
        arguments("reset", saysAndBreaks(length + "99\r\n\r\n")),
        arguments("length that is no number", saysAndCloses(length + "x\r\n\r\n" + HALF)),
        arguments("broken chunks", says(chunked + "x\r\n" + HALF)),
        arguments("no gzip", says(length + "9\r\nContent-Encoding: gzip\r\n\r\nno gzip !")));
  }

  /** Of an error the status is what matters. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void errors(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      Things things = Things.at(server.url()).build();

      for (WireCall<Thing> wire : List.of(things.show("t-1"), things.create(Thing.of("t-1")))) {
        ServerException problem =
            catchThrowableOfType(ServerException.class, () -> mode.call(things, wire));

        assertThat(problem.statusCode()).isEqualTo(500);
        assertThat(problem.requestId()).isEqualTo("r-1");
        assertThat(problem.attempts()).isEqualTo(1);
        assertThat(problem.mayHaveBeenApplied()).isTrue();
      }
      assertThat(server.heads()).hasSize(2);
    }
  }

  static Stream<Arguments> unknownSenders() {
    return Mode.each(arguments(401), arguments(403), arguments(404));
  }

  /** The body would have shown whether the service or something in front of it has answered. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void unknownSenders(Mode mode, int status) throws IOException {
    String head = "HTTP/1.1 " + status + " No\r\nX-Request-Id: r-1\r\nContent-Length: 99\r\n\r\n";
    try (RawServer server = new RawServer(saysAndCloses(head))) {
      Things things = Things.at(server.url()).build();

      IntermediaryResponseException problem =
          catchThrowableOfType(
              IntermediaryResponseException.class,
              () -> mode.call(things, things.create(Thing.of("t-1"))));

      assertThat(problem.statusCode()).isEqualTo(status);
      assertThat(problem.mayHaveBeenApplied()).isTrue();
      assertThat(server.heads()).hasSize(1);
    }
  }
}
