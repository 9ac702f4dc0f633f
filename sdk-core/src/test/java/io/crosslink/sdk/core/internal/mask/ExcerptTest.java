package io.crosslink.sdk.core.internal.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a body is shown to people. */
class ExcerptTest {
  @Test
  void isShortAndOnOneLine() {
    assertThat(Excerpt.of(" a\r\n\tb\u0000\u001bc ")).isEqualTo("a b\\u0000\\u001bc");
    assertThat(Excerpt.of("x".repeat(1_000_000))).isEqualTo("x".repeat(300) + "…");
    assertThat(Excerpt.of("a\u0085b\u2028c\u202ed\ud800e")).isEqualTo("a b c\\u202ed\\ud800e");
    assertThat(Excerpt.of("x".repeat(300))).isEqualTo("x".repeat(300));
    assertThat(Excerpt.of("x y".repeat(100))).isEqualTo("x y".repeat(100));
    assertThat(Excerpt.of("x y".repeat(100) + "z")).isEqualTo("x y".repeat(100) + "…");
    assertThat(Excerpt.of("x".repeat(299) + "\ud83d\ude00y")).isEqualTo("x".repeat(299) + "…");
    assertThat(Excerpt.of("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"psk\":\"s3cret\"}",
        "{\"psk\" : \"s3\\\"cr3t\"}",
        "{\"ike_PSK_value\":\"s3cret\"}",
        "{\"pre_shared_key\":\"s3cret\"}",
        "{\"adminPassword\":\"s3cret\",\"a\":1}",
        "{\"accessKeySecret\":[\"s3cret\"]}",
        "{\"passwords\":[\"a s3cret ]\",\"cr3t\"]}",
        "{\"credential\":{\"id\":\"a}\",\"key\":\"s3cret\"}}",
        "{\"peer_config\":\"a s3cret",
        "{\"message\":\"{\\\"private_key\\\":\\\"BEGIN s3cret END\\\",",
        "<p>{&quot;psk&quot;:&quot;a s3cret&quot;}</p>",
        "{\"token\":123s3cret}",
        "{\"X-Auth-Token\":\"s3cret",
        "{\"detail\":\"{\\\"psk\\\":\\\"s3cret\\\"}\"}",
        "{\"private_key\":\"line\ns3cret\"}",
        "Authorization: Bearer s3cret",
        "Authorization: SDK-HMAC-SHA256 Access=a, SignedHeaders=h, Signature=s3cret",
        "X-Auth-Token: s3cret",
        "X-Security-Token s3cret",
        "X-Subject-Token: s3cret",
        "x-api-key:s3cret",
        "X-Auth-Token: Bearer s3cret",
        "Authorization: Basic s3cret",
        "GET /?access_token=s3cret&a=b",
        "psk=s3cret; more",
        "https://user:s3cret@host/",
        "X-Auth-Token = s3cret",
        "{\"passwords\":[[\"a\"],\"s3cret\"]}",
        "{\"credential\":{\"a\":{\"b\":1},\"key\":\"s3cret\"}}",
        "-----BEGIN PRIVATE KEY-----s3cret-----END PRIVATE KEY-----",
        "bad: -----BEGIN RSA PRIVATE KEY-----\ns3cret\ncr3t",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\\ns3cret\\n-----END ENCRYPTED PRIVATE KEY-----",
        "-----BEGIN%20PRIVATE%20KEY-----s3cret",
        "-----BEGIN OpenVPN Static key V1-----\ns3cret"
      })
  void masksSecrets(String text) {
    assertThat(Excerpt.of(text)).doesNotContain("s3", "cr3t").contains("***");
  }

  @Test
  void masksEachKeyButNoCertificate() {
    assertThat(
            Excerpt.of(
                "a -----BEGIN CERTIFICATE-----MIIC-----END CERTIFICATE-----"
                    + " -----BEGIN PUBLIC KEY-----MIIB-----END PUBLIC KEY-----"
                    + " -----BEGIN EC PRIVATE KEY-----s3-----END EC PRIVATE KEY----- b"
                    + " -----BEGIN PRIVATE KEY-----cr3t-----END PRIVATE KEY----- c"))
        .isEqualTo(
            "a -----BEGIN CERTIFICATE-----MIIC-----END CERTIFICATE-----"
                + " -----BEGIN PUBLIC KEY-----MIIB-----END PUBLIC KEY----- *** b *** c");
  }

  @Test
  void leavesTheRestAsItIs() {
    assertThat(Excerpt.of("{\"code\":\"AUTHFAILURE_SIGNATURE_EXPIRED\",\"psk\":\"x\",\"a\":\"b\"}"))
        .isEqualTo("{\"code\":\"AUTHFAILURE_SIGNATURE_EXPIRED\",\"psk\":\"***\",\"a\":\"b\"}");
    for (String said :
        new String[] {
          "The token has expired", "Basic authentication is off", "psk: must have 8 characters"
        }) {
      assertThat(Excerpt.of(said)).isEqualTo(said);
    }
  }

  /** Groups that backtrack would need stack for every character. */
  @ParameterizedTest
  @ValueSource(strings = {"\"%s", "[%s", "{%s", "[\"%s", "[%s]", "{\"a\":[%s]}"})
  void needsLittleStackForHostileText(String value) throws InterruptedException {
    String hostile = "{\"psk\":" + value.formatted("\\\"x".repeat(2000));
    String[] shown = new String[1];
    Thread cramped = new Thread(null, () -> shown[0] = Excerpt.of(hostile), "cramped", 128 << 10);
    cramped.start();
    cramped.join();

    assertThat(shown[0]).isEqualTo("{\"psk\":\"***\"");
  }
}
