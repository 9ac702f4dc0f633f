package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.util.AsyncLoop;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds one resource in a listing that cannot be filtered by its id: reads page by page until one
 * contains it. The resource is absent only if the listing was read to its end.
 *
 * @param <P> the type of a page
 * @param <T> the type of the resource
 */
public final class PageSearch<P, T> {
  private final Predicate<P> present;
  private final Function<P, List<T>> items;
  private final Function<P, @Nullable String> next;
  private final Predicate<T> wanted;
  private final Function<ApiResponse<P>, ResponseFormatException> ambiguous;
  private final Set<String> markers = new HashSet<>();

  /**
   * Starts a search.
   *
   * @param present whether a page has a list at all
   * @param items the items of a page
   * @param next the marker of the page after a page, or null if it is the last
   * @param wanted matches the resource
   * @param ambiguous creates the exception for a page without a list
   */
  public PageSearch(
      Predicate<P> present,
      Function<P, List<T>> items,
      Function<P, @Nullable String> next,
      Predicate<T> wanted,
      Function<ApiResponse<P>, ResponseFormatException> ambiguous) {
    this.present = present;
    this.items = items;
    this.next = next;
    this.wanted = wanted;
    this.ambiguous = ambiguous;
  }

  /** Searches in the calling thread; fetches the page at a marker, or the first one for null. */
  public Optional<T> run(Function<@Nullable String, ApiResponse<P>> fetch) {
    String marker = null;
    do {
      P page = page(fetch.apply(marker));
      Optional<T> found = in(page);
      if (found.isPresent()) {
        return found;
      }
      marker = after(page);
    } while (marker != null);
    return Optional.empty();
  }

  /** Searches without blocking; cancelling the future ends the search. */
  public CompletableFuture<Optional<T>> runAsync(
      Function<@Nullable String, CompletableFuture<ApiResponse<P>>> fetch) {
    return new AsyncLoop<ApiResponse<P>, Optional<T>>() {
      private @Nullable String marker;
      private @Nullable T match;

      @Override
      protected CompletableFuture<ApiResponse<P>> begin() {
        return fetch.apply(marker);
      }

      @Override
      protected boolean take(ApiResponse<P> response) {
        P page = page(response);
        match = in(page).orElse(null);
        marker = match == null ? after(page) : null;
        return marker != null;
      }

      @Override
      protected Optional<T> result() {
        return Optional.ofNullable(match);
      }
    }.start();
  }

  private P page(ApiResponse<P> response) {
    if (!present.test(response.value())) {
      throw ambiguous.apply(response);
    }
    return response.value();
  }

  private Optional<T> in(P page) {
    return items.apply(page).stream().filter(wanted).findFirst();
  }

  /** The marker of the next page, or null if there is none or it was read before. */
  private @Nullable String after(P page) {
    String marker = next.apply(page);
    return marker != null && !marker.isEmpty() && markers.add(marker) ? marker : null;
  }
}
