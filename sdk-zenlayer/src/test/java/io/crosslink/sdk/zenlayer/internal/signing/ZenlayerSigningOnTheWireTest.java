package io.crosslink.sdk.zenlayer.internal.signing;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server recomputes signatures from the bytes it received. */
class ZenlayerSigningOnTheWireTest {
  private static final String PASSWORD = "hunter2-Gu5t9xGARNpq86cd98joQYCN3";
  private static final String LISTING =
      "{\"requestId\":\"r-1\",\"response\":{\"requestId\":\"r-1\",\"totalCount\":0,\"dataSet\":[]}}";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  @Test
  void whatIsSignedIsWhatIsSent() {
    SERVER.stubFor(post(anyUrl()).willReturn(okJson(LISTING)));
    try (SdnClient sdn = client(ZenlayerCredentials.of("id-1", PASSWORD))) {
      sdn.privateConnects()
          .list(
              DescribePrivateConnectsRequest.builder()
                  .privateConnectName("Zürich \"東京\" 😀 \\ / \u0001")
                  .build());
    }

    LoggedRequest received = received().get(0);
    assertThat(received.getBodyAsString()).contains("東京");
    assertThat(received.getUrl()).isEqualTo("/api/v2/sdn");
    assertThat(received.getHeader("Host")).isEqualTo("localhost:" + SERVER.getPort());
    assertSignatureFits(received);
  }

  /** Meshes and proxies give requests ids of their own. */
  @Test
  void whatIsRewrittenOnTheWayIsNotSigned() {
    SERVER.stubFor(post(anyUrl()).willReturn(okJson(LISTING)));
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .addInterceptor(sets("ours"))
            .addNetworkInterceptor(sets("of the mesh")) // after the signature
            .build();
    try (SdnClient sdn =
        SdnClient.builder()
            .endpoint(SERVER.baseUrl())
            .credentials(ZenlayerCredentials.of("id-1", PASSWORD))
            .okHttpClient(httpClient)
            .timeSource(new SteppingTime())
            .build()) {
      sdn.privateConnects().list(DescribePrivateConnectsRequest.builder().build());
    }

    assertThat(received().get(0).getHeader("X-Request-Id")).isEqualTo("of the mesh");
    assertSignatureFits(received().get(0));
  }

  private static Interceptor sets(String id) {
    return chain -> chain.proceed(chain.request().newBuilder().header("X-Request-Id", id).build());
  }

  /** The provider's own tools repeat reads and changes of single values after these codes, too. */
  @ParameterizedTest
  @CsvSource({"500, INTERNAL_SERVER_ERROR", "500, REQUEST_TIMED_OUT", "400, REQUEST_TIMED_OUT"})
  void faultsOfTheServiceAreRetriedIfThatIsSafe(int status, String code) {
    String error = "{\"requestId\":\"r-1\",\"code\":\"" + code + "\",\"message\":\"no\"}";
    SERVER.stubFor(post(anyUrl()).willReturn(jsonResponse(error, status)));
    try (SdnClient sdn = client(ZenlayerCredentials.of("id-1", PASSWORD))) {
      assertFails(
          4,
          false,
          () -> sdn.privateConnects().list(DescribePrivateConnectsRequest.builder().build()));
      assertFails(4, true, () -> sdn.privateConnects().destroy("pc-1"));
      assertFails(1, true, () -> sdn.privateConnects().delete("pc-1"));
    }
  }

  private static void assertFails(int attempts, boolean mayHaveBeenApplied, Runnable call) {
    ServerException problem = catchThrowableOfType(ServerException.class, call::run);
    assertThat(problem.attempts()).isEqualTo(attempts);
    assertThat(problem.mayHaveBeenApplied()).isEqualTo(mayHaveBeenApplied);
  }

  @Test
  void everyAttemptIsSignedAnew() {
    failFirstAttempt();
    try (SdnClient sdn = client(ZenlayerCredentials.of("id-1", PASSWORD))) {
      sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of("pc-1"));
    }

