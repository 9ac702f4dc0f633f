package io.crosslink.sdk.core;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
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

  /** Starts reading from the first page. */
  private interface Pages<P> {
    Iterator<P> start();
  }

  private Paginator(Pages<P> pages, Function<P, List<T>> items) {
    this.pages = pages;
    this.items = items;
  }

  /**
   * Pages by number until the total is reached. Stops at an empty page too, so that a wrong total
   * cannot make it run for ever.
   *
   * @param first the number of the first page
   * @param fetch fetches a page by its number
   * @param items the items of a page
   * @param total how many items there are on all pages, as a page tells
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @return the paginator
   */
  public static <P, T> Paginator<P, T> byPageNumber(
      int first, IntFunction<P> fetch, Function<P, List<T>> items, PageTotal<P> total) {
    return new Paginator<>(
        () ->
            new PageIterator<>() {
              private int number = first;
              private long seen = -1;

              @Override
              P fetchNext() {
                P page = fetch.apply(number);
                int count = items.apply(page).size();
                Number all = total.of(page);
                // Skipped pages are at least as long as the first one read, for only the last page
                // is shorter. Should that be it, an empty page more is fetched, but none too few.
                seen = seen < 0 ? (long) number * count : seen + count;
                number++;
                if (count == 0 || (all != null && seen >= all.longValue())) {
                  finish();
                }
                return page;
              }
            },
        items);
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
   * Pages by marker until there is no further one. Stops at a marker that was there before, so that
   * it cannot run for ever.
   *
   * @param first the marker to start with, or null to start at the beginning
   * @param fetch fetches the page at a marker, or the first page for null
   * @param items the items of a page
   * @param next the marker of the page after a page, or null if it is the last
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @return the paginator
   */
  public static <P, T> Paginator<P, T> byMarker(
      @Nullable String first,
      Function<@Nullable String, P> fetch,
      Function<P, List<T>> items,
      Function<P, @Nullable String> next) {
    return new Paginator<>(
        () ->
            new PageIterator<>() {
              private final Set<@Nullable String> markers = new HashSet<>();
              private @Nullable String marker = first;

              @Override
              P fetchNext() {
                P page = fetch.apply(marker);
                markers.add(marker);
                marker = next.apply(page);
                if (marker == null || marker.isEmpty() || markers.contains(marker)) {
                  finish();
                }
                return page;
              }
            },
        items);
  }

  /** {@return the pages, lazily, with everything the service says of each} */
  public Iterable<P> pages() {
    return pages::start;
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

  private abstract static class PageIterator<P> implements Iterator<P> {
    private boolean finished;

    abstract P fetchNext();

    final void finish() {
      finished = true;
    }

    @Override
    public boolean hasNext() {
      return !finished;
    }

    @Override
    public P next() {
      if (finished) {
        throw new NoSuchElementException("There are no more pages");
      }
      return fetchNext();
    }
  }
}
