package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** A clock that stands still until it is set; delays take no time. */
public final class ManualTime implements TimeSource {
  public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private volatile Instant now = START;

  public void pass(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public long nanoTime() {
    return 0;
  }

  @Override
  public void sleep(Duration duration) {}

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    return CompletableFuture.runAsync(task);
  }
}
