package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.internal.util.Handover;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * Runs a call without blocking a thread during delays. Everything that is thrown completes the
 * future, since it would be lost otherwise.
 */
final class AsyncCall<T, R> implements Callback<DecodedResponse<T>> {
  private final CallState<T> call;
  private final CallConfig config;
  private final WorkTracker work;
  private final Handover handover;
  private final Function<ApiResponse<T>, R> result;
  private final CompletableFuture<R> future = new CompletableFuture<>();
  private volatile @Nullable Future<?> delay;

  AsyncCall(CallState<T> call, CallConfig config, Function<ApiResponse<T>, R> result) {
    this.call = call;
    this.config = config;
    this.work = config.work();
    this.handover = call.handover();
    this.result = result;
  }

  CompletableFuture<R> start() {
    return work.during(this::begin);
  }

  private CompletableFuture<R> begin() {
    Call<DecodedResponse<T>> first;
    try {
      first = call.nextAttempt();
    } catch (CallException e) { // bad arguments, however, are thrown to the caller
      return CompletableFuture.failedFuture(e);
    }
    call.whenOver(this::giveUp);
    CallMonitor.begin(call);
    future.whenComplete((value, problem) -> stop());
    enqueueInTurn(first);
    return future;
  }

  private void giveUp() {
    if (!future.isDone()) {
      work.during(() -> complete(call.giveUp()));
    }
  }

  private void stop() {
    CallMonitor.end(call);
    call.cancel();
    Future<?> current = delay;
    if (current != null) {
      current.cancel(false);
    }
  }

  private void retry() {
    try {
      enqueueInTurn(call.nextAttempt());
    } catch (Throwable e) {
      future.completeExceptionally(e);
    }
  }

  /** Sends an attempt now, or when it has its turn. */
  private void enqueueInTurn(Call<DecodedResponse<T>> attempt) {
    try {
      Duration wait = call.untilTurn(attempt);
      if (wait.isZero()) {
        enqueue(attempt);
      } else {
        after(wait, () -> enqueueInTurn(attempt));
      }
    } catch (Throwable e) { // such as that no time is left
      future.completeExceptionally(e);
    }
  }

  private void after(Duration wait, Runnable task) {
    delay =
        config
            .time()
            .schedule(
                wait,
                () -> {
                  if (future.isDone()) {
                    call.cancel();
                  } else {
                    task.run();
                  }
                });
    if (future.isDone()) { // cancelled before the task was scheduled
      stop();
    }
  }

  private void enqueue(Call<DecodedResponse<T>> attempt) {
    handover.give();
    try {
      attempt.enqueue(this);
    } catch (RuntimeException | Error e) { // an event listener of the user's HTTP client
      onFailure(attempt, e);
    }
  }

  @Override
  public void onResponse(Call<DecodedResponse<T>> attempt, Response<DecodedResponse<T>> response) {
    end(() -> call.onResponse(response));
  }

  @Override
  public void onFailure(Call<DecodedResponse<T>> attempt, Throwable problem) {
    end(() -> call.onFailure(problem));
  }

  private void end(Supplier<NextStep<T>> outcome) {
    work.enter();
    handover.end();
    try {
      proceed(outcome.get());
    } catch (Throwable e) {
      future.completeExceptionally(e);
    } finally {
      work.leave();
    }
  }

  private void proceed(NextStep<T> step) {
    if (step.delay() != null) {
      after(step.delay(), this::retry);
    } else {
      complete(step);
    }
  }

  private boolean complete(NextStep<T> end) {
    return end.response() != null
        ? future.complete(result.apply(end.response()))
        : future.completeExceptionally(end.failure());
  }
}
