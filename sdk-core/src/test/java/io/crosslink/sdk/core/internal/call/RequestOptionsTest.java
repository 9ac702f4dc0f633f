package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.error.ServerException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be set for a single call; its timeouts are tested in {@link TimeoutTest}. */
class RequestOptionsTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final RecordingSigner signer = new RecordingSigner();
  private final Things things = Things.at(SERVER.baseUrl()).signer(signer).build();

  @ParameterizedTest
  @EnumSource
  void headersAreSentAndSignedAndReplaceTheClientsOwn(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    RequestOptions options =
        RequestOptions.builder().header("X-Trace", "abc").header("Accept", "text/plain").build();

    mode.call(things.caller(), things.show("t-1"), options);

    SERVER.verify(
        anyRequestedFor(anyUrl())
            .withHeader("X-Trace", equalTo("abc"))
            .withHeader("Accept", equalTo("text/plain")));
    assertThat(signer.requests().get(0).header("X-Trace")).isEqualTo("abc");
    assertThat(signer.requests().get(0).headers("Accept")).containsExactly("text/plain");
  }

  @Test
  void textsShowWhatIsSetButNoHeadersValue() {
    assertThat(RequestOptions.none()).hasToString("RequestOptions[]");
    assertThat(
            RequestOptions.builder()
                .totalTimeout(Duration.ofSeconds(2))
                .retryPolicy(RetryPolicy.none())
                .header("X-Trace", "abc")
                .header("Authorization", "Bearer hunter2")
                .signingListener(explanation -> {})
                .build())
        .hasToString(
            "RequestOptions[totalTimeout=PT2S, retryPolicy="
                + RetryPolicy.none()
                + ", headers=[Authorization, X-Trace], signingListener=set]");
  }

  @ParameterizedTest
  @EnumSource
  void retryPolicyReplacesTheClients(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    RequestOptions options = RequestOptions.builder().retryPolicy(RetryPolicy.none()).build();

    assertThatThrownBy(() -> mode.call(things.caller(), things.show("t-1"), options))
        .isInstanceOfSatisfying(ServerException.class, e -> assertThat(e.attempts()).isEqualTo(1));
  }

  @ParameterizedTest
  @EnumSource
  void explainsTheSignatureOfEachAttempt(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), Responses.thing("t-1"));
    List<SigningExplanation> explanations = new CopyOnWriteArrayList<>();
    RequestOptions options = RequestOptions.builder().signingListener(explanations::add).build();

    mode.call(things.caller(), things.show("t-1"), options);

    assertThat(explanations)
        .extracting(SigningExplanation::canonicalRequest)
        .containsExactly("GET 2026-01-31T08:30:00Z", "GET 2026-01-31T08:30:00.500Z");
    assertThat(explanations.get(0).toString()).contains("TEST", "to sign", "host");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheListenerThrowsEndsTheCallUnchanged(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    RuntimeException fault = new RuntimeException("listener");
    RequestOptions options =
        RequestOptions.builder()
            .signingListener(
                explanation -> {
                  throw fault;
                })
            .build();

    assertThatThrownBy(() -> mode.call(things.caller(), things.show("t-1"), options))
        .isSameAs(fault);
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesWhatCannotBeMeant() {
    RequestOptions.Builder builder = RequestOptions.builder();

    assertThatThrownBy(() -> builder.attemptTimeout(Duration.ZERO)).hasMessageContaining("zero");
    assertThatThrownBy(() -> builder.totalTimeout(Duration.ofMillis(-1)))
        .hasMessageContaining("totalTimeout");
    assertThatThrownBy(() -> builder.retryPolicy(null)).hasMessageContaining("retryPolicy");
    assertThatThrownBy(() -> builder.header("X Y", "z")).hasMessageContaining("header name");
    assertThatThrownBy(() -> builder.header("X", "secret\n"))
        .hasMessageContaining("header X")
        .hasMessageNotContaining("secret");
  }

  @Test
  void headersCannotBeChanged() {
    assertThatThrownBy(() -> RequestOptions.none().headers().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** The response would be compressed, and nobody would decompress it. */
  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br, identity", ""})
  void aCompressionIsNotForCallersToAskFor(String encoding) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().header("accept-encoding", encoding))
        .withMessageContaining("header accept-encoding must be identity");
  }

  @Test
  void compressionCanBeSwitchedOff() {
    RequestOptions options = RequestOptions.builder().header("Accept-Encoding", "Identity").build();

    assertThat(options.headers()).containsEntry("Accept-Encoding", "Identity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length", "transfer-encoding", "CONNECTION", "Upgrade", "TE"})
  void headersOfTheConnectionBelongToTheHttpClient(String name) {
    assertThatThrownBy(() -> RequestOptions.builder().header(name, "7"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "header " + name + " is set by the HTTP client: configure the OkHttpClient instead");
  }
}
