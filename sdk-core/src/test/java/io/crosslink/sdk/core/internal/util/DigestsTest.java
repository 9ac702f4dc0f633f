package io.crosslink.sdk.core.internal.util;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class DigestsTest {
  private static final String MILLION_A =
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

  @Test
  void hashesThePublishedExamplesOfSha256() {
    assertThat(Digests.sha256("abc".getBytes(UTF_8)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Digests.sha256("a".repeat(1_000_000).getBytes(UTF_8))).isEqualTo(MILLION_A);
  }

  @Test
  void hashesNothing() {
    String expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assertThat(Digests.sha256(new byte[0])).isEqualTo(expected);
    assertThat(Digests.sha256(new Buffer())).isEqualTo(expected);
  }

  @Test
  void hashesABufferOfManySegmentsAndUsesItUp() {
    Buffer text = new Buffer().writeUtf8("a".repeat(1_000_000));

    assertThat(Digests.sha256(text)).isEqualTo(MILLION_A);
    assertThat(text.exhausted()).isTrue();
  }

  @Test
  void hashesWhatIsLeftOfABuffer() throws EOFException {
    Buffer text = new Buffer().writeUtf8("xxabc");
    text.skip(2);

    assertThat(Digests.sha256(text)).isEqualTo(Digests.sha256("abc".getBytes(UTF_8)));
  }

  @Test
  void computesTheExamplesOfRfc4231() {
    assertThat(hmac("Jefe", "what do ya want for nothing?"))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    assertThat(hmac("\u000b".repeat(20), "Hi There"))
        .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  }

  @Test
  void takesTextAsUtf8() {
    // $ printf '€' | openssl dgst -sha256 -hmac 'ключ'
    assertThat(hmac("ключ", "€"))
        .isEqualTo("ae7de2248618eaec69c03f34c3b97609ebb5589c24505cf5e2531c44deb8cb92");
  }

  @Test
  void keepsThreadsAndKeysApart() {
    String one = hmac("one", "text");
    String two = hmac("two", "text");

    assertThat(
            IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(
                    i -> hmac(i % 2 == 0 ? "one" : "two", "text").equals(i % 2 == 0 ? one : two)))
        .containsOnly(true);
  }

  @Test
  void doesNotShowAKey() {
    SecretKey key = Digests.key("hunter2");

    assertThat(key.toString()).doesNotContain("hunter2");
  }

  private static String hmac(String key, String text) {
    return Digests.hmacSha256(Digests.key(key), new Buffer().writeUtf8(text));
  }
}
