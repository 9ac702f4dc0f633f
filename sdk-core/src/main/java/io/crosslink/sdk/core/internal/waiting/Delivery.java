package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.internal.util.Threads;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs what may call users' code, one task after the other, in the thread that has the results.
 * While a task blocks, another thread continues with those after it: so one is enough for as many
 * tasks as there are, and no listener delays those of others.
 */
final class Delivery {
  private static final Duration BLOCKED = Duration.ofMillis(20);

  private final Queue<Runnable> left;
  private final AtomicInteger begun = new AtomicInteger();

  private Delivery(Collection<Runnable> tasks) {
    this.left = new ConcurrentLinkedQueue<>(tasks);
  }

  /** Runs tasks, which must not throw anything. */
  static void run(Collection<Runnable> tasks, WorkTracker work) {
    // Each counts until it has begun: a task before it may sleep on a virtual clock.
    Delivery delivery = new Delivery(tasks.stream().map(work::handedOver).toList());
    delivery.watch();
    delivery.run();
  }

  private void run() {
    for (Runnable task = left.poll(); task != null; task = left.poll()) {
      begun.incrementAndGet();
      task.run();
    }
  }

  private void watch() {
    int before = begun.get();
    Threads.onTimer(BLOCKED, () -> check(before));
  }

  private void check(int before) {
    if (left.isEmpty()) {
      return;
    }
    if (begun.get() == before) {
      Threads.workers().execute(this::run);
    }
    watch();
  }
}
