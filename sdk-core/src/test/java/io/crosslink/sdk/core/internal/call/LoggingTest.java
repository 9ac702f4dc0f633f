package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** What is logged of a call: enough to follow it, and no secret. */
class LoggingTest {
  // See simplelogger.properties; tests that run beside these write elsewhere.
  private static final Path LOG =
      Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/test.log"));

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  /** The first logger of a JVM empties the file of the run before. */
  @BeforeAll
  static void beginTheLog() {
    assertThat(LoggerFactory.getLogger(LoggingTest.class).isErrorEnabled()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void eachAttemptLeavesALineWithoutSecrets(Mode mode) throws IOException {
    Things things = Things.at(SERVER.baseUrl()).build();
    WireCall<Thing> create = things.create(Thing.builder().id("id-5").psk("psk-5").build());
    RequestOptions options = RequestOptions.builder().header("X-Key", "header-5").build();
    long before = Files.size(LOG);

    Responses.inTurn(
        SERVER,
        Responses.error(429, "token-5").withHeader("X-Request-Id", "r-429"),
        Responses.thing("body-5").withHeader("X-Request-Id", "r-200"));
    mode.call(things.caller(), create, options);
    Responses.inTurn(SERVER, WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE));
    assertThatThrownBy(() -> mode.call(things.caller(), create, options));

    String logged = since(before);
    assertThat(logged)
        .contains(
            "io.crosslink.sdk.calls - Acme createThing attempt 1: 429 RateLimitedException in 0 ms, request id r-429",
            "Acme createThing attempt 2: 200 in 0 ms, request id r-200",
            "Acme createThing attempt 1: TransportException in 0 ms, request id null")
        .doesNotContain(RecordingSigner.SECRET)
        .doesNotContain("id-5", "psk-5", "token-5", "body-5", "header-5");
  }

  @ParameterizedTest
  @EnumSource
  void tracingShowsHeadersButNoSecretsAmongThem(Mode mode) throws IOException {
    long before = Files.size(LOG);
    Responses.inTurn(
        SERVER,
        Responses.thing("t-6").withHeader("Set-Cookie", "cookie-6").withHeader("Via", "proxy-6"));

    Things things = Things.at(SERVER.baseUrl()).build();
    mode.call(
        things.caller(),
        things.create(Thing.builder().id("id-6").psk("psk-6").build()),
        RequestOptions.builder()
            .header("X-Key", "header-6")
            .header("Host", "things.example.com")
            .build());

    assertThat(since(before))
        .contains("TRACE io.crosslink.sdk.calls - Acme createThing sends POST /v1/things with [")
        .contains(
            "Accept: application/json",
            "X-Key: ***",
            "Authorization: ***",
            "Host: things.example.com")
        .contains("Acme createThing receives 200 with [")
        .contains("Set-Cookie: ***", "Via: proxy-6")
        .doesNotContain(RecordingSigner.SECRET, "id-6", "psk-6", "header-6", "cookie-6", "t-6");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSentAndReceivedIsLoggedOnDemandAndMasked(Mode mode) throws IOException {
    long before = Files.size(LOG);
    Responses.inTurn(SERVER, Responses.thing("t-7"));

    Things things = Things.at(SERVER.baseUrl()).logBodies().build();
    mode.call(things, things.create(Thing.builder().id("id-7").psk("psk-7").build()));
    mode.call(things, things.show("t-8"));
    mode.call(things, things.start());

    assertThat(since(before))
        .contains("Acme createThing sends [Thing{id=id-7, psk=***}]")
        .contains("Acme createThing receives Thing{id=t-7")
        .contains("Acme showThing sends [p-1, t-8]")
        .contains("Acme startThing sends []")
        .doesNotContain("psk-7");
  }

  private static String since(long before) throws IOException {
    byte[] log = Files.readAllBytes(LOG); // other tests log what takes several bytes a character
    return new String(log, (int) before, log.length - (int) before, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void anIdThatIsASecretOfTheRequestIsMasked(Mode mode) throws IOException {
    Things things = Things.at(SERVER.baseUrl()).build();
    RequestOptions options = RequestOptions.builder().header("X-Auth-Token", "token-9-9").build();
    long before = Files.size(LOG);

    Responses.inTurn(
        SERVER,
        Responses.error(400).withHeader("X-Request-Id", "token-9-9"),
        Responses.thing("t-9").withHeader("X-Request-Id", "token-9-9"),
        Responses.thing("t-9").withHeader("X-Request-Id", "psk-9-9"));
    WireCall<Thing> create = things.create(Thing.builder().id("id-9").psk("psk-9-9").build());
    assertThatThrownBy(() -> mode.call(things.caller(), create, options));
    mode.call(things.caller(), create, options);
    mode.call(things.caller(), create, options);

    assertThat(since(before))
        .contains("Acme createThing attempt 1: 200 in 0 ms, request id ***")
        .doesNotContain("token-9-9", "psk-9-9");
  }
}
