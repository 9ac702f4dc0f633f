package io.crosslink.sdk.core.internal.util;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs asynchronous steps one after the other until the last one. Neither the stack nor a chain of
 * futures grows with their number: the thread that completes a step takes its value and starts the
 * next one, in a loop while steps are complete already.
 *
 * <p>Completing the future by other means, such as cancelling it, cancels the step in flight; no
 * further one is started.
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

  /** Starts a step. */
  protected abstract CompletableFuture<V> begin();

  /**
   * Takes the value of a step; returns whether another one is needed. Never called concurrently.
   */
  protected abstract boolean take(V value);

  /** {@return the result of the loop, after the last step} */
  protected abstract @Nullable R result();

  /** Starts the first step. Bad arguments are thrown to the caller. */
  public final CompletableFuture<R> start() {
    CompletableFuture<V> first = begin();
    future.whenComplete((result, problem) -> stop());
    follow(first);
    return future;
  }

  /** {@return whether the future is complete} */
  protected final boolean isOver() {
    return future.isDone();
  }

  private void follow(CompletableFuture<V> step) {
    inFlight = step;
    if (isOver()) { // cancelled before the first step
      stop();
    }
    step.whenComplete(this::completed);
  }

  private void stop() {
    CompletableFuture<V> step = inFlight;
    if (step != null) {
      step.cancel(true); // has no effect once it is complete
    }
  }

  private void completed(@Nullable V brought, @Nullable Throwable problem) {
    value = brought;
    failure = problem;
    if (completed.getAndIncrement() > 0) {
      return; // within the loop below, which continues
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
    } catch (Throwable e) { // it would be lost otherwise
      future.completeExceptionally(e);
    }
  }
}
