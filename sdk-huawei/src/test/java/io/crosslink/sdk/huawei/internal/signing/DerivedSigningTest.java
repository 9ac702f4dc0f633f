package io.crosslink.sdk.huawei.internal.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.util.Digests;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.TestAccess;
import java.time.Instant;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published examples D1 to D4 of {@code V11-HMAC-SHA256}, and what they do not show. */
class DerivedSigningTest {
  private static final Instant NOW = Instant.parse("2019-11-15T03:36:55.987Z");
  private static final String PATH = "/v1/77b6a44cba5143ab91d13ab9a8ff44fd";
  private static final AccessKey KEY = new AccessKey("AccessKey", "SecretKey", null);
  private static final AccessKey PUBLIC_SAMPLE_KEY =
      new AccessKey("QTWAOYTTINDUT2QVKYUC", "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc", null);

  private final RequestSigner signer = HuaweiSigner.derived(KEY, "region-id-1", "service");

  @ParameterizedTest
  @CsvSource({
    "GET, /vpcs, service.region.example.com,"
        + " 416a9ac58d74756b0e32472fcafd1e1719890fa2d27ad0c0fef01ba39962ccb7,"
        + " c63981314b17efeca4c2577e3e22ecfd3831e0c87eb87277271e32587207dd2c",
    "POST, /vpc/123, service.region.example.com,"
        + " 79be7a43859f485df125c417ebb8821754c7ed42f6742ce8b0fd74b2b303446d,"
        + " e69d85082ec803f89f2e93b500106ae69cd5667c866d6aa6f3e44fc66558d8fb",
    "GET, /vpcs, example.com,"
        + " 75cf12fa1078b65173ef7734a9680ca2b648696d568c87faf47686cd6b4be076,"
        + " 5ba93d159e81cf6b1550585721ac2e2223793cee3a06f1c9fb245985608d5d0f",
  })
  void signsThePublishedRequests(
      String method, String path, String host, String canonicalHash, String signature) {
    Request request =
        new Request.Builder()
            .url("https://service.region.example.com" + PATH + path)
            .header("Host", host)
            .header("TEST_UNDERSCORE", "TEST_VALUE")
            .method(method, method.equals("POST") ? json("{\"key\":\"value\"}") : null)
            .build();

    SigningExplanation explanation = signer.explain(request, NOW);
    assertThat(explanation.algorithm()).isEqualTo("V11-HMAC-SHA256");
    assertThat(explanation.stringToSign())
        .isEqualTo(
            "V11-HMAC-SHA256\n20191115T033655Z\n20191115/region-id-1/service\n" + canonicalHash);
    assertThat(signer.sign(request, NOW).header("Authorization"))
        .isEqualTo(
            "V11-HMAC-SHA256 Credential=AccessKey/20191115/region-id-1/service,"
                + " SignedHeaders=host;x-sdk-date, Signature="
                + signature);
  }

  @Test
  void computesThePublishedExampleThatSignsTheContentTypeToo() {
    Request request = get("https://service.region.example.com" + PATH + "/vpcs");
    SignedHeaders headers =
        new SignedHeaders(3)
            .add("content-type", "application/json")
            .add("x-sdk-date", "20191115T033655Z")
            .add("host", "service.region.example.com");
    SigningKey key =
        new SigningKeyCache(PUBLIC_SAMPLE_KEY, "region-id-1", "service").on("20191115T033655Z");

    assertThat(HuaweiSigner.stringToSign(request, headers, key).readUtf8())
        .endsWith("\n53e7df3d7cf9897d569fccc92907bb9fcb2be9e5c8040b19be81365e41f3d8e5");
    assertThat(Digests.hmacSha256(key.key(), HuaweiSigner.stringToSign(request, headers, key)))
        .isEqualTo("34d69dec633c079bba13e0f72d9788b9431e0291b4a563a3e801c46d10750e29");
  }

