package io.crosslink.sdk.core.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/**
 * The settings that all client builders share; the clients that they build are tested elsewhere.
 */
class ServiceClientBuilderTest {
  private static final class Builder extends ServiceClientBuilder<Builder> {
    @Override
    protected Builder self() {
      return this;
    }
  }

  private final Builder builder = new Builder();

  @Test
  void settingsCanBeChained() {
    assertThat(
            builder
                .endpoint("https://host")
                .allowPlainHttp(true)
                .retryPolicy(RetryPolicy.none())
                .attemptTimeout(Duration.ofSeconds(1))
                .totalTimeout(Duration.ofSeconds(2))
                .timeSource(TimeSource.system())
                .userAgentSuffix("my-program/1.0")
                .logBodies(true))
        .isSameAs(builder);
    assertThat(builder.endpoint()).isEqualTo("https://host");
    assertThat(builder.isPlainHttpAllowed()).isTrue();
    assertThat(builder.timeSource()).isSameAs(TimeSource.system());
  }

  @Test
  void switchesCanBeTurnedOffAgain() {
    builder.allowPlainHttp(true).allowPlainHttp(false);

    assertThat(builder.isPlainHttpAllowed()).isFalse();
  }

  @Test
  void copiesWhatDoesNotDependOnTheService() {
    OkHttpClient http = new OkHttpClient();
    builder.endpoint("https://host").allowPlainHttp(true).okHttpClient(http);

    Builder copy = builder.copySettingsTo(new Builder());

    assertThat(copy.isPlainHttpAllowed()).isTrue();
    assertThat(copy.okHttpClient()).isSameAs(http);
    assertThat(copy.endpoint()).isNull();
  }

  @Test
  void defaultsAreSafe() {
    assertThat(builder.endpoint()).isNull();
    assertThat(builder.isPlainHttpAllowed()).isFalse();
    assertThat(builder.timeSource()).isSameAs(TimeSource.system());
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> builder.endpoint(" ")).hasMessageContaining("endpoint");
    assertThatThrownBy(() -> builder.okHttpClient(null)).hasMessageContaining("client");
    assertThatThrownBy(() -> builder.retryPolicy(null)).hasMessageContaining("policy");
    assertThatThrownBy(() -> builder.attemptTimeout(Duration.ZERO))
        .hasMessageContaining("attemptTimeout");
    assertThatThrownBy(() -> builder.totalTimeout(null)).hasMessageContaining("totalTimeout");
    assertThatThrownBy(() -> builder.timeSource(null)).hasMessageContaining("time");
    assertThatThrownBy(() -> builder.userAgentSuffix("a\nb")).hasMessageContaining("User-Agent");
  }
}
