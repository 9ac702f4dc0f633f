package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Time that stands still until a thread waits, and then advances by a minute. */
public final class SteppingTime implements TimeSource {
  private static final long START = 1_700_000_000;

  private final AtomicLong minutes = new AtomicLong();

  @Override
  public Instant now() {
    return Instant.ofEpochSecond(START).plus(Duration.ofMinutes(minutes.get()));
  }

  @Override
  public long nanoTime() {
    return 0;
  }

  @Override
  public void sleep(Duration duration) {
    minutes.incrementAndGet();
  }

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    minutes.incrementAndGet();
    return CompletableFuture.runAsync(task);
  }
}
