package io.crosslink.sdk.core;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The system's clock, and the JDK's own timer thread for what is due later. */
enum SystemTime implements TimeSource {
  /** The only one. */
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
    // Unlike a delayed executor this takes the delay out of the timer's queue when it is cancelled.
    CompletableFuture<Void> due = new CompletableFuture<>();
    due.thenRunAsync(task);
    return due.completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
  }
}
