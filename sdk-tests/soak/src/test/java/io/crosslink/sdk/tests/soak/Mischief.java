package io.crosslink.sdk.tests.soak;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Callers that lose patience: cancels futures and interrupts threads while a call is under way. */
final class Mischief implements AutoCloseable {
  /** Names of faults. */
  static final String CANCELLED = "FUTURE_CANCELLED";

  static final String INTERRUPTED = "THREAD_INTERRUPTED";

  private static final int ONE_IN = 50;
  private static final int LONGEST_MILLIS = 100;

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "soak-mischief"));
  private final Tally tally;

  Mischief(Tally tally) {
    this.tally = tally;
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Perhaps cancels a future some time; returns whether it was, as soon as that is clear. */
  AtomicBoolean perhapsCancel(CompletableFuture<?> future, RandomGenerator random) {
    AtomicBoolean cancelled = new AtomicBoolean();
    if (random.nextInt(ONE_IN) == 0) {
      later(
          () -> {
            cancelled.set(true);
            if (future.cancel(true)) {
              tally.fault(CANCELLED);
            }
          },
          random);
    }
    return cancelled;
  }

  /** Perhaps interrupts the calling thread some time, until told that its call is over. */
  Interruption perhapsInterrupt(RandomGenerator random) {
    Interruption interruption = new Interruption(Thread.currentThread());
    if (random.nextInt(ONE_IN) == 0) {
      later(interruption::strike, random);
    }
    return interruption;
  }

  private void later(Runnable work, RandomGenerator random) {
    timer.schedule(work, random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
  }

  /** Interrupts a thread unless it is too late. */
  final class Interruption {
    private @Nullable Thread target;
    private boolean happened;

    Interruption(Thread target) {
      this.target = target;
    }

    private synchronized void strike() {
      if (target != null) {
        happened = true;
        tally.fault(INTERRUPTED);
        target.interrupt();
      }
    }

    /** {@return whether it has happened; it cannot any more} */
    synchronized boolean over() {
      target = null;
      return happened;
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
