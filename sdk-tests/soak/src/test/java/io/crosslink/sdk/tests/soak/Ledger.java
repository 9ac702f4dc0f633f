package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.util.BitSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the server read and did for one caller, who makes one call after the other.
 *
 * <p>A request that is read when its call has ended is not carried out any more: so a caller can
 * compare what it was told with what is true.
 */
final class Ledger {
  private final String caller;
  private final Tally tally;
  private final BitSet untouched = new BitSet();

  private int current;
  private boolean underWay;
  private boolean repeatable;
  private boolean nothingDone;
  private int arrivals;
  private int applied;
  private @Nullable String changed;

  /**
   * What the server saw of a call.
   *
   * @param arrivals how many requests of it were read
   * @param applied how many of them changed something
   * @param changed the id of what was changed, or null
   */
  record Seen(int arrivals, int applied, @Nullable String changed) {}

  /** The call that a request belongs to has ended. */
  static final class TooLateException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  Ledger(String caller, Tally tally) {
    this.caller = caller;
    this.tally = tally;
  }

  // The caller's side

  /** Begins the next call and returns its number. */
  synchronized int begin(boolean mayBeRepeated) {
    underWay = true;
    repeatable = mayBeRepeated;
    nothingDone = false;
    arrivals = 0;
    applied = 0;
    changed = null;
    return ++current;
  }

  /** Ends the call; nothing may arrive afterwards if the caller was told that nothing was done. */
  synchronized Seen end(boolean toldThatNothingWasDone) {
    underWay = false;
    untouched.set(current, toldThatNothingWasDone);
    return new Seen(arrivals, applied, changed);
  }

  // The server's side

  /** A request was read. */
  synchronized void arrived(int call) throws TooLateException {
    checkNotTooLate(call);
    arrivals++;
    if (arrivals > 1 && !repeatable && !nothingDone) {
      tally.wrong(caller + "/" + call + " must not be repeated, and was");
    }
    nothingDone = false;
  }

  /** The answer will say that nothing was done, so that the request may come again. */
  synchronized void refused(int call) throws TooLateException {
    checkNotTooLate(call);
    nothingDone = true;
  }

  /** Carries a request out. */
  synchronized Reply apply(int call, Supplier<Reply> work) throws TooLateException {
    checkNotTooLate(call);
    Reply reply = work.get();
    if (reply.changed() != null) {
      applied++;
      changed = reply.changed();
    }
    return reply;
  }

  private void checkNotTooLate(int call) throws TooLateException {
    if (underWay && call == current) {
      return;
    }
    tally.late();
    if (untouched.get(call)) {
      tally.wrong(caller + "/" + call + " arrived after it had failed with nothing applied");
    }
    throw new TooLateException();
  }
}
