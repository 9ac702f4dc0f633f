package io.crosslink.sdk.core.batch;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.BatchException;
import io.crosslink.sdk.core.error.SdkException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchExceptionTest {
  private static BatchException thrownBy(BatchResult<?, ?> result) {
    return catchThrowableOfType(BatchException.class, result::orThrow);
  }

  private static BatchException manyFailures(int number) {
    return thrownBy(
        Batch.of(IntStream.range(0, number + 1).boxed().toList())
            .run(
                item ->
                    item == 0
                        ? completedFuture(0)
                        : failedFuture(
                            item % 2 == 0
                                ? new IllegalStateException("even " + item)
                                : new IllegalArgumentException("odd " + item))));
  }

  @Test
  void saysHowManyHaveFailedAndWhyTheFirst() {
    BatchException problem = manyFailures(5);

    assertThat(problem)
        .hasMessage(
            "1 of 6 succeeded, 5 failed; 3 IllegalArgumentException, 2 IllegalStateException; the"
                + " first is 1: odd 1");
    assertThat(problem.getCause()).hasMessage("odd 1");
    assertThat(problem.getSuppressed()).hasSize(4);
    assertThat(problem.failures()).hasSize(5);
    assertThat(problem.failures().get(4)).hasMessage("odd 5");
  }

  @Test
  void aThousandFailuresAreNotAThousandStackTraces() {
    BatchException problem = manyFailures(1000);

    assertThat(problem.getSuppressed()).hasSize(BatchException.MOST_ATTACHED - 1);
    assertThat(problem.failures()).hasSize(1000);
    assertThat(problem.getMessage()).hasSizeLessThan(200);
  }

  @Test
  void longTextsAreShortened() {
    BatchException problem =
        thrownBy(
            Batch.of(List.of("x".repeat(5000)))
                .run(item -> failedFuture(new IllegalStateException("\n" + "y".repeat(5000)))));

    assertThat(problem.getMessage()).hasSizeLessThan(600).doesNotContain("\n");
  }

  @Test
  void aFailureNeedsNoMessage() {
    assertThat(
            thrownBy(Batch.of(List.of("a")).run(item -> failedFuture(new IllegalStateException()))))
        .hasMessage(
            "0 of 1 succeeded, 1 failed; 1 IllegalStateException; the first is a: no message");
  }

  @Test
  void itemsThatWereNotStartedAreNotComplete() {
    BatchRun<String, String> run =
        Batch.of(List.of("a", "b")).atMost(1).start(item -> new CompletableFuture<>());
    run.cancel();
    assertThat(thrownBy(run.join()))
        .hasMessage(
            "0 of 2 succeeded, 1 failed, 1 not started; 1 CancellationException; the first is a: no"
                + " message");
  }

  @Test
  void aBatchMayHaveStartedNothing() {
    Thread.currentThread().interrupt();
    BatchResult<String, String> nothing =
        Batch.of(List.of("a")).run(item -> new CompletableFuture<>());
    Thread.interrupted();
    assertThat(thrownBy(nothing))
        .hasMessage("0 of 1 succeeded, 1 not started: the batch was cancelled")
        .hasNoCause();
  }

  @Test
  void isFoundInWrappersOfFutures() {
    CompletableFuture<?> future =
        Batch.of(List.of("a"))
            .start(item -> failedFuture(new IllegalStateException("no")))
            .resultAsync()
            .thenApply(BatchResult::orThrow);

    CompletionException wrapper = catchThrowableOfType(CompletionException.class, future::join);

    assertThat(SdkException.from(wrapper)).containsInstanceOf(BatchException.class);
  }

  @Test
  void canBeSerialized() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(manyFailures(3));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((BatchException) in.readObject()).failures()).hasSize(3);
    }
  }
}
