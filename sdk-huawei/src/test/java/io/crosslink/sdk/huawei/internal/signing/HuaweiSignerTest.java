package io.crosslink.sdk.huawei.internal.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Digests;
import io.crosslink.sdk.huawei.ReferenceSignature;
import java.time.Instant;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

class HuaweiSignerTest {
  private static final Instant NOW = Instant.parse("2019-11-15T03:36:55.987Z");
  private static final String PATH = "/v1/77b6a44cba5143ab91d13ab9a8ff44fd";
  private static final String QUERY = "limit=2&marker=13551d6b-755d-4757-b956-536f674975c0";
  private static final String PUBLIC_SAMPLE_KEY = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";

  private final RequestSigner signer =
      HuaweiSigner.plain(new AccessKey("AccessKey", "SecretKey", null));

  @Test
  void signsThePublishedListingT1() {
    Request request =
        get("https://service.region.example.com" + PATH + "/vpcs?" + QUERY)
            .header("Content-Type", "application/json")
            .header("TEST_UNDERSCORE", "TEST_VALUE")
            .build();

    assertThat(signer.explain(request, NOW))
        .isEqualTo(
            SigningExplanation.builder()
                .algorithm("SDK-HMAC-SHA256")
                .canonicalRequest(
                    """
                GET
                /v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs/
                limit=2&marker=13551d6b-755d-4757-b956-536f674975c0
                host:service.region.example.com
                x-sdk-date:20191115T033655Z

                host;x-sdk-date
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\
                """)
                .stringToSign(
                    """
                SDK-HMAC-SHA256
                20191115T033655Z
                0e84e7853cf87931d965c80e83bffb15aa865326db3a6f57aa2560a7601dfe18\
                """)
                .signedHeaders("host;x-sdk-date")
                .build());
    assertThat(signer.sign(request, NOW).header("Authorization"))
        .isEqualTo(
            "SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date,"
                + " Signature=fd95e7da6f695cfb4cabbb9d6b0968aec155bc576b064835282473539ae9ea1d");
  }

  @Test
  void signsThePublishedCreateT2() {
    Request request =
        new Request.Builder()
            .url("https://service.region.example.com" + PATH + "/vpc/123")
            .header("TEST_UNDERSCORE", "TEST_VALUE")
            .post(json("{\"key\":\"value\"}"))
            .build();

    assertThat(signer.explain(request, NOW).canonicalRequest())
        .isEqualTo(
            """
            POST
            /v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpc/123/

            host:service.region.example.com
            x-sdk-date:20191115T033655Z

            host;x-sdk-date
            e43abcf3375244839c012f9633f95862d232a95b00d5bc7348b3098b9fed7f32\
            """);
    assertSigned(
        request,
        "79be7a43859f485df125c417ebb8821754c7ed42f6742ce8b0fd74b2b303446d",
        "b5649aa774f6cac7437631662f08815fc65c70e40e486df6db2436ce68902771");
  }

  @Test
  void signsThePublishedRootT3() {
    Request request =
        get("https://service.region.example.com").header("Host", "example.com").build();

    assertSigned(
        request,
        "845f5f053e69e0d7cdf17c143bd6ffbc72d7be020b93b6ca2da8022efee7d6b8",
        "919ad8b75d4ad49da0d377e63ee21c4a7a54b752f6bf2878b4adbe9c19927da6");
  }

  @Test
  void signsThePublishedPlainRequestT4() {
    Request request =
        get("https://service.test-region-1.myhuaweicloud.com" + PATH + "/vpcs").build();

    assertSigned(
        request,
        "2a9f333d9f534e4c46461f1c5b8b5bf819d14619054aa34c7591f9768293e929",
        "fbfa53d70fa0dec48f511be2e9e522172f9dca6d56f8856d12d7e575b978d9be");
  }

  @Test
  void computesThePublishedWalkThroughWhichSignsTheContentTypeToo() {
    Request request = get("https://service.region.example.com" + PATH + "/vpcs?" + QUERY).build();
    SignedHeaders headers = withContentType("service.region.example.com");
    SigningKey key = SigningKey.of(new AccessKey("QTWAOYTTINDUT2QVKYUC", PUBLIC_SAMPLE_KEY, null));

    assertThat(CanonicalRequest.of(request, headers).readUtf8())
        .isEqualTo(
            """
            GET
            /v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs/
            limit=2&marker=13551d6b-755d-4757-b956-536f674975c0
            content-type:application/json
            host:service.region.example.com
            x-sdk-date:20191115T033655Z

            content-type;host;x-sdk-date
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\
            """);
    assertThat(HuaweiSigner.stringToSign(request, headers, key).readUtf8())
        .isEqualTo(
            """
            SDK-HMAC-SHA256
            20191115T033655Z
            b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a\
            """);
    assertThat(Digests.hmacSha256(key.key(), HuaweiSigner.stringToSign(request, headers, key)))
        .isEqualTo("7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe");
  }

