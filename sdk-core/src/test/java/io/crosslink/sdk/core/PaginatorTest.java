package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Listings of any length, fetched no sooner than they are read. */
class PaginatorTest {
  /** A page, with what it says of the others. */
  record Page(List<Integer> items, @Nullable Integer total, @Nullable String next) {}

  private final List<Object> fetched = new ArrayList<>();

  /** Pages of a listing of 0, 1, 2… by number, from 1. */
  private Paginator<Page, Integer> numbered(int first, int size, Integer... totals) {
    return Paginator.byPageNumber(
        first,
        (number, options) -> {
          Integer total = totals[Math.min(fetched.size(), totals.length - 1)];
          fetched.add(number);
          int from = (number - 1) * size;
          int end = total == null ? 2 * size : total;
          return new Page(
              IntStream.range(from, Math.max(from, Math.min(end, from + size))).boxed().toList(),
              total,
              null);
        },
        Page::items,
        Page::total);
  }

  private static Integer[] totals(@Nullable Integer... totals) {
    return totals;
  }

  /** Pages by marker: the item of each, and the marker of the next. */
  private Paginator<Page, Integer> marked(
      @Nullable String first, Function<@Nullable String, Page> pages) {
    return Paginator.byMarker(
        first,
        (marker, options) -> {
          fetched.add("" + marker);
          return pages.apply(marker);
        },
        Page::items,
        Page::next);
  }

