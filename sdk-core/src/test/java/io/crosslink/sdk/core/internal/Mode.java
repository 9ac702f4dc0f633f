package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The two ways to call, so that one test body covers both. */
enum Mode {
  BLOCKING {
    @Override
    <T> ApiResponse<T> call(ApiCaller caller, WireCall<T> wire, RequestOptions options) {
      return caller.call(wire, options);
    }

    @Override
    <T> Optional<T> await(Waiter<T> waiter, Supplier<Optional<T>> look) {
      return waiter.await(look);
    }
  },

  ASYNC {
    @Override
    <T> ApiResponse<T> call(ApiCaller caller, WireCall<T> wire, RequestOptions options) {
      return get(caller.callAsync(wire, options));
    }

    @Override
    <T> Optional<T> await(Waiter<T> waiter, Supplier<Optional<T>> look) {
      return get(waiter.awaitAsync(() -> seen(look)));
    }
  };

  abstract <T> ApiResponse<T> call(ApiCaller caller, WireCall<T> wire, RequestOptions options);

  abstract <T> Optional<T> await(Waiter<T> waiter, Supplier<Optional<T>> look);

  <T> ApiResponse<T> call(Things things, WireCall<T> wire) {
    return call(things.caller(), wire, RequestOptions.none());
  }

  private static <T> CompletableFuture<Optional<T>> seen(Supplier<Optional<T>> look) {
    try {
      return CompletableFuture.completedFuture(look.get());
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Returns what the future brings, or throws what it failed with. */
  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The future never completed", e);
    }
  }

  /** Throws what is unchecked; to be written as {@code throw thrown(problem)}. */
  static RuntimeException thrown(@Nullable Throwable problem) {
    if (problem instanceof Error error) {
      throw error;
    }
    return problem instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Completed with a checked exception", problem);
  }
}
