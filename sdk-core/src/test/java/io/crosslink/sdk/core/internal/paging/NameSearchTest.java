package io.crosslink.sdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.Reading;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.core.error.AmbiguousNameException.Candidate;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.call.Mode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding the only thing with a name in a listing. */
class NameSearchTest {
  private final List<Object> fetched = new ArrayList<>();

  private record Item(@Nullable String id, @Nullable String name, @Nullable String state)
      implements CloudResource {
    @Override
    public String resourceId() {
      if (id == null) {
        throw new MissingPropertyException("Item", "id", "there is none");
      }
      return id;
    }

    @Override
    public @Nullable String resourceName() {
      return name;
    }

    @Override
    public @Nullable String resourceStatus() {
      return state;
    }

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  /** A page, or one without a list. */
  private record Page(@Nullable List<Item> list, @Nullable String next, @Nullable Integer total) {
    List<Item> items() {
      return list == null ? List.of() : list;
    }

    boolean says() {
      return list != null || (total != null && total == 0);
    }
  }

  private static Page page(@Nullable String next, Item... items) {
    return new Page(List.of(items), next, null);
  }

  private static Page counted(int total, Item... items) {
    return new Page(List.of(items), null, total);
  }

  private static Item item(String id, String name) {
    return new Item(id, name, null);
  }

  private Page fetch(@Nullable Object position, Map<String, Page> pages) {
    fetched.add(position == null ? "first" : position);
    Page page = pages.get(position == null ? "first" : position.toString());
    if (page == null) {
      throw new AssertionError("No page at " + position);
    }
    return page;
  }

  private Paginator<Page, Item> byMarker(Map<String, Page> pages) {
    return Paginators.byMarker(
        "listItems",
        null,
        (marker, options) -> fetch(marker, pages),
        (marker, options) -> CompletableFuture.completedFuture(fetch(marker, pages)),
        Page::items,
        Page::next,
        Reading::malformed);
  }

  private Paginator<Page, Item> byNumber(Page... pages) {
    Map<String, Page> all = new HashMap<>();
    IntStream.range(0, pages.length).forEach(i -> all.put(String.valueOf(i + 1), pages[i]));
    return Paginators.byPageNumber(
        "listItems",
        1,
        (number, options) -> fetch(number, all),
        (number, options) -> CompletableFuture.completedFuture(fetch(number, all)),
        Page::items,
        Page::total,
        Reading::malformed);
  }

  private static Optional<Item> search(Mode mode, Paginator<Page, Item> listing) {
    NameSearch<Page, Item> search =
        new NameSearch<>(
            new NameMatches<>("item", "office"), listing, RequestOptions.none(), Page::says);
    return mode == Mode.BLOCKING ? search.run() : Mode.get(search.runAsync());
  }

  @ParameterizedTest
  @EnumSource
  void comparesNamesExactly(Mode mode) {
    Page page =
        page(
            null,
            item("1", "office-2"),
            item("2", "Office"),
            item("3", "office "),
            new Item("4", null, null),
            item("5", "office"));

    assertThat(search(mode, byMarker(Map.of("first", page)))).contains(item("5", "office"));
  }

  @ParameterizedTest
  @EnumSource
  void readsToTheEndAsTheLastPageMayHaveAnother(Mode mode) {
    Map<String, Page> pages =
        Map.of(
            "first", page("m-1", item("1", "office")),
            "m-1", page("m-2", item("2", "other")),
            "m-2", page(null, new Item("3", "office", "ACTIVE")));

    AmbiguousNameException problem =
        catchThrowableOfType(AmbiguousNameException.class, () -> search(mode, byMarker(pages)));

    assertThat(problem).hasMessage("There is more than one item named office: 1, 3 (ACTIVE)");
    assertThat(problem.name()).isEqualTo("office");
    assertThat(problem.candidates())
        .containsExactly(
            new Candidate("1", "office", null), new Candidate("3", "office", "ACTIVE"));
    assertThat(fetched).containsExactly("first", "m-1", "m-2");
  }

  @ParameterizedTest
  @EnumSource
  void absentIsWhatNoPageHas(Mode mode) {
    assertThat(
            search(
                mode,
                byMarker(
                    Map.of("first", page("m-1", item("1", "a")), "m-1", page("", item("2", "b"))))))
        .isEmpty();
    assertThat(search(mode, byNumber(counted(0)))).isEmpty();
    assertThat(search(mode, byNumber(new Page(null, null, 0)))).isEmpty();
    assertThat(search(mode, byNumber(counted(2, item("1", "a")), counted(2, item("2", "b")))))
        .isEmpty();
  }

  /** One that moved to the next page while the first one was read. */
  @ParameterizedTest
  @EnumSource
  void oneOnTwoPagesIsOne(Mode mode) {
    Item changed = new Item("1", "office", "ACTIVE");

    assertThat(
            search(
                mode,
                byNumber(counted(3, item("0", "a"), item("1", "office")), counted(3, changed))))
        .contains(changed);
  }

  @ParameterizedTest
  @EnumSource
  void oneWithoutIdIsFoundAndCounts(Mode mode) {
    Item nameless = new Item(null, "office", "NEW");

    assertThat(search(mode, byMarker(Map.of("first", page(null, nameless))))).contains(nameless);
    assertThatThrownBy(
            () ->
                search(mode, byMarker(Map.of("first", page(null, nameless, item("1", "office"))))))
        .isInstanceOf(AmbiguousNameException.class)
        .hasMessageEndingWith(": one without id (NEW), 1");
  }

  /** A reader would end before such a page; here, there may be another with the name. */
  @ParameterizedTest
  @EnumSource
  void aListingThatRepeatsItsPagesIsAFailure(Mode mode) {
    Page same = counted(9, item("1", "office"));
    Map<String, Page> circle =
        Map.of(
            "first", page("m-1", item("1", "office")),
            "m-1", page("m-2", item("2", "b")),
            "m-2", page("m-1", item("3", "c")));

    for (Paginator<Page, Item> listing : List.of(byNumber(same, same), byMarker(circle))) {
      assertThatThrownBy(() -> search(mode, listing))
          .isInstanceOf(ResponseFormatException.class)
          .hasMessageContaining("a listing that repeats its pages and does not end");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aListingThatMayLackItemsIsAFailure(Mode mode) {
    assertThatThrownBy(() -> search(mode, byMarker(Map.of("first", new Page(null, null, null)))))
        .isInstanceOf(ResponseFormatException.class)
        .hasMessageContaining("a page without a list");
    for (Page[] pages :
        new Page[][] {{counted(3)}, {counted(3, item("1", "office")), counted(3)}}) {
      assertThatThrownBy(() -> search(mode, byNumber(pages)))
          .isInstanceOf(ResponseFormatException.class)
          .hasMessageContaining("a listing that ends before its total");
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsWhenThereAreTooMany(Mode mode) {
    Item[] many =
        IntStream.range(0, 30).mapToObj(i -> item("i-" + i, "office")).toArray(Item[]::new);

    AmbiguousNameException problem =
        catchThrowableOfType(
            AmbiguousNameException.class,
            () -> search(mode, byMarker(Map.of("first", page("m-1", many)))));

    assertThat(problem.candidates()).hasSize(AmbiguousNameException.MOST_CANDIDATES + 1);
    assertThat(fetched).containsExactly("first");
  }

  @ParameterizedTest
  @EnumSource
  void eachPageIsFetchedWithTheOptions(Mode mode) {
    RequestOptions options = RequestOptions.builder().header("a", "b").build();
    List<RequestOptions> received = new ArrayList<>();
    Map<String, Page> pages = Map.of("first", page("m-1"), "m-1", page(null));
    Paginator<Page, Item> listing =
        Paginators.byMarker(
            "listItems",
            null,
            (marker, given) -> {
              received.add(given);
              return fetch(marker, pages);
            },
            (marker, given) -> {
              received.add(given);
              return CompletableFuture.completedFuture(fetch(marker, pages));
            },
            Page::items,
            Page::next,
            Reading::malformed);
    NameSearch<Page, Item> search =
        new NameSearch<>(new NameMatches<>("item", "office"), listing, options, Page::says);

    assertThat(mode == Mode.BLOCKING ? search.run() : Mode.get(search.runAsync())).isEmpty();
    assertThat(received).extracting(RequestOptions::headers).containsOnly(options.headers());
    assertThat(received).hasSize(2);
  }

  /** Of a service that lists everything in one response. */
  @Test
  void aCompleteListIsSearchedToItsEnd() {
    List<Item> items = List.of(item("1", "a"), item("2", "office"), item("3", "b"));

    assertThat(new NameMatches<Item>("item", "office").in(items)).contains(items.get(1));
    assertThat(new NameMatches<Item>("item", "c").in(items)).isEmpty();
    assertThatThrownBy(
            () ->
                new NameMatches<Item>("item", "office")
                    .in(List.of(item("1", "office"), item("2", "office"))))
        .isInstanceOf(AmbiguousNameException.class);
  }

  @Test
  void cancellingEndsItWithThePageInFlight() {
    CompletableFuture<Page> inFlight = new CompletableFuture<>();
    Paginator<Page, Item> listing =
        Paginators.byMarker(
            "listItems",
            null,
            (marker, options) -> fetch(marker, Map.of()),
            (marker, options) -> inFlight,
            Page::items,
            Page::next,
            Reading::malformed);

    new NameSearch<>(
            new NameMatches<>("item", "office"), listing, RequestOptions.none(), Page::says)
        .runAsync()
        .cancel(true);

    assertThat(inFlight).isCancelled();
  }

  @Test
  void theExceptionCanBeSerialized() throws IOException, ClassNotFoundException {
    AmbiguousNameException problem =
        new AmbiguousNameException(
            "item",
            "a\nb",
            List.of(new Candidate("1", "a\nb", null), new Candidate("2", "a\nb", "X\n")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(problem);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      AmbiguousNameException read = (AmbiguousNameException) in.readObject();
      assertThat(read.candidates()).isEqualTo(problem.candidates());
      assertThat(read.getMessage()).isEqualTo(problem.getMessage()).doesNotContain("\n");
    }
  }
}
