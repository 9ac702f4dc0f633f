package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a body is shown to people. */
class ExcerptTest {
  @Test
  void isShortAndOnOneLine() {
    assertThat(Excerpt.of(" a\r\n\tb\u0000\u0007c ")).isEqualTo("a b c");
    assertThat(Excerpt.of("x".repeat(1_000_000))).isEqualTo("x".repeat(300) + "…");
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
        "{\"token\":123s3cret}",
        "{\"X-Auth-Token\":\"s3cret",
        "{\"detail\":\"{\\\"psk\\\":\\\"s3cret\\\"}\"}",
        "{\"private_key\":\"line\ns3cret\"}",
        "Authorization: Bearer s3cret",
        "Authorization: SDK-HMAC-SHA256 Access=a, SignedHeaders=h, Signature=s3cret",
        "X-Auth-Token: s3cret",
        "X-Security-Token s3cret",
        "GET /?access_token=s3cret&a=b",
        "psk=s3cret; more",
        "https://user:s3cret@host/"
      })
  void masksSecrets(String text) {
    assertThat(Excerpt.of(text)).doesNotContain("s3", "cr3t").contains("***");
  }

  @Test
  void leavesTheRestAsItIs() {
    assertThat(Excerpt.of("{\"code\":\"AUTHFAILURE_SIGNATURE_EXPIRED\",\"psk\":\"x\",\"a\":\"b\"}"))
        .isEqualTo("{\"code\":\"AUTHFAILURE_SIGNATURE_EXPIRED\",\"psk\":\"***\",\"a\":\"b\"}");
    assertThat(Excerpt.of("The token has expired")).isEqualTo("The token has expired");
  }

  /** Groups that backtrack would need stack for every character. */
  @Test
  void needsLittleStackForHostileText() throws InterruptedException {
    String hostile = "{\"psk\":\"" + "\\\"x".repeat(2000);
    String[] shown = new String[1];
    Thread cramped = new Thread(null, () -> shown[0] = Excerpt.of(hostile), "cramped", 128 << 10);
    cramped.start();
    cramped.join();

    assertThat(shown[0]).isEqualTo("{\"psk\":\"***\"");
  }
}
