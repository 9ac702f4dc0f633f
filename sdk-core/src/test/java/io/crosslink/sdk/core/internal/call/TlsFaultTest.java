package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static io.crosslink.sdk.core.internal.call.RawServer.says;
import static io.crosslink.sdk.core.internal.call.RawServer.saysAndBreaks;
import static io.crosslink.sdk.core.internal.call.RawServer.saysAndCloses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.internal.call.RawServer.Behaviour;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Peers that are not who they should be, and handshakes that fail. */
class TlsFaultTest {
  private static final HeldCertificate AUTHORITY = Certificates.authority();
  private static final Behaviour FINE = says(json(200, "{\"id\": \"t-1\"}"));

  private static Things.Builder trustingClient(RawServer server) {
    OkHttpClient engine = Certificates.trusting(AUTHORITY).build();
    return Things.at("https://127.0.0.1:" + server.port()).engine(engine);
  }

  @ParameterizedTest
  @EnumSource
  void goodCertificatesAreGoodEnough(Mode mode) throws IOException {
    HeldCertificate good = Certificates.of("127.0.0.1").signedBy(AUTHORITY).build();
    try (RawServer server = Certificates.serve(good, FINE)) {
      Things things = trustingClient(server).build();

      assertThat(mode.call(things, things.create(Thing.of("t-1"))).statusCode()).isEqualTo(200);
    }
  }

  static Stream<Arguments> badCertificates() {
    long now = Instant.now().toEpochMilli();
    long day = Duration.ofDays(1).toMillis();
    return Mode.each(
        arguments(
            "another host",
            Certificates.of("other.example").signedBy(AUTHORITY).build(),
            "The certificate of Acme's endpoint is for another host: check endpoint and proxy"),
        arguments(
            "expired",
            Certificates.of("127.0.0.1")
                .signedBy(AUTHORITY)
                .validityInterval(now - 2 * day, now - day)
                .build(),
            "The certificate of Acme's endpoint has expired or is not valid yet: check the clock"),
        arguments(
            "not valid yet",
            Certificates.of("127.0.0.1")
                .signedBy(AUTHORITY)
                .validityInterval(now + day, now + 2 * day)
                .build(),
            "The certificate of Acme's endpoint has expired or is not valid yet: check the clock"),
        arguments(
            "self-signed",
            Certificates.of("127.0.0.1").build(),
            "The certificate of Acme's endpoint is not trusted: check trust store"));
  }

  /** A certificate does not become good by asking again. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void badCertificates(Mode mode, String name, HeldCertificate certificate, String message)
      throws IOException {
    try (RawServer server = Certificates.serve(certificate, FINE)) {
      CallException problem = Outcome.HOPELESS.of(mode, server, message, trustingClient(server));

      assertThat(IoFailures.isHopeless(problem)).as("for those who wait, too").isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSharedEngineTrustsNobodyNew(Mode mode) throws IOException {
    HeldCertificate good = Certificates.of("127.0.0.1").signedBy(AUTHORITY).build();
    try (RawServer server = Certificates.serve(good, FINE)) {
      Outcome.HOPELESS.of(
          mode,
          server,
          "The certificate of Acme's endpoint is not trusted",
          Things.at("https://127.0.0.1:" + server.port()));
    }
  }

  static Stream<Arguments> failedHandshakes() {
    String tls = "TLS with Acme failed: check endpoint, proxy and TLS settings";
    String broken = "The connection to Acme failed before anything was sent";
    return Mode.each(
        arguments("closed", saysAndCloses(""), ""),
        arguments(
            "reset",
            (Behaviour)
                (socket, connection) -> {
                  socket.getInputStream().read();
                  RawServer.reset(socket);
                },
            broken),
        arguments("no TLS", saysAndCloses("HTTP/1.1 400 Bad Request\r\n\r\n"), tls));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void failedHandshakes(Mode mode, String name, Behaviour behaviour, String message)
      throws IOException {
    try (RawServer server = RawServer.rash(behaviour)) {
      Outcome.NOT_SENT.of(mode, () -> 0, message, Things.at("https://127.0.0.1:" + server.port()));
      assertThat(server.connections()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHandshakeThatStalls(Mode mode) throws IOException {
    try (RawServer server = RawServer.rash(says(""))) {
      Outcome.NOT_SENT_IN_TIME.of(
          mode,
          () -> 0,
          "No complete response within the attempt timeout of 100 ms",
          Things.at("https://127.0.0.1:" + server.port()).attemptTimeout(Duration.ofMillis(100)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void brokenInTheMiddleOfAnAnswer(Mode mode) throws IOException {
    HeldCertificate good = Certificates.of("127.0.0.1").signedBy(AUTHORITY).build();
    Behaviour half = saysAndBreaks("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\"");
    try (RawServer server = Certificates.serve(good, half)) {
      Outcome.LOST.of(
          mode,
          server,
          "The connection to Acme broke before the whole response arrived",
          trustingClient(server));
    }
  }
}
