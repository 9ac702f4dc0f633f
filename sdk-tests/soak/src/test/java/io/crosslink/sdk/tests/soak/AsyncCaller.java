package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Keeps one call in flight and makes the next one where its future completes. */
final class AsyncCaller extends Caller {
  private final Mischief mischief;
  private final CompletableFuture<Void> finished = new CompletableFuture<>();

  AsyncCaller(
      String name,
      Script script,
      Judge judge,
      Truth truth,
      long endsAt,
      int pause,
      RandomGenerator random,
      Mischief mischief) {
    super(name, script, judge, truth, endsAt, pause, random);
    this.mischief = mischief;
  }

  /** Begins; the future completes when the time is up and the last call has ended. */
  CompletableFuture<Void> start() {
    goOn();
    return finished;
  }

  private void goOn() {
    try {
      if (isOver()) {
        finished.complete(null);
      } else {
        make(next());
      }
    } catch (Throwable e) {
      finished.completeExceptionally(e);
    }
  }

  private void rest() {
    int pause = pause();
    if (pause == 0) {
      goOn();
    } else {
      CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(this::goOn);
    }
  }

  private <T extends @Nullable Object> void make(Step<T> step) {
    Call<T> call = begin(step);
    CompletableFuture<ApiResponse<T>> future = step.async().apply(call.options());
    AtomicBoolean cancelled = mischief.perhapsCancel(future, random);
    future.whenComplete(
        (response, problem) -> {
          try {
            Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
            end(call, new Ended<>(response, cause, call.took(), call.limit(), cancelled.get()));
          } catch (Throwable e) {
            finished.completeExceptionally(e);
            return;
          }
          rest();
        });
  }
}
