package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.util.Threads;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The system clock, and the SDK's own timer for scheduled tasks. */
enum SystemTime implements TimeSource {
  /** The only instance. */
  INSTANCE;

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    return Threads.schedule(delay, task);
  }
}
