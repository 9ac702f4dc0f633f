package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which refusals are tried again, and how often. */
class RetryOutcomeTest {
  private static final int ALL = 4;

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final Things things =
      Things.at(SERVER.baseUrl())
          .time(time)
          .retryPolicy(RetryPolicy.defaults().withPacing(false)) // every attempt counts
          .build();

  /** Status, code, attempts of an idempotent operation, attempts of any other, may be applied. */
  static Stream<Arguments> refusals() {
    List<Arguments> cases = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      cases.add(Arguments.of(mode, 429, null, ALL, ALL, false));
      cases.add(Arguments.of(mode, 400, "SLOW_DOWN", ALL, ALL, false)); // known as a rate limit
      cases.add(Arguments.of(mode, 409, "TRY_LATER", ALL, ALL, false)); // documented as retryable
      cases.add(Arguments.of(mode, 500, "TRY_LATER", ALL, ALL, false)); // whatever the status
      cases.add(Arguments.of(mode, 502, null, ALL, 1, true));
      cases.add(Arguments.of(mode, 503, null, ALL, 1, true));
      cases.add(Arguments.of(mode, 504, null, ALL, 1, true));
      cases.add(Arguments.of(mode, 500, null, 1, 1, true));
      cases.add(Arguments.of(mode, 500, "GONE", 1, 1, true)); // whatever the code
      cases.add(Arguments.of(mode, 501, null, 1, 1, true));
      cases.add(Arguments.of(mode, 400, "BROKEN", ALL, 1, true)); // known as a fault of the service
      cases.add(Arguments.of(mode, 500, "BROKEN", ALL, 1, true));
      for (int status : new int[] {520, 521, 522, 523, 524, 527, 530}) { // of delivery networks
        cases.add(Arguments.of(mode, status, null, ALL, 1, true));
      }
      cases.add(Arguments.of(mode, 525, null, 1, 1, true));
      cases.add(Arguments.of(mode, 526, null, 1, 1, true));
      cases.add(Arguments.of(mode, 400, null, 1, 1, false));
      cases.add(Arguments.of(mode, 401, null, 1, 1, false));
      cases.add(Arguments.of(mode, 403, null, 1, 1, false));
      cases.add(Arguments.of(mode, 404, null, 1, 1, false));
      cases.add(Arguments.of(mode, 409, null, 1, 1, false));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusal(
      Mode mode,
      int status,
      @Nullable String code,
      int idempotent,
      int others,
      boolean mayHaveBeenApplied) {
    Responses.inTurn(
        SERVER, code == null ? Responses.error(status) : Responses.error(status, code));

    for (WireCall<?> wire :
        List.of(things.show("t"), things.create(Thing.of("t")), things.start())) {
      boolean mayRepeat = wireIsIdempotent(wire);
      ServiceException problem =
          catchThrowableOfType(ServiceException.class, () -> mode.call(things, wire));
      assertThat(problem.attempts()).isEqualTo(mayRepeat ? idempotent : others);
      assertThat(problem.mayHaveBeenApplied()).isEqualTo(mayHaveBeenApplied);
    }
    // One idempotent operation, one that is not, and one of which nobody knows.
    assertThat(SERVER.getAllServeEvents()).hasSize(idempotent + 2 * others);
  }

  /** HTTP defines that the request was not processed; a code would be another matter. */
  @ParameterizedTest
  @CsvSource({"408", "421", "425"})
  void whatWasNotProcessedIsRetriedWhateverItIs(int status) {
    for (Mode mode : Mode.values()) {
      for (WireCall<?> wire :
          List.of(things.show("t"), things.create(Thing.of("t")), things.delete("t"))) {
        Responses.inTurn(SERVER, WireMock.status(status), WireMock.status(status));
        ServiceException problem =
            catchThrowableOfType(ServiceException.class, () -> mode.call(things, wire));
        assertThat(problem).isExactlyInstanceOf(ServiceException.class);
        assertThat(problem.attempts()).isEqualTo(ALL);
        assertThat(problem.isRetryable()).isTrue();
        assertThat(problem.mayHaveBeenApplied()).isFalse();
      }
      Responses.inTurn(SERVER, Responses.error(status, "C"));
      assertThat(
              catchThrowableOfType(
                      ServiceException.class, () -> mode.call(things, things.show("t")))
                  .attempts())
          .isEqualTo(1);
    }
    assertThat(SERVER.getAllServeEvents()).hasSize(2 * (3 * ALL + 1));
  }

  private static boolean wireIsIdempotent(WireCall<?> wire) {
    return Operation.of(wire.start(Attempt.NONE).request()).idempotent();
  }

  @ParameterizedTest
  @EnumSource
  void successAfterRefusalsTellsTheAttempts(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(429), Responses.error(503), Responses.thing("t-1"));

    ApiResponse<Thing> response = mode.call(things, things.show("t-1"));

    assertThat(response.attempts()).isEqualTo(3);
    assertThat(response.value().getId()).isEqualTo("t-1");
    assertThat(time.pauses()).hasSize(2);
  }
}
