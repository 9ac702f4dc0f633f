package io.crosslink.sdk.core.internal.paging;

import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ResponseFormatException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Creates paginators, one factory for each way of paging. Each takes the operation's name, its call
 * in two forms, blocking and asynchronous, and what creates the exception for a listing that does
 * not end.
 */
public final class Paginators {
  /** Every service sends pages of this many items if it is asked for them. */
  private static final int SHORT_PAGE = 50;

  private Paginators() {}

  /**
   * The total number of items that a page reports, or null if it reports none.
   *
   * @param <P> the type of a page
   */
  @FunctionalInterface
  public interface PageTotal<P> {
    /** Reads the total. */
    @Nullable Number of(P page);
  }

  /** Pages by number, until the total is reached or a page is empty. */
  public static <P, T> Paginator<P, T> byPageNumber(
      String operation,
      int first,
      BiFunction<Integer, RequestOptions, P> fetch,
      BiFunction<Integer, RequestOptions, CompletableFuture<P>> fetchAsync,
      Function<P, List<T>> items,
      PageTotal<P> total,
      Function<String, ResponseFormatException> malformed) {
    return new PagedListing<>(
        new PageSource<>(operation, fetch, fetchAsync, items, malformed),
        () -> new PageCursor.ByNumber<>(first, total));
  }

  /** Pages by the number of items to skip, until the total is reached or a page is empty. */
  public static <P, T> Paginator<P, T> byOffset(
      String operation,
      int first,
      BiFunction<Integer, RequestOptions, P> fetch,
      BiFunction<Integer, RequestOptions, CompletableFuture<P>> fetchAsync,
      Function<P, List<T>> items,
      PageTotal<P> total,
      Function<String, ResponseFormatException> malformed) {
    return new PagedListing<>(
        new PageSource<>(operation, fetch, fetchAsync, items, malformed),
        () -> new PageCursor.ByOffset<>(first, total));
  }

  /**
   * Pages by marker, until a page has no next marker or a repeated one. The marker of the first
   * page is null.
   */
  public static <P, T> Paginator<P, T> byMarker(
      String operation,
      @Nullable String first,
      BiFunction<String, RequestOptions, P> fetch,
      BiFunction<String, RequestOptions, CompletableFuture<P>> fetchAsync,
      Function<P, List<T>> items,
      Function<P, @Nullable String> next,
      Function<String, ResponseFormatException> malformed) {
    return new PagedListing<>(
        new PageSource<>(operation, fetch, fetchAsync, items, malformed),
        () -> new PageCursor.ByMarker<>(first, next));
  }

  /**
   * Returns the marker of the next page where a page does not have it: the id of its last item.
   * Null if there is no next page, as this one is shorter than it could be. A page that is shorter
   * than the limit, but not short, may have been cut by the service, so the next one is requested.
   *
   * @param limit the number of items that was requested
   */
  public static <T> @Nullable String afterLast(
      List<T> items, Function<T, @Nullable String> id, int limit) {
    return items.isEmpty() || items.size() < Math.min(limit, SHORT_PAGE)
        ? null
        : id.apply(items.get(items.size() - 1));
  }

  /** A listing of a single page. */
  public static <P, T> Paginator<P, T> single(
      String operation,
      Function<RequestOptions, P> fetch,
      Function<RequestOptions, CompletableFuture<P>> fetchAsync,
      Function<P, List<T>> items,
      Function<String, ResponseFormatException> malformed) {
    return new PagedListing<>(
        new PageSource<>(
            operation,
            (only, options) -> fetch.apply(options),
            (only, options) -> fetchAsync.apply(options),
            items,
            malformed),
        PageCursor.Single::new);
  }
}
