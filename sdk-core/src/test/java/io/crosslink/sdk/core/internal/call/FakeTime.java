package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Virtual time: nobody really sleeps, but the clock goes on as if. */
public final class FakeTime implements TimeSource {
  public static final Instant START = Instant.parse("2026-01-31T08:30:00Z");

  /** The system's count has any origin, too. */
  private static final long ORIGIN = -7_000_000_000_000L;

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private volatile Runnable duringPause = () -> {};
  private final AtomicReference<Runnable> atNextReading = new AtomicReference<>(() -> {});

  @Override
  public Instant now() {
    atNextReading.getAndSet(() -> {}).run();
    return START.plusNanos(nanos.get());
  }

  @Override
  public long nanoTime() {
    return ORIGIN + nanos.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    pass(duration);
    if (Thread.interrupted()) {
      throw new InterruptedException("while sleeping");
    }
  }

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    pass(delay);
    try {
      task.run();
    } catch (Throwable e) {
      // A timer would lose it, too: a task has to care for itself.
    }
    return CompletableFuture.completedFuture(null);
  }

  private void pass(Duration pause) {
    pauses.add(pause);
    advance(pause);
    duringPause.run();
  }

  public void advance(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  /** Runs something whenever somebody pauses. */
  public void duringPauses(Runnable action) {
    duringPause = action;
  }

  /** Runs something when the clock is read the next time, before it tells the time. */
  public void atNextReading(Runnable action) {
    atNextReading.set(action);
  }

  /** {@return what was slept, in order} */
  public List<Duration> pauses() {
    return pauses;
  }
}
