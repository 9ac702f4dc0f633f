package io.crosslink.sdk.core.internal.util;

import java.util.concurrent.atomic.AtomicBoolean;

/** The work of one asynchronous call while no thread is known to do it. */
public final class Handover {
  /** For calls that never hand over work. */
  public static final Handover NONE = new Handover(WorkTracker.NONE);

  private final WorkTracker tracker;
  private final AtomicBoolean open = new AtomicBoolean();

  private Handover(WorkTracker tracker) {
    this.tracker = tracker;
  }

  /** Returns one without work. */
  public static Handover of(WorkTracker tracker) {
    return tracker == WorkTracker.NONE ? NONE : new Handover(tracker);
  }

  /** Counts the work until a thread takes it. */
  public void give() {
    if (this != NONE && open.compareAndSet(false, true)) {
      tracker.handOver();
    }
  }

  /** Ends the count. Returns whether there was work. */
  public boolean end() {
    boolean ended = open.compareAndSet(true, false);
    if (ended) {
      tracker.taken();
    }
    return ended;
  }

  /** Enters the calling thread in place of the work; does neither if there is none. */
  public boolean take() {
    tracker.enter();
    if (end()) {
      return true;
    }
    tracker.leave();
    return false;
  }

  /** Undoes {@link #take()}. */
  public void giveBack() {
    give();
    tracker.leave();
  }
}
