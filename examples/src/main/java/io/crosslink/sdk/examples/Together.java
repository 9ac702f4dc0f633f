package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done concurrently. If some of it fails, what has begun elsewhere is completed, but
 * waits end with their next poll: one for a cable may take days.
 */
final class Together {
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** Returns options for waits that end when other work has failed. */
  WaitOptions endingOnFailure(WaitOptions options) {
    return options.withListener(
        poll -> {
          options.listener().accept(poll);
          if (failure.get() != null) {
            throw new CancellationException("Other work has failed");
          }
        });
  }

  /** Waits for all of it; throws the first failure. */
  void join(CompletableFuture<?>... work) {
    for (CompletableFuture<?> each : work) {
      each.whenComplete((result, problem) -> failure.compareAndSet(null, problem));
    }
    try {
      CompletableFuture.allOf(work).join();
    } catch (CompletionException e) {
      throw unchecked(failure.get() == null ? e : failure.get());
    }
  }

  /** Returns what has been thrown before futures have wrapped it. */
  static RuntimeException unchecked(@Nullable Throwable problem) {
    Throwable cause = problem;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof RuntimeException known ? known : new CompletionException(cause);
  }
}
