package io.crosslink.sdk.core;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;

/** The clock and the timer of a client. Replace it in tests that must not sleep. */
public interface TimeSource {

  /** {@return the current time, used for signatures, deadlines and the expiry of credentials} */
  Instant now();

  /** {@return the value of a monotonic clock in nanoseconds, used to measure durations} */
  long nanoTime();

  /**
   * Blocks the calling thread.
   *
   * @param duration how long
   * @throws InterruptedException if the thread is interrupted while it sleeps
   */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * Schedules a task, without blocking a thread until then.
   *
   * @param delay the time after which the task runs
   * @param task the task
   * @return a future; cancelling it before the task is due cancels the task and releases it
   */
  Future<?> schedule(Duration delay, Runnable task);

  /** {@return the system clock and timer} */
  static TimeSource system() {
    return SystemTime.INSTANCE;
  }
}
