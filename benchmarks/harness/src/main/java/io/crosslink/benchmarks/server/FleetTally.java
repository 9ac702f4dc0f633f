package io.crosslink.benchmarks.server;

import java.util.Map;
import java.util.TreeMap;

/** Counts the requests of each operation, in half seconds since the first one. */
final class FleetTally {
  private static final long SLOT = 500_000_000L;

  private record Key(String operation, long slot) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = operation.compareTo(other.operation);
      return order == 0 ? Long.compare(slot, other.slot) : order;
    }
  }

  private final Map<Key, int[]> counts = new TreeMap<>(); // accepted, throttled
  private long startedAt;

  void add(String operation, boolean accepted, long now) {
    if (counts.isEmpty()) {
      startedAt = now;
    }
    Key key = new Key(operation, (now - startedAt) / SLOT);
    counts.computeIfAbsent(key, none -> new int[2])[accepted ? 0 : 1]++;
  }

  /** Returns lines of operation, slot, accepted and throttled requests; first the current slot. */
  String report(long now) {
    StringBuilder lines = new StringBuilder();
    lines.append("now;").append((now - startedAt) / SLOT).append(";0;0\n");
    counts.forEach(
        (key, count) ->
            lines
                .append(String.join(";", key.operation, "" + key.slot))
                .append(";" + count[0] + ";" + count[1] + "\n"));
    return lines.toString();
  }
}
