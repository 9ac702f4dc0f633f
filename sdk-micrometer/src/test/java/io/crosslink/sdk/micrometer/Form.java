package io.crosslink.sdk.micrometer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The two ways to call, so that one test body covers both. */
enum Form {
  BLOCKING {
    @Override
    <T> T call(Supplier<T> blocking, Supplier<CompletableFuture<T>> async) {
      return blocking.get();
    }
  },

  ASYNC {
    @Override
    <T> T call(Supplier<T> blocking, Supplier<CompletableFuture<T>> async) {
      try {
        return async.get().join();
      } catch (CompletionException e) {
        throw (RuntimeException) e.getCause();
      }
    }
  };

  abstract <T> T call(Supplier<T> blocking, Supplier<CompletableFuture<T>> async);
}
