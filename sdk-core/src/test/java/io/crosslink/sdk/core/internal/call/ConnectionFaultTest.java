package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.internal.call.RawServer.Behaviour;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that cannot be made, or break before anything is answered. */
class ConnectionFaultTest {
  private static final String BROKE =
      "The connection to Acme broke before the whole response arrived";

  @ParameterizedTest
  @EnumSource
  void refused(Mode mode) throws IOException {
    int nobodyListens;
    try (ServerSocket free = new ServerSocket(0)) {
      nobodyListens = free.getLocalPort();
    }

    Outcome.NOT_SENT.of(
        mode,
        () -> 0,
        "No connection to Acme: check endpoint, proxy and firewall",
        Things.at("http://127.0.0.1:" + nobodyListens));
  }

  static Stream<Arguments> resolvers() {
    Dns failing =
        host -> {
          throw new UnknownHostException(host);
        };
    Dns knowingNothing = host -> List.of();
    return Mode.each(arguments("fails", failing), arguments("knows nothing", knowingNothing));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("resolvers")
  void hostNamesThatCannotBeResolved(Mode mode, String name, Dns dns) {
    Outcome.NOT_SENT.of(
        mode,
        () -> 0,
        "The host name of Acme's endpoint cannot be resolved: check endpoint, region and DNS",
        Things.at("https://nowhere.example").engine(new OkHttpClient.Builder().dns(dns).build()));
  }

  static Stream<Arguments> rashPeers() {
    Behaviour closes = (socket, connection) -> socket.close();
    Behaviour breaks =
        (socket, connection) -> {
          socket.getInputStream().read();
          RawServer.reset(socket);
        };
    return Mode.each(
        arguments("closed on arrival", closes), arguments("reset after the first byte", breaks));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("rashPeers")
  void brokenBeforeTheRequestIsRead(Mode mode, String name, Behaviour behaviour)
      throws IOException {
    try (RawServer server = RawServer.rash(behaviour)) {
      Outcome.LOST.of(mode, server::connections, BROKE, Things.at(server.url()));
    }
  }

  static Stream<Arguments> silentPeers() {
    return Mode.each(
        arguments("closed", RawServer.saysAndCloses("")),
        arguments("reset", RawServer.saysAndBreaks("")));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("silentPeers")
  void brokenBeforeAnAnswer(Mode mode, String name, Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      Outcome.LOST.of(mode, server, BROKE);
    }
  }

  /** Answers each request with its number. */
  private static String numbered(int request) {
    return json(200, "{\"id\": \"t-" + request + "\"}");
  }

  /** Answers the first request of each connection, and closes it once it is idle. */
  private static RawServer closingWhenIdle(Semaphore closed) throws IOException {
    return new RawServer(
        (socket, request) -> {
          RawServer.send(socket, numbered(request));
          socket.close();
          closed.release();
        });
  }

  /** OkHttp notices it beforehand only if the connection has been idle for ten seconds. */
  @ParameterizedTest
  @EnumSource
  void aCreateIsNotRepeatedWhenItsConnectionWasClosedWhileIdle(Mode mode) throws IOException {
    Semaphore closed = new Semaphore(0);
    try (RawServer server = closingWhenIdle(closed)) {
      Things things = Things.at(server.url()).build();
      mode.call(things, things.create(Thing.of("t-1")));
      closed.acquireUninterruptibly();

      assertLost(mode, things);

      assertThat(server.heads()).hasSize(1);
      assertThat(mode.call(things, things.create(Thing.of("t-1"))).value().getId())
          .isEqualTo("t-2");
    }
  }

  private static void assertLost(Mode mode, Things things) {
    TransportException problem =
        catchThrowableOfType(
            TransportException.class, () -> mode.call(things, things.create(Thing.of("t-1"))));
    assertThat(problem).hasMessageStartingWith(BROKE);
    assertThat(problem.mayHaveBeenApplied()).isTrue();
    assertThat(problem.attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aReadDoesNotNoticeThatItsConnectionWasClosedWhileIdle(Mode mode) throws IOException {
    Semaphore closed = new Semaphore(0);
    try (RawServer server = closingWhenIdle(closed)) {
      Things things = Things.at(server.url()).build();

      for (int i = 1; i <= 3; i++) {
        ApiResponse<Thing> response = mode.call(things, things.show("t-1"));
        closed.acquireUninterruptibly();

        assertThat(response.value().getId()).isEqualTo("t-" + i);
        assertThat(response.attempts()).isEqualTo(1);
      }
      assertThat(server.heads()).hasSize(3);
    }
  }

  /** Takes the second request of a connection, and closes it. */
  private static RawServer closingUnderTheSecondRequest() throws IOException {
    return new RawServer(
        (socket, request) -> {
          if (request == 2) {
            socket.close();
          } else {
            RawServer.send(socket, numbered(request));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCreateIsNotRepeatedWhenItsConnectionIsClosedUnderIt(Mode mode) throws IOException {
    try (RawServer server = closingUnderTheSecondRequest()) {
      Things things = Things.at(server.url()).build();
      mode.call(things, things.create(Thing.of("t-1")));

      assertLost(mode, things);

      assertThat(server.heads()).hasSize(2);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReadIsRepeatedWhenItsConnectionIsClosedUnderIt(Mode mode) throws IOException {
    try (RawServer server = closingUnderTheSecondRequest()) {
      Things things = Things.at(server.url()).build();
      mode.call(things, things.show("t-1"));

      assertThat(mode.call(things, things.show("t-1")).value().getId()).isEqualTo("t-3");

      assertThat(server.heads()).hasSize(3);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  /** Some load balancers say good-bye before they close an idle connection. */
  @ParameterizedTest
  @EnumSource
  void aTimeoutToldWhileIdleMeansThatNothingWasDone(Mode mode) throws IOException {
    Semaphore closed = new Semaphore(0);
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              RawServer.send(socket, numbered(request) + json(408, ""));
              socket.close();
              closed.release();
            })) {
      Things things = Things.at(server.url()).build();
      mode.call(things, things.create(Thing.of("t-1")));
      closed.acquireUninterruptibly();

      InvalidRequestException problem =
          catchThrowableOfType(
              InvalidRequestException.class,
              () -> mode.call(things, things.create(Thing.of("t-1"))));

      assertThat(problem.statusCode()).isEqualTo(408);
      assertThat(problem.mayHaveBeenApplied()).isFalse();
      assertThat(server.heads()).hasSize(1);
    }
  }
}
