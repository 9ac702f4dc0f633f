package io.crosslink.sdk.core.internal.util;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Derives futures from others so that cancelling the result cancels the source. */
public final class Futures {
  private Futures() {}

  /** Maps a future so that cancelling the result cancels its source. */
  public static <T, R> CompletableFuture<R> map(
      CompletableFuture<T> source, Function<? super T, ? extends R> function) {
    return linked(source, source.thenApply(function));
  }

  /** Returns the failure of a future without the CompletionException around it. */
  public static @Nullable Throwable causeOf(@Nullable Throwable problem) {
    return problem instanceof CompletionException wrapped && wrapped.getCause() != null
        ? wrapped.getCause()
        : problem;
  }

  /**
   * Returns the failure of a future that has no value, without the CompletionException around it.
   */
  public static Throwable whyNothing(@Nullable Throwable problem) {
    Throwable cause = causeOf(problem);
    return cause != null
        ? cause
        : new IllegalStateException("A call completed with neither value nor failure");
  }

  /**
   * Chains a future to the value of another so that cancelling the result cancels the one in
   * progress and starts no other.
   */
  public static <T, R> CompletableFuture<R> flatMap(
      CompletableFuture<T> source, Function<? super T, CompletableFuture<R>> function) {
    CompletableFuture<R> result = new CompletableFuture<>();
    linked(source, result);
    source.whenComplete(
        (value, problem) -> {
          try {
            if (problem != null) {
              result.completeExceptionally(problem);
            }
            if (result.isDone()) {
              return;
            }
            CompletableFuture<R> next = function.apply(value);
            linked(next, result);
            next.whenComplete((mapped, failure) -> complete(result, mapped, failure));
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }

  /** Returns the outcome of a step that blocks, as a future that is complete. */
  public static <R extends @Nullable Object> CompletableFuture<R> completed(Supplier<R> step) {
    try {
      return CompletableFuture.completedFuture(step.get());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Returns the value of a future that is complete, or throws its failure. */
  public static <R> R now(CompletableFuture<R> complete) {
    try {
      return complete.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  private static <R> void complete(
      CompletableFuture<R> future, R value, @Nullable Throwable problem) {
    if (problem != null) {
      future.completeExceptionally(problem);
    } else {
      future.complete(value);
    }
  }

  public static <R> CompletableFuture<R> linked(
      CompletableFuture<?> source, CompletableFuture<R> result) {
    result.whenComplete(
        (value, problem) -> source.cancel(true)); // has no effect once that is complete
    return result;
  }
}
