package io.crosslink.sdk.tests.soak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Deals cards in random order: each once per round, rare ones only in the first of many rounds. */
final class Deck<T> {
  private static final int ROUNDS_WITHOUT_RARE_ONES = 49;

  private final Collection<T> cards;
  private final Predicate<T> rare;
  private final Random random;
  private final List<T> left = new ArrayList<>();
  private int round;

  Deck(Collection<T> cards, Predicate<T> rare, Random random) {
    this.cards = cards;
    this.rare = rare;
    this.random = random;
  }

  synchronized T draw() {
    if (left.isEmpty()) {
      boolean withRareOnes = round++ % (ROUNDS_WITHOUT_RARE_ONES + 1) == 0;
      cards.stream().filter(card -> withRareOnes || !rare.test(card)).forEach(left::add);
      Collections.shuffle(left, random);
    }
    return left.remove(left.size() - 1);
  }
}
