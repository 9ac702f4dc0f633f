package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that would fill the memory. */
class BodyLimitTest {
  private static final int MANY = 70; // mebibytes, where the limit is 64

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
      assertThat(read(mode, server)).hasMessageContaining("a body of more than 64 MiB");
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
      assertThat(read(mode, server)).hasMessageContaining("a body of more than 64 MiB");
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
      assertThat(read(mode, server)).hasMessageContaining("a body of more than 64 MiB");
    }
  }

  private static ResponseFormatException read(Mode mode, RawServer server) {
    Things things = Things.at(server.url()).build();
    ResponseFormatException problem =
        catchThrowableOfType(
            ResponseFormatException.class, () -> mode.call(things, things.show("t-1")));
    assertThat(problem.mayHaveBeenApplied()).isTrue();
    return problem;
  }

  @ParameterizedTest
  @EnumSource
  void anErrorIsCutOff(Mode mode) throws IOException {
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              head(socket, "500 Oops");
              socket.getOutputStream().write("<html>".getBytes(StandardCharsets.UTF_8));
              flood(socket.getOutputStream(), Integer.MAX_VALUE);
            })) {
      Things things = Things.at(server.url()).build();

      ServerException problem =
          catchThrowableOfType(ServerException.class, () -> mode.call(things, things.show("t-1")));

      assertThat(problem.bodyExcerpt()).isEqualTo("<html>");
    }
  }
}
