package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.call.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding one thing in a listing, page by page. */
class PageSearchTest {
  private static final CallDetails CALL =
      CallDetails.builder()
          .provider("Acme")
          .operation("list")
          .statusCode(200)
          .requestId("r")
          .build();

  private final List<@Nullable String> fetched = new ArrayList<>();

  /** A page, or one without a list. */
  private record Page(@Nullable List<String> things, @Nullable String next) {}

  private Optional<String> search(Mode mode, Map<String, Page> pages) {
    return search(mode, List.of("wanted"), pages).of("wanted");
  }

  private Found<String> search(Mode mode, List<String> ids, Map<String, Page> pages) {
    PageSearch<Page, String> search =
        new PageSearch<>(
            page -> page.things() != null,
            page -> page.things() == null ? List.of() : page.things(),
            Page::next,
            ids,
            item -> item,
            (response, problem) -> new ResponseFormatException(problem, CALL, null));
    return mode == Mode.BLOCKING
        ? search.run(marker -> fetch(marker, pages))
        : Mode.get(
            search.runAsync(marker -> CompletableFuture.completedFuture(fetch(marker, pages))));
  }

  private ApiResponse<Page> fetch(@Nullable String marker, Map<String, Page> pages) {
    fetched.add(marker);
    Page page = pages.get(marker == null ? "first" : marker);
    if (page == null) {
      throw new AssertionError("No page at " + marker);
    }
    return ApiResponse.builder(page).build();
  }

  @ParameterizedTest
  @EnumSource
  void endsWhereItIsFound(Mode mode) {
    assertThat(
            search(
                mode,
                Map.of(
                    "first", new Page(List.of("a"), "m-1"),
                    "m-1", new Page(List.of("b", "wanted"), "m-2"))))
        .contains("wanted");
    assertThat(fetched).containsExactly(null, "m-1");
  }

  @ParameterizedTest
  @EnumSource
  void endsWhereAllAreFound(Mode mode) {
    Map<String, Page> pages =
        Map.of(
            "first", new Page(List.of("a", "b"), "m-1"),
            "m-1", new Page(List.of("c"), "m-2"),
            "m-2", new Page(List.of("d"), null));
    Found<String> some = search(mode, List.of("c", "a"), pages);
    assertThat(some.of("a")).contains("a");
    assertThat(some.of("c")).contains("c");
    assertThat(fetched).containsExactly(null, "m-1");

    Found<String> more = search(mode, List.of("a", "wanted"), pages);
    assertThat(more.of("a")).contains("a");
    assertThat(more.of("wanted")).isEmpty();
    assertThat(fetched).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource
  void absentIsWhatIsOnNoPage(Mode mode) {
    assertThat(
            search(
                mode,
                Map.of("first", new Page(List.of(), "m-1"), "m-1", new Page(List.of("b"), null))))
        .isEmpty();
    assertThat(search(mode, Map.of("first", new Page(List.of("a"), "")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void markersInACircleEndIt(Mode mode) {
    assertThat(
            search(
                mode,
                Map.of(
                    "first", new Page(List.of("a"), "m-1"),
                    "m-1", new Page(List.of("b"), "m-1"))))
        .isEmpty();
    assertThat(fetched).containsExactly(null, "m-1");
  }

  /** Whose last page does not exist, so that nothing was searched to its end. */
  @ParameterizedTest
  @EnumSource
  void whatIsNotInACircleMayExistAllTheSame(Mode mode) {
    Map<String, Page> ofMarkers =
        Map.of(
            "first", new Page(List.of("a"), "m-1"),
            "m-1", new Page(List.of("b"), "m-2"),
            "m-2", new Page(List.of("c"), "m-1"));
    Map<String, Page> ofPages =
        Map.of(
            "first", new Page(List.of("a"), "m-1"),
            "m-1", new Page(List.of("b"), "m-2"),
            "m-2", new Page(List.of("c"), "m-3"),
            "m-3", new Page(List.of("b"), "m-4"));
    for (Map<String, Page> pages : List.of(ofMarkers, ofPages)) {
      assertThatThrownBy(() -> search(mode, pages))
          .isInstanceOf(ResponseFormatException.class)
          .hasMessageContaining("a listing that repeats its pages and does not end");
    }
  }

  /** As of a service that ignores the marker, whose other pages were never seen. */
  @ParameterizedTest
  @EnumSource
  void aLastPageThatRepeatsAnotherIsNoEnd(Mode mode) {
    for (String next : new String[] {"m-1", "", null}) {
      Map<String, Page> pages =
          Map.of("first", new Page(List.of("a"), "m-1"), "m-1", new Page(List.of("a"), next));
      assertThatThrownBy(() -> search(mode, pages))
          .isInstanceOf(ResponseFormatException.class)
          .hasMessageContaining("a listing that repeats its pages and does not end");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageWithoutAListSaysNothing(Mode mode) {
    assertThatThrownBy(
            () ->
                search(
                    mode,
                    Map.of("first", new Page(List.of("a"), "m-1"), "m-1", new Page(null, null))))
        .isInstanceOf(ResponseFormatException.class)
        .hasMessageContaining("a page without a list");
  }

  /** As many as that neither pile up on the stack nor in a chain of futures. */
  @ParameterizedTest
  @EnumSource
  void endsAfterAnyNumberOfPages(Mode mode) {
    int last = 20_000;
    Map<String, Page> pages = new HashMap<>();
    for (int i = 1; i < last; i++) {
      pages.put("m-" + i, new Page(List.of("a-" + i), "m-" + (i + 1)));
    }
    pages.put("first", new Page(List.of("a"), "m-1"));
    pages.put("m-" + last, new Page(List.of("wanted"), null));

    assertThat(search(mode, pages)).contains("wanted");
    assertThat(fetched).hasSize(last + 1);
  }

  @Test
  void cancellingEndsItWithThePageInFlight() {
    CompletableFuture<ApiResponse<Page>> inFlight = new CompletableFuture<>();
    CompletableFuture<Found<String>> found =
        new PageSearch<Page, String>(
                page -> true,
                Page::things,
                Page::next,
                List.of("wanted"),
                item -> item,
                (response, problem) -> new ResponseFormatException(problem, CALL, null))
            .runAsync(
                marker -> {
                  fetched.add(marker);
                  return inFlight;
                });

    found.cancel(true);

    assertThat(inFlight).isCancelled();
    assertThat(fetched).hasSize(1);
  }
}
