package io.crosslink.sdk.testkit.internal.time;

import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Threads;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A discrete-event clock: whenever nothing is at work, it moves to the next event, which starts
 * work again. The monitor of this object guards everything, and is never held while users' code
 * runs.
 */
public final class VirtualClock extends WorkTracker {
  /** Orders an event after all others of its moment. */
  private static final long LAST = Long.MAX_VALUE / 2;

  private final TreeSet<Event> events =
      new TreeSet<>(Comparator.comparingLong(Event::due).thenComparingLong(Event::number));
  private final Map<Thread, Worker> workers = new HashMap<>();
  private int asleep; // of the workers
  private int handedOver;
  private long numbers;
  private volatile long nanos;

  /** What happens at a moment: a thread wakes up, or a task is started. */
  private record Event(long due, long number, Runnable action) {}

  /** A thread that has entered. */
  private static final class Worker {
    private final Thread thread;
    private int entries;
    private @Nullable Object sleep; // the current one
    private @Nullable Future<?> awaited; // what ends it, if that is not an event

    Worker(Thread thread) {
      this.thread = thread;
    }
  }

  /** {@return the time since the creation of this clock} */
  public long nanos() {
    return nanos;
  }

  // Work

  @Override
  public synchronized void enter() {
    current().entries++;
  }

  @Override
  public synchronized void leave() {
    leave(current());
  }

  private Worker current() {
    return workers.computeIfAbsent(Thread.currentThread(), Worker::new);
  }

  private synchronized void leave(Worker worker) {
    worker.entries--;
    if (worker.entries == 0) {
      workers.remove(worker.thread);
      proceed();
    }
  }

  @Override
  public synchronized void handOver() {
    handedOver++;
  }

  @Override
  public synchronized void taken() {
    handedOver--;
    proceed();
  }

  @Override
  public synchronized Runnable awaiting(Future<?> other) {
    Worker worker = workers.get(Thread.currentThread());
    if (worker == null) {
      return () -> {};
    }
    Object sleep = fallAsleep(worker);
    worker.awaited = other;
    proceed();
    return () -> wake(worker, sleep);
  }

  /** Counts the calling thread; returns what ends that, on whatever thread. */
  public synchronized Runnable hold() {
    enter();
    Worker worker = current();
    AtomicBoolean open = new AtomicBoolean(true);
    return () -> {
      if (open.getAndSet(false)) {
        leave(worker);
      }
    };
  }

  private Object fallAsleep(Worker worker) {
    asleep++;
    Object sleep = new Object();
    worker.sleep = sleep;
    return sleep;
  }

  /** Ends a sleep unless it has ended, and the worker may be in another one. */
  private synchronized void wake(Worker worker, Object sleep) {
    if (worker.sleep == sleep) {
      worker.sleep = null;
      worker.awaited = null;
      asleep--;
    }
  }

  private int atWork() {
    int known = workers.size() - asleep + handedOver;
    return known > 0 ? known : resuming();
  }

  /**
   * Returns the number of threads whose wait for another thread is over, though they may not have
   * noticed it. The future itself is asked: its actions may be run by the very thread that waits.
   */
  private int resuming() {
    return (int)
        workers.values().stream()
            .filter(worker -> worker.awaited != null && worker.awaited.isDone())
            .count();
  }

  // Time

  private void proceed() {
    while (atWork() == 0 && !events.isEmpty()) {
      next();
    }
  }

  private void next() {
    Event event = events.pollFirst();
    nanos = Math.max(nanos, event.due);
    event.action.run();
  }

  /** Blocks the calling thread, which does not count meanwhile. */
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException(
          "Interrupted before a delay of " + Durations.describe(duration));
    }
    if (duration.compareTo(Duration.ZERO) > 0) {
      new Sleep(duration, 0).await();
    }
  }

  /** Advances; in order if the calling thread alone is at work, else at once. */
  public void advance(Duration duration) {
    Sleep sleep;
    synchronized (this) {
      int self = workers.containsKey(Thread.currentThread()) ? 1 : 0;
      if (atWork() > self) {
        long end = nanos + duration.toNanos();
        while (!events.isEmpty() && events.first().due <= end) {
          next();
        }
        nanos = end;
        return;
      }
      sleep = new Sleep(duration, LAST); // after all that becomes due until then
    }
    sleep.awaitUninterruptibly();
  }

  /** Runs a task on a worker after a delay. */
  public synchronized Future<?> schedule(Duration delay, Runnable task) {
    CompletableFuture<Void> result = new CompletableFuture<>();
    Event event =
        add(
            delay,
            0,
            () -> {
              if (result.complete(null)) {
                Threads.workers().execute(handedOver(task));
              }
            });
    if (event.due <= nanos) {
      event.action.run();
    }
    result.whenComplete((value, problem) -> remove(event)); // also if it is cancelled
    proceed();
    return result;
  }

  private Event add(Duration delay, long order, Runnable action) {
    Event event = new Event(nanos + delay.toNanos(), order + numbers++, action);
    events.add(event);
    return event;
  }

  private synchronized void remove(Event event) {
    events.remove(event);
  }

  /** The sleep of a thread. */
  private final class Sleep {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Worker worker;
    private final Object sleep;
    private final Event alarm;

    Sleep(Duration duration, long order) {
      synchronized (VirtualClock.this) {
        enter(); // counts from when it wakes up until it has returned
        worker = current();
        sleep = fallAsleep(worker);
        alarm = add(duration, order, this::end);
        proceed();
      }
    }

    private void end() {
      wake(worker, sleep);
      ended.countDown();
    }

    void await() throws InterruptedException {
      try {
        ended.await();
      } finally {
        remove(alarm); // if it was interrupted
        wake(worker, sleep);
        leave();
      }
    }

    void awaitUninterruptibly() {
      boolean interrupted = false;
      while (ended.getCount() > 0) {
        try {
          ended.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      leave();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
