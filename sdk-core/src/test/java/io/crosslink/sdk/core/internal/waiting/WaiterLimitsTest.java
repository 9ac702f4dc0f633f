package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the limits of a wait are: of its polls, of its delays, and of the failures it tolerates.
 */
class WaiterLimitsTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final CallDetails CALL =
      CallDetails.builder().provider("Acme").operation("showThing").build();

  private final FakeTime time = new FakeTime();
  private final List<WaitProgress> progress = new ArrayList<>();

  private Waiter<String> waiter(RequestOptions options) {
    return new Waiter<>(
        Goals.ready(),
        "t-1",
        seen -> true,
        WaitOptions.defaults()
            .withTimeout(TIMEOUT)
            .withListener(progress::add)
            .withRequestOptions(options),
        time);
  }

  private static Function<RequestOptions, Optional<String>> polls(Object... seen) {
    Deque<Object> left = new ArrayDeque<>(List.of(seen));
    return options -> {
      Object next = left.size() == 1 ? left.getFirst() : left.removeFirst();
      if (next instanceof RuntimeException problem) {
        throw problem;
      }
      return Optional.of((String) next);
    };
  }

  private static Optional<String> await(
      Mode mode, Waiter<String> waiter, Function<RequestOptions, Optional<String>> poll) {
    return switch (mode) {
      case BLOCKING -> waiter.await(poll);
      case ASYNC ->
          Mode.get(
              waiter.awaitAsync(
                  options -> {
                    try {
                      return CompletableFuture.completedFuture(poll.apply(options));
                    } catch (RuntimeException e) {
                      return CompletableFuture.failedFuture(e);
                    }
                  }));
    };
  }

  /** Returns the deadline that the first poll of a wait gets. */
  private @Nullable Instant deadlineOfPoll(RequestOptions chosen) {
    List<RequestOptions> options = new ArrayList<>();
    waiter(chosen)
        .await(
            poll -> {
              options.add(poll);
              return Optional.of("READY");
            });
    return options.get(0).deadline();
  }

  private static RequestOptions until(Instant deadline) {
    return RequestOptions.builder().deadline(deadline).build();
  }

  @Test
  void aPollEndsWithTheWait() {
    Instant end = time.now().plus(TIMEOUT);

    assertThat(deadlineOfPoll(RequestOptions.none())).isEqualTo(end);
    assertThat(deadlineOfPoll(until(end.plusSeconds(1)))).isEqualTo(end);
    assertThat(deadlineOfPoll(until(end.minusSeconds(1)))).isEqualTo(end.minusSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 399, 500, 502})
  void anIntermediaryMayBeReplacedByTheServiceNextTime(int status) {
    IntermediaryResponseException page =
        new IntermediaryResponseException(status, "https://host/", null, CALL);

    assertThat(await(Mode.BLOCKING, waiter(RequestOptions.none()), polls(page, "READY")))
        .contains("READY");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 499})
  void anIntermediaryThatRejectsTheRequestEndsIt(int status) {
    IntermediaryResponseException page =
        new IntermediaryResponseException(status, "https://host/", null, CALL);

    assertThatThrownBy(
            () -> await(Mode.BLOCKING, waiter(RequestOptions.none()), polls(page, "READY")))
        .isSameAs(page);
  }

  private static RateLimitedException askingFor(Duration delay) {
    return new RateLimitedException(
        ServiceError.builder(429, "slowly").retryable(true).retryAfter(delay).build(), CALL);
  }

  @ParameterizedTest
  @EnumSource
  void aDelayMayTakeAllTheTimeThatIsLeft(Mode mode) {
    assertThat(await(mode, waiter(RequestOptions.none()), polls(askingFor(TIMEOUT), "READY")))
        .contains("READY");
    assertThat(time.pauses()).containsExactly(TIMEOUT);
  }

  @ParameterizedTest
  @EnumSource
  void aDelayThatIsLongerEndsItAtOnce(Mode mode) {
    RateLimitedException problem = askingFor(TIMEOUT.plusSeconds(1));

    assertThatThrownBy(() -> await(mode, waiter(RequestOptions.none()), polls(problem, "READY")))
        .isInstanceOf(WaiterException.class)
        .hasCause(problem);
    assertThat(time.pauses()).isEmpty();
  }

  /** What the last poll saw explains a timeout better than what was rejected before. */
  @ParameterizedTest
  @EnumSource
  void aPollThatFailsExplainsATimeout(Mode mode) {
    Waiter<String> waiter = waiter(RequestOptions.none());
    waiter.explainedBy(
        () -> new ConflictException(ServiceError.builder(409, "in use").build(), CALL));
    TransportException lost = new TransportException("lost", CALL, new IOException());

    assertThatThrownBy(() -> await(mode, waiter, polls("NEW", lost)))
        .hasCause(lost)
        .hasMessageContaining("but it did not within 30 s (last status NEW");
  }

  @ParameterizedTest
  @EnumSource
  void aPollThatFailsHasNoHint(Mode mode) {
    TransportException lost = new TransportException("lost", CALL, new IOException());

    await(mode, waiter(RequestOptions.none()).hint("NEW", "pay it"), polls("NEW", lost, "READY"));

    assertThat(progress).extracting(WaitProgress::hint).containsExactly("pay it", null, null);
  }

  /** It may take a little longer than the wait. */
  @ParameterizedTest
  @EnumSource
  void aPollThatOutlastsTheWaitIsTheLast(Mode mode) {
    Function<RequestOptions, Optional<String>> slow =
        options -> {
          time.advance(TIMEOUT.plusSeconds(1));
          return Optional.of("NEW");
        };

    assertThatThrownBy(() -> await(mode, waiter(RequestOptions.none()), slow))
        .hasMessageContaining("it did not within 30 s (last status NEW, 1 poll in 31 s)");
    assertThat(time.pauses()).isEmpty();
  }
}
