package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A listing without pages. */
record ListedOnce<T>(Supplier<List<T>> items) implements Paginator<Object, T> {
  @Override
  public Paginator<Object, T> withOptions(RequestOptions options) {
    return this;
  }

  @Override
  public Iterable<Object> pages() {
    throw new UnsupportedOperationException("there are none");
  }

  @Override
  public Iterator<T> iterator() {
    return items.get().iterator();
  }

  @Override
  public Stream<T> stream() {
    return items.get().stream();
  }

  @Override
  public List<T> toList() {
    return items.get();
  }

  @Override
  public CompletableFuture<Void> forEachAsync(Consumer<? super T> action) {
    return CompletableFuture.runAsync(() -> items.get().forEach(action));
  }

  @Override
  public CompletableFuture<List<T>> toListAsync() {
    return CompletableFuture.supplyAsync(items);
  }

  @Override
  public Flow.Publisher<T> publisher() {
    throw new UnsupportedOperationException("it is not subscribed to");
  }
}
