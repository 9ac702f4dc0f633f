package io.crosslink.sdk.core.internal.call;

/** Counts the calls that a service has accepted within the last two seconds, in quarters. */
final class AcceptedCalls {
  private static final long SLOT = 250_000_000L;
  private static final int SLOTS = 8;
  private static final double SECONDS_PER_SLOT = 0.25;
  private static final double SHORTEST = 1; // seconds; a burst of less is no rate

  private final int[] counts = new int[SLOTS];
  private final long startedAt;
  private long current; // the number of the latest slot since the start
  private long total;

  AcceptedCalls(long now) {
    startedAt = now;
  }

  void add(long now) {
    advance(now);
    counts[(int) (current % SLOTS)]++;
    total++;
  }

  /** {@return how many there were since the start} */
  long total() {
    return total;
  }

  double perSecond(long now) {
    advance(now);
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    // The latest slot has only begun.
    double begun = ((now - startedAt) % SLOT) / (double) SLOT * SECONDS_PER_SLOT;
    double full = Math.min(current, SLOTS - 1) * SECONDS_PER_SLOT;
    return sum / Math.max(SHORTEST, full + begun);
  }

  private void advance(long now) {
    long slot = Math.max(current, (now - startedAt) / SLOT);
    for (long each = Math.max(current + 1, slot - SLOTS + 1); each <= slot; each++) {
      counts[(int) (each % SLOTS)] = 0;
    }
    current = slot;
  }
}
