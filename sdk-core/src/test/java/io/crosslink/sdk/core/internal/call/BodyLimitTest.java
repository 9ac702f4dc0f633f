package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.internal.call.RawServer.Behaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that would fill the memory. */
class BodyLimitTest {
  private static final int MANY = 20; // mebibytes, where the limit is 16
  private static final String TOO_LARGE =
      "Acme reported success, but with a body of more than 16 MiB";

  /** Writes mebibytes of blanks, for which a JSON parser has to read on. */
  private static void flood(OutputStream out, int mebibytes) throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    for (int i = 0; i < mebibytes; i++) {
      out.write(blanks);
    }
    out.flush();
  }

  private static void head(Socket socket, String statusAndHeaders) throws IOException {
    RawServer.send(socket, "HTTP/1.1 " + statusAndHeaders + "\r\nConnection: close\r\n\r\n");
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      flood(out, MANY);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void anEndlessAnswerIsNotReadToItsEnd(Mode mode) throws IOException {
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              head(socket, "200 OK");
              flood(socket.getOutputStream(), Integer.MAX_VALUE);
            })) {
      Outcome.UNREADABLE.of(mode, server, TOO_LARGE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerOfAKnownLengthIsLimitedToo(Mode mode) throws IOException {
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              head(socket, "200 OK\r\nContent-Length: " + (MANY << 20));
              flood(socket.getOutputStream(), MANY);
            })) {
      Outcome.UNREADABLE.of(mode, server, TOO_LARGE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCountsIsTheLengthAfterInflation(Mode mode) throws IOException {
    byte[] bomb = bomb();
    assertThat(bomb).hasSizeLessThan(1 << 20);
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              head(socket, "200 OK\r\nContent-Encoding: gzip");
              socket.getOutputStream().write(bomb);
            })) {
      Outcome.UNREADABLE.of(mode, server, TOO_LARGE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageOfTheLongestListingIsRead(Mode mode) throws IOException {
    String thing = "{\"id\": \"t-1\", \"tags\": [\"" + "x".repeat(400) + "\"], \"size\": 7}";
    String page = "{\"parts\": [" + (thing + ", ").repeat(19_999) + thing + "]}";
    assertThat(page).hasSizeGreaterThan(8 << 20);
    try (RawServer server = new RawServer(RawServer.says(RawServer.json(200, page)))) {
      Things things = Things.at(server.url()).build();

      assertThat(mode.call(things, things.show("t-1")).value().getParts()).hasSize(20_000);
    }
  }

  /** Each is small on the wire, and would be many times as large in memory. */
  static Stream<Arguments> values() {
    return Mode.each(
        arguments("[],", "unknown"),
        arguments("{},", "unknown"),
        arguments("1,", "unknown"),
        arguments("{},", "parts"));
  }

  @ParameterizedTest(name = "{0}, {1} in {2}")
  @MethodSource("values")
  void valuesAreCountedToo(Mode mode, String value, String property) throws IOException {
    byte[] bomb = zipped("{\"" + property + "\": [" + value.repeat(1_000_000) + value);
    assertThat(bomb).hasSizeLessThan(1 << 14);
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              head(socket, "200 OK\r\nContent-Encoding: gzip");
              socket.getOutputStream().write(bomb);
            })) {
      Outcome.UNREADABLE.of(
          mode, server, "Acme reported success, but with more than 1000000 values");
    }
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Of an error the status is what matters. */
  static Stream<Arguments> errors() throws IOException {
    byte[] bomb = bomb();
    Behaviour inflated =
        (socket, request) -> {
          head(socket, "500 Oops\r\nContent-Encoding: gzip");
          socket.getOutputStream().write(bomb);
        };
    Behaviour endless =
        (socket, request) -> {
          head(socket, "500 Oops");
          socket.getOutputStream().write("<html>".getBytes(StandardCharsets.UTF_8));
          flood(socket.getOutputStream(), Integer.MAX_VALUE);
        };
    return Mode.each(
        arguments("inflated", inflated, null), arguments("endless", endless, "<html>"));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("errors")
  void anErrorIsCutOff(Mode mode, String name, Behaviour behaviour, @Nullable String excerpt)
      throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      Things things = Things.at(server.url()).build();

      for (WireCall<Thing> wire : List.of(things.show("t-1"), things.create(Thing.of("t-1")))) {
        ServerException problem =
            catchThrowableOfType(ServerException.class, () -> mode.call(things, wire));

        assertThat(problem.bodyExcerpt()).isEqualTo(excerpt);
        assertThat(problem.attempts()).isEqualTo(1);
        assertThat(problem.mayHaveBeenApplied()).isTrue();
      }
      assertThat(server.heads()).hasSize(2);
    }
  }
}
