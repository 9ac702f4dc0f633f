package io.crosslink.sdk.testkit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The two forms of a call, for tests that make both with one body. */
enum Form {
  BLOCKING,
  ASYNC;

  /** Makes the call in this form, and throws what it throws. */
  <T> T call(Supplier<T> blocking, Supplier<CompletableFuture<T>> async) {
    if (this == BLOCKING) {
      return blocking.get();
    }
    try {
      return async.get().get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError(e);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes a call without a result in this form, and throws what it throws. */
  void run(Runnable blocking, Supplier<CompletableFuture<Void>> async) {
    call(
        () -> {
          blocking.run();
          return null;
        },
        async);
  }
}
