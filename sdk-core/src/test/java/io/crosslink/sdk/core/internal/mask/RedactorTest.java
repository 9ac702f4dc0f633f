package io.crosslink.sdk.core.internal.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known secrets in a text: whole, in pieces, broken differently, or cut. */
class RedactorTest {
  private static final String KEY = key(new Random(7));

  private static String key(Random random) {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    StringBuilder key = new StringBuilder("-----BEGIN PRIVATE KEY-----\n");
    for (int i = 1; i <= 64 * 20; i++) {
      key.append(alphabet.charAt(random.nextInt(64))).append(i % 64 == 0 ? "\n" : "");
    }
    return key.append("-----END PRIVATE KEY-----\n").toString();
  }

  private static String redacted(String text, String... secrets) {
    Redactor.Builder known = Redactor.builder();
    List.of(secrets).forEach(known::secret);
    return known.build().redact(text, false);
  }

  /** {@return whether a text has as many characters of the key in a row, white space aside} */
  private static boolean shows(String text, int characters) {
    String folded = text.replaceAll("\\s|\\\\[nr]", "");
    String key = KEY.replaceAll("\\s", "");
    for (int i = 0; i + characters <= key.length(); i++) {
      if (folded.contains(key.substring(i, i + characters))) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\r\n", "\n    ", "\t", "\\n", "\\r\\n", "\\\\n", "&#10;", "%0A", "\u200b"})
  void lineBreaksMayDiffer(String lineBreak) {
    String quoted = "the key '" + KEY.replace("\n", lineBreak) + "' is not valid";

    String shown = redacted(quoted, KEY);

    assertThat(shows(shown, 12)).isFalse();
    assertThat(shown).startsWith("the key '").endsWith("' is not valid");
  }

  /** Ids are searched without an index. */
  @Test
  void piecesInShortWordsAreFoundWhereverTheyAre() {
    String signature = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978";
    String token = "Signature=" + signature;
    for (int from = 0; from + 16 <= signature.length(); from++) {
      String piece = signature.substring(from, from + 16);
      for (int before = 0; before < 24; before++) {
        String id = "-".repeat(before) + piece.toUpperCase(Locale.ROOT) + "-.-.-";

        assertThat(redacted(id, token)).isEqualTo("-".repeat(before) + "***-.-.-");
      }
    }
    String other = "00112233445566778899aabbccddeeff";
    assertThat(redacted(other, token)).isSameAs(other);
  }

  @Test
  void anyLineIsFound() {
    for (String line : KEY.split("\n")) {
      assertThat(redacted("bad line: " + line + ", sorry", KEY)).isEqualTo("bad line: ***, sorry");
    }
  }

  @Test
  void anyPieceOfSixteenCharactersIsFound() {
    String key = KEY.replaceAll("\\s", "");
    for (int i = 0; i + 16 <= key.length(); i++) {
      String piece = key.substring(i, i + 16);
      assertThat(redacted("<" + piece + ">", KEY)).isEqualTo("<***>");
      assertThat(redacted("<" + piece.toUpperCase(Locale.ROOT) + ">", KEY)).isEqualTo("<***>");
    }
    assertThat(redacted("<" + key.substring(100, 115) + ">", KEY))
        .contains(key.substring(100, 115));
  }

  @Test
  void piecesOfSeveralSecretsAreFound() {
    assertThat(
            redacted(
                "0123456789abcdefgh and zyxwvutsrqponmlkj",
                "..0123456789abcdefgh..",
                "zyxwvutsrqponmlkj"))
        .isEqualTo("*** and ***");
  }

  @Test
  void ofShortSecretsPiecesAreLeft() {
    assertThat(redacted("hunter hunter2", "hunter2")).isEqualTo("hunter ***");
    assertThat(redacted("la test 1", "test1")).isEqualTo("la test 1");
  }

  /** Wherever a text is cut, and however much of it is shown. */
  @Test
  void theBeginningOfASecretThatWasCutDoesNotShow() {
    for (String secret : List.of("hunter2!", "Tr0ub4dor&3-ab", "correct-horse-battery-staple")) {
      Redactor redactor = Redactor.builder().secret(secret).build();
      for (String written : List.of(secret, escaped(secret), escaped(escaped(secret)))) {
        for (int before = 4096 - 20; before <= 4096 + Redactor.MARGIN; before += 3) {
          String text = "x" + " ".repeat(before - 1) + written + "y".repeat(5000);

          assertThat(Excerpt.of(text, redactor)).doesNotContain(secret.substring(0, 4), "u00", "%");
        }
      }
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped.append(c == '\\' ? "\\\\" : String.format("\\u%04x", (int) c));
    }
    return escaped.toString();
  }

  @Test
  void whatFollowsASecretInACutTextIsKept() {
    assertThat(
            Excerpt.of(
                "{\"psk\":\"" + "k".repeat(10_000),
                Redactor.builder().secret("k".repeat(10_000)).build()))
        .isEqualTo("{\"psk\":\"***\"");
  }
}
