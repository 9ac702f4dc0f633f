package io.crosslink.sdk.core.internal.call;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Runs something with random input, a few times in a build, more often with {@code
 * -Dfuzz.rounds=…}. What fails tells its seed; {@code -Dfuzz.seed=… -Dfuzz.rounds=1} repeats it.
 */
public final class Fuzz {
  private static final long SEED = Long.getLong("fuzz.seed", new Random().nextLong());

  private Fuzz() {}

  /** One round, with the randomness that makes it. */
  public interface Round {
    /** Runs it. */
    void run(Random random) throws Exception;
  }

  /** Runs so many rounds unless told otherwise. */
  public static void rounds(int usual, Round round) {
    int rounds = Integer.getInteger("fuzz.rounds", usual);
    for (long seed = SEED; seed < SEED + rounds; seed++) {
      try {
        round.run(new Random(seed));
      } catch (Throwable e) {
        throw new AssertionError("Round with -Dfuzz.seed=" + seed + " failed: " + e, e);
      }
    }
  }

  /** Returns one of these. */
  @SafeVarargs
  public static <T> T oneOf(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  /** Returns a text of these characters. */
  public static String text(Random random, String characters, int longest) {
    return IntStream.range(0, random.nextInt(longest + 1))
        .map(i -> characters.charAt(random.nextInt(characters.length())))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
