package io.crosslink.sdk.core.internal.util;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The SDK's own threads: one timer, and as many workers as there is work. The timer hands tasks to
 * workers, so that no task can delay another. Neither depends on a pool or timer of the JVM, which
 * applications may block.
 *
 * <p>All are daemons and end when they have been idle for a few seconds. They inherit nothing from
 * the thread that happens to start them, neither thread locals nor the context class loader: it may
 * belong to another tenant, or to an application that is undeployed later.
 */
public final class Threads {
  private static final int IDLE_SECONDS = 5;
  private static final ThreadPoolExecutor WORKERS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> daemon("crosslink-worker", task));
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private Threads() {}

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, task -> daemon("crosslink-timer", task));
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true); // a cancelled task must not hold what it refers to
    return timer;
  }

  /** {@return the workers; tasks may block} */
  public static ExecutorService workers() {
    return WORKERS;
  }

  /**
   * Runs a task on a worker after a delay.
   *
   * @return a future; cancelling it before the task is due cancels and releases the task
   */
  public static Future<?> schedule(Duration delay, Runnable task) {
    return onTimer(delay, () -> WORKERS.execute(task));
  }

  /** Runs a task on the timer itself after a delay. It must neither block nor run users' code. */
  public static Future<?> onTimer(Duration delay, Runnable task) {
    return TIMER.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Creates a daemon thread that inherits nothing. */
  public static Thread daemon(String name, Runnable task) {
    Thread thread =
        Runtime.version().feature() < 24 ? unprivileged(name, task) : create(name, task);
    thread.setDaemon(true); // an open client must not keep the JVM alive
    thread.setContextClassLoader(null);
    return thread;
  }

  private static Thread create(String name, Runnable task) {
    return new Thread(null, task, name, 0, false);
  }

  /** Older JDKs also record the class loaders of all callers, unless they are cut off here. */
  @SuppressWarnings("removal") // not executed where it may have been removed
  private static Thread unprivileged(String name, Runnable task) {
    return AccessController.doPrivileged((PrivilegedAction<Thread>) () -> create(name, task));
  }
}
