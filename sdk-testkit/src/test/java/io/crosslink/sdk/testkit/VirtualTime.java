package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes at once. The time of day is the real one, moved by a fixed amount. */
final class VirtualTime implements TimeSource {
  private final AtomicLong nanos = new AtomicLong();
  private final Duration clockError;

  VirtualTime() {
    this(Duration.ZERO);
  }

  /** A clock that is wrong by this much. */
  VirtualTime(Duration clockError) {
    this.clockError = clockError;
  }

  @Override
  public Instant now() {
    return Instant.now().plus(clockError);
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  @Override
  public void schedule(Duration delay, Runnable task) {
    sleep(delay);
    task.run();
  }

  /** {@return how much time has passed} */
  Duration passed() {
    return Duration.ofNanos(nanos.get());
  }
}
