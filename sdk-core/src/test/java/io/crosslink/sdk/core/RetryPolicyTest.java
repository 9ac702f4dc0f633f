package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final RetryPolicy defaults = RetryPolicy.defaults();

  @Test
  void defaultsAreThoseOfTheJavadoc() {
    assertThat(defaults.maxAttempts()).isEqualTo(4);
    assertThat(defaults.baseDelay()).isEqualTo(Duration.ofMillis(500));
    assertThat(defaults.maxDelay()).isEqualTo(Duration.ofSeconds(20));
    assertThat(RetryPolicy.builder().build()).isEqualTo(defaults);
    assertThat(defaults.pacing()).isTrue();
    assertThat(RetryPolicy.none()).isEqualTo(defaults.withMaxAttempts(1).withPacing(false));
  }

  @Test
  void changedPoliciesDifferInOneThing() {
    assertThat(defaults.withMaxAttempts(9))
        .isEqualTo(RetryPolicy.builder().maxAttempts(9).build())
        .isNotEqualTo(defaults);
    assertThat(defaults.withBaseDelay(SECOND))
        .isEqualTo(RetryPolicy.builder().baseDelay(SECOND).build())
        .isNotEqualTo(defaults);
    assertThat(defaults.withMaxDelay(SECOND))
        .isEqualTo(RetryPolicy.builder().maxDelay(SECOND).build())
        .isNotEqualTo(defaults)
        .hasSameHashCodeAs(defaults.toBuilder().maxDelay(SECOND).build())
        .hasToString("RetryPolicy[maxAttempts=4, baseDelay=PT0.5S, maxDelay=PT1S, pacing=true]");
    assertThat(defaults.withPacing(false))
        .isEqualTo(RetryPolicy.builder().pacing(false).build())
        .isNotEqualTo(defaults);
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nonsenseIsRejected() {
    assertThatThrownBy(() -> defaults.withMaxAttempts(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxAttempts");
    assertThatThrownBy(() -> RetryPolicy.builder().baseDelay(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("baseDelay");
    assertThatThrownBy(() -> RetryPolicy.builder().maxDelay(SECOND.negated()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxDelay");
    assertThatThrownBy(() -> defaults.withMaxDelay(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxDelay");
  }
}
