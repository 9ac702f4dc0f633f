package io.crosslink.sdk.zenlayer.internal.signing;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still, except that each delay advances it by one minute. */
final class SteppingTime implements TimeSource {
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
