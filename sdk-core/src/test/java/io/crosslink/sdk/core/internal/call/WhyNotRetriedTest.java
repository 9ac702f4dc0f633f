package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.CallException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A failure that a retry might have overcome says why there was none. */
class WhyNotRetriedTest {
  private static final RetryPolicy OFTEN =
      RetryPolicy.builder()
          .maxAttempts(1000)
          .baseDelay(Duration.ofNanos(1))
          .maxDelay(Duration.ofNanos(1))
          .pacing(false)
          .build();

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final Things.Builder client = Things.at(SERVER.baseUrl()).time(time);

  private static @Nullable String reason(
      Mode mode, Things things, WireCall<?> wire, RequestOptions options) {
    CallException problem =
        catchThrowableOfType(CallException.class, () -> mode.call(things.caller(), wire, options));
    String reason = problem.details().notRetriedBecause();
    if (reason == null) {
      assertThat(problem).hasMessageNotContaining("no retry because");
    } else {
      assertThat(problem).hasMessageEndingWith(", no retry because " + reason + ")");
    }
    return reason;
  }

  private static @Nullable String reason(Mode mode, Things things, WireCall<?> wire) {
    return reason(mode, things, wire, RequestOptions.none());
  }

  /** Without pacing, throttled calls draw on the budget like others. */
  @ParameterizedTest
  @EnumSource
  void theBudgetIsUsedUp(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(429));
    Things things = client.retryPolicy(OFTEN).build();

    List<@Nullable String> reasons = new ArrayList<>();
    for (WireCall<?> wire : List.of(things.show("t-1"), things.create(Thing.of("t-1")))) {
      reasons.add(reason(mode, things, wire));
    }

    assertThat(reasons)
        .containsOnly(
            "the retry budget of the client is used up, because too many of its calls have failed");
  }

  @ParameterizedTest
  @EnumSource
  void allAttemptsWereMade(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    Things things = client.build();

    assertThat(reason(mode, things, things.show("t-1")))
        .isEqualTo("the maximum number of attempts is 4");
  }

  @ParameterizedTest
  @EnumSource
  void theTimeIsShort(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    Things things = client.totalTimeout(Duration.ofMillis(500)).build();

    assertThat(reason(mode, things, things.show("t-1")))
        .isEqualTo("the delay of 500 ms would exceed the total timeout of 500 ms");
    assertThat(
            reason(
                mode,
                things,
                things.show("t-1"),
                RequestOptions.builder().deadline(time.now().plusMillis(400)).build()))
        .isEqualTo("the delay of 500 ms would exceed the deadline");
  }

  @ParameterizedTest
  @EnumSource
  void theOperationMustNotBeRepeated(Mode mode) throws IOException {
    Responses.inTurn(SERVER, Responses.error(503));
    Things things = client.build();
    assertThat(reason(mode, things, things.create(Thing.of("t-1"))))
        .isEqualTo("the operation is not idempotent");

    try (RawServer server = new RawServer((socket, request) -> RawServer.reset(socket))) {
      Things lost = Things.at(server.url()).build();
      assertThat(reason(mode, lost, lost.create(Thing.of("t-1"))))
          .isEqualTo("the operation is not idempotent");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSaidWhereARetryWouldNotHelp(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(400));
    Things things = client.build();

    assertThat(reason(mode, things, things.show("t-1"))).isNull();
    assertThat(reason(mode, things, things.create(Thing.of("t-1")))).isNull();
  }
}
