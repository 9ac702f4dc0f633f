package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.util.BitSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The requests that the server has read and applied for one caller, which makes calls sequentially.
 *
 * <p>A request that is read after the end of its call is not applied, so that the outcome of the
 * call can be compared with the state of the server.
 */
final class RequestLedger {
  private final String caller;
  private final Statistics statistics;
  private final BitSet unapplied = new BitSet();

  private int current;
  private boolean active;
  private boolean repeatable;
  private boolean notApplied;
  private int arrivals;
  private int applied;
  private int rejections;
  private @Nullable String changed;

  /**
   * The requests of a call that the server has observed.
   *
   * @param arrivals the number of requests that were read
   * @param applied the number of requests that changed a resource
   * @param rejections the number of requests whose response said that they were not applied
   * @param changed the id of the changed resource, or null
   */
  record Observed(int arrivals, int applied, int rejections, @Nullable String changed) {}

  /** Thrown if the call of a request has ended. */
  static final class TooLateException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  RequestLedger(String caller, Statistics statistics) {
    this.caller = caller;
    this.statistics = statistics;
  }

  // Used by the caller

  /** Begins the next call and returns its number. */
  synchronized int begin(boolean mayRepeat) {
    active = true;
    repeatable = mayRepeat;
    notApplied = false;
    arrivals = 0;
    applied = 0;
    rejections = 0;
    changed = null;
    return ++current;
  }

  /** Ends the call; no request may arrive afterwards if its failure said "not applied". */
  synchronized Observed end(boolean reportedNotApplied) {
    active = false;
    unapplied.set(current, reportedNotApplied);
    return new Observed(arrivals, applied, rejections, changed);
  }

  // Used by the server

  /** Records that a request was read. */
  synchronized void arrived(int call) throws TooLateException {
    checkNotTooLate(call);
    arrivals++;
    if (arrivals > 1 && !repeatable && !notApplied) {
      statistics.wrong(caller + "/" + call + " must not be repeated, and was");
    }
    notApplied = false;
  }

  /**
   * Records that the response will say "not applied", so that the request may be repeated.
   *
   * @param clearly whether no client can doubt it
   */
  synchronized void rejected(int call, boolean clearly) throws TooLateException {
    checkNotTooLate(call);
    notApplied = true;
    rejections += clearly ? 1 : 0;
  }

  /** Applies a request. */
  synchronized Response apply(int call, Supplier<Response> operation) throws TooLateException {
    checkNotTooLate(call);
    Response response = operation.get();
    if (response.changed() != null) {
      applied++;
      changed = response.changed();
    }
    return response;
  }

  private void checkNotTooLate(int call) throws TooLateException {
    if (active && call == current) {
      return;
    }
    statistics.late();
    if (unapplied.get(call)) {
      statistics.wrong(caller + "/" + call + " arrived after the call had failed as not applied");
    }
    throw new TooLateException();
  }
}
