package io.crosslink.sdk.core;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A listing of any length, fetched page by page while it is read. Nothing is fetched in advance,
 * and each method that reads starts from the first page. Immutable and thread-safe; the iterators
 * and streams that it returns are not.
 *
 * <p>There are blocking and asynchronous methods:
 *
 * <ul>
 *   <li>{@link #iterator()}, {@link #stream()}, {@link #toList()} and {@link #pages()} fetch pages
 *       in the calling thread and throw the exceptions of the listing operation.
 *   <li>{@link #forEachAsync}, {@link #toListAsync()} and {@link #publisher()} do not block a
 *       thread while a page is fetched.
 * </ul>
 *
 * <p>Whether items may be deleted while the listing is read depends on how the service implements
 * paging, and is documented on the method that returns the listing. Calling {@code toList()} before
 * deleting is always safe.
 *
 * <p>Implemented by the SDK; methods may be added in minor versions. Tests may implement it.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
public interface Paginator<P, T> extends Iterable<T> {

  /**
   * Returns this listing with the given options. A deadline applies to reading the whole listing;
   * all other limits apply to the call for each page.
   *
   * @param options the options for every call
   * @return the listing with these options
   * @throws IllegalArgumentException if the options are null
   */
  Paginator<P, T> withOptions(RequestOptions options);

  /**
   * Returns the pages, with all their properties. Each iterator starts from the first page and
   * fetches each page when it is needed, in the calling thread.
   *
   * @return the pages, lazily
   */
  Iterable<P> pages();

  /**
   * Returns an iterator over the items, which fetches a page when its first item is needed, in the
   * calling thread. If the call for a page fails, the iterator can still be used and makes that
   * call again.
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
   * Reads the whole listing without blocking a thread while a page is fetched, and passes the items
   * to an action, one at a time and in order.
   *
   * <p>The action runs on the thread on which a page arrives, normally one of the HTTP client's, or
   * on the calling thread, and must not block it for long. It is never called concurrently, and the
   * next page is fetched after it has returned for the last item of the current one.
   *
   * <p>Cancelling the future cancels the call in flight; no further pages are fetched and no
   * further items are passed on. An exception thrown by the action ends reading in the same way and
   * completes the future exceptionally.
   *
   * @param action receives each item
   * @return a future that completes when the action has returned for the last item, or
   *     exceptionally with the failure of a call or the action
   * @throws IllegalArgumentException if the action is null
   */
  CompletableFuture<Void> forEachAsync(Consumer<? super T> action);

  /**
   * Reads the whole listing without blocking a thread while a page is fetched. Cancelling the
   * future cancels the call in flight; no further pages are fetched.
   *
   * @return a future that completes with all items, unmodifiable, or exceptionally with the failure
   *     of a call
   */
  CompletableFuture<List<T>> toListAsync();

  /**
   * Returns the items as a publisher for reactive libraries. Each subscriber reads the listing
   * independently, from the first page. A page is fetched when a subscriber has requested more
   * items than have arrived. Cancelling a subscription cancels the call in flight.
   *
   * <p>Subscribers are called on the thread on which a page arrives, normally one of the HTTP
   * client's, or on the one that requests items or subscribes; they must not block it for long. The
   * failure of a call is passed to {@code onError} unchanged. So is an exception thrown by a
   * subscriber, which ends its subscription.
   *
   * @return a publisher of the items
   */
  Flow.Publisher<T> publisher();

  /**
   * Returns the name of the listing operation and the options that are set, for logs and debuggers.
   *
   * @return a description without secrets, whose format may change
   */
  @Override
  String toString();
}
