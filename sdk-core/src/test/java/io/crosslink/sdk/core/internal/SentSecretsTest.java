package io.crosslink.sdk.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** Which of the things in a request are secrets, and that they are found in any text. */
class SentSecretsTest {
  private static String struck(String body, String text) {
    Request request =
        new Request.Builder()
            .url("https://host/things")
            .header("Authorization", "Bearer t0ken-0")
            .header("X-Api-Key", "key-1")
            .header("X-Project-Id", "project")
            .post(JsonBody.of(body.getBytes(UTF_8)))
            .build();
    return SentSecrets.of(request).strikeOut(text);
  }

  @Test
  void areToldByTheirNames() {
    String body =
        "{\"thing\":{\"name\":\"open\",\"psk\":\"psk-2\",\"passwords\":[\"pass-3\",{\"a\":\"pass-4\"}],"
            + "\"tokens\":{\"main\":12345},\"parts\":[{\"client_config\":\"conf-6\"}]}}";

    assertThat(
            struck(
                body,
                "t0ken-0 key-1 psk-2 pass-3 pass-4 12345 conf-6 and open project host things"))
        .isEqualTo("*** *** *** *** *** *** *** and open project host things");
    assertThat(struck(body, "Authorization: Bearer t0ken-0, twice t0ken-0"))
        .isEqualTo("Authorization: ***, twice ***");
  }

  @Test
  void areFoundAlsoWhereTheyAreEscaped() {
    assertThat(
            struck("{\"psk\":\"a\\\"b\\\\c\\nd\"}", "'a\"b\\c\nd' {\"said\":\"a\\\"b\\\\c\\nd\"}"))
        .isEqualTo("'***' {\"said\":\"***\"}");
  }

  @Test
  void theLongerGoesFirst() {
    assertThat(struck("{\"psk\":\"abcd\",\"token\":\"abcdef\"}", "abcdef abcd"))
        .isEqualTo("*** ***");
  }

  @Test
  void whatIsTooShortToTellIsLeft() {
    assertThat(struck("{\"psk\":\"the\",\"token\":\"\"}", "the end")).isEqualTo("the end");
  }

  @Test
  void bodiesNeedNotBeJson() {
    assertThat(struck("", "key-1")).isEqualTo("***");
    assertThat(struck("psk=abcdef", "key-1 abcdef")).isEqualTo("*** abcdef");
  }
}
