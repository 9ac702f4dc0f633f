package io.crosslink.sdk.core;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A listing of any length, fetched page by page while it is read. Nothing is fetched before it is
 * read, and each method that reads starts again from the first page. Immutable, safe for use by
 * several threads; what it returns to read with, such as an iterator, is not.
 *
 * <p>Reading blocks, or not:
 *
 * <ul>
 *   <li>{@link #iterator()}, {@link #stream()}, {@link #toList()} and {@link #pages()} fetch in the
 *       calling thread, and throw what the listing operation throws.
 *   <li>{@link #forEachAsync}, {@link #toListAsync()} and {@link #publisher()} hold no thread while
 *       they wait for a page.
 * </ul>
 *
 * <p>Whether items may be deleted while the listing is read depends on how the service pages; the
 * method that returns the listing says so. {@code toList()} first, then deleting, is safe for all.
 *
 * <p>Implemented by the SDK; methods may be added in minor versions. Tests may implement it.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
public interface Paginator<P, T> extends Iterable<T> {

  /**
   * Returns the same listing, read with the given options. A deadline among them ends the reading
   * of the whole listing; all other limits apply to the call for each page.
   *
   * @param options the options for every call
   * @return the listing with these options
   * @throws IllegalArgumentException if the options are null
   */
  Paginator<P, T> withOptions(RequestOptions options);

  /**
   * Returns the pages with everything that the service says in each. Each iterator starts from the
   * first page and fetches a page when it is asked for it, in the calling thread.
   *
   * @return the pages, lazily
   */
  Iterable<P> pages();

  /**
   * Returns an iterator over the items, which fetches a page when it is asked for the page's first
   * item, in the calling thread. An iterator whose call for a page failed can be asked again.
   *
   * @return the items, lazily
   */
  @Override
  Iterator<T> iterator();

  /**
   * Returns the items as a sequential stream, which fetches no more pages than its terminal
   * operation needs, in the calling thread.
   *
   * @return the items, lazily
   */
  Stream<T> stream();

  /**
   * Reads the whole listing in the calling thread.
   *
   * @return all items; unmodifiable
   */
  List<T> toList();

  /**
   * Reads the whole listing without holding a thread while a page is fetched, and passes each item
   * to an action, one after the other and in the order of the listing.
   *
   * <p>The action runs on the thread on which a page arrives, normally one of the HTTP client's, or
   * on the calling thread; it must not block it for long. It is never called concurrently, and the
   * next page is fetched after it has returned for the last item of a page.
   *
   * <p>Cancelling the future cancels the call in flight, fetches no further page and passes on no
   * further item. An exception thrown by the action ends the reading in the same way and completes
   * the future exceptionally.
   *
   * @param action receives each item
   * @return completes when the action has returned for the last item, or exceptionally with what a
   *     call or the action failed with
   * @throws IllegalArgumentException if the action is null
   */
  CompletableFuture<Void> forEachAsync(Consumer<? super T> action);

  /**
   * Reads the whole listing without holding a thread while a page is fetched. Cancelling the future
   * cancels the call in flight and fetches no further page.
   *
   * @return completes with all items, unmodifiable; or exceptionally with what a call failed with
   */
  CompletableFuture<List<T>> toListAsync();

  /**
   * Returns the items as a publisher for reactive libraries. Every subscriber reads the listing for
   * itself from the first page. A page is fetched when a subscriber has requested more items than
   * have arrived. Cancelling a subscription cancels the call in flight.
   *
   * <p>Subscribers are called on the thread on which a page arrives, normally one of the HTTP
   * client's, or on the one that requests items or subscribes; they must not block it for long.
   * What a call fails with is passed to {@code onError} as it is. So is what a subscriber throws,
   * which ends its subscription.
   *
   * @return a publisher of the items
   */
  Flow.Publisher<T> publisher();

  /**
   * Returns the name of the listing operation and the options that are set, for logs and debuggers.
   *
   * @return a text without secrets, whose form may change
   */
  @Override
  String toString();
}
