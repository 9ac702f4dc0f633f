package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.json.JsonBody;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Request;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a signer is given, and what becomes of what it throws. */
class SigningTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final RecordingSigner signer = new RecordingSigner();
  private final Things things = Things.at(SERVER.baseUrl()).signer(signer).build();

  @ParameterizedTest
  @EnumSource
  void everyAttemptIsSignedAnewAtItsOwnTime(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), Responses.error(429), Responses.thing("t-1"));

    mode.call(things, things.describe("t-1"));

    Instant start = FakeTime.START;
    assertThat(signer.times())
        .containsExactly(
            start, start.plus(Duration.ofMillis(500)), start.plus(Duration.ofMillis(1500)));
    for (int i = 1; i <= 3; i++) {
      String signature = RecordingSigner.SECRET + " " + i + " " + signer.times().get(i - 1);
      SERVER.verify(1, anyRequestedFor(anyUrl()).withHeader("Authorization", equalTo(signature)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBodyLiesInMemoryAndCanBeReadTwice(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));

    mode.call(things, things.create(Thing.of("t-1"))); // a one-shot body
    mode.call(things, things.describe("t-1"));

    for (Request request : signer.requests()) {
      assertThat(new String(JsonBody.bytesOf(request), StandardCharsets.UTF_8))
          .contains("\"id\":\"t-1\"");
      assertThat(JsonBody.bytesOf(request)).isSameAs(JsonBody.bytesOf(request));
    }
    assertThat(SERVER.getAllServeEvents())
        .allSatisfy(event -> assertThat(event.getRequest().getBodyAsString()).contains("t-1"));
  }

  @ParameterizedTest
  @EnumSource
  void requestsWithoutABodyHaveNoBytes(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));

    mode.call(things, things.show("t-1"));
    mode.call(things, things.start());

    assertThat(signer.requests()).allSatisfy(r -> assertThat(JsonBody.bytesOf(r)).isEmpty());
  }

  private Things failing(RuntimeException problem) {
    return Things.at(SERVER.baseUrl())
        .signer(
            new RecordingSigner() {
              @Override
              public boolean sign(Request request, Instant now, Request.Builder next) {
                throw problem;
              }
            })
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void missingCredentialsAreReportedAsSuchAndNothingIsSent(Mode mode) {
    for (RuntimeException problem :
        new RuntimeException[] {
          new CredentialsException("none in the environment"), new IllegalStateException("a bug")
        }) {
      Things keyless = failing(problem);

      assertThatThrownBy(() -> mode.call(keyless, keyless.show("t-1"))).isSameAs(problem);
    }
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }
}
