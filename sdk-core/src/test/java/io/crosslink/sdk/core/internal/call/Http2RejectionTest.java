package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawHttp2Server.INTERNAL_ERROR;
import static io.crosslink.sdk.core.internal.call.RawHttp2Server.REFUSED_STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.internal.call.RawHttp2Server.Behaviour;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Over HTTP/2 a server can say that it has not processed a request (RFC 9113, 8.7). */
class Http2RejectionTest {
  private static final int ALL = 4;

  private static Things things(RawHttp2Server server) {
    return Things.at(server.url())
        .engine(new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build())
        .build();
  }

  static Stream<Arguments> rejections() {
    Behaviour reset = (peer, stream, request) -> peer.reset(stream, REFUSED_STREAM);
    Behaviour goAway = (peer, stream, request) -> peer.goAway(stream - 2);
    Behaviour goAwayFromAll = (peer, stream, request) -> peer.goAway(0);
    return Mode.each(
        arguments("REFUSED_STREAM", reset),
        arguments("GOAWAY with a lower stream", goAway),
        arguments("GOAWAY with stream 0", goAwayFromAll));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("rejections")
  void whatWasRejectedUnprocessedIsSentAgain(Mode mode, String name, Behaviour rejects)
      throws IOException {
    try (RawHttp2Server server =
        new RawHttp2Server(
            (peer, stream, request) -> {
              if (request == 2 || request == 3) {
                rejects.answer(peer, stream, request);
              } else {
                peer.respond(stream, "{\"id\": \"t-" + request + "\"}");
              }
            })) {
      Things things = things(server);
      mode.call(things, things.create(Thing.of("t-1")));

      ApiResponse<Thing> second = mode.call(things, things.create(Thing.of("t-2")));

      assertThat(second.attempts()).isEqualTo(3);
      assertThat(second.value().getId()).isEqualTo("t-4");
      assertThat(server.requests()).isEqualTo(4);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("rejections")
  void andWasNotAppliedIfItIsGivenUp(Mode mode, String name, Behaviour rejects) throws IOException {
    try (RawHttp2Server server = new RawHttp2Server(rejects)) {
      Things things = things(server);
      for (WireCall<?> wire :
          List.of(things.create(Thing.of("t-1")), things.show("t-1"), things.delete("t-1"))) {
        int before = server.requests();

        TransportException problem =
            catchThrowableOfType(TransportException.class, () -> mode.call(things, wire));

        assertThat(problem.mayHaveBeenApplied()).isFalse();
        assertThat(problem.attempts()).isEqualTo(ALL);
        assertThat(problem)
            .hasMessageStartingWith(
                "The server of Acme rejected the request before it processed it");
        assertThat(server.requests() - before).as("no request but attempts").isEqualTo(ALL);
      }
    }
  }

  static Stream<Arguments> doubtful() {
    Behaviour failed = (peer, stream, request) -> peer.reset(stream, INTERNAL_ERROR);
    Behaviour contradiction =
        (peer, stream, request) -> {
          peer.head(stream);
          peer.reset(stream, REFUSED_STREAM);
        };
    return Mode.each(arguments("another code", failed), arguments("after the head", contradiction));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("doubtful")
  void anyOtherResetLeavesItOpen(Mode mode, String name, Behaviour resets) throws IOException {
    try (RawHttp2Server server = new RawHttp2Server(resets)) {
      Things things = things(server);

      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> mode.call(things, things.create(Thing.of("t-1"))));

      assertThat(problem.mayHaveBeenApplied()).isTrue();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  /** What one attempt may have done, no later rejection undoes. */
  @ParameterizedTest
  @EnumSource
  void aDoubtRemains(Mode mode) throws IOException {
    try (RawHttp2Server server =
        new RawHttp2Server(
            (peer, stream, request) ->
                peer.reset(stream, request == 1 ? INTERNAL_ERROR : REFUSED_STREAM))) {
      Things things = things(server);

      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> mode.call(things, things.destroy("t-1")));

      assertThat(problem.mayHaveBeenApplied()).isTrue();
      assertThat(server.requests()).isEqualTo(ALL);
    }
  }

  /**
   * OkHttp would use one connection for both hosts, and after a 421 once more: a gateway behind it
   * may know only the host that the connection was made for.
   */
  @ParameterizedTest
  @EnumSource
  void eachHostHasItsOwnConnection(Mode mode) throws Exception {
    HeldCertificate authority = Certificates.authority();
    HeldCertificate both =
        Certificates.of("a.example")
            .addSubjectAlternativeName("b.example")
            .signedBy(authority)
            .build();
    OkHttpClient engine =
        Certificates.trusting(authority)
            .dns(host -> List.of(InetAddress.getLoopbackAddress()))
            .build();
    try (RawHttp2Server server =
        new RawHttp2Server(
            Certificates.serverSockets(both),
            (peer, stream, request) -> peer.respond(stream, "{\"id\": \"t-1\"}"))) {
      for (String host : List.of("a.example", "b.example", "a.example")) {
        Things things = Things.at("https://" + host + ":" + server.port()).engine(engine).build();
        mode.call(things, things.create(Thing.of("t-1")));
      }

      assertThat(server.requests()).isEqualTo(3);
      assertThat(server.connections()).isEqualTo(2);
    }
  }
}
