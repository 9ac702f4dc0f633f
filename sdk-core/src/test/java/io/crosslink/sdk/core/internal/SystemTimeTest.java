package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SystemTimeTest {
  private final TimeSource time = TimeSource.system();

  @Test
  void tellsTheTime() {
    assertThat(Duration.between(time.now(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    long before = time.nanoTime();
    assertThat(time.nanoTime() - before).isNotNegative();
  }

  @Test
  void sleepsAtLeastAsLong() throws InterruptedException {
    long before = time.nanoTime();
    time.sleep(Duration.ofMillis(5));
    assertThat(time.nanoTime() - before).isGreaterThanOrEqualTo(5_000_000);
  }

  @Test
  void canBeInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> time.sleep(Duration.ofHours(1)))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void schedulesOnADaemonThread() {
    CompletableFuture<Thread> ran = new CompletableFuture<>();
    time.schedule(Duration.ofMillis(5), () -> ran.complete(Thread.currentThread()));

    assertThat(Mode.get(ran).isDaemon()).isTrue();
    assertThat(Mode.get(ran)).isNotSameAs(Thread.currentThread());
  }
}