  @Test
  void addsHostAndDateAndSignsTheProvidersHeadersThatAreThere() {
    Request request =
        get("https://vpn.example.com:8443/v5/p")
            .header("X-Project-Id", "p")
            .header("x-client-token", "c-1")
            .header("X_Underscore", "u")
            .header("X-Under_Score", "u")
            .header("X-Request-Id", "r")
            .header("X-B3-TraceId", "t")
            .header("X-Forwarded-For", "203.0.113.10")
            .header("User-Agent", "agent")
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip")
            .header("Content-Type", "application/json")
            .header("Content-Length", "0")
            .build();

    Request signed = signer.sign(request, NOW);

    assertThat(signed.header("Host")).isEqualTo("vpn.example.com:8443");
    assertThat(signed.header("X-Sdk-Date")).isEqualTo("20191115T033655Z");
    assertThat(signed.header("X-Security-Token")).isNull();
    assertThat(signed.header("Authorization"))
        .contains("SignedHeaders=host;x-client-token;x-project-id;x-sdk-date,");
    assertThat(signed.headers().size()).isEqualTo(request.headers().size() + 3);
    assertThat(signed.url()).isEqualTo(request.url());
  }

  @Test
  void sendsAndSignsTheTokenOfATemporaryKeyButDoesNotShowIt() {
    RequestSigner temporary =
        HuaweiSigner.plain(new AccessKey("AccessKey", "SecretKey", "hunter2"));
    Request request =
        get("https://vpn.example.com/").header("X-Security-Token", "a stale one").build();

    Request signed = temporary.sign(request, NOW);
    SigningExplanation explanation = temporary.explain(request, NOW);

    assertThat(signed.headers("X-Security-Token")).containsExactly("hunter2");
    ReferenceSignature reference =
        ReferenceSignature.of(
            "SecretKey",
            "20191115T033655Z",
            ReferenceSignature.Message.received(
                "GET",
                "/",
                Map.of(
                    "host", "vpn.example.com",
                    "x-sdk-date", "20191115T033655Z",
                    "x-security-token", "hunter2"),
                new byte[0]));
    assertThat(signed.header("Authorization"))
        .endsWith(
            "SignedHeaders=host;x-sdk-date;x-security-token, Signature=" + reference.signature());
    assertThat(explanation.stringToSign()).isEqualTo(reference.stringToSign());
    assertThat(explanation.canonicalRequest())
        .isEqualTo(
            reference
                .canonicalRequest()
                .replace("x-security-token:hunter2", "x-security-token:***"));
  }

  @Test
  void neitherSignsNorShowsAHeaderItDoesNotKnow() {
    Request request =
        get("https://vpn.example.com/")
            .header("X-Auth-Token", "hunter2")
            .header("X-My-Api-Key", "hunter2")
            .header("X-Project-Id", "p-1")
            .build();

    assertThat(signer.explain(request, NOW).toString())
        .doesNotContain("hunter2", "SecretKey", "x-auth-token", "x-my-api-key")
        .contains("x-project-id:p-1\n");
  }

  @Test
  void keepsTheCallersDate() {
    Request request =
        get("https://vpn.example.com/").header("x-sdk-date", "20000101T000000Z").build();

    Request signed = signer.sign(request, NOW);

    assertThat(signed.headers("X-Sdk-Date")).containsExactly("20000101T000000Z");
    assertThat(signer.explain(request, NOW).stringToSign())
        .startsWith("SDK-HMAC-SHA256\n20000101T000000Z\n");
  }

  @Test
  void takesTheHashThatTheCallerDeclares() {
    Request request =
        new Request.Builder()
            .url("https://vpn.example.com/")
            .header("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD")
            .put(json("{}"))
            .build();

    assertThat(signer.explain(request, NOW).canonicalRequest())
        .endsWith(
            "\nx-sdk-content-sha256:UNSIGNED-PAYLOAD\nx-sdk-date:20191115T033655Z\n"
                + "\nhost;x-sdk-content-sha256;x-sdk-date\nUNSIGNED-PAYLOAD");
  }

  @Test
  void signsTheFirstValueOfARepeatedHeader() {
    Request request =
        get("https://vpn.example.com/")
            .addHeader("X-Language", "en-us")
            .addHeader("x-language", "de-de")
            .build();

    assertThat(signer.explain(request, NOW).canonicalRequest())
        .contains("\nx-language:en-us\n")
        .doesNotContain("de-de");
  }

  @Test
  void leavesARequestWithAuthorizationAlone() {
    Request request = get("https://vpn.example.com/").header("Authorization", "Own").build();

    assertThat(signer.sign(request, NOW)).isSameAs(request);
    assertThat(signer.explain(request, NOW)).isEqualTo(SigningExplanation.builder().build());
  }

  @Test
  void doesNotShowItsKey() {
    assertThat(signer.toString()).doesNotContain("SecretKey");
  }

  private void assertSigned(Request request, String canonicalHash, String signature) {
    assertThat(signer.explain(request, NOW).stringToSign()).endsWith("\n" + canonicalHash);
    assertThat(signer.sign(request, NOW).header("Authorization"))
        .isEqualTo(
            "SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date, Signature="
                + signature);
  }

  private static SignedHeaders withContentType(String host) {
    return new SignedHeaders(3)
        .add("content-type", "application/json")
        .add("x-sdk-date", "20191115T033655Z")
        .add("host", host);
  }

  private static Request.Builder get(String url) {
    return new Request.Builder().url(url);
  }

  private static RequestBody json(String body) {
    return RequestBody.create(body.getBytes(UTF_8), MediaType.get("application/json"));
  }
}
