package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void defaultsAreThoseOfTheJavadoc() {
    assertThat(RetryPolicy.defaults())
        .isEqualTo(new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(20)));
    assertThat(RetryPolicy.none().maxAttempts()).isEqualTo(1);
    assertThat(RetryPolicy.defaults().withMaxAttempts(9).maxAttempts()).isEqualTo(9);
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new RetryPolicy(0, SECOND, SECOND))
        .hasMessageContaining("maxAttempts");
    assertThatThrownBy(() -> new RetryPolicy(1, Duration.ZERO, SECOND))
        .hasMessageContaining("baseDelay");
    assertThatThrownBy(() -> new RetryPolicy(1, SECOND, SECOND.negated()))
        .hasMessageContaining("maxDelay");
  }
}
