package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.RequestOptions;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One poll of a wait in a {@link PollGroup}. Waits until it is due, or until a shared call takes it
 * along.
 */
final class SharedPoll<T> extends CompletableFuture<Optional<T>> {
  static final Comparator<SharedPoll<?>> IN_ORDER =
      Comparator.<SharedPoll<?>>comparingLong(poll -> poll.due)
          .thenComparingLong(poll -> poll.number);

  private final PollGroup<T> group;
  private final Waiter<T> wait;
  private final long due;
  private final long earliest;
  private final long number;
  private @Nullable RequestOptions options;
  private @Nullable Runnable onCancel;

  /**
   * Creates a poll.
   *
   * @param now the current time of the group
   * @param delay the time after which it is due
   * @param number its place among those that are due at the same time
   */
  SharedPoll(PollGroup<T> group, Waiter<T> wait, long now, Duration delay, long number) {
    this.group = group;
    this.wait = wait;
    this.number = number;
    due = now + delay.toNanos();
    earliest = now + wait.shortest(delay).toNanos();
  }

  String id() {
    return wait.id();
  }

  long due() {
    return due;
  }

  boolean mayBegin(long now) {
    return earliest <= now;
  }

  /** Begins, unless it has begun; returns the options, whose deadline is that of this poll. */
  synchronized RequestOptions begin() {
    if (options == null) {
      options = wait.beginPoll();
    }
    return options;
  }

  /** Returns whether the wait certainly goes on, if the resource is like that. */
  boolean goesOn(T seen) {
    return !wait.mayEnd(seen);
  }

  /** Sets what to do when this is cancelled, in place of what was set before. */
  void onCancel(Runnable action) {
    synchronized (this) {
      onCancel = action;
    }
    if (isCancelled()) {
      cancelled();
    }
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    boolean done = super.cancel(mayInterrupt);
    if (done) {
      group.remove(this);
      cancelled();
    }
    return done;
  }

  private void cancelled() {
    Runnable action;
    synchronized (this) {
      action = onCancel;
      onCancel = null;
    }
    if (action != null) {
      action.run();
    }
  }
}
