package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Handover;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import io.crosslink.sdk.testkit.internal.time.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * A time source that advances instead of waiting: while every call has a delay, such as the one
 * between two polls, the clock moves to the end of the first of them. Nothing sleeps, a wait of
 * half an hour takes a millisecond, and delays of several threads overlap as they do in real time:
 * two hundred concurrent waits of ten seconds take ten seconds.
 *
 * <p>Each fake has a virtual time, which its clients use as well. Fakes can share one. The clock
 * stands still
 *
 * <ul>
 *   <li>while a call of any client is in flight: until the method has returned or, of an
 *       asynchronous form, until the future is complete and its synchronous dependents have run;
 *   <li>while a thread {@linkplain #hold() holds} it, as tests do that start several waits at once.
 * </ul>
 *
 * <p>Delays end one at a time, in the order of their ends; if two end at the same moment, in the
 * order in which they began. The next one ends when what followed from the previous one has a delay
 * again or has ended. So a test runs the same way each time, as far as the order in which it begins
 * calls on several threads is the same.
 *
 * <p>Limits: a callback of a call, such as a listener or a credentials provider, that waits for
 * another thread stops the clock meanwhile; and so does an attempt without response, until its
 * timeout, which is measured in real time. A listing is one call for each page. Between two calls
 * of a test, waits of other threads continue, unless the test holds the clock. A {@link TimeSource}
 * that wraps this one does not count calls: set this one itself.
 *
 * <p>Safe for use by multiple threads, including virtual ones.
 */
public final class VirtualTime implements TimeSource {
  static {
    WorkTracker.register(time -> time instanceof VirtualTime virtual ? virtual.clock : null);
  }

  private final Instant start;
  private final VirtualClock clock = new VirtualClock();

  /** Creates a time that starts at the current time of the system. */
  public VirtualTime() {
    this(Instant.now());
  }

  /**
   * Creates a time that starts at another moment, such as the time of a machine whose clock is
   * wrong.
   *
   * @param start the moment
   * @throws IllegalArgumentException if {@code start} is null
   */
  public VirtualTime(Instant start) {
    this.start = Arguments.notNull("start", start);
  }

  /**
   * Advances the time. What becomes due on the way is run, each at its moment, and this method
   * returns when all of it has a delay again or has ended. Only if a call is in flight or another
   * thread holds the clock, it returns immediately, and what became due runs at the new time.
   *
   * @param duration the amount, not negative
   * @return this time
   * @throws IllegalArgumentException if the duration is null or negative
   */
  public VirtualTime advance(Duration duration) {
    Arguments.notNull("duration", duration);
    Arguments.check(
        !duration.isNegative(), "duration must not be negative: " + Durations.describe(duration));
    clock.advance(duration);
    return this;
  }

  /**
   * Stops the clock for the work of the calling thread until the hold is closed: as if the thread
   * were in a call. While the thread sleeps on this clock, by a blocking call that has a delay, by
   * {@link #sleep} or by {@link #advance}, its hold has no effect. A thread that waits in any other
   * way, such as for a future, must close its hold before.
   *
   * <pre>{@code
   * try (VirtualTime.Hold hold = time.hold()) {
   *   ids.forEach(id -> waits.add(vpn.vpnConnections().waitUntilReadyAsync(id, options)));
   * }
   * waits.forEach(CompletableFuture::join); // all began at the same moment
   * }</pre>
   *
   * @return the hold, which any thread may close; closing it again has no effect
   */
  public Hold hold() {
    return clock.hold()::run;
  }

  /**
   * Returns a task that holds the clock from now until another thread has run it, so that
   * concurrent work begins at the same moment although threads take time to start. The task must be
   * run. While it sleeps on this clock, its hold has no effect, as with {@link #hold()}; so hold
   * the clock while several are submitted, too.
   *
   * <pre>{@code
   * try (VirtualTime.Hold hold = time.hold()) {
   *   for (String id : ids) {
   *     waits.add(pool.submit(time.holding(() -> vpn.vpnConnections().waitUntilReady(id, options))));
   *   }
   * }
   * }</pre>
   *
   * @param task what the other thread does
   * @param <T> what it returns
   * @return the task to pass to an executor
   * @throws IllegalArgumentException if {@code task} is null
   */
  public <T> Callable<T> holding(Callable<T> task) {
    Arguments.notNull("task", task);
    Handover handover = Handover.of(clock);
    handover.give();
    return () -> {
      clock.enter();
      handover.end();
      try {
        return task.call();
      } finally {
        clock.leave();
      }
    };
  }

  /** A hold of a virtual time. See {@link VirtualTime#hold()}. */
  @FunctionalInterface
  public interface Hold extends AutoCloseable {
    /** Ends the hold. */
    @Override
    void close();
  }

  /** {@return the amount by which this time has advanced since its creation} */
  public Duration elapsed() {
    return Duration.ofNanos(clock.nanos());
  }

  @Override
  public Instant now() {
    return start.plusNanos(clock.nanos());
  }

  @Override
  public long nanoTime() {
    return clock.nanos();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    clock.sleep(duration);
  }

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    return clock.schedule(delay, task);
  }

  /** {@return the current moment, as ISO 8601} */
  @Override
  public String toString() {
    return now().toString();
  }
}
