package io.crosslink.sdk.core.batch;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchTest {
  private final List<String> started = new ArrayList<>();
  private final List<CompletableFuture<String>> pending = new ArrayList<>();

  private CompletableFuture<String> done(String item) {
    started.add(item);
    return completedFuture(item.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void valuesAreInTheOrderOfTheItemsNotOfTheirEnds(Form form) {
    BatchResult<String, String> result =
        form.run(
            Batch.of(List.of("a", "b", "c")),
            item -> {
              CompletableFuture<String> future = new CompletableFuture<>();
              pending.add(0, future);
              if (pending.size() == 3) {
                pending.forEach(each -> each.complete("done"));
              }
              return future;
            });

    assertThat(result.values().keySet()).containsExactly("a", "b", "c");
    assertThat(result.isComplete()).isTrue();
    assertThat(result.orThrow()).isSameAs(result);
  }

  @ParameterizedTest
  @EnumSource
  void oneFailureDoesNotEndTheOthers(Form form) {
    Exception failure = new IllegalStateException("no");
    Error thrown = new AssertionError("never");

    BatchResult<String, String> result =
        form.run(
            Batch.of(List.of("a", "b", "c", "d", "e")).atMost(1),
            item ->
                switch (item) {
                  case "b" -> failedFuture(new CompletionException(failure));
                  case "c" -> throw thrown;
                  case "d" -> null;
                  default -> done(item);
                });

    assertThat(result.values()).containsExactly(entry("a", "A"), entry("e", "E"));
    assertThat(result.failures().keySet()).containsExactly("b", "c", "d");
    assertThat(result.failures()).contains(entry("b", failure), entry("c", thrown));
    assertThat(result.failures().get("d")).hasMessageContaining("null instead of a future");
    assertThat(result.notStarted()).isEmpty();
    assertThat(result.isComplete()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theFirstFailureEndsTheOthersIfAsked(Form form) {
    BatchResult<String, String> result =
        form.run(
            Batch.of(List.of("a", "b", "c", "d")).atMost(1).stoppingOnFailure(),
            item -> item.equals("b") ? failedFuture(new IllegalStateException()) : done(item));

    assertThat(result.values().keySet()).containsExactly("a");
    assertThat(result.failures().keySet()).containsExactly("b");
    assertThat(result.notStarted()).containsExactly("c", "d");
    assertThat(started).containsExactly("a");
  }

  @Test
  void thoseInProgressContinueAfterAFailure() {
    BatchRun<String, String> run =
        Batch.of(List.of("a", "b", "c")).atMost(2).stoppingOnFailure().start(this::pend);
    pending.get(0).completeExceptionally(new IllegalStateException());
    assertThat(run.resultAsync()).isNotDone();
    pending.get(1).complete("B");

    assertThat(run.join().values()).containsExactly(entry("b", "B"));
    assertThat(run.join().notStarted()).containsExactly("c");
  }

  private CompletableFuture<String> pend(String item) {
    started.add(item);
    CompletableFuture<String> future = new CompletableFuture<>();
    pending.add(future);
    return future;
  }

  @ParameterizedTest
  @EnumSource
  void atMostSoManyAreInProgress(Form form) {
    AtomicInteger inProgress = new AtomicInteger();
    List<Integer> seen = new CopyOnWriteArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      form.run(
          Batch.of(IntStream.range(0, 500).boxed().toList()).atMost(3),
          item -> {
            seen.add(inProgress.incrementAndGet());
            return CompletableFuture.runAsync(
                () -> {
                  Thread.yield();
                  inProgress.decrementAndGet();
                },
                threads);
          });
    } finally {
      threads.shutdown();
    }

    assertThat(seen).hasSize(500).contains(2, 3);
    assertThat(Collections.max(seen)).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void theStackDoesNotGrowIfFuturesAreComplete(Form form) {
    List<Integer> items = IntStream.range(0, 100_000).boxed().toList();

    BatchResult<Integer, Integer> result =
        form.run(Batch.of(items).atMost(1), item -> completedFuture(-item));

    assertThat(result.values()).hasSize(100_000).containsEntry(99_999, -99_999);
  }

  @ParameterizedTest
  @EnumSource
  void equalItemsAreOne(Form form) {
    BatchResult<String, String> result =
        form.run(Batch.of(List.of("b", "a", new String("b"))), this::done);

    assertThat(started).containsExactly("b", "a");
    assertThat(result.values().keySet()).containsExactly("b", "a");
    assertThat(result).hasToString("2 of 2 succeeded");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsComplete(Form form) {
    assertThat(form.run(Batch.of(List.<String>of()), this::done).isComplete()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void operationsMayReturnNothing(Form form) {
    BatchResult<String, Void> result =
        form.run(Batch.of(List.of("a")), item -> CompletableFuture.<Void>completedFuture(null));

    assertThat(result.values()).containsExactly(entry("a", null));
  }

  @ParameterizedTest
  @EnumSource
  void aListenerSeesEachItem(Form form) {
    List<String> seen = new ArrayList<>();

    form.run(
        Batch.of(List.of("a", "b", "c"))
            .atMost(2)
            .withListener(
                progress ->
                    seen.add(
                        progress.item()
                            + (progress.failure() == null ? " " : " not ")
                            + progress.succeeded()
                            + progress.failed()
                            + progress.inProgress()
                            + progress.notStarted()
                            + progress.total()
                            + " "
                            + progress)),
        item -> {
          CompletableFuture<String> future = pend(item);
          if (item.equals("b")) {
            pending.get(0).complete("A");
            pending.get(1).completeExceptionally(new IllegalStateException());
          } else if (item.equals("c")) {
            future.complete("C");
          }
          return future;
        });

    assertThat(seen)
        .containsExactly(
            "a 10113 1 of 3 succeeded, 1 not started, 1 in progress",
            "b not 11013 1 of 3 succeeded, 1 failed, 1 not started",
            "c 21003 2 of 3 succeeded, 1 failed");
  }

  @ParameterizedTest
  @EnumSource
  void whatAListenerThrowsEndsNothing(Form form) {
    Batch<String> batch =
        Batch.of(List.of("a", "b"))
            .withListener(
                progress -> {
                  throw new AssertionError("of the listener");
                });

    assertThat(form.run(batch, this::done).isComplete()).isTrue();
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void argumentsAreChecked() {
    assertThatThrownBy(() -> Batch.of(List.of("a")).atMost(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number must be at least 1, but is 0");
    assertThatThrownBy(() -> Batch.of(Arrays.asList("a", null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("items[1] must not be null");
    assertThatThrownBy(() -> Batch.of(List.of("a")).withListener(null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Batch.of(List.of("a")).run(null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void laterChangesOfTheCollectionDoNotMatter() {
    List<String> items = new ArrayList<>(List.of("a"));
    Batch<String> batch = Batch.of(items);
    items.add("b");

    assertThat(batch.run(this::done).values().keySet()).containsExactly("a");
    assertThat(batch).hasToString("Batch[1 items, at most 50 at a time]");
  }
}
