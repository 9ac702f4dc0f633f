package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.RequestOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a listing. The only place that decides where a listing ends, whoever fetches its
 * pages: where the service says so, and before a page whose items are those of the first page or of
 * the one before. That is what services send that ignore where to go on, or begin anew behind the
 * end; so neither a wrong total nor made-up markers can make a reading run for ever.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
final class PageReading<K, P, T> {
  private final PageSource<K, P, T> source;
  private final PageCursor<K, P> cursor;
  private final RequestOptions options;
  private @Nullable List<T> firstItems;
  private List<T> lastItems = List.of();
  private boolean finished;

  PageReading(PageSource<K, P, T> source, PageCursor<K, P> cursor, RequestOptions options) {
    this.source = source;
    this.cursor = cursor;
    this.options = options;
  }

  /** {@return whether no page was taken yet; the first one is always there} */
  boolean isAtBeginning() {
    return firstItems == null;
  }

  /** {@return whether there is no further page} */
  boolean isFinished() {
    return finished;
  }

  /** Fetches the next page, which then must be taken. Fetching again after a failure is fine. */
  P fetch() {
    return source.fetch().apply(cursor.position(), options);
  }

  /** Fetches the next page, which then must be taken. */
  CompletableFuture<P> fetchAsync() {
    return source.fetchAsync().apply(cursor.position(), options);
  }

  /** Moves behind a page; returns its items, or null if it is none of the listing's. */
  @Nullable List<T> take(P page) {
    List<T> items = source.items().apply(page);
    finished = !cursor.moveOn(page, items.size());
    if (firstItems == null) {
      firstItems = items;
    } else if (!items.isEmpty() && (items.equals(firstItems) || items.equals(lastItems))) {
      finished = true;
      return null;
    }
    lastItems = items;
    return items;
  }
}
