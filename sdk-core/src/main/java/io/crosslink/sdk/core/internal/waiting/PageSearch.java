package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.util.AsyncLoop;
import io.crosslink.sdk.core.internal.util.SeenPages;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds one resource in a listing, which may be filtered: reads page by page until one contains it.
 * The resource is absent only if the listing was read to its end, which a listing that repeats its
 * pages does not have.
 *
 * @param <P> the type of a page
 * @param <T> the type of the resource
 */
public final class PageSearch<P, T> {
  private final Predicate<P> present;
  private final Function<P, List<T>> items;
  private final Function<P, @Nullable String> next;
  private final Predicate<T> wanted;
  private final BiFunction<ApiResponse<P>, String, ResponseFormatException> ambiguous;
  private final SeenPages pages = new SeenPages();
  private final Set<String> markers = new HashSet<>();
  private @Nullable String marker;

  /**
   * Starts a search.
   *
   * @param present whether a page has a list at all
   * @param items the items of a page
   * @param next the marker of the page after a page, or null if it is the last
   * @param wanted matches the resource
   * @param ambiguous creates the exception for a page with a problem
   */
  public PageSearch(
      Predicate<P> present,
      Function<P, List<T>> items,
      Function<P, @Nullable String> next,
      Predicate<T> wanted,
      BiFunction<ApiResponse<P>, String, ResponseFormatException> ambiguous) {
    this.present = present;
    this.items = items;
    this.next = next;
    this.wanted = wanted;
    this.ambiguous = ambiguous;
  }

  /** Searches in the calling thread; fetches the page at a marker, or the first one for null. */
  public Optional<T> run(Function<@Nullable String, ApiResponse<P>> fetch) {
    Optional<T> found;
    do {
      found = in(fetch.apply(marker));
    } while (marker != null);
    return found;
  }

  /** Searches without blocking; cancelling the future ends the search. */
  public CompletableFuture<Optional<T>> runAsync(
      Function<@Nullable String, CompletableFuture<ApiResponse<P>>> fetch) {
    return new AsyncLoop<ApiResponse<P>, Optional<T>>() {
      private @Nullable T match;

      @Override
      protected CompletableFuture<ApiResponse<P>> begin() {
        return fetch.apply(marker);
      }

      @Override
      protected boolean take(ApiResponse<P> response) {
        match = in(response).orElse(null);
        return marker != null;
      }

      @Override
      protected Optional<T> result() {
        return Optional.ofNullable(match);
      }
    }.start();
  }

  /** Looks on a page; the marker is then that of the next page, or null if there is no need. */
  private Optional<T> in(ApiResponse<P> response) {
    P page = response.value();
    if (!present.test(page)) {
      throw ambiguous.apply(response, "a page without a list");
    }
    List<T> seen = items.apply(page);
    Optional<T> found = seen.stream().filter(wanted).findFirst();
    String after = next.apply(page);
    boolean more = after != null && !after.isEmpty() && !after.equals(marker);
    marker = found.isEmpty() && more ? after : null;
    boolean repeated = pages.repeats(seen) || (marker != null && !markers.add(marker));
    if (repeated && marker != null) {
      throw ambiguous.apply(response, SeenPages.PROBLEM);
    }
    return found;
  }
}
