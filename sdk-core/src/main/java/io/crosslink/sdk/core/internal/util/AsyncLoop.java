package io.crosslink.sdk.core.internal.util;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs asynchronous steps one after the other until one says that it was the last. However many
 * there are, no step waits on the stack or in a chain of futures for those after it: whoever
 * completes a step takes its value and begins the next one, and if that is complete already, goes
 * round once more.
 *
 * <p>Completing the future by other means, such as cancelling it, cancels the step in flight; no
 * further one begins.
 *
 * @param <V> what a step brings
 * @param <R> what the loop brings
 */
public abstract class AsyncLoop<V, R> {
  private final CompletableFuture<R> future = new CompletableFuture<>();
  private final AtomicInteger completed = new AtomicInteger();
  private volatile @Nullable CompletableFuture<V> inFlight;

  // Of the step that completed last; the counter publishes them.
  private @Nullable V value;
  private @Nullable Throwable failure;

  /** Begins a step. */
  protected abstract CompletableFuture<V> begin();

  /** Takes what a step has brought; returns whether another one is needed. Never concurrently. */
  protected abstract boolean take(V value);

  /** {@return what the loop brings, after the last step} */
  protected abstract @Nullable R result();

  /** Begins the first step. What is wrong with its arguments is thrown here and now. */
  public final CompletableFuture<R> start() {
    CompletableFuture<V> first = begin();
    future.whenComplete((result, problem) -> stop());
    follow(first);
    return future;
  }

  /** {@return whether nobody waits for the result any more} */
  protected final boolean isOver() {
    return future.isDone();
  }

  private void follow(CompletableFuture<V> step) {
    inFlight = step;
    if (isOver()) { // cancelled when there was no step yet
      stop();
    }
    step.whenComplete(this::completed);
  }

  private void stop() {
    CompletableFuture<V> step = inFlight;
    if (step != null) {
      step.cancel(true); // does nothing once it is complete
    }
  }

  private void completed(@Nullable V brought, @Nullable Throwable problem) {
    value = brought;
    failure = problem;
    if (completed.getAndIncrement() > 0) {
      return; // within goRound(), which goes round once more
    }
    do {
      goRound();
    } while (completed.decrementAndGet() > 0);
  }

  private void goRound() {
    V brought = value;
    Throwable problem = failure;
    value = null;
    failure = null;
    if (isOver()) {
      return;
    }
    try {
      if (brought == null) {
        future.completeExceptionally(Futures.whyNothing(problem));
      } else if (!take(brought)) {
        future.complete(result());
      } else if (!isOver()) {
        follow(begin());
      }
    } catch (Throwable e) { // nobody else would see it
      future.completeExceptionally(e);
    }
  }
}
