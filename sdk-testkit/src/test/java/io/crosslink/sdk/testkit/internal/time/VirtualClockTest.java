package io.crosslink.sdk.testkit.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class VirtualClockTest {
  private final VirtualClock clock = new VirtualClock();

  /** A thread that waits for a future may take its actions from the one that completes it. */
  private static final class ActionsThatTakeTime extends CompletableFuture<String> {
    @Override
    public CompletableFuture<String> whenComplete(
        BiConsumer<? super String, ? super Throwable> action) {
      return new CompletableFuture<>();
    }
  }

  @Test
  void standsStillUntilAThreadGoesOnWithWhatItHasWaitedFor() throws Exception {
    CompletableFuture<String> other = new ActionsThatTakeTime();
    CompletableFuture<Void> waiting = new CompletableFuture<>();
    CompletableFuture<Void> noticed = new CompletableFuture<>();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      clock.enter();
      clock.schedule(Duration.ofSeconds(1), () -> {});
      Future<Long> time =
          thread.submit(
              () -> {
                clock.enter();
                Runnable ended = clock.awaiting(other);
                waiting.complete(null);
                noticed.join();
                ended.run();
                long now = clock.nanos();
                clock.leave();
                return now;
              });
      waiting.join();
      other.complete("done");
      clock.leave();

      assertThat(clock.nanos()).isZero();
      noticed.complete(null);
      assertThat(time.get(20, TimeUnit.SECONDS)).isZero();
      assertThat(clock.nanos()).isEqualTo(TimeUnit.SECONDS.toNanos(1));
    } finally {
      noticed.complete(null);
      thread.shutdown();
    }
  }
}
