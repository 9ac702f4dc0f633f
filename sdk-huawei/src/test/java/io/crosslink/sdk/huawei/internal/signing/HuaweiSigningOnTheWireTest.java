package io.crosslink.sdk.huawei.internal.signing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.ReferenceSignature;
import io.crosslink.sdk.huawei.SteppingTime;
import io.crosslink.sdk.huawei.vpn.CustomerGateways.ListCustomerGatewaysParams;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.UpdateCustomerGatewayRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server recomputes signatures from the bytes it received. */
class HuaweiSigningOnTheWireTest {
  private static final String SECRET_KEY = "hunter2-MFyfvK41ba2giqM7Uio6PznpdUKG";
  private static final String ODD_ID = "gw !$&'()*+,;=:@%41~\"<>[]^`{|}?#é東😀";
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "SDK-HMAC-SHA256 Access=ak-1, SignedHeaders=(\\S+), Signature=([0-9a-f]{64})");

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  @Test
  void whatIsSignedIsWhatIsSentInAPath() {
    String id = ODD_ID.replace("%41", "%"); // a path takes nothing that is encoded already
    SERVER.stubFor(any(anyUrl()).willReturn(noContent()));
    try (VpnClient vpn = client().build()) {
      vpn.customerGateways().delete(id);
    }

    LoggedRequest received = onlyRequest();
    assertThat(message(received).segments())
        .containsExactly("v5", "project-1", "customer-gateways", id);
    assertThat(received.getHeader("X-Project-Id")).isEqualTo("project-1");
    assertThat(signedHeaders(received)).containsExactly("host", "x-project-id", "x-sdk-date");
    assertSignatureFits(received);
  }

  @Test
  void whatIsSignedIsWhatIsSentInAQuery() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"customer_gateways\":[]}")));
    try (VpnClient vpn = client().build()) {
      vpn.customerGateways()
          .list(ListCustomerGatewaysParams.builder().marker(ODD_ID + " /+").limit(7).build());
    }

    LoggedRequest received = onlyRequest();
    assertThat(message(received).query())
        .contains(new ReferenceSignature.Pair("marker", ODD_ID + " /+"));
    assertSignatureFits(received);
  }

  @Test
  void whatIsSignedIsWhatIsSentInABody() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"customer_gateway\":{}}")));
    try (VpnClient vpn = client().build()) {
      vpn.customerGateways()
          .update(
              "gw-1", UpdateCustomerGatewayRequest.builder().name("Zürich \"東京\" 😀\n").build());
    }

    LoggedRequest received = onlyRequest();
    assertThat(received.getBodyAsString()).contains("東京");
    assertSignatureFits(received);
  }

  @Test
  void whatIsSignedIsWhatIsSentAfterTheUsersOwnInterceptors() {
    SERVER.stubFor(any(anyUrl()).willReturn(noContent()));
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain
                            .request()
                            .newBuilder()
                            .url(chain.request().url() + "/?b=+&a=~&a&a=%2f")
                            .header("X-Trace", "t-1")
                            .build()))
            .build();
    try (VpnClient vpn = client().okHttpClient(httpClient).build()) {
      vpn.customerGateways().delete("gw-1");
    }

    LoggedRequest received = onlyRequest();
    assertThat(received.getUrl()).endsWith("/gw-1/?b=+&a=~&a&a=%2f");
    assertThat(signedHeaders(received)).containsExactly("host", "x-project-id", "x-sdk-date");
    assertSignatureFits(received);
  }

  /** Meshes and proxies give requests ids of their own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Request-Id",
        "X-B3-SpanId",
        "X-Forwarded-For",
        "X-Amzn-Trace-Id",
        "traceparent"
      })
  void whatIsRewrittenOnTheWayIsNotSigned(String header) {
    SERVER.stubFor(any(anyUrl()).willReturn(noContent()));
    Interceptor tracing = sets(header, "ours");
    Interceptor mesh = sets(header, "of the mesh"); // after the signature
    OkHttpClient httpClient =
        new OkHttpClient.Builder().addInterceptor(tracing).addNetworkInterceptor(mesh).build();
    try (VpnClient vpn = client().okHttpClient(httpClient).build()) {
      vpn.customerGateways().delete("gw-1");
    }

    assertThat(onlyRequest().getHeader(header)).isEqualTo("of the mesh");
    assertSignatureFits(onlyRequest());
  }

  private static Interceptor sets(String header, String value) {
    return chain -> chain.proceed(chain.request().newBuilder().header(header, value).build());
  }

  @Test
  void theTokenOfATemporaryKeyIsSentAndSigned() {
    SERVER.stubFor(any(anyUrl()).willReturn(noContent()));
    List<SigningExplanation> explanations = new ArrayList<>();
    HuaweiCredentials temporary = HuaweiCredentials.temporary("ak-1", SECRET_KEY, "hunter2-token");
    try (VpnClient vpn = client().credentials(temporary).build()) {
      vpn.customerGateways()
          .deleteWithResponse(
              "gw-1", RequestOptions.builder().signingListener(explanations::add).build());
    }

    LoggedRequest received = onlyRequest();
    assertThat(received.getHeader("X-Security-Token")).isEqualTo("hunter2-token");
    assertThat(signedHeaders(received)).contains("x-security-token");
    assertSignatureFits(received);
    assertThat(explanations).hasSize(1);
    assertThat(explanations.get(0).stringToSign()).isEqualTo(reference(received).stringToSign());
    assertThat(explanations.get(0).canonicalRequest())
        .isEqualTo(reference(received).canonicalRequest().replace("hunter2-token", "***"));
    assertThat(explanations.get(0).toString()).doesNotContain("hunter2");
  }

  @Test
  void everyAttemptIsSignedAnew() {
    answerSecondAttempt();
    try (VpnClient vpn = client().build()) {
      vpn.customerGateways().delete("gw-1");
    }

    assertTwoAttempts();
  }

  @Test
  void everyAsynchronousAttemptIsSignedAnew() {
    answerSecondAttempt();
    try (VpnClient vpn = client().build()) {
      vpn.customerGateways().deleteAsync("gw-1").join();
    }

    assertTwoAttempts();
  }

  @Test
  void aCallMayBringItsOwnAuthorizationAndDate() {
    SERVER.stubFor(any(anyUrl()).willReturn(noContent()));
    try (VpnClient vpn = client().build()) {
      vpn.customerGateways()
          .deleteWithResponse(
              "gw-1", RequestOptions.builder().header("X-Sdk-Date", "20200101T000000Z").build());
      assertThat(onlyRequest().getHeader("X-Sdk-Date")).isEqualTo("20200101T000000Z");
      assertSignatureFits(onlyRequest());

      SERVER.resetRequests();
      vpn.customerGateways()
          .deleteWithResponse(
              "gw-1", RequestOptions.builder().header("Authorization", "Own").build());
      assertThat(onlyRequest().getHeader("Authorization")).isEqualTo("Own");
      assertThat(onlyRequest().containsHeader("X-Sdk-Date")).isFalse();
    }
  }

  private static VpnClient.Builder client() {
    return VpnClient.builder()
        .endpoint(SERVER.baseUrl())
        .projectId("project-1")
        .credentials(HuaweiCredentials.of("ak-1", SECRET_KEY))
        .timeSource(new SteppingTime());
  }

  private static void answerSecondAttempt() {
    SERVER.stubFor(
        any(anyUrl())
            .inScenario("two attempts")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(serviceUnavailable())
            .willSetStateTo("second"));
    SERVER.stubFor(
        any(anyUrl())
            .inScenario("two attempts")
            .whenScenarioStateIs("second")
            .willReturn(noContent()));
  }

  private static void assertTwoAttempts() {
    List<LoggedRequest> attempts = received();
    assertThat(attempts)
        .extracting(attempt -> attempt.getHeader("X-Sdk-Date"))
        .containsExactly("20231114T221320Z", "20231114T221420Z");
    assertThat(attempts).allSatisfy(HuaweiSigningOnTheWireTest::assertSignatureFits);
  }

  private static List<LoggedRequest> received() {
    return SERVER.findAll(anyRequestedFor(anyUrl()));
  }

  private static LoggedRequest onlyRequest() {
    assertThat(received()).hasSize(1);
    return received().get(0);
  }

  private static void assertSignatureFits(LoggedRequest request) {
    assertThat(authorization(request).group(2)).isEqualTo(reference(request).signature());
  }

  private static ReferenceSignature reference(LoggedRequest request) {
    return ReferenceSignature.of(SECRET_KEY, request.getHeader("X-Sdk-Date"), message(request));
  }

  private static ReferenceSignature.Message message(LoggedRequest request) {
    Map<String, String> headers = new TreeMap<>();
    for (String name : signedHeaders(request)) {
      headers.put(name, request.getHeader(name));
    }
    return ReferenceSignature.Message.received(
        request.getMethod().value(), request.getUrl(), headers, request.getBody());
  }

  private static List<String> signedHeaders(LoggedRequest request) {
    return List.of(authorization(request).group(1).split(";", -1));
  }

  private static Matcher authorization(LoggedRequest request) {
    Matcher authorization = AUTHORIZATION.matcher(request.getHeader("Authorization"));
    assertThat(authorization.matches()).isTrue();
    return authorization;
  }
}
