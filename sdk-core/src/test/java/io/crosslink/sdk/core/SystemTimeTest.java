package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.internal.call.Mode;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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

  @Test
  void letsGoOfWhatIsCancelled() throws InterruptedException {
    WeakReference<Object> held = cancelled();

    for (int i = 0; i < 200 && held.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(held.get()).isNull();
  }

  private WeakReference<Object> cancelled() {
    AtomicBoolean ran = new AtomicBoolean();
    Future<?> due = time.schedule(Duration.ofHours(1), () -> ran.set(true));
    assertThat(due.cancel(false)).isTrue();
    return new WeakReference<>(ran);
  }
}
