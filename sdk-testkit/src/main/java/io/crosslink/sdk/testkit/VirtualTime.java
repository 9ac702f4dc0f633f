package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Threads;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A time source that advances instead of waiting: a delay of a client, such as the one between two
 * polls, advances the clock and ends immediately. Nothing sleeps, and a wait of half an hour takes
 * a millisecond. Tests can {@linkplain #advance advance} it, too.
 *
 * <p>Each fake has a virtual time, which its clients use as well. Fakes can share one. If several
 * threads wait concurrently, each advances the same clock; use short poll intervals there.
 *
 * <p>Safe for use by multiple threads.
 */
public final class VirtualTime implements TimeSource {
  private final Instant start;
  private final AtomicLong nanos = new AtomicLong();

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
   * Advances the time.
   *
   * @param duration the amount, not negative
   * @return this time
   * @throws IllegalArgumentException if the duration is null or negative
   */
  public VirtualTime advance(Duration duration) {
    Arguments.notNull("duration", duration);
    Arguments.check(
        !duration.isNegative(), "duration must not be negative: " + Durations.describe(duration));
    nanos.addAndGet(duration.toNanos());
    return this;
  }

  /** {@return the amount by which this time has advanced since its creation} */
  public Duration elapsed() {
    return Duration.ofNanos(nanos.get());
  }

  @Override
  public Instant now() {
    return start.plusNanos(nanos.get());
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException(
          "Interrupted before a delay of " + Durations.describe(duration));
    }
    advanceTo(nanos.get() + duration.toNanos());
  }

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    advanceTo(nanos.get() + delay.toNanos());
    return Threads.workers().submit(task); // on another thread, as a timer would
  }

  /** Delays that begin together end together. */
  private void advanceTo(long end) {
    nanos.accumulateAndGet(end, Math::max);
  }

  /** {@return the current moment, as ISO 8601} */
  @Override
  public String toString() {
    return now().toString();
  }
}
