package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that asks not to be called for a while is not polled in the meantime. */
class RateLimitedWaitTest {
  private static final CallDetails CALL =
      CallDetails.builder().provider("Acme").operation("show").build();

  private final FakeTime time = new FakeTime();

  private Waiter<String> waiter() {
    return new Waiter<>(
        new Waiter.Goal<>(
            "thing", s -> s, WhenNotFound.FAILURE, Set.of("READY"), Set.of(), Set.of(), false),
        "t-1",
        seen -> true,
        WaitOptions.defaults().withTimeout(Duration.ofMinutes(15)),
        time);
  }

  private static ServiceError error(int status, Duration retryAfter) {
    return ServiceError.builder(status, "m").retryable(true).retryAfter(retryAfter).build();
  }

  private static Supplier<Optional<String>> polls(Object... results) {
    Deque<Object> left = new LinkedBlockingDeque<>(List.of(results));
    return () -> {
      Object next = left.removeFirst();
      if (next instanceof RuntimeException problem) {
        throw problem;
      }
      return Optional.of((String) next);
    };
  }

  @ParameterizedTest
  @EnumSource
  void isPolledWhenItSaidAndNotEarlier(Mode mode) {
    Optional<String> seen =
        mode.await(
            waiter(),
            polls(
                new RateLimitedException(error(429, Duration.ofMinutes(2)), CALL),
                "NEW",
                new ServerException(error(503, Duration.ofSeconds(1)), CALL),
                "READY"));

    assertThat(seen).contains("READY");
    assertThat(time.pauses())
        .containsExactly(Duration.ofMinutes(2), Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @EnumSource
  void aWaitThatWouldEndBeforeEndsAtOnce(Mode mode) {
    RateLimitedException limited =
        new RateLimitedException(error(429, Duration.ofMinutes(16)), CALL);

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class, () -> mode.await(waiter(), polls("NEW", limited)));

    assertThat(problem.reason()).isEqualTo(WaiterException.Reason.TIMEOUT);
    assertThat(problem).hasCause(limited).hasMessageContaining("the service asks for a delay of");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(5));
  }
}
