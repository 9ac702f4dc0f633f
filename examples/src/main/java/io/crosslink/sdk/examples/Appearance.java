package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Waits for what is not created by a call of its own: it appears. */
final class Appearance {
  private Appearance() {}

  /**
   * Polls until it is found, or until the timeout expires.
   *
   * @param find finds it
   * @param absent runs once, before the first delay
   * @return what was found; empty if the timeout expired
   */
  static <T> Optional<T> await(
      Supplier<Optional<T>> find, Runnable absent, TimeSource time, WaitOptions wait) {
    long start = time.nanoTime();
    Optional<T> found = find.get();
    if (found.isEmpty()) {
      absent.run();
    }
    while (found.isEmpty() && time.nanoTime() - start < wait.timeout().toNanos()) {
      sleep(time, wait);
      found = find.get();
    }
    return found;
  }

  private static void sleep(TimeSource time, WaitOptions wait) {
    try {
      time.sleep(wait.pollInterval());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted");
    }
  }
}
