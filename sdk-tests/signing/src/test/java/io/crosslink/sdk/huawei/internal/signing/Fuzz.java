package io.crosslink.sdk.huawei.internal.signing;

import java.util.List;
import java.util.Random;

/**
 * Runs a test with random input, a few thousand times in a build, more often with {@code
 * -Dfuzz.rounds=…}. A failure reports its seed; {@code -Dfuzz.seed=… -Dfuzz.rounds=1} repeats it.
 */
final class Fuzz {
  private static final long SEED = Long.getLong("fuzz.seed", new Random().nextLong());

  private Fuzz() {}

  /** One round, with its source of randomness. */
  interface Round {
    /** Runs it. */
    void run(Random random) throws Exception;
  }

  /** Runs a number of rounds, which {@code fuzz.rounds} overrides. */
  static void rounds(int usual, Round round) {
    int rounds = Integer.getInteger("fuzz.rounds", usual);
    for (long seed = SEED; seed < SEED + rounds; seed++) {
      try {
        round.run(new Random(seed));
      } catch (Throwable e) {
        throw new AssertionError("Round with -Dfuzz.seed=" + seed + " failed: " + e, e);
      }
    }
  }

  /** Returns one of the values. */
  static <T> T oneOf(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Returns a text of the characters. */
  static String text(Random random, String characters, int longest) {
    int[] alphabet = characters.codePoints().toArray();
    return random
        .ints(random.nextInt(longest + 1), 0, alphabet.length)
        .map(i -> alphabet[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
