package io.crosslink.sdk.spring;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The health of the clouds, in terms of no version of Spring Boot. A result is kept for a while,
 * since a monitor may ask for it more often than the services should be called.
 */
final class CloudHealth {
  private final List<HealthProbe> probes;
  private final long timeToLive;
  private final LongSupplier nanoTime;
  private @Nullable Result last;

  /**
   * Creates the health of some providers.
   *
   * @param probes one for each provider
   * @param timeToLive how long a result is kept
   * @param nanoTime a monotonic clock in nanoseconds
   */
  CloudHealth(List<HealthProbe> probes, Duration timeToLive, LongSupplier nanoTime) {
    this.probes = List.copyOf(probes);
    this.timeToLive = timeToLive.toNanos();
    this.nanoTime = nanoTime;
  }

  /**
   * What the calls have shown.
   *
   * @param nanoTime when
   * @param up whether all calls succeeded
   * @param details the outcome by the name of the client's bean
   */
  record Result(long nanoTime, boolean up, Map<String, String> details) {}

  /** Returns the last result, or calls the clouds if it is too old. */
  synchronized Result check() {
    Result result = last;
    if (result == null || nanoTime.getAsLong() - result.nanoTime() >= timeToLive) {
      result = call();
      last = result;
    }
    return result;
  }

  private Result call() {
    Map<String, String> details = new TreeMap<>();
    probes.forEach(
        probe -> probe.calls().forEach((client, call) -> details.put(client, outcome(call))));
    boolean up = details.values().stream().allMatch("UP"::equals);
    return new Result(nanoTime.getAsLong(), up, Collections.unmodifiableMap(details));
  }

  /** Messages of the SDK contain no secrets. */
  private static String outcome(Runnable call) {
    try {
      call.run();
      return "UP";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }
}