  @Test
  void byNumberUntilTheTotalIsReached() {
    assertThat(numbered(1, 3, 7)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(fetched).containsExactly(1, 2, 3);
  }

  @Test
  void byNumberWithoutAPageTooMany() {
    assertThat(numbered(1, 3, 6)).hasSize(6);
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void byNumberOfNothing() {
    assertThat(numbered(1, 3, 0)).isEmpty();
    assertThat(fetched).containsExactly(1);
  }

  @Test
  void byNumberUntilAnEmptyPageWhereThereIsNoTotal() {
    assertThat(numbered(1, 3, totals((Integer) null))).hasSize(6);
    assertThat(fetched).containsExactly(1, 2, 3);
  }

  @Test
  void byNumberFromALaterPage() {
    assertThat(numbered(3, 3, 10)).containsExactly(6, 7, 8, 9);
    assertThat(fetched).containsExactly(3, 4);
  }

  /** A shorter page says nothing of those before it: better one page too many than one too few. */
  @Test
  void byNumberFromTheLastPage() {
    assertThat(numbered(4, 3, 10)).containsExactly(9);
    assertThat(fetched).containsExactly(4, 5);
  }

  @Test
  void byNumberFromBehindTheEnd() {
    assertThat(numbered(9, 3, 10)).isEmpty();
    assertThat(fetched).containsExactly(9);
  }

  @Test
  void byNumberWhileTheListingGrows() {
    assertThat(numbered(1, 3, 4, 7, 7)).hasSize(7);
    assertThat(fetched).containsExactly(1, 2, 3);
  }

  @Test
  void byNumberWhileTheListingShrinks() {
    assertThat(numbered(1, 3, 10, 4)).containsExactly(0, 1, 2, 3);
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void byNumberWithATotalThatIsWrong() {
    Paginator<Page, Integer> pages =
        Paginator.byPageNumber(
            1,
            (number, options) -> new Page(number < 3 ? List.of(number) : List.of(), 1000, null),
            Page::items,
            Page::total);

    assertThat(pages).containsExactly(1, 2);
  }

  /** Such as 0 or -1 for "not counted": a listing that ends too early looks like a whole one. */
  @Test
  void byNumberWithATotalThatCannotBe() {
    for (Integer total : totals(0, -1, 1, Integer.MIN_VALUE)) {
      Paginator<Page, Integer> pages =
          Paginator.byPageNumber(
              1,
              (number, options) ->
                  new Page(number < 4 ? List.of(number, -number) : List.of(), total, null),
              Page::items,
              Page::total);

      assertThat(pages).as("total %d", total).containsExactly(1, -1, 2, -2, 3, -3);
    }
  }

  @Test
  void byNumberFromAServiceThatRepeatsAPage() {
    for (Integer total : totals(null, 1000)) {
      Paginator<Page, Integer> pages =
          Paginator.byPageNumber(
              1,
              (number, options) -> new Page(List.of(1, 2), total, null),
              Page::items,
              Page::total);

      assertThat(pages.stream().limit(99)).containsExactly(1, 2);
      assertThat(pages.pages()).hasSize(1);
    }
  }

  /** Such as one that begins anew behind the last page, or answers with that one again. */
  @Test
  void fromAServiceThatRepeatsEarlierPages() {
    for (int repeated : List.of(1, 3)) {
      fetched.clear();
      Paginator<Page, Integer> pages =
          Paginator.byPageNumber(
              1,
              (number, options) -> {
                fetched.add(number);
                return new Page(List.of(number > 3 ? repeated : number, 0), null, null);
              },
              Page::items,
              Page::total);

      assertThat(pages.stream().limit(99)).containsExactly(1, 0, 2, 0, 3, 0);
      assertThat(fetched).containsExactly(1, 2, 3, 4);
    }
  }

  /** Pages of a listing of 0, 1, 2… by offset. */
  private Paginator<Page, Integer> skipping(int first, int size, @Nullable Integer total, int end) {
    return Paginator.byOffset(
        first,
        (offset, options) -> {
          fetched.add(offset);
          int last = Math.max(offset, Math.min(end, offset + size));
          return new Page(IntStream.range(offset, last).boxed().toList(), total, null);
        },
        Page::items,
        Page::total);
  }

  @Test
  void byOffsetUntilTheTotalIsReached() {
    assertThat(skipping(0, 3, 7, 7)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(fetched).containsExactly(0, 3, 6);
  }

  @Test
  void byOffsetWithoutAPageTooMany() {
    assertThat(skipping(0, 3, 6, 6)).hasSize(6);
    assertThat(fetched).containsExactly(0, 3);
  }

  @Test
  void byOffsetAfterSkippedItems() {
    assertThat(skipping(4, 3, 9, 9)).containsExactly(4, 5, 6, 7, 8);
    assertThat(fetched).containsExactly(4, 7);
  }

  @Test
  void byOffsetUntilAnEmptyPageWhereThereIsNoTotal() {
    assertThat(skipping(0, 3, null, 5)).containsExactly(0, 1, 2, 3, 4);
    assertThat(fetched).containsExactly(0, 3, 5);
  }

  @Test
  void byOffsetWithATotalThatIsTooLarge() {
    assertThat(skipping(0, 3, 99, 4)).containsExactly(0, 1, 2, 3);
    assertThat(fetched).containsExactly(0, 3, 4);
  }

  @Test
  void byOffsetFromAServiceThatRepeatsAPage() {
    Paginator<Page, Integer> stuck =
        Paginator.byOffset(
            0,
            (offset, options) -> {
              fetched.add(offset);
              return new Page(List.of(1, 2), 100, null);
            },
            Page::items,
            Page::total);

    assertThat(stuck).containsExactly(1, 2);
    assertThat(fetched).containsExactly(0, 2);
  }

  @Test
  void byMarkerUntilThereIsNone() {
    for (String end : Arrays.asList(null, "")) {
      fetched.clear();
      Paginator<Page, Integer> pages =
          marked(
              null,
              marker ->
                  marker == null
                      ? new Page(List.of(1, 2), null, "b")
                      : new Page(List.of(3), null, end));

      assertThat(pages).containsExactly(1, 2, 3);
      assertThat(fetched).containsExactly("null", "b");
    }
  }

  @Test
  void byMarkerFromAMarker() {
    assertThat(marked("x", marker -> new Page(List.of(1), null, null))).containsExactly(1);
    assertThat(fetched).containsExactly("x");
  }

  @Test
  void byMarkerThroughEmptyPages() {
    assertThat(
            marked(
                null,
                marker ->
                    marker == null
                        ? new Page(List.of(), null, "b")
                        : marker.equals("b")
                            ? new Page(List.of(), null, "c")
                            : new Page(List.of(1), null, null)))
        .containsExactly(1);
  }

  @Test
  void byMarkerInACircle() {
    assertThat(marked("a", marker -> new Page(List.of(1), null, "a")).stream().limit(9))
        .containsExactly(1);

    fetched.clear();
    assertThat(
            marked(
                    "a",
                    marker ->
                        "a".equals(marker)
                            ? new Page(List.of(1), null, "b")
                            : new Page(List.of(2), null, "a"))
                .stream()
                .limit(9))
        .containsExactly(1, 2);
    assertThat(fetched).containsExactly("a", "b");
  }

  /** And makes up another marker every time. */
  @Test
  void byMarkerFromAServiceThatIgnoresIt() {
    Paginator<Page, Integer> stuck =
        marked(null, marker -> new Page(List.of(1, 2), null, "m-" + fetched.size()));

    assertThat(stuck.stream().limit(99)).containsExactly(1, 2);
    assertThat(fetched).containsExactly("null", "m-1");
  }

  @Test
  void nothingIsFetchedBeforeItIsRead() {
    Paginator<Page, Integer> paginator = numbered(1, 2, 6);
    Iterator<Integer> items = paginator.iterator();
    Iterator<Page> pages = paginator.pages().iterator();
    assertThat(pages.hasNext()).isTrue();
    assertThat(pages.hasNext()).isTrue();
    assertThat(fetched).isEmpty();

    assertThat(items.next()).isEqualTo(0);
    assertThat(items.hasNext()).isTrue();
    assertThat(items.next()).isEqualTo(1);
    assertThat(fetched).containsExactly(1);

    assertThat(items.next()).isEqualTo(2);
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void aStreamReadsNoMoreThanItNeeds() {
    assertThat(numbered(1, 2, 100).stream().limit(4)).containsExactly(0, 1, 2, 3);
    assertThat(fetched).containsExactly(1, 2);

    fetched.clear();
    assertThat(numbered(1, 2, 100).stream().anyMatch(item -> item == 3)).isTrue();
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void everyReadingStartsAgain() {
    Paginator<Page, Integer> paginator = numbered(1, 2, 3);

    assertThat(paginator).hasSize(3);
    assertThat(paginator.stream()).hasSize(3);
    assertThat(paginator.pages()).extracting(Page::items).hasSize(2);
    assertThat(fetched).containsExactly(1, 2, 1, 2, 1, 2);
  }

  @Test
  void aPageThatFailedCanBeReadAgain() {
    List<Integer> failures = new ArrayList<>(List.of(2));
    Paginator<Page, Integer> paginator =
        Paginator.byPageNumber(
            1,
            (number, options) -> {
              if (failures.remove(number)) {
                throw new IllegalStateException("lost");
              }
              return new Page(List.of(number), 3, null);
            },
            Page::items,
            Page::total);
    Iterator<Integer> items = paginator.iterator();
    assertThat(items.next()).isEqualTo(1);

    assertThatThrownBy(items::next).hasMessage("lost");

    assertThat(items.next()).isEqualTo(2);
    assertThat(items.next()).isEqualTo(3);
    assertThat(items.hasNext()).isFalse();
  }

  @Test
  void theEndIsTheEnd() {
    Iterator<Page> pages = numbered(1, 2, 1).pages().iterator();
    pages.next();

    assertThat(pages.hasNext()).isFalse();
    assertThat(pages.hasNext()).isFalse();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(numbered(1, 2, 0).iterator()::next)
        .isInstanceOf(NoSuchElementException.class);
  }
}
