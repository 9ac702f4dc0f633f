package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.paging.Paginators;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listings of any length, fetched only when they are read, by any of the methods that read. */
class PaginatorTest {
  /** A page, with its information about the other pages. */
  record Page(List<Integer> items, @Nullable Integer total, @Nullable String next) {}

  private final List<Object> fetched = new ArrayList<>();

  private Paginator<Page, Integer> byNumber(int first, Function<Integer, Page> pages) {
    BiFunction<Integer, RequestOptions, Page> fetch =
        (number, options) -> {
          fetching(number);
          return pages.apply(number);
        };
    return Paginators.byPageNumber(
        "listThings",
        first,
        fetch,
        Reading.async(fetch),
        Page::items,
        Page::total,
        Reading::malformed);
  }

  private Paginator<Page, Integer> byOffset(int first, Function<Integer, Page> pages) {
    BiFunction<Integer, RequestOptions, Page> fetch =
        (offset, options) -> {
          fetching(offset);
          return pages.apply(offset);
        };
    return Paginators.byOffset(
        "listThings",
        first,
        fetch,
        Reading.async(fetch),
        Page::items,
        Page::total,
        Reading::malformed);
  }

  /** Pages by marker: the items of each, and the marker of the next. */
  private Paginator<Page, Integer> marked(
      @Nullable String first, Function<@Nullable String, Page> pages) {
    BiFunction<String, RequestOptions, Page> fetch =
        (marker, options) -> {
          fetching("" + marker);
          return pages.apply(marker);
        };
    return Paginators.byMarker(
        "listThings",
        first,
        fetch,
        Reading.async(fetch),
        Page::items,
        Page::next,
        Reading::malformed);
  }

  private void fetching(Object position) {
    fetched.add(position);
    assertThat(fetched).as("pages fetched of a listing that should have ended").hasSizeLessThan(99);
  }

  /** Pages of a listing of 0, 1, 2… by number, from 1. */
  private Paginator<Page, Integer> numbered(int first, int size, Integer... totals) {
    return byNumber(
        first,
        number -> {
          Integer total = totals[Math.min(fetched.size(), totals.length) - 1];
          int from = (number - 1) * size;
          int end = total == null ? 2 * size : total;
          return new Page(
              IntStream.range(from, Math.max(from, Math.min(end, from + size))).boxed().toList(),
              total,
              null);
        });
  }

  private static Integer[] totals(@Nullable Integer... totals) {
    return totals;
  }

