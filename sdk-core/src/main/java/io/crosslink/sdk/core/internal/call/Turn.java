package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The turn of one call at the {@link Pace} of its operation. While the operation has none, every
 * attempt may be sent at once.
 */
final class Turn {
  private static final Duration LONG = Duration.ofSeconds(1);
  private static final Duration ENOUGH = Duration.ofSeconds(3);
  private static final double OTHERS = 20; // accepted meanwhile, if that takes longer

  private final Pacer pacer;
  private final TimeSource time;

  private @Nullable Pace pace;
  private long ticket; // 0 for none
  private boolean granted;
  private boolean kept;
  private long sentAt;
  private long goesAt; // whether or not it is its turn

  /**
   * Creates the turn of a call.
   *
   * @param sentAt when its last attempt was sent; later ones wait for their turn
   */
  Turn(Pacer pacer, TimeSource time, long sentAt) {
    this.pacer = pacer;
    this.time = time;
    this.sentAt = sentAt;
  }

  /**
   * Returns how long the next attempt has to wait before this is to be asked again; zero if it may
   * be sent now.
   *
   * @param left the time that the call has left: towards its end, or after half of it, the attempt
   *     is sent anyway, since it may succeed out of turn, too; see {@link Pace#reserve}
   */
  synchronized Duration await(String operation, Duration left) {
    long now = time.nanoTime();
    sentAt = now;
    if (granted) {
      return Duration.ZERO;
    }
    if (ticket == 0) {
      Pace current = pacer.of(operation);
      if (current == null) {
        return Duration.ZERO;
      }
      pace = current;
      ticket = current.ticket(now);
      goesAt = now + left.toNanos() - current.reserve(left.toNanos());
    }
    Duration wait = pace().untilDue(ticket, now);
    if (wait.isZero() || goesAt - now <= 0) {
      granted = true;
      return Duration.ZERO;
    }
    // The rate may rise meanwhile, so a long wait is divided.
    Duration part = wait.compareTo(LONG) <= 0 ? wait : Durations.max(LONG, wait.dividedBy(2));
    return Durations.min(part, Duration.ofNanos(goesAt - now));
  }

  private Pace pace() {
    if (pace == null) {
      throw new IllegalStateException("The operation has no pace");
    }
    return pace;
  }

  /** Records that the service has not throttled the last attempt. */
  synchronized void accepted(String operation) {
    Pace current = pacer.of(operation);
    if (current != null) {
      current.accepted(sentAt, time.nanoTime());
    }
    end();
  }

  /** Ends the turn; another attempt needs another one. */
  synchronized void end() {
    ticket = 0;
    granted = false;
    kept = false;
  }

  /**
   * Records that the service has throttled the last attempt. If that had a turn, it keeps it.
   *
   * @param pause how long the service asks its callers to wait, or null
   */
  synchronized void throttled(String operation, @Nullable Duration pause) {
    long now = time.nanoTime();
    pace = pacer.begin(operation);
    pace.throttled(sentAt, pause, now);
    if (granted && !kept) { // if not, it was sent before there was a pace
      kept = true;
      pace().keepTurn(now);
    }
  }

  /** Returns whether the service accepts others of these calls, or may do so; see {@link Pace}. */
  synchronized boolean othersMayBeAccepted() {
    return pace().mayAccept(time.nanoTime());
  }

  /** {@return how long a throttled call has to be delayed at most, while others are accepted} */
  synchronized Duration longestDelay() {
    return Durations.max(ENOUGH, Duration.ofMillis((long) (OTHERS * 1000 / pace().rate())));
  }

  /** {@return the end of a sentence about the rate that the service allows, or an empty string} */
  synchronized String describeRate() {
    return pace().acceptedSoFar() > 0
        ? String.format(
            Locale.ROOT,
            ", while the service allows this client about %.1f of these calls per second",
            pace().rate())
        : "";
  }

  /** Gives the turn to those behind it, if the call ends while it waits. */
  synchronized void giveUp() {
    if (ticket > 0 && !granted && pace != null) {
      pace.giveBack(ticket, time.nanoTime());
      end();
    }
  }
}
