package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Selects the faults. */
final class Faults {
  private final int percent;
  private final Statistics statistics;
  private final ShuffledFaults<ResponseFault> responses;
  private final ShuffledFaults<Http1Fault> http1;
  private final ShuffledFaults<Http2Fault> http2;
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

  Faults(Settings settings, Statistics statistics) {
    this.percent = settings.faultPercent();
    this.statistics = statistics;
    responses = shuffled(EnumSet.allOf(ResponseFault.class), Fault::isCostly, settings);
    http1 = shuffled(EnumSet.allOf(Http1Fault.class), Fault::isCostly, settings);
    http2 = shuffled(EnumSet.allOf(Http2Fault.class), Fault::isCostly, settings);
    endings = shuffled(EnumSet.allOf(Ending.class), fault -> false, settings);
  }

  private static <T> ShuffledFaults<T> shuffled(
      Collection<T> faults, Predicate<T> rare, Settings settings) {
    return new ShuffledFaults<>(faults, rare, new Random(settings.seed()));
  }

  /** {@return the end of the connection instead of another request, if any} */
  Optional<Ending> beforeRequest(RandomGenerator random) {
    // One in ten of all faults.
    return random.nextInt(1000) < percent ? Optional.of(endings.next()) : Optional.empty();
  }

  /** Responds to a request that was read, with or without a fault. */
  void respond(Http1Exchange exchange) throws IOException {
    respond(exchange, http1);
  }

  /** Responds to a request whose head was read, with or without a fault. */
  void respond(Http2Exchange exchange) throws IOException {
    respond(exchange, http2);
  }

  private <X extends Exchange> void respond(X exchange, ShuffledFaults<? extends Fault<X>> own)
      throws IOException {
    if (exchange.random().nextInt(100) < percent) {
      // Half of them are the version's own, so that a short soak has all of these, too.
      Fault<? super X> fault = exchange.random().nextBoolean() ? own.next() : responses.next();
      statistics.fault(fault);
      fault.applyTo(exchange);
    } else {
      exchange.respond();
    }
  }
}
