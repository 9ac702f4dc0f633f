package io.crosslink.sdk.tests.soak;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Cancels futures and interrupts threads while a call is in progress. */
final class ClientAborts implements AutoCloseable {
  /** The names of the faults. */
  static final String CANCELLED = "FUTURE_CANCELLED";

  static final String INTERRUPTED = "THREAD_INTERRUPTED";

  private static final int MAX_DELAY_MILLIS = 100;

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "soak-aborts"));
  private final Statistics statistics;
  private final Turns cancellations = new Turns();
  private final Turns interruptions = new Turns();

  ClientAborts(Statistics statistics) {
    this.statistics = statistics;
    timer.setRemoveOnCancelPolicy(true);
  }

  /**
   * Which calls to abort: every n-th, and those after it until one was aborted, since most end
   * first.
   */
  private static final class Turns {
    private static final int ONE_IN = 50;

    private int callsBefore;

    synchronized boolean isNext() {
      if (callsBefore > 0) {
        callsBefore--;
        return false;
      }
      return true;
    }

    synchronized void aborted() {
      callsBefore = ONE_IN - 1;
    }
  }

  /** Sometimes cancels a future after a while; returns a flag that is set before. */
  AtomicBoolean maybeCancel(CompletableFuture<?> future, RandomGenerator random) {
    AtomicBoolean cancelled = new AtomicBoolean();
    if (cancellations.isNext()) {
      later(
          () -> {
            cancelled.set(true);
            if (future.cancel(true)) {
              cancellations.aborted();
              statistics.fault(CANCELLED);
            }
          },
          random);
    }
    return cancelled;
  }

  /** Sometimes interrupts the calling thread after a while, unless its call has ended. */
  Interruption maybeInterrupt(RandomGenerator random) {
    Interruption interruption = new Interruption(Thread.currentThread());
    if (interruptions.isNext()) {
      later(interruption::interrupt, random);
    }
    return interruption;
  }

  private void later(Runnable work, RandomGenerator random) {
    timer.schedule(work, random.nextInt(MAX_DELAY_MILLIS), TimeUnit.MILLISECONDS);
  }

  /** Interrupts a thread unless its call has ended. */
  final class Interruption {
    private @Nullable Thread target;
    private boolean happened;

    Interruption(Thread target) {
      this.target = target;
    }

    private synchronized void interrupt() {
      if (target != null) {
        happened = true;
        interruptions.aborted();
        statistics.fault(INTERRUPTED);
        target.interrupt();
      }
    }

    /** Prevents an interruption from now on, and returns whether there was one. */
    synchronized boolean end() {
      target = null;
      return happened;
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
