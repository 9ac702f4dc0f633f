package io.crosslink.sdk.core;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The system clock, and the JDK's own timer thread for scheduled tasks. */
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
    // Unlike a delayed executor, this removes a cancelled delay from the queue of the timer.
    CompletableFuture<Void> due = new CompletableFuture<>();
    due.thenRunAsync(task);
    return due.completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
  }
}
