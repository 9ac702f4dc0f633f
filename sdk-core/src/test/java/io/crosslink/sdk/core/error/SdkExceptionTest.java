package io.crosslink.sdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** {@link SdkException#from} unwraps the exceptions of futures, and nothing else. */
class SdkExceptionTest {
  private final SdkException failure = new CredentialsException("none");

  @Test
  void findsWhatFuturesWrap() {
    CompletableFuture<Void> future = CompletableFuture.failedFuture(failure);
    CompletableFuture<Void> mapped = future.thenApply(value -> value);

    assertThat(SdkException.from(Assertions.catchThrowable(future::join))).containsSame(failure);
    assertThat(SdkException.from(Assertions.catchThrowable(future::get))).containsSame(failure);
    assertThat(SdkException.from(Assertions.catchThrowable(mapped::get))).containsSame(failure);
    assertThat(
            SdkException.from(
                new ExecutionException(new CompletionException(new CompletionException(failure)))))
        .containsSame(failure);
    assertThat(SdkException.from(failure)).containsSame(failure);
  }

  @Test
  void leavesAloneWhatBelongsToOthers() {
    assertThat(SdkException.from(null)).isEmpty();
    assertThat(SdkException.from(new IllegalStateException("mine", failure))).isEmpty();
    assertThat(SdkException.from(new CompletionException(new IllegalStateException(failure))))
        .isEmpty();
    assertThat(SdkException.from(new CompletionException("without a cause", null))).isEmpty();
  }

  @Test
  void endsWhereCausesGoRoundInCircles() {
    ExecutionException outer = new ExecutionException("outer") {};
    CompletionException inner = new CompletionException("inner", outer);
    outer.initCause(inner);

    assertThat(SdkException.from(outer)).isEmpty();
  }
}
