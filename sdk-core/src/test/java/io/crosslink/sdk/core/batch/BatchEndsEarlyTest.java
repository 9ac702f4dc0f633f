package io.crosslink.sdk.core.batch;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Batches that are cancelled, or whose thread is interrupted. */
class BatchEndsEarlyTest {
  private final List<CompletableFuture<String>> pending = new CopyOnWriteArrayList<>();

  @AfterEach
  void clearInterruptFlag() {
    Thread.interrupted();
  }

  private CompletableFuture<String> pend(String item) {
    CompletableFuture<String> future = new CompletableFuture<>();
    pending.add(future);
    return future;
  }

  private BatchRun<String, String> startTwoOfFour() {
    return Batch.of(List.of("a", "b", "c", "d")).atMost(2).start(this::pend);
  }

  @Test
  void cancellingStartsNoFurtherItemsAndCancelsThoseInProgress() throws Exception {
    BatchRun<String, String> run = startTwoOfFour();
    pending.get(0).complete("A"); // so that c is in progress

    run.cancel();

    BatchResult<String, String> result = run.resultAsync().get(0, TimeUnit.SECONDS);
    assertThat(result.values()).containsExactly(entry("a", "A"));
    assertThat(result.failures().keySet()).containsExactly("b", "c");
    assertThat(result.failures().values()).allMatch(CancellationException.class::isInstance);
    assertThat(result.notStarted()).containsExactly("d");
    assertThat(pending).hasSize(3).last().matches(CompletableFuture::isCancelled);
  }

  @Test
  void cancellingAfterTheEndHasNoEffect() {
    BatchRun<String, String> run = startTwoOfFour();
    for (int i = 0; i < 4; i++) {
      pending.get(i).complete("done");
    }

    run.cancel();

    assertThat(run.join().isComplete()).isTrue();
    assertThat(run).hasToString("BatchRun[4 items, complete]");
  }

  @Test
  void anInterruptStopsABatchWhoseFuturesAreComplete() {
    BatchResult<Integer, Integer> result =
        Batch.of(IntStream.range(0, 1000).boxed().toList())
            .run(
                item -> {
                  if (item == 2) {
                    Thread.currentThread().interrupt();
                  }
                  return completedFuture(item);
                });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.values().keySet()).containsExactly(0, 1, 2);
    assertThat(result.notStarted()).hasSize(997);
  }

  @Test
  void aFutureThatCannotBeCancelledKeepsNoOtherFromIt() {
    List<CompletableFuture<String>> futures = new CopyOnWriteArrayList<>();
    BatchRun<String, String> run =
        Batch.of(List.of("a", "b"))
            .start(
                item -> {
                  CompletableFuture<String> future =
                      item.equals("b") ? new CompletableFuture<>() : new Uncancellable();
                  futures.add(future);
                  return future;
                });

    run.cancel();
    futures.get(0).complete("A");

    assertThat(run.join().values()).containsExactly(entry("a", "A"));
    assertThat(run.join().failures().keySet()).containsExactly("b");
  }

  private static final class Uncancellable extends CompletableFuture<String> {
    @Override
    public boolean cancel(boolean mayInterrupt) {
      throw new IllegalStateException("no");
    }
  }

  /** The operation cancels the batch before its future is known. */
  @Test
  void anItemThatIsBeingStartedIsCancelledToo() {
    List<Runnable> cancel = new ArrayList<>();
    BatchRun<String, String> run =
        Batch.of(List.of("a", "b", "c"))
            .atMost(1)
            .start(
                item -> {
                  if (item.equals("b")) {
                    cancel.forEach(Runnable::run);
                  }
                  return pend(item);
                });
    cancel.add(run::cancel);
    pending.get(0).complete("A");

    assertThat(run.resultAsync()).isDone();
    assertThat(run.join().failures().keySet()).containsExactly("b");
    assertThat(run.join().notStarted()).containsExactly("c");
  }

  @Test
  void cancellingTheFutureResultCancelsTheBatch() {
    BatchRun<String, String> run = startTwoOfFour();

    run.resultAsync().cancel(true);

    assertThat(pending).hasSize(2).allMatch(CompletableFuture::isCancelled);
    assertThatThrownBy(run::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void completingTheFutureResultCancelsTheBatch() {
    BatchRun<String, String> run = startTwoOfFour();

    run.resultAsync().completeExceptionally(new IllegalStateException("otherwise"));

    assertThat(pending).hasSize(2).allMatch(CompletableFuture::isCancelled);
    assertThatThrownBy(run::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void anInterruptCancelsTheBatch() {
    Thread waiting = Thread.currentThread();

    BatchResult<String, String> result =
        Batch.of(List.of("a", "b", "c"))
            .atMost(2)
            .run(
                item -> {
                  if (item.equals("b")) {
                    waiting.interrupt();
                  }
                  return pend(item);
                });

    assertThat(result.failures().keySet()).containsExactly("a", "b");
    assertThat(result.notStarted()).containsExactly("c");
    assertThat(pending).allMatch(CompletableFuture::isCancelled);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void anInterruptedThreadStartsNothing() {
    Thread.currentThread().interrupt();

    BatchResult<String, String> result = Batch.of(List.of("a", "b")).run(this::pend);

    assertThat(result.notStarted()).containsExactly("a", "b");
    assertThat(pending).isEmpty();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  /** Whatever ends when: each item is either a value, a failure, or not started. */
  @Test
  void nothingIsLost() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    Random random = new Random(22);
    List<Integer> items = IntStream.range(0, 200).boxed().toList();
    try {
      for (int round = 0; round < 300; round++) {
        Set<Integer> sent = ConcurrentHashMap.newKeySet();
        boolean synchronous = random.nextBoolean();
        BatchRun<Integer, Integer> run =
            Batch.of(items)
                .atMost(1 + random.nextInt(20))
                .start(
                    item -> {
                      sent.add(item);
                      return synchronous && item % 3 == 0
                          ? completedFuture(item)
                          : CompletableFuture.supplyAsync(() -> item, threads);
                    });
        if (random.nextBoolean()) {
          int delay = random.nextInt(200);
          threads.execute(
              () -> {
                for (int i = 0; i < delay; i++) {
                  Thread.onSpinWait();
                }
                run.cancel();
              });
        }
        BatchResult<Integer, Integer> result = run.resultAsync().get(60, TimeUnit.SECONDS);

        Set<Integer> ended = new HashSet<>(result.values().keySet());
        ended.addAll(result.failures().keySet());
        assertThat(ended).isEqualTo(sent);
        assertThat(ended.size() + result.notStarted().size()).isEqualTo(200);
        assertThat(result.notStarted()).doesNotContainAnyElementsOf(sent);
      }
    } finally {
      threads.shutdown();
    }
  }
}
