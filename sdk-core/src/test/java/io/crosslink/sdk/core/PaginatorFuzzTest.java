package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.call.Fuzz;
import io.crosslink.sdk.core.internal.paging.Paginators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever services return about further pages, a listing ends, and no item is invented or read
 * twice.
 */
class PaginatorFuzzTest {
  private record Page(
      int number, List<Integer> items, @Nullable Number total, @Nullable String next) {}

  @Test
  void byPageNumber() {
    Fuzz.rounds(
        2000,
        random -> {
          List<Integer> all = IntStream.range(0, random.nextInt(30)).boxed().toList();
          int size = 1 + random.nextInt(5);
          int first = 1 + random.nextInt(3);
          boolean honest = random.nextBoolean();
          List<Integer> fetched = new ArrayList<>();
          BiFunction<Integer, RequestOptions, Page> fetch =
              (number, options) -> {
                fetched.add(number);
                assertThat(fetched).as("pages fetched").hasSizeLessThan(50);
                Number total = honest ? (Number) all.size() : anyTotal(random);
                return new Page(number, page(all, number, size), total, null);
              };

          List<Integer> read =
              Fuzz.oneOf(random, Reading.values())
                  .all(
                      Paginators.byPageNumber(
                          "list",
                          first,
                          fetch,
                          Reading.async(fetch),
                          Page::items,
                          Page::total,
                          Reading::malformed));

          List<Integer> due = all.subList(Math.min(all.size(), (first - 1) * size), all.size());
          assertThat(due).startsWith(read.toArray(Integer[]::new));
          assertThat(fetched)
              .containsExactlyElementsOf(
                  IntStream.range(first, first + fetched.size()).boxed().toList());
          if (honest) {
            assertThat(read).isEqualTo(due);
          }
        });
  }

  private static List<Integer> page(List<Integer> all, int number, int size) {
    int from = Math.min(all.size(), (number - 1) * size);
    return all.subList(from, Math.min(all.size(), from + size));
  }

  private static @Nullable Number anyTotal(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> random.nextInt();
      case 2 -> random.nextLong();
      default -> random.nextInt(40);
    };
  }

  @Test
  void byMarker() {
    Fuzz.rounds(
        2000,
        random -> {
          // The page at a marker is that of its index; the first two markers end a listing.
          List<@Nullable String> markers = Arrays.asList(null, "", "a", "b", "c", "d", "e");
          List<Page> pages = new ArrayList<>();
          int item = 0;
          for (int i = 0; i < markers.size(); i++) {
            List<Integer> items = IntStream.range(item, item += random.nextInt(3)).boxed().toList();
            pages.add(new Page(i, items, null, markers.get(random.nextInt(markers.size()))));
          }
          List<Page> fetched = new ArrayList<>();
          String first = markers.get(random.nextInt(markers.size()));
          BiFunction<String, RequestOptions, Page> fetch =
              (marker, options) -> {
                fetched.add(pages.get(markers.indexOf(marker)));
                assertThat(fetched).as("pages fetched").doesNotHaveDuplicates();
                return fetched.get(fetched.size() - 1);
              };

          Reading reading = Fuzz.oneOf(random, Reading.values());
          Paginator<Page, Integer> listing =
              Paginators.byMarker(
                  "list",
                  first,
                  fetch,
                  Reading.async(fetch),
                  Page::items,
                  Page::next,
                  Reading::malformed);
          List<Integer> read;
          try {
            read = reading.all(listing);
          } catch (ResponseFormatException circular) {
            Page last = fetched.get(fetched.size() - 1);
            int back = markers.indexOf(last.next());
            assertThat(fetched.subList(0, fetched.size() - 1)).contains(pages.get(back));
            assertThat(last.next()).isNotEqualTo(first);
            return;
          }
          assertThat(read)
              .isEqualTo(fetched.stream().flatMap(page -> page.items().stream()).toList());
          int next = markers.indexOf(fetched.get(fetched.size() - 1).next());
          assertThat(
                  next < 2
                      || next == markers.indexOf(first)
                      || next == fetched.get(fetched.size() - 1).number())
              .isTrue();
        });
  }
}
