package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Futures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Finds the only resource with a name in a listing, which is read to its end: a second one may be
 * on the last page. Unlike a reader of the listing, it does not accept one that may be incomplete.
 *
 * @param <P> the type of a page
 * @param <T> the type of the resource
 */
public final class NameSearch<P, T extends CloudResource> {
  private final NameMatches<T> matches;
  private final PageReading<?, P, T> reading;

  /**
   * Starts a search.
   *
   * @param matches keeps what has the name
   * @param listing the listing, as created by {@link Paginators}
   * @param options the options of each call
   * @param present whether a page has a list, or says that there are no items
   */
  public NameSearch(
      NameMatches<T> matches,
      Paginator<P, T> listing,
      RequestOptions options,
      Predicate<P> present) {
    this.matches = matches;
    RequestOptions given = Arguments.notNull("options", options);
    reading = ((PagedListing<?, P, T>) listing.withOptions(given)).readStrictly(present);
  }

  /** Searches in the calling thread. */
  public Optional<T> run() {
    while (!reading.isFinished()) {
      List<T> items = reading.take(reading.fetch());
      if (items != null) {
        items.forEach(matches);
      }
    }
    return matches.only();
  }

  /** Searches without blocking; cancelling the future ends the search. */
  public CompletableFuture<Optional<T>> runAsync() {
    return Futures.map(
        new AsyncReading<P, T, Void>(reading, matches, null).start(), end -> matches.only());
  }
}
