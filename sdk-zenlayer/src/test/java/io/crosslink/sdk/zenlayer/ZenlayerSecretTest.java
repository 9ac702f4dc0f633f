package io.crosslink.sdk.zenlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ZenlayerSecretTest {
  private static final Instant END = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void showsNoSecret() {
    ZenlayerSecret key = ZenlayerSecret.accessKey(" id-1 ", "hunter2").expiringAt(END);

    assertThat(key)
        .hasToString(
            "ZenlayerSecret{accessKeyId=id-1, accessKeyPassword=***,"
                + " expiresAt=2026-03-01T12:00:00Z}");
    assertThat(ZenlayerSecret.token("hunter2")).hasToString("ZenlayerSecret{token=***}");
  }

  @Test
  void isEqualToOneOfTheSameParts() {
    ZenlayerSecret key = ZenlayerSecret.accessKey("a", "b").expiringAt(END);

    assertThat(key.expiresAt()).isEqualTo(END);
    assertThat(key)
        .isEqualTo(ZenlayerSecret.accessKey("a", "b").expiringAt(END))
        .hasSameHashCodeAs(ZenlayerSecret.accessKey("a", "b").expiringAt(END));
    for (ZenlayerSecret other :
        List.of(
            ZenlayerSecret.accessKey("a", "b"),
            ZenlayerSecret.accessKey("x", "b").expiringAt(END),
            ZenlayerSecret.accessKey("a", "x").expiringAt(END),
            ZenlayerSecret.token("b").expiringAt(END))) {
      assertThat(other).isNotEqualTo(key);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void rejectsWhatCannotBeUsed() {
    rejected(() -> ZenlayerSecret.accessKey(null, "s"), "accessKeyId must not be null");
    rejected(() -> ZenlayerSecret.accessKey("a", " "), "accessKeyPassword must not be blank");
    rejected(
        () -> ZenlayerSecret.token("a b"), "token must be visible ASCII without blanks inside");
    rejected(() -> ZenlayerSecret.token("t").expiringAt(null), "time must not be null");
  }

  private static void rejected(ThrowingCallable making, String message) {
    assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
