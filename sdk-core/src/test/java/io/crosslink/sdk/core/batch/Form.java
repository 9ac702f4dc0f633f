package io.crosslink.sdk.core.batch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The ways to run a batch, so that one test body covers all. */
enum Form {
  BLOCKING {
    @Override
    <T, R> BatchResult<T, R> run(
        Batch<T> batch, Function<? super T, ? extends CompletableFuture<R>> operation) {
      return batch.run(operation);
    }
  },

  ASYNC {
    @Override
    <T, R> BatchResult<T, R> run(
        Batch<T> batch, Function<? super T, ? extends CompletableFuture<R>> operation) {
      try {
        return batch.start(operation).resultAsync().get(60, TimeUnit.SECONDS);
      } catch (InterruptedException | ExecutionException | TimeoutException e) {
        throw new AssertionError(e);
      }
    }
  };

  abstract <T, R> BatchResult<T, R> run(
      Batch<T> batch, Function<? super T, ? extends CompletableFuture<R>> operation);
}
