package io.crosslink.sdk.zenlayer.internal.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import java.time.Instant;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZenlayerSignerTest {
  private static final String PASSWORD = "Gu5t9xGARNpq86cd98joQYCN3";
  private static final Instant NOW = Instant.ofEpochSecond(1673361177);
  private static final String LISTING = "{\"pageSize\":10,\"pageNum\":1,\"zoneId\":\"HKG-A\"}";

  private final RequestSigner signer = new ZenlayerSigner("0D9UtpyKYcHxms5v", PASSWORD);

  @Test
  void signsThePublishedExample() {
    Request request = post(LISTING, "application/json; charset=utf-8").build();

    SigningExplanation explanation = signer.explain(request, NOW);

    assertThat(explanation.algorithm()).isEqualTo("ZC2-HMAC-SHA256");
    assertThat(explanation.signedHeaders()).isEqualTo("content-type;host");
    assertThat(explanation.canonicalRequest())
        .isEqualTo(
            """
            POST
            /

            content-type:application/json; charset=utf-8
            host:console.zenlayer.com

            content-type;host
            5f714687ba91c606d503467766151206392474accd137ffea6dce2420b67c29a""");
    assertThat(explanation.stringToSign())
        .isEqualTo(
            """
            ZC2-HMAC-SHA256
            1673361177
            29396f9dfa0f03820b931e8aa06e20cda197e73285ebd76aceb83f7dede493ee""");
    assertThat(signer.sign(request, NOW).header("Authorization"))
        .isEqualTo(
            "ZC2-HMAC-SHA256 Credential=0D9UtpyKYcHxms5v, SignedHeaders=content-type;host,"
                + " Signature=efb356c32e55c781e10dc676da59462c22596d82e91c57803666243379555b2f");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"privateConnectId\":\"your-private-connect-id\"} | application/json"
            + " | 6809fbea13431f5a9526c6e19bd8094d597d1889eab18bf3747b88abd49686bf"
            + " | 1e250e6407a540cd8b6981b9b17c9df585da9c5dbe6112ca3762e6099cc8c1a7"
            + " | d648d274d96367893504bb6cdcad60566f0e315c244ccabdbbaa1ae970f3cdc4",
        "{\"privateConnectId\":\"your-private-connect-id\"} | application/json; charset=utf-8"
            + " | 6809fbea13431f5a9526c6e19bd8094d597d1889eab18bf3747b88abd49686bf"
            + " | e5483748ec62c4adc46a9080e2d3cada44d1a0f00439eb1770585270b891b3e8"
            + " | dc718032c74d704ddd683a3c4cd8b453fc48556c8058f1bc36b3499346a063db",
        "{} | application/json"
            + " | 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
            + " | 2eb6d40a6d77fe762274e366f8d05626427e80b1c9e1a816d9c08676d12257a4"
            + " | 9d4c4177d708eb0090eda3103db727d2c2b584411b001ee51e0b7393701ac386",
      })
  void signsFurtherExamples(
      String body, String contentType, String payloadHash, String canonicalHash, String signature) {
    Request request = post(body, contentType).build();

    assertThat(signer.explain(request, NOW).canonicalRequest()).endsWith("\n" + payloadHash);
    assertThat(signer.explain(request, NOW).stringToSign()).endsWith("\n" + canonicalHash);
    assertThat(signer.sign(request, NOW).header("Authorization"))
        .endsWith(", Signature=" + signature);
  }

  @Test
  void addsEveryHeaderOfTheSchemeAndLeavesTheRestAlone() {
    Request request =
        post("{}", "application/json").header("X-ZC-Action", "DescribePrivateConnects").build();

    Request signed = signer.sign(request, NOW);

    assertThat(signed.headers().names())
        .containsExactlyInAnyOrder(
            "Host",
            "Content-Type",
            "X-ZC-Action",
            "X-ZC-Timestamp",
            "X-ZC-Signature-Method",
            "Authorization");
    assertThat(signed.header("Host")).isEqualTo("console.zenlayer.com");
    assertThat(signed.header("Content-Type")).isEqualTo("application/json");
    assertThat(signed.header("X-ZC-Timestamp")).isEqualTo("1673361177");
    assertThat(signed.header("X-ZC-Signature-Method")).isEqualTo("ZC2-HMAC-SHA256");
    assertThat(signed.url()).isEqualTo(request.url());
    assertThat(signed.body()).isSameAs(request.body());
  }

  @Test
  void signsHostWithPortAndTypeInLowerCaseButSendsThemAsTheyAre() {
    Request request =
        post("{}", "Application/JSON").url("https://console.zenlayer.com:8443/api/v2/sdn").build();

    Request signed = signer.sign(request, NOW);

    assertThat(signed.header("Host")).isEqualTo("console.zenlayer.com:8443");
    assertThat(signed.header("Content-Type")).isEqualTo("Application/JSON");
    assertThat(signer.explain(request, NOW).canonicalRequest())
        .contains("\ncontent-type:application/json\nhost:console.zenlayer.com:8443\n");
  }

  @Test
  void signsTheBodysTypeBecauseOkHttpSendsThat() {
    Request request = post("{}", "application/json").header("Content-Type", "text/plain").build();

    assertThat(signer.sign(request, NOW).header("Content-Type")).isEqualTo("application/json");
    assertThat(signer.explain(request, NOW).canonicalRequest())
        .contains("\ncontent-type:application/json\n");
  }

  @Test
  void signsTheHeaderIfTheBodyHasNoTypeAndJsonIfThereIsNeither() {
    Request untyped =
        new Request.Builder()
            .url("https://console.zenlayer.com/api/v2/sdn")
            .post(RequestBody.create("{}".getBytes(UTF_8), null))
            .build();
    Request typed = untyped.newBuilder().header("Content-Type", "application/x").build();

    assertThat(signer.sign(untyped, NOW).header("Content-Type")).isEqualTo("application/json");
    assertThat(signer.sign(typed, NOW).header("Content-Type")).isEqualTo("application/x");
  }

  @Test
  void leavesARequestWithAuthorizationAlone() {
    Request request = post("{}", "application/json").header("Authorization", "Own hunter2").build();

    assertThat(signer.sign(request, NOW)).isSameAs(request);
    assertThat(signer.explain(request, NOW)).isEqualTo(SigningExplanation.builder().build());
  }

  @Test
  void dependsOnTheClock() {
    assertThat(signer.usesClock(post("{}", "application/json").build())).isTrue();
  }

  @Test
  void showsNoSecret() {
    Request request = post(LISTING, "application/json").build();

    assertThat(signer.explain(request, NOW).toString()).doesNotContain(PASSWORD);
    assertThat(signer.toString()).doesNotContain(PASSWORD);
  }

  private static Request.Builder post(String body, String contentType) {
    return new Request.Builder()
        .url("https://console.zenlayer.com/api/v2/sdn")
        .post(RequestBody.create(body.getBytes(UTF_8), MediaType.get(contentType)));
  }
}
