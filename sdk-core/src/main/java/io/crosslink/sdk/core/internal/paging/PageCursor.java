package io.crosslink.sdk.core.internal.paging;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The position in a listing that is being read, and whether the service says that there is more.
 *
 * @param <K> what tells the position of a page
 * @param <P> the type of a page
 */
interface PageCursor<K, P> {

  /** {@return the position of the page to fetch; null for the first page of some listings} */
  @Nullable K position();

  /** Moves past a page with a number of items; returns whether there may be another page. */
  boolean moveOn(P page, int items);

  /** {@return whether the position was read before, though neither at first nor just now} */
  default boolean isCircular() {
    return false;
  }

  /** {@return whether the last page that was passed is empty, although items are missing} */
  default boolean endsEarly() {
    return false;
  }

  /** Counts pages. */
  final class ByNumber<P> extends Counting<P> {
    private int number;
    private long seen = -1;

    ByNumber(int first, Paginators.PageTotal<P> total) {
      super(total);
      number = first;
    }

    @Override
    public Integer position() {
      return number;
    }

    @Override
    long skip(int items) {
      // Skipped pages are at least as long as the first one read, because only the last page is
      // shorter. If it was the last, one empty page more is fetched, but never one too few.
      seen = seen < 0 ? (long) number * items : seen + items;
      number++;
      return seen;
    }
  }

  /** Counts items. */
  final class ByOffset<P> extends Counting<P> {
    private int offset;

    ByOffset(int first, Paginators.PageTotal<P> total) {
      super(total);
      offset = first;
    }

    @Override
    public Integer position() {
      return offset;
    }

    @Override
    long skip(int items) {
      offset += items;
      return offset;
    }
  }

  /** Continues until the total number of items is reached or a page is empty. */
  abstract class Counting<P> implements PageCursor<Integer, P> {
    private final Paginators.PageTotal<P> total;
    private boolean endsEarly;

    Counting(Paginators.PageTotal<P> total) {
      this.total = total;
    }

    /** Moves past a number of items; returns how many items lie before the new position. */
    abstract long skip(int items);

    @Override
    public final boolean moveOn(P page, int items) {
      long seen = skip(items);
      Number all = total.of(page);
      // A total smaller than this page does not count its items.
      boolean complete = all != null && all.longValue() >= items && seen >= all.longValue();
      endsEarly = items == 0 && all != null && seen < all.longValue();
      return items > 0 && !complete;
    }

    @Override
    public final boolean endsEarly() {
      return endsEarly;
    }
  }

  /** Follows the marker of each page, unless it leads to the same page or back to the first. */
  final class ByMarker<P> implements PageCursor<String, P> {
    private final Function<P, @Nullable String> next;
    private final Set<@Nullable String> visited = new HashSet<>();
    private final @Nullable String first;
    private @Nullable String marker;

    ByMarker(@Nullable String first, Function<P, @Nullable String> next) {
      this.next = next;
      this.first = first;
      marker = first;
    }

    @Override
    public @Nullable String position() {
      return marker;
    }

    @Override
    public boolean moveOn(P page, int items) {
      String from = marker;
      visited.add(from);
      marker = next.apply(page);
      return marker != null && !marker.isEmpty() && !marker.equals(from) && !marker.equals(first);
    }

    @Override
    public boolean isCircular() {
      return visited.contains(marker);
    }
  }

  /** Only one page. */
  final class Single<P> implements PageCursor<Integer, P> {
    @Override
    public Integer position() {
      return 0;
    }

    @Override
    public boolean moveOn(P page, int items) {
      return false;
    }
  }
}
