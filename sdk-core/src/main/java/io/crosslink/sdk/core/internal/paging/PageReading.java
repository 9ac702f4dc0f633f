package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.util.SeenPages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a listing. The only place that decides where a listing ends, however its pages are
 * fetched: where the service says so, and before a page whose items equal those of the first page
 * or of the previous one. Services send such pages if they ignore the position, or start over after
 * the end. Any other repeated page is a failure, as the listing has no end that can be known; so
 * neither a wrong total nor invented markers can make a pass endless.
 *
 * <p>Not thread-safe.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
final class PageReading<K, P, T> {
  private final PageSource<K, P, T> source;
  private final PageCursor<K, P> cursor;
  private final RequestOptions options;
  private final @Nullable Predicate<P> present;
  private final SeenPages pages = new SeenPages();
  private @Nullable List<T> firstItems;
  private List<T> lastItems = List.of();
  private boolean finished;

  /**
   * Starts a pass.
   *
   * @param present whether a page has a list, for a strict pass: it fails where others end although
   *     there may be more items. Null for any other pass
   */
  PageReading(
      PageSource<K, P, T> source,
      PageCursor<K, P> cursor,
      RequestOptions options,
      @Nullable Predicate<P> present) {
    this.source = source;
    this.cursor = cursor;
    this.options = options;
    this.present = present;
  }

  /** {@return whether no page was taken yet; the first one always exists} */
  boolean isAtBeginning() {
    return firstItems == null;
  }

  /** {@return whether there is no further page} */
  boolean isFinished() {
    return finished;
  }

  /** Fetches the next page, which must then be taken. May be repeated after a failure. */
  P fetch() {
    return source.fetch().apply(cursor.position(), options);
  }

  /** Fetches the next page, which must then be taken. */
  CompletableFuture<P> fetchAsync() {
    return source.fetchAsync().apply(cursor.position(), options);
  }

  /** Moves past a page; returns its items, or null if it does not belong to the listing. */
  @Nullable List<T> take(P page) {
    List<T> items = source.items().apply(page);
    finished = !cursor.moveOn(page, items.size());
    checkComplete(page);
    if (firstItems == null) {
      firstItems = items;
    } else if (!items.isEmpty() && (items.equals(firstItems) || items.equals(lastItems))) {
      if (present != null) {
        throw source.malformed().apply(SeenPages.PROBLEM);
      }
      finished = true;
      return null;
    }
    boolean repeated = pages.repeats(items) || cursor.isCircular();
    if (repeated && !finished) {
      throw source.malformed().apply(SeenPages.PROBLEM);
    }
    lastItems = items;
    return items;
  }

  private void checkComplete(P page) {
    if (present != null && !present.test(page)) {
      throw source.malformed().apply("a page without a list");
    }
    if (present != null && finished && cursor.endsEarly()) {
      throw source.malformed().apply("a listing that ends before its total");
    }
  }
}
