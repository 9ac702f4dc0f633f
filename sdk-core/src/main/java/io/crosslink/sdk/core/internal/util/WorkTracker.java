package io.crosslink.sdk.core.internal.util;

import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a virtual clock must know, since it stands still while the SDK is at work. A thread is at
 * work between {@link #enter()} and {@link #leave()}, except while it sleeps on that clock. Work
 * that goes from one thread to another is handed over, so that it counts at any time. Real time
 * depends on nothing: this class itself does nothing.
 */
public class WorkTracker {
  /** Does nothing. */
  public static final WorkTracker NONE = new WorkTracker();

  private static volatile Function<Object, @Nullable WorkTracker> registered = time -> null;

  protected WorkTracker() {}

  /** {@return the tracker of a source of time} */
  public static WorkTracker of(Object timeSource) {
    WorkTracker tracker = registered.apply(timeSource);
    return tracker == null ? NONE : tracker;
  }

  /**
   * Registers the access to trackers; called by the class of the virtual time only, whose users
   * would otherwise see the methods of this class on it.
   */
  public static void register(Function<Object, @Nullable WorkTracker> trackers) {
    registered = trackers;
  }

  /** Counts the calling thread, once however often it enters. */
  public void enter() {}

  /** Ends one entry of the calling thread. */
  public void leave() {}

  /** Counts work that another thread will do. */
  public void handOver() {}

  /** Ends the count of work that was handed over: a thread has entered, or it is over. */
  public void taken() {}

  /**
   * Does not count the calling thread until the work of another thread, for which it waits, is
   * complete.
   *
   * @return to be run when the calling thread no longer waits
   */
  public Runnable awaiting(Future<?> other) {
    return () -> {};
  }

  /** Counts a task from now until another thread has run it. */
  public final Runnable handedOver(Runnable task) {
    handOver();
    return () -> {
      enter();
      taken();
      try {
        task.run();
      } finally {
        leave();
      }
    };
  }

  /** Counts the calling thread while it does something. */
  public final <R> R during(Supplier<R> work) {
    enter();
    try {
      return work.get();
    } finally {
      leave();
    }
  }
}
