package io.crosslink.sdk.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.RequestOptions;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WaitOptionsTest {
  private final WaitOptions defaults = WaitOptions.defaults();

  @Test
  void copiesDifferInOneThing() {
    Consumer<WaitProgress> listener = progress -> {};
    WaitOptions changed =
        defaults
            .withTimeout(Duration.ofHours(1))
            .withPollInterval(Duration.ofSeconds(1))
            .withListener(listener);

    assertThat(changed.timeout()).isEqualTo(Duration.ofHours(1));
    assertThat(changed.pollInterval()).isEqualTo(Duration.ofSeconds(1));
    assertThat(changed.listener()).isSameAs(listener);
    assertThat(defaults.timeout()).isEqualTo(Duration.ofMinutes(15));
    assertThat(defaults.pollInterval()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void textsShowWhatIsSet() {
    RequestOptions secret = RequestOptions.builder().header("X-Token", "hunter2").build();

    assertThat(defaults.withRequestOptions(secret))
        .hasToString(
            "WaitOptions[timeout=PT15M, pollInterval=PT5S,"
                + " requestOptions=RequestOptions[headers=[X-Token]]]");
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> defaults.withTimeout(Duration.ZERO)).hasMessageContaining("timeout");
    assertThatThrownBy(() -> defaults.withPollInterval(null)).hasMessageContaining("pollInterval");
    assertThatThrownBy(() -> defaults.withListener(null)).hasMessageContaining("listener");
  }
}
