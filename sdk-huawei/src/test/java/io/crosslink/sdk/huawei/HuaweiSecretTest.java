package io.crosslink.sdk.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.huawei.internal.auth.ResolvedCredentials;
import io.crosslink.sdk.huawei.internal.signing.IamToken;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HuaweiSecretTest {
  private static final Instant END = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void showsNoSecret() {
    assertThat(HuaweiSecret.accessKey(" ak-1 ", "hunter2"))
        .hasToString("HuaweiSecret{accessKey=ak-1, secretKey=***}");
    assertThat(HuaweiSecret.temporaryKey("ak-1", "hunter2", "hunter2").expiringAt(END))
        .hasToString(
            "HuaweiSecret{accessKey=ak-1, secretKey=***, securityToken=***,"
                + " expiresAt=2026-03-01T12:00:00Z}");
    assertThat(HuaweiSecret.token("hunter2").forProject("p-1"))
        .hasToString("HuaweiSecret{token=***, projectId=p-1}");
  }

  @Test
  void keepsWhatWasSaid() {
    HuaweiSecret plain = HuaweiSecret.token("t");
    HuaweiSecret whole = plain.forProject("p-1").expiringAt(END).forProject("p-2");

    assertThat(whole.expiresAt()).isEqualTo(END);
    assertThat(whole.projectId()).isEqualTo("p-2");
    assertThat(whole.resolved())
        .isEqualTo(new ResolvedCredentials(new IamToken("t"), END, "p-2", null));
    assertThat(plain.expiresAt()).isNull();
    assertThat(plain.projectId()).isNull();
  }

  @Test
  void isEqualToOneOfTheSameParts() {
    HuaweiSecret secret = HuaweiSecret.token("t").forProject("p-1").expiringAt(END);

    assertThat(secret)
        .isEqualTo(HuaweiSecret.token("t").expiringAt(END).forProject("p-1"))
        .hasSameHashCodeAs(HuaweiSecret.token("t").expiringAt(END).forProject("p-1"));
    for (HuaweiSecret other :
        List.of(
            HuaweiSecret.token("u").forProject("p-1").expiringAt(END),
            secret.forProject("p-2"),
            secret.expiringAt(END.plusNanos(1)))) {
      assertThat(other).isNotEqualTo(secret);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void rejectsWhatCannotBeUsed() {
    rejected(() -> HuaweiSecret.accessKey(null, "s"), "accessKey must not be null");
    rejected(() -> HuaweiSecret.accessKey("a", " "), "secretKey must not be blank");
    rejected(() -> HuaweiSecret.temporaryKey("a", "s", null), "securityToken must not be null");
    rejected(
        () -> HuaweiSecret.token("hunter 2"), "token must be visible ASCII without blanks inside");
    rejected(() -> HuaweiSecret.token("t").expiringAt(null), "time must not be null");
    rejected(() -> HuaweiSecret.token("t").forProject(""), "projectId must not be blank");
  }

  private static void rejected(ThrowingCallable making, String message) {
    assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
