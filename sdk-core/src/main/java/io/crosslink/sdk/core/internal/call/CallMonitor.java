package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.internal.util.Threads;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends calls whose time is over or whose thread was interrupted, wherever they are: in the HTTP
 * client's queue, in a socket or in a user's callback. While there are calls, checks them every 50
 * milliseconds, which costs next to nothing. What follows for a call, including users' code such as
 * an event listener of the HTTP client, runs on a worker of its own.
 */
final class CallMonitor {
  private static final Duration INTERVAL = Duration.ofMillis(50);
  private static final Set<CallState<?>> CALLS = ConcurrentHashMap.newKeySet();
  private static final AtomicBoolean SCHEDULED = new AtomicBoolean();

  private CallMonitor() {}

  static void begin(CallState<?> call) {
    CALLS.add(call);
    schedule();
  }

  static void end(CallState<?> call) {
    CALLS.remove(call);
  }

  private static void schedule() {
    if (!SCHEDULED.get() && SCHEDULED.compareAndSet(false, true)) {
      Threads.onTimer(INTERVAL, CallMonitor::check);
    }
  }

  private static void check() {
    CALLS.forEach(CallMonitor::check);
    SCHEDULED.set(false);
    if (!CALLS.isEmpty()) {
      schedule();
    }
  }

  private static void check(CallState<?> call) {
    try {
      Runnable task = call.due();
      if (task != null) {
        Threads.workers().execute(task);
      }
    } catch (RuntimeException | Error e) {
      // The application's own kind of thread, or no memory for a worker: it must not cost the other
      // calls their limits, and this one is checked next time.
    }
  }
}