    assertTwoAttempts();
  }

  @Test
  void everyAsynchronousAttemptIsSignedAnew() {
    failFirstAttempt();
    try (SdnClient sdn = client(ZenlayerCredentials.of("id-1", PASSWORD))) {
      sdn.privateConnects().destroyAsync(DestroyPrivateConnectRequest.of("pc-1")).join();
    }

    assertTwoAttempts();
  }

  @Test
  void theExplanationIsOfWhatWasSentAndHoldsNoSecret() {
    SERVER.stubFor(post(anyUrl()).willReturn(okJson(LISTING)));
    List<SigningExplanation> explanations = new ArrayList<>();
    try (SdnClient sdn = client(ZenlayerCredentials.of("id-1", PASSWORD))) {
      sdn.privateConnects()
          .listWithResponse(
              DescribePrivateConnectsRequest.builder().build(),
              RequestOptions.builder().signingListener(explanations::add).build());
    }

    ReferenceSignature reference = reference(received().get(0));
    assertThat(explanations).hasSize(1);
    assertThat(explanations.get(0).canonicalRequest()).isEqualTo(reference.canonicalRequest());
    assertThat(explanations.get(0).stringToSign()).isEqualTo(reference.stringToSign());
    assertThat(explanations.get(0).toString()).doesNotContain("hunter2");
  }

  @Test
  void aTokenIsSentWithoutAnySignature() {
    SERVER.stubFor(post(anyUrl()).willReturn(okJson(LISTING)));
    List<SigningExplanation> explanations = new ArrayList<>();
    try (SdnClient sdn = client(ZenlayerCredentials.ofToken("hunter2"))) {
      sdn.privateConnects()
          .listWithResponse(
              DescribePrivateConnectsRequest.builder().build(),
              RequestOptions.builder().signingListener(explanations::add).build());
    }

    LoggedRequest received = received().get(0);
    assertThat(received.getHeader("Authorization")).isEqualTo("Bearer hunter2");
    assertThat(received.containsHeader("X-ZC-Timestamp")).isFalse();
    assertThat(received.containsHeader("X-ZC-Signature-Method")).isFalse();
    assertThat(explanations)
        .containsExactly(SigningExplanation.builder().algorithm("Bearer").build());
  }

  @Test
  void aCallMayBringItsOwnAuthorization() {
    SERVER.stubFor(post(anyUrl()).willReturn(okJson(LISTING)));
    try (SdnClient sdn = client(ZenlayerCredentials.of("id-1", PASSWORD))) {
      sdn.privateConnects()
          .listWithResponse(
              DescribePrivateConnectsRequest.builder().build(),
              RequestOptions.builder().header("Authorization", "Bearer other").build());
    }

    assertThat(received().get(0).getHeader("Authorization")).isEqualTo("Bearer other");
  }

  private static SdnClient client(ZenlayerCredentials credentials) {
    return SdnClient.builder()
        .endpoint(SERVER.baseUrl())
        .credentials(credentials)
        .timeSource(new SteppingTime())
        .build();
  }

  private static void failFirstAttempt() {
    SERVER.stubFor(
        post(anyUrl())
            .inScenario("two attempts")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(serviceUnavailable())
            .willSetStateTo("second"));
    SERVER.stubFor(
        post(anyUrl())
            .inScenario("two attempts")
            .whenScenarioStateIs("second")
            .willReturn(okJson("{\"requestId\":\"r-2\",\"response\":{\"requestId\":\"r-2\"}}")));
  }

  private static void assertTwoAttempts() {
    List<LoggedRequest> attempts = received();
    assertThat(attempts)
        .extracting(attempt -> attempt.getHeader("X-ZC-Timestamp"))
        .containsExactly("1700000000", "1700000060");
    assertThat(attempts).allSatisfy(ZenlayerSigningOnTheWireTest::assertSignatureFits);
  }

  private static List<LoggedRequest> received() {
    return SERVER.findAll(postRequestedFor(anyUrl()));
  }

  private static void assertSignatureFits(LoggedRequest request) {
    assertThat(request.getHeader("X-ZC-Signature-Method")).isEqualTo("ZC2-HMAC-SHA256");
    assertThat(request.getHeader("Authorization"))
        .isEqualTo(
            "ZC2-HMAC-SHA256 Credential=id-1, SignedHeaders=content-type;host, Signature="
                + reference(request).signature());
  }

  private static ReferenceSignature reference(LoggedRequest request) {
    return ReferenceSignature.of(
        PASSWORD,
        request.getHeader("X-ZC-Timestamp"),
        request.getHeader("Content-Type"),
        request.getHeader("Host"),
        request.getBody());
  }
}
