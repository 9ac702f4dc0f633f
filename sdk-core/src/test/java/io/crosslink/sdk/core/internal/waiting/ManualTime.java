package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.call.FakeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Time that a test moves: tasks run in its thread. */
final class ManualTime implements TimeSource {
  private final Queue<Timer> timers = new PriorityQueue<>(Comparator.comparingLong(Timer::due));
  private long nanos;

  private record Timer(long due, Runnable task, CompletableFuture<Void> future) {}

  @Override
  public Instant now() {
    return FakeTime.START.plusNanos(nanos);
  }

  @Override
  public long nanoTime() {
    return Long.MAX_VALUE - 1 + nanos; // as that of the system, it may overflow
  }

  @Override
  public void sleep(Duration duration) {
    throw new AssertionError("Nothing here blocks");
  }

  @Override
  public synchronized Future<?> schedule(Duration delay, Runnable task) {
    CompletableFuture<Void> future = new CompletableFuture<>();
    timers.add(new Timer(nanos + delay.toNanos(), task, future));
    return future;
  }

  void advance(Duration duration) {
    long end = nanos + duration.toNanos();
    for (Timer next = next(); next != null && next.due() <= end; next = next()) {
      timers.remove(next);
      nanos = next.due();
      next.task().run();
    }
    nanos = end;
  }

  /** {@return whether a task waits for its time} */
  boolean hasTimers() {
    return next() != null;
  }

  private synchronized Timer next() {
    timers.removeIf(timer -> timer.future().isDone());
    return timers.peek();
  }
}
