package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static io.crosslink.sdk.core.internal.call.RawServer.says;
import static io.crosslink.sdk.core.internal.call.RawServer.saysAndCloses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.internal.call.RawServer.Behaviour;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Proxies that want to know who comes, or do not let anybody through. */
class ProxyFaultTest {
  private static final HeldCertificate AUTHORITY = Certificates.authority();
  private static final String CREDENTIALS = Credentials.basic("user", "proxy-password");
  private static final String WHO_ARE_YOU = json(407, "", "Proxy-Authenticate: Basic realm=\"p\"");

  /** Tells its credentials once; a proxy that asks again does not accept them. */
  private static final Authenticator KNOWN =
      (route, response) ->
          response.request().header("Proxy-Authorization") != null
              ? null
              : response.request().newBuilder().header("Proxy-Authorization", CREDENTIALS).build();

  private static OkHttpClient.Builder through(RawServer proxy) {
    return Certificates.trusting(AUTHORITY)
        .proxy(
            new Proxy(
                Proxy.Type.HTTP,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port())));
  }

  private static boolean isKnown(String head) {
    return head.contains("Proxy-Authorization: " + CREDENTIALS);
  }

  /** A proxy for plain HTTP that answers for the service. */
  private static RawServer plainProxy() throws IOException {
    return RawServer.attentive(
        (socket, head) ->
            RawServer.send(socket, isKnown(head) ? json(200, "{\"id\": \"t-1\"}") : WHO_ARE_YOU));
  }

  @ParameterizedTest
  @EnumSource
  void plainWithoutCredentials(Mode mode) throws IOException {
    try (RawServer proxy = plainProxy()) {
      Things things = Things.at("http://acme.example").engine(through(proxy).build()).build();

      for (WireCall<Thing> wire : List.of(things.show("t-1"), things.create(Thing.of("t-1")))) {
        assertAsked(mode, things, wire);
      }
      assertThat(proxy.heads()).hasSize(2);
    }
  }

  private static void assertAsked(Mode mode, Things things, WireCall<Thing> wire) {
    ServiceException problem =
        catchThrowableOfType(ServiceException.class, () -> mode.call(things, wire));
    assertThat(problem)
        .isExactlyInstanceOf(ServiceException.class)
        .hasMessageStartingWith("Acme: The proxy asks for credentials");
    assertThat(problem.statusCode()).isEqualTo(407);
    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem.mayHaveBeenApplied()).isFalse();
  }

  /** OkHttp does not send a one-shot body to a proxy twice, not even to introduce itself. */
  @ParameterizedTest
  @EnumSource
  void plainWithCredentials(Mode mode) throws IOException {
    try (RawServer proxy = plainProxy()) {
      OkHttpClient engine = through(proxy).proxyAuthenticator(KNOWN).build();
      Things things = Things.at("http://acme.example").engine(engine).build();

      ApiResponse<Thing> response = mode.call(things, things.show("t-1"));

      assertThat(response.value().getId()).isEqualTo("t-1");
      assertThat(response.attempts()).isEqualTo(1);
      assertThat(proxy.heads()).hasSize(2);

      assertAsked(mode, things, things.create(Thing.of("t-1")));
      assertThat(proxy.heads()).hasSize(3);
    }
  }

  /** A proxy for TLS that connects everybody it knows to one address, whatever they ask for. */
  private static RawServer tunnel(RawServer target) throws IOException {
    return RawServer.attentive(
        (socket, head) -> {
          if (!isKnown(head)) {
            RawServer.send(socket, WHO_ARE_YOU);
            return;
          }
          try (Socket onward = new Socket(InetAddress.getLoopbackAddress(), target.port())) {
            RawServer.send(socket, "HTTP/1.1 200 Connected\r\n\r\n");
            RawServer.inBackground(() -> copy(onward, socket));
            copy(socket, onward);
          }
        });
  }

  private static void copy(Socket from, Socket to) throws IOException {
    InputStream in = from.getInputStream();
    OutputStream out = to.getOutputStream();
    byte[] some = new byte[8192];
    for (int read = in.read(some); read >= 0; read = in.read(some)) {
      out.write(some, 0, read);
    }
  }

  private static RawServer service() throws IOException {
    return Certificates.serve(
        Certificates.of("acme.example").signedBy(AUTHORITY).build(),
        says(json(200, "{\"id\": \"t-1\"}")));
  }

  @ParameterizedTest
  @EnumSource
  void tunnelWithCredentials(Mode mode) throws IOException {
    try (RawServer service = service();
        RawServer proxy = tunnel(service)) {
      OkHttpClient engine = through(proxy).proxyAuthenticator(KNOWN).build();
      Things things = Things.at("https://acme.example").engine(engine).build();

      ApiResponse<Thing> response = mode.call(things, things.create(Thing.of("t-1")));

      assertThat(response.value().getId()).isEqualTo("t-1");
      assertThat(response.attempts()).isEqualTo(1);
      assertThat(service.heads())
          .singleElement()
          .asString()
          .contains(RecordingSigner.SECRET)
          .doesNotContain("Proxy-Authorization");
      assertThat(proxy.heads())
          .allSatisfy(
              head ->
                  assertThat(head)
                      .startsWith("CONNECT acme.example:443 ")
                      .doesNotContain(RecordingSigner.SECRET));
    }
  }

  static Stream<Arguments> strangers() {
    Authenticator wrong =
        (route, response) ->
            response.request().header("Proxy-Authorization") != null
                ? null
                : response.request().newBuilder().header("Proxy-Authorization", "no").build();
    return Mode.each(
        arguments("without credentials", Authenticator.NONE),
        arguments("with wrong credentials", wrong));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("strangers")
  void tunnelForStrangers(Mode mode, String name, Authenticator authenticator) throws IOException {
    try (RawServer service = service();
        RawServer proxy = tunnel(service)) {
      OkHttpClient engine = through(proxy).proxyAuthenticator(authenticator).build();

      Outcome.HOPELESS.of(
          mode,
          service,
          "The proxy on the way to Acme asks for credentials: give the OkHttpClient a proxyAuth",
          Things.at("https://acme.example").engine(engine));

      assertThat(proxy.heads()).noneMatch(head -> head.contains(RecordingSigner.SECRET));
    }
  }

  static Stream<Arguments> unwilling() {
    String refuses = "The proxy rejects connections to Acme";
    String broken = "The connection to Acme failed before anything was sent";
    return Mode.each(
        arguments("forbids", says("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"), refuses),
        arguments("fails", says("HTTP/1.1 502 Oops\r\nContent-Length: 0\r\n\r\n"), refuses),
        arguments("closes", saysAndCloses(""), broken),
        arguments("speaks no HTTP", says("SSH-2.0-OpenSSH_9.6\r\n"), broken));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void unwilling(Mode mode, String name, Behaviour behaviour, String message) throws IOException {
    try (RawServer proxy = new RawServer(behaviour)) {
      Outcome.NOT_SENT.of(
          mode, () -> 0, message, Things.at("https://acme.example").engine(through(proxy).build()));

      assertThat(proxy.heads()).noneMatch(head -> head.contains(RecordingSigner.SECRET));
    }
  }

  @ParameterizedTest
  @EnumSource
  void absent(Mode mode) throws IOException {
    RawServer proxy = new RawServer(says(""));
    proxy.close();
    for (String endpoint : List.of("http://acme.example", "https://acme.example")) {
      Outcome.NOT_SENT.of(
          mode,
          () -> 0,
          "No connection to Acme: check endpoint, proxy and firewall",
          Things.at(endpoint).engine(through(proxy).build()));
    }
  }
}
