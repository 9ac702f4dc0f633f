package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The rate at which a service lets a client call one operation, learned from the calls that it
 * throttles. Begins with the first of them. Every call takes a ticket, and permits are issued at
 * the learned rate: a ticket is due when as many permits have been issued, so calls take their
 * turns in the order in which they came.
 *
 * <p>The rate falls when a call is throttled, to a little less than what the service has just
 * accepted, and rises while calls wait and none is throttled: until the first fall it doubles each
 * second, after each fall slowly at first, and faster the longer nothing is throttled.
 */
final class Pace {
  private static final double FIRST_RATE = 10;
  private static final double LOWEST_RATE = 0.05;
  private static final double HIGHEST_RATE = 1000;
  private static final double FALL = 0.9;
  private static final double STEEPEST_FALL = 0.25;
  private static final double FIRST_RISE = 0.05; // per second, as a part of the rate
  private static final double STEEPEST_RISE = 0.7; // doubles the rate each second
  private static final double RISE_DOUBLES_AFTER = 2; // seconds without a throttled call
  private static final double NANOS = 1e9;
  private static final long STEP = 250_000_000L; // in which the rate counts as constant
  private static final long FIRST_SECOND = 1_000_000_000L;
  // Until a lower rate shows in what is throttled: calls on their way, and retries, are of before.
  private static final long REACTION = 500_000_000L;
  private static final long UNKNOWN = 10_000_000_000L;
  private static final long RESERVE = 10_000_000_000L;
  private static final long SHORT = 3_000_000_000L;
  private static final long FORGOTTEN = 60_000_000_000L;
  // The header counts in seconds, so one second means "soon", and all would wait for one call.
  private static final Duration SHORT_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final AcceptedCalls accepted;
  private final long startedAt;

  private double rate = FIRST_RATE; // permits per second
  private double permits = 1; // issued so far; one in advance, so that a lone call never waits
  private long tickets; // taken so far
  private long updatedAt;
  private long fellAt;
  private boolean fallen;
  private long throttledAt;
  private long acceptedAt;
  private long pausedUntil;
  private long slowest; // of the accepted calls, in nanoseconds

  Pace(long now) {
    accepted = new AcceptedCalls(now);
    startedAt = now;
    updatedAt = now;
    fellAt = now + FIRST_SECOND - REACTION;
    throttledAt = now;
    pausedUntil = now;
  }

  /** Takes a ticket for the next turn, a number from 1. */
  synchronized long ticket(long now) {
    advance(now);
    return ++tickets;
  }

  /** Returns how long a ticket waits for its turn if the rate stays as it is. */
  synchronized Duration untilDue(long ticket, long now) {
    advance(now);
    long pause = Math.max(0, pausedUntil - now);
    double missing = Math.max(0, ticket - permits);
    return Duration.ofNanos(pause + (long) Math.ceil(missing / rate * NANOS));
  }

  /** Takes back a ticket whose call has ended before its turn: the others move up. */
  synchronized void giveBack(long ticket, long now) {
    advance(now);
    if (ticket > permits) {
      permits++;
    }
  }

  /**
   * Records a call that the service has not throttled. If it was sent since the last throttled one,
   * there is no need to wait any longer.
   */
  synchronized void accepted(long sentAt, long now) {
    advance(now);
    accepted.add(now);
    acceptedAt = now;
    slowest = Math.max(slowest, now - sentAt);
    if (sentAt - throttledAt > 0) {
      pausedUntil = Math.min(pausedUntil, now);
    }
  }

  /**
   * Returns how much of the time that a call has left must not be spent waiting for its turn, so
   * that waiting is never the reason why the call does not end in time: half of it, or what is
   * enough for most services; twice what an accepted call has taken; and all of a time in which the
   * rate can hardly be learned.
   */
  synchronized long reserve(long left) {
    long part = left < SHORT ? left : Math.min(left / 2, RESERVE);
    return Math.max(part, Math.min(left, 2 * slowest));
  }

  /**
   * Returns whether the service accepts any calls, as far as is known: it has accepted one within a
   * minute, or none yet in the first ten seconds. With a limit for each minute, or of less than one
   * call per second, it accepts none for a while.
   */
  synchronized boolean mayAccept(long now) {
    return acceptedSoFar() > 0 ? now - acceptedAt <= FORGOTTEN : now - startedAt <= UNKNOWN;
  }

  /** {@return how many calls the service has accepted so far} */
  synchronized long acceptedSoFar() {
    return accepted.total();
  }

  /**
   * Records a call that the service has throttled.
   *
   * @param sentAt when it was sent: what was sent before the last fall has had its effect says
   *     nothing about the rate
   * @param pause how long the service asks its callers to wait, or null
   */
  synchronized void throttled(long sentAt, @Nullable Duration pause, long now) {
    advance(now);
    throttledAt = now;
    if (pause != null && pause.compareTo(SHORT_PAUSE) > 0) {
      pausedUntil = Math.max(pausedUntil, now + Durations.min(pause, LONGEST_PAUSE).toNanos());
    }
    if (sentAt - fellAt > REACTION) {
      fall(now);
    }
  }

  /** Lets a call keep its turn for its next attempts, at the expense of those behind it. */
  synchronized void keepTurn(long now) {
    advance(now);
    permits--;
  }

  private void fall(long now) {
    double measured = Math.max(FALL * accepted.perSecond(now), STEEPEST_FALL * rate);
    rate = Math.max(LOWEST_RATE, Math.min(FALL * rate, measured));
    fellAt = now;
    fallen = true;
  }

  /** {@return the rate, in calls per second} */
  synchronized double rate() {
    return rate;
  }

  /** Returns whether there may be no limit any more: no call waits or was throttled for long. */
  synchronized boolean isOver(long now) {
    advance(now);
    return now - throttledAt > FORGOTTEN && permits >= tickets && now - pausedUntil >= 0;
  }

  private void advance(long now) {
    long at = Math.max(updatedAt, Math.min(pausedUntil, now));
    while (now - at > 0 && permits < tickets) {
      long next = Math.min(now, at + STEP);
      double seconds = (next - at) / NANOS;
      permits += rate * seconds;
      // Only here: a rate that is not used does not show what the service allows.
      rate = Math.min(HIGHEST_RATE, rate * Math.exp(rise(next) * seconds));
      at = next;
    }
    double unused = Math.max(0, now - at) / NANOS * rate;
    permits = Math.max(permits, Math.min(permits + unused, tickets + 1.0));
    updatedAt = Math.max(updatedAt, now);
  }

  private double rise(long now) {
    double doublings = (now - fellAt) / NANOS / RISE_DOUBLES_AFTER;
    return fallen ? Math.min(STEEPEST_RISE, FIRST_RISE * Math.pow(2, doublings)) : STEEPEST_RISE;
  }
}