  @Test
  void usesTheTextOfTheDerivedBytesAsKey() {
    assertThat(text(KEY))
        .isEqualTo("1c5724913ed69bdda5e7a25d0beb7f2518aa55d96f97e0649301127d35b9ed31");
    assertThat(text(PUBLIC_SAMPLE_KEY))
        .isEqualTo("2ab2ae5b2edc6bd9e51bbcb7f9a58a04ed811d722d6646016aa2f2d70f6a042c");
  }

  private static String text(AccessKey key) {
    return new String(
        new SigningKeyCache(key, "region-id-1", "service")
            .on("20191115T033655Z")
            .key()
            .getEncoded(),
        UTF_8);
  }

  @Test
  void derivesAnotherKeyForEveryDay() {
    SigningKeyCache keys = new SigningKeyCache(KEY, "region-id-1", "service");
    SigningKey today = keys.on("20191115T033655Z");

    assertThat(keys.on("20191115T235959Z")).isSameAs(today);
    assertThat(keys.on("20191116T000000Z").scope()).isEqualTo("20191116/region-id-1/service");
    assertThat(keys.on("20191116T000000Z").key()).isNotEqualTo(today.key());
    assertThat(keys.on("20191115T033655Z")).isEqualTo(today);
  }

  @Test
  void derivesAKeyEvenForADateOfTheCallersOwnThatIsNone() {
    Request request =
        get("https://vpn.example.com/").newBuilder().header("X-Sdk-Date", "now").build();

    assertThat(signer.sign(request, NOW).header("Authorization"))
        .startsWith("V11-HMAC-SHA256 Credential=AccessKey/now/region-id-1/service, ");
  }

  @Test
  void sendsAndSignsTheTokenOfATemporaryKey() {
    RequestSigner temporary =
        HuaweiSigner.derived(new AccessKey("ak-1", "sk-1", "hunter2"), "eu-west-101", "vpn");
    Request request = get("https://vpn.example.com/");

    Request signed = temporary.sign(request, NOW);

    assertThat(signed.header("X-Security-Token")).isEqualTo("hunter2");
    assertThat(signed.header("Authorization"))
        .startsWith("V11-HMAC-SHA256 Credential=ak-1/20191115/eu-west-101/vpn, ")
        .contains("SignedHeaders=host;x-sdk-date;x-security-token,");
    assertThat(temporary.explain(request, NOW).toString()).doesNotContain("hunter2", "sk-1");
  }

  @Test
  void isChosenByTheCredentialsAndNeedsARegion() {
    HuaweiCredentials credentials = HuaweiCredentials.of("ak-1", "hunter2").withDerivedSigning();

    assertThat(credentials)
        .hasToString("HuaweiCredentials{accessKey=ak-1, secretKey=***, derived signing}");
    assertThat(TestAccess.config(credentials).signingScope("eu-west-101", "vpn"))
        .isEqualTo(new SigningScope("eu-west-101", "vpn"));
    assertThat(
            KEY.signer(new SigningScope("eu-west-101", "vpn"))
                .sign(get("https://vpn.example.com/"), NOW)
                .header("Authorization"))
        .startsWith("V11-HMAC-SHA256 Credential=AccessKey/20191115/eu-west-101/vpn, ");
    assertThat(TestAccess.config(HuaweiCredentials.of("ak-1", "hunter2")).signingScope(null, "vpn"))
        .isNull();
    assertThatThrownBy(() -> TestAccess.config(credentials).signingScope(null, "vpn"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Derived signing needs a region: call region(…), also together with endpoint(…)");
  }

  @Test
  void showsNoKey() {
    SigningKeyCache keys = new SigningKeyCache(KEY, "region-id-1", "service");

    assertThat(keys.on("20191115T033655Z"))
        .hasToString("V11-HMAC-SHA256 Credential=AccessKey/20191115/region-id-1/service");
    assertThat(signer.toString()).doesNotContain("SecretKey");
  }

  private static Request get(String url) {
    return new Request.Builder().url(url).build();
  }

  private static RequestBody json(String body) {
    return RequestBody.create(body.getBytes(UTF_8), MediaType.get("application/json"));
  }
}
