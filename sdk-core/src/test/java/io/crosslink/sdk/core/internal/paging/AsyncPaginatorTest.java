package io.crosslink.sdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.Reading;
import io.crosslink.sdk.core.internal.call.Mode;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Listings that are read without holding a thread. */
class AsyncPaginatorTest {
  private static final int MANY = 5_000;

  private final List<Integer> fetched = new ArrayList<>();
  private final List<Integer> read = new ArrayList<>();

  /** Pages from 1 up to a last one. */
  private Paginator<List<Integer>, Integer> listing(
      int last, Function<Integer, CompletableFuture<List<Integer>>> pages) {
    return Paginators.byMarker(
        "listThings",
        "1",
        (marker, options) -> {
          throw new AssertionError("Blocks");
        },
        (marker, options) -> {
          fetched.add(Integer.valueOf(marker));
          return pages.apply(Integer.valueOf(marker));
        },
        Function.identity(),
        page -> fetched.size() < last ? String.valueOf(fetched.size() + 1) : null,
        Reading::malformed);
  }

  private static CompletableFuture<List<Integer>> two(int number) {
    return CompletableFuture.completedFuture(List.of(number, -number));
  }

  @Test
  void pagesThatAreThereAtOnceDoNotPileUpOnTheStack() {
    AtomicInteger deepest = new AtomicInteger();

    Mode.get(
        listing(MANY, AsyncPaginatorTest::two)
            .forEachAsync(
                item ->
                    deepest.accumulateAndGet(new Throwable().getStackTrace().length, Math::max)));

    assertThat(fetched).hasSize(MANY);
    assertThat(deepest).hasValueLessThan(200);
  }

  @Test
  void pagesThatComeLaterDoNotPileUpInFutures() {
    List<CompletableFuture<List<Integer>>> open = new ArrayList<>();
    CompletableFuture<Void> end =
        listing(
                MANY,
                number -> {
                  CompletableFuture<List<Integer>> page = new CompletableFuture<>();
                  open.add(page);
                  return page;
                })
            .forEachAsync(read::add);

    WeakReference<?> first = new WeakReference<>(open.get(0));
    for (int i = 1; i <= MANY / 2; i++) {
      open.remove(0).complete(List.of(i));
    }
    for (int i = 0; i < 100 && first.get() != null; i++) {
      System.gc();
    }
    assertThat(first.get()).as("a page that was read is held on to").isNull();
    for (int i = MANY / 2 + 1; i <= MANY; i++) {
      assertThat(end).isNotDone();
      open.remove(0).complete(List.of(i));
    }

    assertThat(end).isCompletedWithValue(null);
    assertThat(read).hasSize(MANY);
  }

  @Test
  void theActionIsNeverCalledConcurrently() {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      AtomicBoolean busy = new AtomicBoolean();
      Mode.get(
          listing(2000, number -> CompletableFuture.supplyAsync(() -> two(number).join(), threads))
              .forEachAsync(
                  item -> {
                    assertThat(busy.getAndSet(true)).as("called while it ran").isFalse();
                    read.add(item);
                    busy.set(false);
                  }));
    } finally {
      threads.shutdown();
    }

    assertThat(read).hasSize(4000).startsWith(1, -1, 2, -2).endsWith(2000, -2000);
  }

  @Test
  void cancellingCancelsThePageInFlight() {
    CompletableFuture<List<Integer>> second = new CompletableFuture<>();
    Function<Integer, CompletableFuture<List<Integer>>> pages =
        number -> number == 1 ? two(1) : second;

    CompletableFuture<Void> each = listing(9, pages).forEachAsync(read::add);
    assertThat(read).containsExactly(1, -1);
    each.cancel(true);

    assertThat(second).isCancelled();
    assertThat(fetched).containsExactly(1, 2);

    fetched.clear();
    CompletableFuture<List<Integer>> only = new CompletableFuture<>();
    listing(9, number -> only).toListAsync().cancel(true);
    assertThat(only).isCancelled();
    assertThat(fetched).containsExactly(1);
  }

  @Test
  void cancellingWhileTheActionRunsIsTheEnd() {
    CompletableFuture<List<Integer>> first = new CompletableFuture<>();
    List<CompletableFuture<Void>> each = new ArrayList<>();
    each.add(
        listing(9, number -> number == 1 ? first : two(number))
            .forEachAsync(
                item -> {
                  read.add(item);
                  each.get(0).cancel(true);
                }));

    first.complete(List.of(1, 2, 3));

    assertThat(read).containsExactly(1);
    assertThat(fetched).containsExactly(1);
  }

  /** Somebody cancels while the next call is on its way to the HTTP client. */
  @Test
  void cancellingWhileACallBeginsCancelsIt() {
    CompletableFuture<List<Integer>> first = new CompletableFuture<>();
    CompletableFuture<List<Integer>> second = new CompletableFuture<>();
    List<CompletableFuture<Void>> each = new ArrayList<>();
    each.add(
        listing(
                9,
                number -> {
                  if (number == 1) {
                    return first;
                  }
                  each.get(0).cancel(true);
                  return second;
                })
            .forEachAsync(read::add));

    first.complete(List.of(1));

    assertThat(second).isCancelled();
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void whatTheActionThrowsIsTheEnd() {
    IllegalStateException failure = new IllegalStateException("full");

    CompletableFuture<Void> each =
        listing(9, AsyncPaginatorTest::two)
            .forEachAsync(
                item -> {
                  read.add(item);
                  throw failure;
                });

    assertThat(each.handle((end, problem) -> problem)).isCompletedWithValue(failure);
    assertThat(read).containsExactly(1);
    assertThat(fetched).containsExactly(1);
  }

  @Test
  void failuresArriveWithoutWhatFuturesWrapAroundThem() {
    IllegalStateException failure = new IllegalStateException("lost");
    Function<Integer, CompletableFuture<List<Integer>>> pages =
        number ->
            number == 1
                ? two(1)
                : CompletableFuture.failedFuture(new CompletionException("wrapped", failure));

    assertThat(listing(9, pages).forEachAsync(read::add).handle((end, problem) -> problem))
        .isCompletedWithValue(failure);
    fetched.clear();
    assertThat(listing(9, pages).toListAsync().handle((end, problem) -> problem))
        .isCompletedWithValue(failure);
    assertThat(read).containsExactly(1, -1);
  }

  @Test
  void aCallThatCannotBeginThrowsAtFirstAndFailsTheFutureLater() {
    IllegalStateException closed = new IllegalStateException("closed");

    assertThatThrownBy(
            () ->
                listing(
                        9,
                        number -> {
                          throw closed;
                        })
                    .toListAsync())
        .isSameAs(closed);

    fetched.clear();
    CompletableFuture<List<Integer>> all =
        listing(
                9,
                number -> {
                  if (number == 1) {
                    return two(1);
                  }
                  throw closed;
                })
            .toListAsync();
    assertThatThrownBy(() -> Mode.get(all)).isSameAs(closed);
  }

  @Test
  void aCallThatBringsNothingIsAFailure() {
    assertThatThrownBy(
            () ->
                Mode.get(
                    listing(9, number -> CompletableFuture.completedFuture(null)).toListAsync()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("neither value nor failure");
  }
}
