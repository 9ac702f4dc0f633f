package io.crosslink.sdk.core.internal.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the things in a request are secrets, and that they are found in any text. */
class RequestSecretsTest {
  private static String struck(String body, String text) {
    Request request =
        new Request.Builder()
            .url("https://host/things")
            .header("Authorization", "Bearer t0ken-0")
            .header("X-Api-Key", "key-1")
            .header("X-Project-Id", "project")
            .post(RequestBody.create(body.getBytes(UTF_8)))
            .build();
    return RequestSecrets.of(request).show(text);
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

  @ParameterizedTest
  @ValueSource(strings = {"ab\\\\cd", "ab\\ncd", "ab\\u0001cd", "ab\\\"cd"})
  void areFoundAsJsonHasToQuoteThem(String written) {
    assertThat(struck("{\"psk\":\"" + written + "\"}", "said " + written)).isEqualTo("said ***");
  }

  /** Encoders differ in what they escape, and one may quote what another has written. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "k/1&2='é'",
        "k\\/1&2='é'",
        "k/1\\u00262\\u003d\\u0027\\u00E9\\u0027",
        "\\u006b\\u002F\\u0031\\u0026\\u0032\\u003D\\u0027\\u00e9\\u0027",
        "k\\\\\\/1\\\\u00262=\\\\'é\\\\'",
        "k/1\\x262=\\'\\xe9\\'",
        "k/1&amp;2=&#39;&#xE9;&apos;",
        "k/1&amp;amp;2=&#x27;&#233;&#x27;",
        "k%2F1%262%3d%27%C3%A9%27",
        "k%252F1%25262%253D%2527%25C3%25A9%2527"
      })
  void areFoundHoweverTheyAreEscaped(String written) {
    assertThat(struck("{\"psk\":\"k/1&2='é'\"}", "is '" + written + "', <no> key"))
        .isEqualTo("is '***', <no> key");
  }

  @Test
  void escapesThatHideNothingAreLeft() {
    for (String text : List.of("a\\/b %41 &amp; \\u0041", "%zz &nope; \\u12 &#x110000; \\")) {
      assertThat(struck("{\"psk\":\"abcdef\"}", text)).isEqualTo(text);
    }
    assertThat(struck("{\"psk\":\"abcdef\"}", "&#x110000; &#0; %ff %61bcdef"))
        .isEqualTo("\ufffd \\u0000 \ufffd ***");
  }

  @Test
  void escapesAreReadOnlySoOften() {
    assertThat(struck("{\"psk\":\"abcdef\"}", "%252561bcdef")).isEqualTo("***");
    assertThat(struck("{\"psk\":\"abcdef\"}", "%25252561bcdef")).isEqualTo("%25252561bcdef");
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

  private static final String TOKEN = "t0ken-of-8";

  private static Request.Builder request() {
    return new Request.Builder().url("https://host/").header("Authorization", "Bearer " + TOKEN);
  }

  private static String id(String id) {
    return RequestSecrets.of(request().build()).showId(id);
  }

  /** A service or an intermediary may send back what it has received. */
  @Test
  void anIdThatIsOrHoldsATokenIsMasked() {
    assertThat(id(TOKEN)).isEqualTo("***");
    assertThat(id("a-" + TOKEN + "-z")).isEqualTo("a-***-z");
    assertThat(id("Bearer " + TOKEN)).isEqualTo("***");
    assertThat(id("b " + TOKEN)).as("unusual: searched").isEqualTo("b ***");
    assertThat(id("\u0041 " + TOKEN)).isEqualTo("\u0041 ***");
    assertThat(id("x".repeat(64) + TOKEN)).as("long: searched").endsWith("x***");
  }

  @Test
  void anyOtherIdIsShown() {
    for (String id :
        List.of("r-1", "7d1c0ffe-0000-4000-8000-00000000abcd", "t0ken", "host", "x".repeat(64))) {
      assertThat(id(id)).isEqualTo(id);
    }
    assertThat(RequestSecrets.NONE.showId(TOKEN)).isEqualTo(TOKEN);
    assertThat(RequestSecrets.of(null)).isSameAs(RequestSecrets.NONE);
  }

  @Test
  void anIdOfTheBodyIsMaskedIfItIsASecret() {
    Request request =
        request()
            .post(RequestBody.create("{\"psk\":\"pre-shared\",\"id\":\"open-id\"}".getBytes(UTF_8)))
            .build();

    assertThat(RequestSecrets.of(request).showId("open-id")).isEqualTo("open-id");
    assertThat(RequestSecrets.of(request).show("pre-shared open-id")).isEqualTo("*** open-id");
  }

  /** Without the words around it, which a text may leave out. */
  @Test
  void theSignatureIsASecretByItself() {
    Request request =
        new Request.Builder()
            .url("https://host/")
            .header("Authorization", "HMAC Access=key, Signature=abcdef0123456789")
            .build();
    RequestSecrets secrets = RequestSecrets.of(request);

    assertThat(secrets.show("got abcdef0123456789")).isEqualTo("got ***");
    assertThat(secrets.show("got Signature=abcdef0123456789")).isEqualTo("got ***");
    assertThat(secrets.show("got HMAC Access=key, Signature=abcdef0123456789."))
        .isEqualTo("got ***.");
  }
}
