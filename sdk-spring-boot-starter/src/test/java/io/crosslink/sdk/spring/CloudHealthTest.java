package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often the clouds are called, and what is said about them. */
class CloudHealthTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final CloudHealth health =
      new CloudHealth(
          List.of(
              () -> Map.of("one", calls::incrementAndGet), () -> Map.of("two", this::failIfBroken)),
          Duration.ofMinutes(1),
          nanos::get);

  private void failIfBroken() {
    if (broken.get()) {
      throw new IllegalStateException("broken");
    }
  }

  @Test
  void aResultIsKept() {
    assertThat(health.check().up()).isTrue();
    broken.set(true);
    nanos.addAndGet(Duration.ofSeconds(59).toNanos());
    assertThat(health.check().up()).isTrue();
    assertThat(calls).hasValue(1);

    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(health.check().up()).isFalse();
    assertThat(health.check().details())
        .containsExactly(entry("one", "UP"), entry("two", "IllegalStateException: broken"));
    assertThat(calls).hasValue(2);
  }
}
