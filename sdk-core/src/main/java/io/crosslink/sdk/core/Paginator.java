package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.Arguments;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A listing of any length, fetched page by page while it is read. Each call of {@link #iterator()},
 * {@link #stream()} or {@link #pages()} starts again from the first page. Reading throws what the
 * listing operation throws.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
public final class Paginator<P, T> implements Iterable<T> {
  private final Pages<P> pages;
  private final Function<P, List<T>> items;
  private final RequestOptions options;

  /** Starts reading from the first page. */
  private interface Pages<P> {
    Iterator<P> start(RequestOptions options);
  }

  private Paginator(Pages<P> pages, Function<P, List<T>> items, RequestOptions options) {
    this.pages = pages;
    this.items = items;
    this.options = options;
  }

  /**
   * Pages by number until the total is reached. Stops at an empty page too, and before one that
   * repeats the first page or the page before, so that neither a wrong total nor a service that
   * does not count can make it run for ever.
   *
   * @param first the number of the first page
   * @param fetch fetches a page by its number, with options
   * @param items the items of a page
   * @param total how many items there are on all pages, as a page tells
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @return the paginator
   */
  public static <P, T> Paginator<P, T> byPageNumber(
      int first,
      BiFunction<Integer, RequestOptions, P> fetch,
      Function<P, List<T>> items,
      PageTotal<P> total) {
    return new Paginator<>(
        chosen ->
            new CountingIterator<P, T>(items, total) {
              private int number = first;
              private long seen = -1;

              @Override
              P fetchHere() {
                return fetch.apply(number, chosen);
              }

              @Override
              long goOn(int count) {
                // Skipped pages are at least as long as the first one read, for only the last page
                // is shorter. Should that be it, an empty page more is fetched, but none too few.
                seen = seen < 0 ? (long) number * count : seen + count;
                number++;
                return seen;
              }
            },
        items,
        RequestOptions.none());
  }

  /**
   * Pages by the number of items to skip until the total is reached. Stops at an empty page too,
   * and before one that repeats the first page or the page before, so that neither a wrong total
   * nor a service that does not count can make it run for ever.
   *
   * @param first how many items to skip to begin with
   * @param fetch fetches the page after so many items, with options
   * @param items the items of a page
   * @param total how many items there are on all pages, as a page tells
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @return the paginator
   */
  public static <P, T> Paginator<P, T> byOffset(
      int first,
      BiFunction<Integer, RequestOptions, P> fetch,
      Function<P, List<T>> items,
      PageTotal<P> total) {
    return new Paginator<>(
        chosen ->
            new CountingIterator<P, T>(items, total) {
              private int offset = first;

              @Override
              P fetchHere() {
                return fetch.apply(offset, chosen);
              }

              @Override
              long goOn(int count) {
                offset += count;
                return offset;
              }
            },
        items,
        RequestOptions.none());
  }

  /**
   * The number of items a page says there are in all.
   *
   * @param <P> the type of a page
   */
  @FunctionalInterface
  public interface PageTotal<P> {
    /**
     * Reads the total.
     *
     * @param page the page
     * @return the total, or null if the page does not say
     */
    @Nullable Number of(P page);
  }

  /**
   * Pages by marker until there is no further one. Stops at a marker that was there before, and
   * before a page that repeats the first page or the page before, so that it cannot run for ever.
   *
   * @param first the marker to start with, or null to start at the beginning
   * @param fetch fetches the page at a marker, or the first page for null, with options
   * @param items the items of a page
   * @param next the marker of the page after a page, or null if it is the last
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @return the paginator
   */
  public static <P, T> Paginator<P, T> byMarker(
      @Nullable String first,
      BiFunction<@Nullable String, RequestOptions, P> fetch,
      Function<P, List<T>> items,
      Function<P, @Nullable String> next) {
    return new Paginator<>(
        chosen ->
            new PageIterator<P, T>(items) {
              private final Set<@Nullable String> markers = new HashSet<>();
              private @Nullable String marker = first;

              @Override
              P fetchNext() {
                P page = fetch.apply(marker, chosen);
                markers.add(marker);
                marker = next.apply(page);
                if (marker == null || marker.isEmpty() || markers.contains(marker)) {
                  finish();
                }
                return page;
              }
            },
        items,
        RequestOptions.none());
  }

  /**
   * Returns the same listing, read with options. A deadline among them ends the reading of the
   * whole listing; the other limits are those of each page.
   *
   * @param changed the options for every call
   * @return the changed listing
   */
  public Paginator<P, T> withOptions(RequestOptions changed) {
    return new Paginator<>(pages, items, Arguments.notNull("options", changed));
  }

  /** {@return the pages, lazily, with everything the service says of each} */
  public Iterable<P> pages() {
    return () -> pages.start(options);
  }

  /** {@return the items, lazily} */
  public Stream<T> stream() {
    return StreamSupport.stream(pages().spliterator(), false)
        .flatMap(page -> items.apply(page).stream());
  }

  @Override
  public Iterator<T> iterator() {
    return stream().iterator();
  }

  /** Reads until as many items were seen as there are. */
  private abstract static class CountingIterator<P, T> extends PageIterator<P, T> {
    private final PageTotal<P> total;

    CountingIterator(Function<P, List<T>> items, PageTotal<P> total) {
      super(items);
      this.total = total;
    }

    abstract P fetchHere();

    /** Moves on after a page with so many items; returns how many of all lie behind. */
    abstract long goOn(int count);

    @Override
    final P fetchNext() {
      P page = fetchHere();
      List<T> found = itemsOf(page);
      long seen = goOn(found.size());
      Number all = total.of(page);
      // A total below the items of this very page is none.
      boolean complete = all != null && all.longValue() >= found.size() && seen >= all.longValue();
      if (found.isEmpty() || complete) {
        finish();
      }
      return page;
    }
  }

  /**
   * Hands out a page unless its items are those of the first page or of the one before: that is
   * what services answer that ignore where to go on, or begin anew behind the end.
   */
  private abstract static class PageIterator<P, T> implements Iterator<P> {
    private final Function<P, List<T>> items;
    private @Nullable List<T> firstItems;
    private List<T> lastItems = List.of();
    private @Nullable P ahead;
    private boolean finished;

    PageIterator(Function<P, List<T>> items) {
      this.items = items;
    }

    abstract P fetchNext();

    final List<T> itemsOf(P page) {
      return items.apply(page);
    }

    final void finish() {
      finished = true;
    }

    /** Fetches the page in question, except the first, which is always there. */
    @Override
    public boolean hasNext() {
      if (ahead == null && !finished && firstItems != null) {
        ahead = fetchUnlessRepeated(firstItems);
      }
      return ahead != null || !finished;
    }

    private @Nullable P fetchUnlessRepeated(List<T> first) {
      P page = fetchNext();
      List<T> found = itemsOf(page);
      if (!found.isEmpty() && (found.equals(first) || found.equals(lastItems))) {
        finish();
        return null;
      }
      lastItems = found;
      return page;
    }

    @Override
    public P next() {
      if (!hasNext()) {
        throw new NoSuchElementException("There are no more pages");
      }
      P page = ahead != null ? ahead : fetchFirst();
      ahead = null;
      return page;
    }

    private P fetchFirst() {
      P page = fetchNext();
      firstItems = itemsOf(page);
      lastItems = firstItems;
      return page;
    }
  }
}
