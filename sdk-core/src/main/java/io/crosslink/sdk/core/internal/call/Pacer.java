package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The paces of a client's operations. Holds nothing until the service throttles a call, and a
 * {@link Pace} for each operation of which it did, until it no longer does.
 */
final class Pacer {
  private final Map<String, Pace> paces = new ConcurrentHashMap<>(1);
  private final TimeSource time;

  Pacer(TimeSource time) {
    this.time = time;
  }

  /** {@return whether no operation has a pace, as nearly always} */
  boolean isIdle() {
    return paces.isEmpty();
  }

  /** {@return the pace of an operation, or null if it has none} */
  @Nullable Pace of(String operation) {
    Pace pace = paces.get(operation);
    if (pace != null && pace.isOver(time.nanoTime())) {
      paces.remove(operation, pace);
      return null;
    }
    return pace;
  }

  /** {@return the pace of an operation, which begins now unless it has one} */
  Pace begin(String operation) {
    return paces.computeIfAbsent(operation, name -> new Pace(time.nanoTime()));
  }
}
