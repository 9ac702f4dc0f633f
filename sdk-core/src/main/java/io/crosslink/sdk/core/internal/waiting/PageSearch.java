package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.util.AsyncLoop;
import io.crosslink.sdk.core.internal.util.SeenPages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds resources in a listing, which may be filtered: reads page by page until all are found. One
 * is absent only if the listing was read to its end, which a listing that repeats its pages does
 * not have.
 *
 * @param <P> the type of a page
 * @param <T> the type of the resource
 */
public final class PageSearch<P, T> {
  private final Predicate<P> present;
  private final Function<P, List<T>> items;
  private final Function<P, @Nullable String> next;
  private final Set<String> missing;
  private final Function<T, @Nullable String> idOf;
  private final BiFunction<ApiResponse<P>, String, ResponseFormatException> ambiguous;
  private final SeenPages pages = new SeenPages();
  private final Set<String> markers = new HashSet<>();
  private final Map<String, T> found = new HashMap<>();
  private @Nullable String marker;

  /**
   * Starts a search.
   *
   * @param present whether a page has a list at all
   * @param items the items of a page
   * @param next the marker of the page after a page, or null if it is the last
   * @param ids the ids of the resources
   * @param idOf reads the id of an item
   * @param ambiguous creates the exception for a page with a problem
   */
  public PageSearch(
      Predicate<P> present,
      Function<P, List<T>> items,
      Function<P, @Nullable String> next,
      List<String> ids,
      Function<T, @Nullable String> idOf,
      BiFunction<ApiResponse<P>, String, ResponseFormatException> ambiguous) {
    this.present = present;
    this.items = items;
    this.next = next;
    this.missing = new HashSet<>(ids);
    this.idOf = Lookups.orNull(idOf);
    this.ambiguous = ambiguous;
  }

  /** Searches in the calling thread; fetches the page at a marker, or the first one for null. */
  public Found<T> run(Function<@Nullable String, ApiResponse<P>> fetch) {
    do {
      take(fetch.apply(marker));
    } while (marker != null);
    return result();
  }

  /** Searches without blocking; cancelling the future ends the search. */
  public CompletableFuture<Found<T>> runAsync(
      Function<@Nullable String, CompletableFuture<ApiResponse<P>>> fetch) {
    return new AsyncLoop<ApiResponse<P>, Found<T>>() {
      @Override
      protected CompletableFuture<ApiResponse<P>> begin() {
        return fetch.apply(marker);
      }

      @Override
      protected boolean take(ApiResponse<P> response) {
        PageSearch.this.take(response);
        return marker != null;
      }

      @Override
      protected Found<T> result() {
        return PageSearch.this.result();
      }
    }.start();
  }

  private Found<T> result() {
    return id -> Optional.ofNullable(found.get(id));
  }

  /** Takes a page; the marker is then that of the next page, or null if there is no need. */
  private void take(ApiResponse<P> response) {
    P page = response.value();
    if (!present.test(page)) {
      throw problem(response, "a page without a list");
    }
    List<T> seen = items.apply(page);
    for (T item : seen) {
      String id = idOf.apply(item);
      if (id != null && missing.remove(id)) {
        found.put(id, item);
      }
    }
    String after = next.apply(page);
    boolean more = after != null && !after.isEmpty() && !after.equals(marker);
    marker = !missing.isEmpty() && more ? after : null;
    boolean repeated = pages.repeats(seen) || (marker != null && !markers.add(marker));
    if (repeated && !missing.isEmpty()) { // even if it is the last: the marker was ignored
      throw problem(response, SeenPages.PROBLEM);
    }
  }

  private ResponseFormatException problem(ApiResponse<P> response, String problem) {
    String any = missing.iterator().next(); // or it would have ended
    return ambiguous.apply(response, problem + ", which does not show whether there is " + any);
  }
}
