package io.crosslink.sdk.core.internal.call;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.waiting.Waiter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** The two ways to call, so that one test body covers both. */
public enum Mode {
  BLOCKING {
    @Override
    public <T> ApiResponse<T> call(CallExecutor caller, WireCall<T> wire, RequestOptions options) {
      return caller.call(wire, options);
    }

    @Override
    public <T> Optional<T> await(Waiter<T> waiter, Supplier<Optional<T>> look) {
      return waiter.await(options -> look.get());
    }
  },

  ASYNC {
    @Override
    public <T> ApiResponse<T> call(CallExecutor caller, WireCall<T> wire, RequestOptions options) {
      return get(caller.callAsync(wire, options));
    }

    @Override
    public <T> Optional<T> await(Waiter<T> waiter, Supplier<Optional<T>> look) {
      return get(waiter.awaitAsync(options -> seen(look)));
    }
  };

  /** Seconds; machines that build may be busy with other things. */
  private static final int PATIENCE = 180;

  public abstract <T> ApiResponse<T> call(
      CallExecutor caller, WireCall<T> wire, RequestOptions options);

  public abstract <T> Optional<T> await(Waiter<T> waiter, Supplier<Optional<T>> look);

  public <T> ApiResponse<T> call(Things things, WireCall<T> wire) {
    return call(things.caller(), wire, RequestOptions.none());
  }

  /** {@return each of the cases in each mode, which comes first} */
  public static Stream<Arguments> each(Arguments... cases) {
    return Stream.of(values())
        .flatMap(mode -> Stream.of(cases).map(one -> arguments(concat(mode, one.get()))));
  }

  private static Object[] concat(Object first, Object... others) {
    return Stream.concat(Stream.of(first), Stream.of(others)).toArray();
  }

  private static <T> CompletableFuture<Optional<T>> seen(Supplier<Optional<T>> look) {
    try {
      return CompletableFuture.completedFuture(look.get());
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Returns what the future brings, or throws what it failed with. */
  public static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The future never completed", e);
    }
  }

  /** Throws what is unchecked; to be written as {@code throw thrown(problem)}. */
  public static RuntimeException thrown(@Nullable Throwable problem) {
    if (problem instanceof Error error) {
      throw error;
    }
    return problem instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Completed with a checked exception", problem);
  }
}
