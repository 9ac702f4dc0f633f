package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.internal.call.RawServer.Behaviour;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;
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

  /** Waits until a connection that is closed is checked before a create. */
  private static void awaitClosed(Semaphore closed, int connections) throws InterruptedException {
    closed.acquireUninterruptibly(connections);
    Thread.sleep(6);
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
  void aCreateIsNotSentOnAConnectionThatWasClosedWhileIdle(Mode mode) throws Exception {
    Semaphore closed = new Semaphore(0);
    try (RawServer server = closingWhenIdle(closed)) {
      Things things = Things.at(server.url()).retryPolicy(RetryPolicy.none()).build();

      for (int i = 1; i <= 25; i++) {
        ApiResponse<Thing> response = mode.call(things, things.create(Thing.of("t-1")));
        awaitClosed(closed, 1);

        assertThat(response.value().getId()).isEqualTo("t-" + i);
        assertThat(response.attempts()).isEqualTo(1);
      }
      assertThat(server.heads()).hasSize(25);
    }
  }

  /** One after the other is found closed, without an attempt for each. */
  @ParameterizedTest
  @EnumSource
  void norOnAnyOfManyThatWereClosed(Mode mode) throws Exception {
    int many = 8;
    CyclicBarrier together = new CyclicBarrier(many);
    Semaphore closed = new Semaphore(0);
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              if (request <= many) {
                await(together); // so that each call has a connection of its own
              }
              RawServer.send(socket, numbered(request));
              socket.close();
              closed.release();
            })) {
      Things things = Things.at(server.url()).retryPolicy(RetryPolicy.none()).build();
      List<CompletableFuture<Thing>> reads = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        reads.add(things.caller().callAsync(things.show("t-1")));
      }
      reads.forEach(Mode::get);
      awaitClosed(closed, many);

      assertThat(mode.call(things, things.create(Thing.of("t-1"))).attempts()).isEqualTo(1);

      assertThat(server.heads()).hasSize(many + 1);
      assertThat(server.connections()).isEqualTo(many + 1);
    }
  }

  /** TLS has its own good-bye; and what else arrives, such as a ticket, is none. */
  @ParameterizedTest
  @EnumSource
  void norOnOneWithTls(Mode mode) throws Exception {
    HeldCertificate authority = Certificates.authority();
    HeldCertificate good = Certificates.of("127.0.0.1").signedBy(authority).build();
    Semaphore closed = new Semaphore(0);
    try (RawServer server =
        Certificates.serve(
            good,
            (socket, request) -> {
              RawServer.send(socket, numbered(request));
              if (request % 3 == 0) {
                socket.close();
                closed.release();
              }
            })) {
      Things things =
          Things.at("https://127.0.0.1:" + server.port())
              .engine(Certificates.trusting(authority).build())
              .retryPolicy(RetryPolicy.none())
              .build();
      for (int i = 1; i <= 12; i++) {
        assertThat(mode.call(things, things.create(Thing.of("t"))).value().getId())
            .isEqualTo("t-" + i);
        if (i % 3 == 0) {
          awaitClosed(closed, 1);
        }
      }
      assertThat(server.heads()).hasSize(12);
      assertThat(server.connections()).as("open ones are used further").isEqualTo(4);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
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

  /** It is asked again; only a connection that has been idle for a while is checked first. */
  @ParameterizedTest
  @EnumSource
  void aReadIsRetriedWhenItsConnectionWasClosed(Mode mode) throws Exception {
    Semaphore closed = new Semaphore(0);
    try (RawServer server = closingWhenIdle(closed)) {
      Things things = Things.at(server.url()).build();
      mode.call(things, things.show("t-1"));
      awaitClosed(closed, 1);

      ApiResponse<Thing> response = mode.call(things, things.show("t-1"));

      assertThat(response.value().getId()).isEqualTo("t-2");
      assertThat(response.attempts()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReadDoesNotNoticeThatItsConnectionWasClosedWhileIdle(Mode mode) throws Exception {
    Semaphore closed = new Semaphore(0);
    try (RawServer server = closingWhenIdle(closed)) {
      Things things = Things.at(server.url()).retryPolicy(RetryPolicy.none()).build();
      mode.call(things, things.show("t-1"));
      closed.acquireUninterruptibly();
      Thread.sleep(101);

      assertThat(mode.call(things, things.show("t-1")).value().getId()).isEqualTo("t-2");
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
  void aTimeoutToldWhileIdleMeansThatNothingWasDone(Mode mode) throws Exception {
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
      awaitClosed(closed, 1);

      assertThat(mode.call(things, things.create(Thing.of("t-1"))).attempts()).isEqualTo(1);

      assertThat(server.connections()).isEqualTo(2);
      assertThat(server.heads()).hasSize(2);
    }
  }
}
