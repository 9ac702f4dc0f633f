package io.crosslink.sdk.core.internal.call;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Cancels blocking calls whose thread is interrupted: a thread that reads from a socket does not
 * notice interrupts. While there are blocking calls, the JDK's own timer thread checks their
 * threads every 50 milliseconds, which costs the calls next to nothing.
 */
final class InterruptMonitor {
  private static final Set<CallState<?>> CALLS = ConcurrentHashMap.newKeySet();
  private static final AtomicBoolean WATCHING = new AtomicBoolean();
  private static final Executor SOON =
      CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS, Runnable::run);

  private InterruptMonitor() {}

  static void begin(CallState<?> call) {
    CALLS.add(call);
    watch();
  }

  static void end(CallState<?> call) {
    CALLS.remove(call);
  }

  private static void watch() {
    if (!WATCHING.get() && WATCHING.compareAndSet(false, true)) {
      SOON.execute(InterruptMonitor::look);
    }
  }

  private static void look() {
    try {
      CALLS.forEach(CallState::cancelIfInterrupted);
    } finally { // an event listener of the user's HTTP client may throw
      WATCHING.set(false);
      if (!CALLS.isEmpty()) {
        watch();
      }
    }
  }
}
