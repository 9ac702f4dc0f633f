package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Keeps one call in flight, and makes the next one in the thread that completes its future. */
final class AsyncCaller extends Caller {
  private final ClientAborts aborts;
  private final CompletableFuture<Void> finished = new CompletableFuture<>();

  AsyncCaller(
      String name,
      Script script,
      OutcomeChecker checker,
      ServerState state,
      long endsAt,
      int pause,
      RandomGenerator random,
      ClientAborts aborts) {
    super(name, script, checker, state, endsAt, pause, random);
    this.aborts = aborts;
  }

  /** Starts; the returned future completes when the time is up and the last call has ended. */
  CompletableFuture<Void> start() {
    proceed();
    return finished;
  }

  private void proceed() {
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

  private void pauseAndProceed() {
    int pause = pause();
    if (pause == 0) {
      proceed();
    } else {
      CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(this::proceed);
    }
  }

  private <T extends @Nullable Object> void make(Step<T> step) {
    Call<T> call = begin(step);
    CompletableFuture<ApiResponse<T>> future = step.async().apply(call.options());
    AtomicBoolean cancelled = aborts.maybeCancel(future, random);
    future.whenComplete(
        (response, problem) -> {
          try {
            Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
            end(
                call,
                new CallOutcome<>(response, cause, call.took(), call.limit(), cancelled.get()));
          } catch (Throwable e) {
            finished.completeExceptionally(e);
            return;
          }
          pauseAndProceed();
        });
  }
}
