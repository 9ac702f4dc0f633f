package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A listing whose pages are fetched on demand. */
final class PagedListing<K, P, T> implements Paginator<P, T> {
  private final PageSource<K, P, T> source;
  private final Supplier<PageCursor<K, P>> beginning;
  private final RequestOptions options;

  PagedListing(PageSource<K, P, T> source, Supplier<PageCursor<K, P>> beginning) {
    this(source, beginning, RequestOptions.none());
  }

  private PagedListing(
      PageSource<K, P, T> source, Supplier<PageCursor<K, P>> beginning, RequestOptions options) {
    this.source = source;
    this.beginning = beginning;
    this.options = options;
  }

  private PageReading<K, P, T> read() {
    return new PageReading<>(source, beginning.get(), options, null);
  }

  /** Starts a pass that fails where the listing may be incomplete. */
  PageReading<K, P, T> readStrictly(Predicate<P> present) {
    return new PageReading<>(source, beginning.get(), options, present);
  }

  @Override
  public Paginator<P, T> withOptions(RequestOptions changed) {
    return new PagedListing<>(source, beginning, Arguments.notNull("options", changed));
  }

  @Override
  public Iterable<P> pages() {
    return () -> new PageIterator<>(read());
  }

  @Override
  public Stream<T> stream() {
    Spliterator<P> pages =
        Spliterators.spliteratorUnknownSize(
            new PageIterator<>(read()), Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(pages, false).flatMap(page -> source.items().apply(page).stream());
  }

  @Override
  public Iterator<T> iterator() {
    return stream().iterator();
  }

  @Override
  public List<T> toList() {
    return stream().toList();
  }

  @Override
  public CompletableFuture<Void> forEachAsync(Consumer<? super T> action) {
    Arguments.notNull("action", action);
    return new AsyncReading<P, T, Void>(read(), action, null).start();
  }

  @Override
  public CompletableFuture<List<T>> toListAsync() {
    List<T> all = new ArrayList<>();
    return new AsyncReading<>(read(), all::add, Collections.unmodifiableList(all)).start();
  }

  @Override
  public Flow.Publisher<T> publisher() {
    return new PagePublisher<>(this::read);
  }

  @Override
  public String toString() {
    String set = options == RequestOptions.none() ? "" : ", " + options;
    return "Paginator[" + source.operation() + set + "]";
  }
}
