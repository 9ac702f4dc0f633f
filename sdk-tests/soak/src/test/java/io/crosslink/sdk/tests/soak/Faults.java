package io.crosslink.sdk.tests.soak;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Selects the faults. */
final class Faults {
  private final int percent;
  private final ShuffledFaults<Fault> responses;
  private final ShuffledFaults<Ending> endings;

  /** The ways in which a connection ends without a response. */
  enum Ending {
    /** Immediately, or right after a response. */
    CLOSED_IMMEDIATELY,
    /** Some time after it was opened or last used. */
    CLOSED_WHILE_IDLE,
    /** When a request has begun to arrive. */
    RESET_UNREAD
  }

  Faults(Settings settings) {
    percent = settings.faultPercent();
    responses =
        new ShuffledFaults<>(
            EnumSet.allOf(Fault.class), Fault::isCostly, new Random(settings.seed()));
    endings =
        new ShuffledFaults<>(
            EnumSet.allOf(Ending.class), fault -> false, new Random(settings.seed()));
  }

  /** {@return the end of the connection instead of another request, if any} */
  Optional<Ending> beforeRequest(RandomGenerator random) {
    // One in ten of all faults.
    return random.nextInt(1000) < percent ? Optional.of(endings.next()) : Optional.empty();
  }

  /** {@return the fault of a request that was read, if any} */
  Optional<Fault> afterRequest(RandomGenerator random) {
    return random.nextInt(100) < percent ? Optional.of(responses.next()) : Optional.empty();
  }
}
