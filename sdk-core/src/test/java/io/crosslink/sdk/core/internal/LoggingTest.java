package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is logged of a call: enough to follow it, and no secret. */
class LoggingTest {
  private static final Path LOG = Path.of("target/test.log"); // see simplelogger.properties

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @ParameterizedTest
  @EnumSource
  void eachAttemptLeavesALineWithoutSecrets(Mode mode) throws IOException {
    Things things = Things.at(SERVER.baseUrl()).build();
    WireCall<Thing> create = things.create(Thing.builder().id("id-5").psk("psk-5").build());
    RequestOptions options = RequestOptions.builder().header("X-Key", "header-5").build();
    long before = Files.size(LOG);

    Answers.inTurn(
        SERVER,
        Answers.error(429, "token-5").withHeader("X-Request-Id", "r-429"),
        Answers.thing("body-5").withHeader("X-Request-Id", "r-200"));
    mode.call(things.caller(), create, options);
    Answers.inTurn(SERVER, WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE));
    assertThatThrownBy(() -> mode.call(things.caller(), create, options));

    String logged = Files.readString(LOG).substring((int) before);
    assertThat(logged)
        .contains(
            "io.crosslink.sdk.calls - Acme createThing attempt 1: 429 in 0 ms, request id r-429",
            "Acme createThing attempt 2: 200 in 0 ms, request id r-200",
            "Acme createThing attempt 1: IOException in 0 ms, request id null")
        .doesNotContain(RecordingSigner.SECRET, "Authorization")
        .doesNotContain("id-5", "psk-5", "token-5", "body-5", "header-5");
  }
}