  @ParameterizedTest
  @EnumSource
  void byNumberUntilTheTotalIsReached(Reading reading) {
    assertThat(reading.all(numbered(1, 3, 7))).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(fetched).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource
  void byNumberWithoutAPageTooMany(Reading reading) {
    assertThat(reading.all(numbered(1, 3, 6))).hasSize(6);
    assertThat(fetched).containsExactly(1, 2);
  }

  @ParameterizedTest
  @EnumSource
  void byNumberOfNothing(Reading reading) {
    assertThat(reading.all(numbered(1, 3, 0))).isEmpty();
    assertThat(fetched).containsExactly(1);
  }

  @ParameterizedTest
  @EnumSource
  void byNumberUntilAnEmptyPageWhereThereIsNoTotal(Reading reading) {
    assertThat(reading.all(numbered(1, 3, totals((Integer) null)))).hasSize(6);
    assertThat(fetched).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource
  void byNumberFromALaterPage(Reading reading) {
    assertThat(reading.all(numbered(3, 3, 10))).containsExactly(6, 7, 8, 9);
    assertThat(fetched).containsExactly(3, 4);
  }

  /**
   * A shorter page shows nothing about earlier pages: one page too many is better than one too few.
   */
  @ParameterizedTest
  @EnumSource
  void byNumberFromTheLastPage(Reading reading) {
    assertThat(reading.all(numbered(4, 3, 10))).containsExactly(9);
    assertThat(fetched).containsExactly(4, 5);
  }

  @ParameterizedTest
  @EnumSource
  void byNumberFromBehindTheEnd(Reading reading) {
    assertThat(reading.all(numbered(9, 3, 10))).isEmpty();
    assertThat(fetched).containsExactly(9);
  }

  @ParameterizedTest
  @EnumSource
  void byNumberWhileTheListingGrows(Reading reading) {
    assertThat(reading.all(numbered(1, 3, 4, 7, 7))).hasSize(7);
    assertThat(fetched).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource
  void byNumberWhileTheListingShrinks(Reading reading) {
    assertThat(reading.all(numbered(1, 3, 10, 4))).containsExactly(0, 1, 2, 3);
    assertThat(fetched).containsExactly(1, 2);
  }

  @ParameterizedTest
  @EnumSource
  void byNumberWithATotalThatIsWrong(Reading reading) {
    Paginator<Page, Integer> pages =
        byNumber(1, number -> new Page(number < 3 ? List.of(number) : List.of(), 1000, null));

    assertThat(reading.all(pages)).containsExactly(1, 2);
  }

  /** Such as 0 or -1 for "not counted": a listing that ends too early looks complete. */
  @ParameterizedTest
  @EnumSource
  void byNumberWithATotalThatCannotBe(Reading reading) {
    for (Integer total : totals(0, -1, 1, Integer.MIN_VALUE)) {
      Paginator<Page, Integer> pages =
          byNumber(
              1,
              number -> new Page(number < 4 ? List.of(number, -number) : List.of(), total, null));

      assertThat(reading.all(pages)).as("total %d", total).containsExactly(1, -1, 2, -2, 3, -3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void byNumberFromAServiceThatRepeatsAPage(Reading reading) {
    for (Integer total : totals(null, 1000)) {
      Paginator<Page, Integer> pages = byNumber(1, number -> new Page(List.of(1, 2), total, null));

      assertThat(reading.all(pages)).containsExactly(1, 2);
      assertThat(pages.pages()).hasSize(1);
    }
  }

  /**
   * Such as one that starts from the beginning after the last page, or returns the last page again.
   */
  @ParameterizedTest
  @EnumSource
  void fromAServiceThatRepeatsEarlierPages(Reading reading) {
    for (int repeated : List.of(1, 3)) {
      fetched.clear();
      Paginator<Page, Integer> pages =
          byNumber(1, number -> new Page(List.of(number > 3 ? repeated : number, 0), null, null));

      assertThat(reading.all(pages)).containsExactly(1, 0, 2, 0, 3, 0);
      assertThat(fetched).containsExactly(1, 2, 3, 4);
    }
  }

  /** Pages of a listing of 0, 1, 2… by offset. */
  private Paginator<Page, Integer> skipping(int first, int size, @Nullable Integer total, int end) {
    return byOffset(
        first,
        offset -> {
          int last = Math.max(offset, Math.min(end, offset + size));
          return new Page(IntStream.range(offset, last).boxed().toList(), total, null);
        });
  }

  @ParameterizedTest
  @EnumSource
  void byOffsetUntilTheTotalIsReached(Reading reading) {
    assertThat(reading.all(skipping(0, 3, 7, 7))).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(fetched).containsExactly(0, 3, 6);
  }

  @ParameterizedTest
  @EnumSource
  void byOffsetWithoutAPageTooMany(Reading reading) {
    assertThat(reading.all(skipping(0, 3, 6, 6))).hasSize(6);
    assertThat(fetched).containsExactly(0, 3);
  }

  @ParameterizedTest
  @EnumSource
  void byOffsetAfterSkippedItems(Reading reading) {
    assertThat(reading.all(skipping(4, 3, 9, 9))).containsExactly(4, 5, 6, 7, 8);
    assertThat(fetched).containsExactly(4, 7);
  }

  @ParameterizedTest
  @EnumSource
  void byOffsetUntilAnEmptyPageWhereThereIsNoTotal(Reading reading) {
    assertThat(reading.all(skipping(0, 3, null, 5))).containsExactly(0, 1, 2, 3, 4);
    assertThat(fetched).containsExactly(0, 3, 5);
  }

  @ParameterizedTest
  @EnumSource
  void byOffsetWithATotalThatIsTooLarge(Reading reading) {
    assertThat(reading.all(skipping(0, 3, 99, 4))).containsExactly(0, 1, 2, 3);
    assertThat(fetched).containsExactly(0, 3, 4);
  }

  @ParameterizedTest
  @EnumSource
  void byOffsetFromAServiceThatRepeatsAPage(Reading reading) {
    assertThat(reading.all(byOffset(0, offset -> new Page(List.of(1, 2), 100, null))))
        .containsExactly(1, 2);
    assertThat(fetched).containsExactly(0, 2);
  }

  @ParameterizedTest
  @EnumSource
  void byMarkerUntilThereIsNone(Reading reading) {
    for (String end : Arrays.asList(null, "")) {
      fetched.clear();
      Paginator<Page, Integer> pages =
          marked(
              null,
              marker ->
                  marker == null
                      ? new Page(List.of(1, 2), null, "b")
                      : new Page(List.of(3), null, end));

      assertThat(reading.all(pages)).containsExactly(1, 2, 3);
      assertThat(fetched).containsExactly("null", "b");
    }
  }

  @ParameterizedTest
  @EnumSource
  void byMarkerFromAMarker(Reading reading) {
    assertThat(reading.all(marked("x", marker -> new Page(List.of(1), null, null))))
        .containsExactly(1);
    assertThat(fetched).containsExactly("x");
  }

  @ParameterizedTest
  @EnumSource
  void byMarkerThroughEmptyPages(Reading reading) {
    Paginator<Page, Integer> pages =
        marked(
            null,
            marker ->
                marker == null
                    ? new Page(List.of(), null, "b")
                    : marker.equals("b")
                        ? new Page(List.of(), null, "c")
                        : new Page(List.of(1), null, null));

    assertThat(reading.all(pages)).containsExactly(1);
  }

  @ParameterizedTest
  @EnumSource
  void byMarkerInACircle(Reading reading) {
    assertThat(reading.all(marked("a", marker -> new Page(List.of(1), null, "a"))))
        .containsExactly(1);

    fetched.clear();
    assertThat(
            reading.all(
                marked(
                    "a",
                    marker ->
                        "a".equals(marker)
                            ? new Page(List.of(1), null, "b")
                            : new Page(List.of(2), null, "a"))))
        .containsExactly(1, 2);
    assertThat(fetched).containsExactly("a", "b");
  }

  /** And returns a new marker every time. */
  @ParameterizedTest
  @EnumSource
  void byMarkerFromAServiceThatIgnoresIt(Reading reading) {
    Paginator<Page, Integer> stuck =
        marked(null, marker -> new Page(List.of(1, 2), null, "m-" + fetched.size()));

    assertThat(reading.all(stuck)).containsExactly(1, 2);
    assertThat(fetched).containsExactly("null", "m-1");
  }

  private static final String CIRCULAR = "a listing that repeats its pages and does not end";

  /** Of which the first is not part. */
  @ParameterizedTest
  @EnumSource
  void pagesInACircleAreNoListing(Reading reading) {
    for (int length : List.of(2, 3, 5)) {
      for (Integer total : totals(null, 1000)) {
        fetched.clear();
        Paginator<Page, Integer> byNumber =
            byNumber(
                1, number -> new Page(List.of(number == 1 ? -1 : number % length), total, null));
        assertThatThrownBy(() -> reading.all(byNumber))
            .isInstanceOf(ResponseFormatException.class)
            .hasMessageStartingWith(CIRCULAR);
        assertThat(fetched).hasSize(length + 2);

        fetched.clear();
        Paginator<Page, Integer> byOffset =
            byOffset(
                0, offset -> new Page(List.of(offset == 0 ? -1 : offset % length), total, null));
        assertThatThrownBy(() -> reading.all(byOffset)).hasMessageStartingWith(CIRCULAR);
      }
      fetched.clear();
      Paginator<Page, Integer> invented =
          marked(
              null,
              marker -> {
                int page = fetched.size();
                return new Page(List.of(page == 1 ? -1 : page % length), null, "m-" + page);
              });
      assertThatThrownBy(() -> reading.all(invented)).hasMessageStartingWith(CIRCULAR);
    }
  }

  @ParameterizedTest
  @EnumSource
  void markersInACircleAreNoListing(Reading reading) {
    Map<String, String> next = Map.of("null", "a", "a", "b", "b", "c", "c", "a");
    Paginator<Page, Integer> pages =
        marked(null, marker -> new Page(List.of(fetched.size()), null, next.get("" + marker)));

    assertThatThrownBy(() -> reading.all(pages)).hasMessageStartingWith(CIRCULAR);
    assertThat(fetched).containsExactly("null", "a", "b", "c");
  }

  @Test
  void emptyPagesAreNotReadWithoutEnd() {
    List<Integer> count = new ArrayList<>();
    BiFunction<String, RequestOptions, Page> fetch =
        (marker, options) -> {
          count.add(1);
          return new Page(List.of(), null, "m-" + count.size());
        };

    assertThatThrownBy(
            () ->
                Paginators.byMarker(
                        "listThings",
                        null,
                        fetch,
                        Reading.async(fetch),
                        Page::items,
                        Page::next,
                        Reading::malformed)
                    .toList())
        .hasMessageStartingWith(CIRCULAR);
    assertThat(count).hasSize(101);
  }

  @ParameterizedTest
  @EnumSource
  void oneCallWhereThereAreNoPages(Reading reading) {
    for (List<Integer> items : List.of(List.of(1, 2, 3), List.<Integer>of())) {
      fetched.clear();
      Function<RequestOptions, Page> fetch =
          options -> {
            fetching("all");
            return new Page(items, null, null);
          };
      Paginator<Page, Integer> single =
          Paginators.single(
              "listThings", fetch, Reading.async(fetch), Page::items, Reading::malformed);

      assertThat(reading.all(single)).isEqualTo(items);
      assertThat(fetched).containsExactly("all");
      assertThat(single.pages()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReadingStartsAgain(Reading reading) {
    Paginator<Page, Integer> paginator = numbered(1, 2, 3);

    assertThat(reading.all(paginator)).hasSize(3);
    assertThat(reading.all(paginator)).hasSize(3);
    assertThat(paginator.pages()).extracting(Page::items).hasSize(2);
    assertThat(fetched).containsExactly(1, 2, 1, 2, 1, 2);
  }

  @ParameterizedTest
  @EnumSource
  void optionsReachEveryPage(Reading reading) {
    RequestOptions options = RequestOptions.builder().totalTimeout(Duration.ofSeconds(7)).build();
    BiFunction<Integer, RequestOptions, Page> fetch =
        (number, given) -> {
          fetched.add(given);
          return new Page(List.of(number), 2, null);
        };

    assertThat(
            reading.all(
                Paginators.byPageNumber(
                        "listThings",
                        1,
                        fetch,
                        Reading.async(fetch),
                        Page::items,
                        Page::total,
                        Reading::malformed)
                    .withOptions(options)))
        .containsExactly(1, 2);

    assertThat(fetched).containsExactly(options, options);
  }

  @ParameterizedTest
  @EnumSource
  void aFailureArrivesAsItIs(Reading reading) {
    IllegalStateException failure = new IllegalStateException("lost");
    Paginator<Page, Integer> paginator =
        byNumber(
            1,
            number -> {
              if (number == 2) {
                throw failure;
              }
              return new Page(List.of(number), 3, null);
            });

    assertThatThrownBy(() -> reading.all(paginator)).isSameAs(failure);
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void nothingIsFetchedBeforeItIsRead() {
    Paginator<Page, Integer> paginator = numbered(1, 2, 6);
    Iterator<Integer> items = paginator.iterator();
    Iterator<Page> pages = paginator.pages().iterator();
    assertThat(pages.hasNext()).isTrue();
    assertThat(pages.hasNext()).isTrue();
    paginator.publisher();
    assertThat(paginator.stream()).isNotNull();
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
    assertThat(numbered(1, 2, 50).stream().limit(4)).containsExactly(0, 1, 2, 3);
    assertThat(fetched).containsExactly(1, 2);

    fetched.clear();
    assertThat(numbered(1, 2, 50).stream().anyMatch(item -> item == 3)).isTrue();
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void listsCannotBeChanged() {
    for (List<Integer> items :
        List.of(numbered(1, 3, 2).toList(), Reading.get(numbered(1, 3, 2).toListAsync()))) {
      assertThatThrownBy(() -> items.add(9)).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void aPageThatFailedCanBeReadAgain() {
    List<Integer> failures = new ArrayList<>(List.of(2));
    Paginator<Page, Integer> paginator =
        byNumber(
            1,
            number -> {
              if (failures.remove(number)) {
                throw new IllegalStateException("lost");
              }
              return new Page(List.of(number), 3, null);
            });
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

  /** Calls {@code next()} without calling {@code hasNext()} first. */
  @Test
  void theEndIsTheEndBehindARepeatedPageToo() {
    Iterator<Page> pages = byNumber(1, number -> new Page(List.of(1), 9, null)).pages().iterator();
    pages.next();

    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    assertThat(pages.hasNext()).isFalse();
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void badArgumentsAreThrownAtOnce() {
    Paginator<Page, Integer> paginator = numbered(1, 2, 3);

    assertThatThrownBy(() -> paginator.withOptions(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("options must not be null");
    assertThatThrownBy(() -> paginator.forEachAsync(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("action must not be null");
    assertThat(fetched).isEmpty();
  }

  @Test
  void saysWhatItIs() {
    RequestOptions options = RequestOptions.builder().header("X-Key", "s3cret").build();

    assertThat(numbered(1, 2, 3)).hasToString("Paginator[listThings]");
    assertThat(numbered(1, 2, 3).withOptions(options).toString())
        .startsWith("Paginator[listThings, ")
        .contains("X-Key")
        .doesNotContain("s3cret");
  }
}
