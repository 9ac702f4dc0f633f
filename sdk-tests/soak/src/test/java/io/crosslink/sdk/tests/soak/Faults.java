package io.crosslink.sdk.tests.soak;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Decides what goes wrong. */
final class Faults {
  private final int percent;
  private final Deck<Fault> answers;
  private final Deck<Ending> endings;

  /** How a connection may end without an answer to anything. */
  enum Ending {
    /** At once, or right after an answer. */
    CLOSED_AT_ONCE,
    /** Some time after it was opened or used last. */
    CLOSED_WHILE_IDLE,
    /** When a request has begun to arrive. */
    RESET_UNREAD
  }

  Faults(Settings settings) {
    percent = settings.faultPercent();
    answers = new Deck<>(EnumSet.allOf(Fault.class), Fault::isCostly, new Random(settings.seed()));
    endings = new Deck<>(EnumSet.allOf(Ending.class), card -> false, new Random(settings.seed()));
  }

  /** {@return what happens instead of reading another request, if anything does} */
  Optional<Ending> beforeRequest(RandomGenerator random) {
    // One in ten of all faults.
    return random.nextInt(1000) < percent ? Optional.of(endings.draw()) : Optional.empty();
  }

  /** {@return what happens to a request that was read, if anything does} */
  Optional<Fault> afterRequest(RandomGenerator random) {
    return random.nextInt(100) < percent ? Optional.of(answers.draw()) : Optional.empty();
  }
}
