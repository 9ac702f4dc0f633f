package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that passes when it is told to, and whenever somebody would have to wait: a pause of a
 * client moves the clock on and is over. So nothing sleeps, and a wait of half an hour takes a
 * millisecond.
 *
 * <p>Each fake has such a time, which its clients go by as well. Two fakes may share one. Where
 * many threads wait side by side, each moves the same clock on; give such waits short poll
 * intervals.
 *
 * <p>Safe for use by many threads.
 */
public final class VirtualTime implements TimeSource {
  private final Instant start;
  private final AtomicLong nanos = new AtomicLong();

  /** Makes a time that begins now. */
  public VirtualTime() {
    this(Instant.now());
  }

  /**
   * Makes a time that begins at another moment, such as that of a machine whose clock is wrong.
   *
   * @param start the moment
   */
  public VirtualTime(Instant start) {
    this.start = Objects.requireNonNull(start, "start");
  }

  /**
   * Lets time pass.
   *
   * @param duration how much, not negative
   * @return this time
   * @throws IllegalArgumentException if the duration is negative
   */
  public VirtualTime advance(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("Time only passes forwards, not by " + duration);
    }
    nanos.addAndGet(duration.toNanos());
    return this;
  }

  /** {@return how much time has passed since this object was made} */
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
      throw new InterruptedException("Interrupted before a pause of " + duration);
    }
    passUntil(nanos.get() + duration.toNanos());
  }

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    passUntil(nanos.get() + delay.toNanos());
    return CompletableFuture.runAsync(task); // on another thread, as a timer would
  }

  /** Pauses that begin together end together. */
  private void passUntil(long end) {
    nanos.accumulateAndGet(end, Math::max);
  }

  /** {@return the moment it is} */
  @Override
  public String toString() {
    return now().toString();
  }
}
