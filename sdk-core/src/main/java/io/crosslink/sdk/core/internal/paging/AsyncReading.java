package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.internal.util.AsyncLoop;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a listing to its end without blocking a thread. */
final class AsyncReading<P, T, R> extends AsyncLoop<P, R> {
  private final PageReading<?, P, T> reading;
  private final Consumer<? super T> action;
  private final @Nullable R result;

  AsyncReading(PageReading<?, P, T> reading, Consumer<? super T> action, @Nullable R result) {
    this.reading = reading;
    this.action = action;
    this.result = result;
  }

  @Override
  protected CompletableFuture<P> begin() {
    return reading.fetchAsync();
  }

  @Override
  protected boolean take(P page) {
    List<T> items = reading.take(page);
    if (items != null) {
      for (T item : items) {
        if (isOver()) {
          return false;
        }
        action.accept(item);
      }
    }
    return !reading.isFinished();
  }

  @Override
  protected @Nullable R result() {
    return result;
  }
}
