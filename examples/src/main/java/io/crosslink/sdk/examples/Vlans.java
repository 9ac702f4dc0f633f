package io.crosslink.sdk.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** VLAN ids. */
final class Vlans {
  /** The lowest one that Zenlayer accepts. */
  private static final int LOWEST = 2;

  /** The highest one that Huawei Cloud accepts; Zenlayer accepts one more. */
  private static final int HIGHEST = 3999;

  private Vlans() {}

  /** Returns the lowest one that is free, and that both clouds accept. */
  static Optional<Integer> firstFree(
      @Nullable Integer start, @Nullable Integer end, List<Integer> used) {
    int from = start == null ? LOWEST : Math.max(LOWEST, start);
    int to = end == null ? HIGHEST : Math.min(HIGHEST, end);
    return IntStream.rangeClosed(from, to).boxed().filter(id -> !used.contains(id)).findFirst();
  }
}
