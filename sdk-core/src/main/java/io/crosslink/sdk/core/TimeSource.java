package io.crosslink.sdk.core;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;

/**
 * Where a client takes the time from and how it lets time pass. Replace it in tests that must not
 * sleep.
 */
public interface TimeSource {

  /** {@return the time of day, used in signatures} */
  Instant now();

  /** {@return a count of nanoseconds that only ever grows, used for deadlines} */
  long nanoTime();

  /**
   * Lets time pass in the calling thread.
   *
   * @param duration how long
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * Runs a task later, without holding a thread until then.
   *
   * @param delay how much later
   * @param task what to run
   * @return cancels the task, and lets go of it, as long as it is not due
   */
  Future<?> schedule(Duration delay, Runnable task);

  /** {@return the system's clock} */
  static TimeSource system() {
    return SystemTime.INSTANCE;
  }
}
