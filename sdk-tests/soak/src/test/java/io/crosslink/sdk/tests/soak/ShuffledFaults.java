package io.crosslink.sdk.tests.soak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Faults in random order: each once per round, rare ones only in the first of many rounds. */
final class ShuffledFaults<T> {
  private static final int ROUNDS_WITHOUT_RARE = 49;

  private final Collection<T> faults;
  private final Predicate<T> rare;
  private final Random random;
  private final List<T> left = new ArrayList<>();
  private int round;

  ShuffledFaults(Collection<T> faults, Predicate<T> rare, Random random) {
    this.faults = faults;
    this.rare = rare;
    this.random = random;
  }

  synchronized T next() {
    if (left.isEmpty()) {
      boolean withRare = round++ % (ROUNDS_WITHOUT_RARE + 1) == 0;
      faults.stream().filter(fault -> withRare || !rare.test(fault)).forEach(left::add);
      Collections.shuffle(left, random);
    }
    return left.remove(left.size() - 1);
  }
}
