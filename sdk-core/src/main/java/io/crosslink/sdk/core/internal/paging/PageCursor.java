package io.crosslink.sdk.core.internal.paging;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The position in a listing that is being read, and whether the service says that it goes on.
 *
 * @param <K> what tells the position of a page
 * @param <P> the type of a page
 */
interface PageCursor<K, P> {

  /** {@return the position of the page to fetch; null for the first page of some} */
  @Nullable K position();

  /** Moves behind a page with so many items; returns whether there may be another one. */
  boolean moveOn(P page, int items);

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
      // Skipped pages are at least as long as the first one read, for only the last page is
      // shorter. Should that be it, an empty page more is fetched, but none too few.
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

  /** Goes on until as many items were seen as there are, or until a page is empty. */
  abstract class Counting<P> implements PageCursor<Integer, P> {
    private final Paginators.PageTotal<P> total;

    Counting(Paginators.PageTotal<P> total) {
      this.total = total;
    }

    /** Moves behind so many items; returns how many of all lie behind. */
    abstract long skip(int items);

    @Override
    public final boolean moveOn(P page, int items) {
      long seen = skip(items);
      Number all = total.of(page);
      // A total below the items of this very page does not count them.
      boolean complete = all != null && all.longValue() >= items && seen >= all.longValue();
      return items > 0 && !complete;
    }
  }

  /** Goes where each page points to, and nowhere twice. */
  final class ByMarker<P> implements PageCursor<String, P> {
    private final Function<P, @Nullable String> next;
    private final Set<@Nullable String> visited = new HashSet<>();
    private @Nullable String marker;

    ByMarker(@Nullable String first, Function<P, @Nullable String> next) {
      this.next = next;
      marker = first;
    }

    @Override
    public @Nullable String position() {
      return marker;
    }

    @Override
    public boolean moveOn(P page, int items) {
      visited.add(marker);
      marker = next.apply(page);
      return marker != null && !marker.isEmpty() && !visited.contains(marker);
    }
  }

  /** There is but one page. */
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
