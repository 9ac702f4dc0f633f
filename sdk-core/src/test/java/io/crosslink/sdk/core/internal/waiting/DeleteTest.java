package io.crosslink.sdk.core.internal.waiting;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.internal.call.Responses;
import io.crosslink.sdk.core.internal.call.Thing;
import io.crosslink.sdk.core.internal.call.Things;
import io.crosslink.sdk.core.internal.call.WireCall;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Not found" means "done" after an attempt that may have done it, and only then. */
class DeleteTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final Things things = Things.at(SERVER.baseUrl()).build();

  private static List<ResponseDefinitionBuilder> ambiguous() {
    return List.of(Responses.error(503), aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
  }

  @ParameterizedTest
  @EnumSource
  void afterAnAmbiguousAttemptItIsASuccess(Mode mode) {
    for (ResponseDefinitionBuilder first : ambiguous()) {
      Responses.inTurn(SERVER, first, Responses.error(404));

      ApiResponse<Void> response = mode.call(things, things.delete("t-1"));

      assertThat(response.value()).isNull();
      assertThat(response.attempts()).isEqualTo(2);
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.requestId()).isEqualTo("r-1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyOtherRefusalIsAFailure(Mode mode) {
    for (ResponseDefinitionBuilder first : ambiguous()) {
      Responses.inTurn(SERVER, first, Responses.error(409));

      ConflictException problem =
          catchThrowableOfType(
              ConflictException.class, () -> mode.call(things, things.delete("t-1")));

      assertThat(problem.mayHaveBeenApplied()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereTheServiceAnswersSomethingItIsEmpty(Mode mode) {
    for (ResponseDefinitionBuilder first : ambiguous()) {
      Responses.inTurn(SERVER, first, Responses.error(400, "GONE"));

      ApiResponse<Thing> response = mode.call(things, things.destroy("t-1"));

      assertThat(response.value().getId()).isNull();
      assertThat(response.attempts()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void atTheFirstAttemptItIsAFailure(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(404));

    for (WireCall<?> wire : List.of(things.delete("t-1"), things.destroy("t-1"))) {
      NotFoundException problem =
          catchThrowableOfType(NotFoundException.class, () -> mode.call(things, wire));
      assertThat(problem.mayHaveBeenApplied()).isFalse();
      assertThat(problem.attempts()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void afterAttemptsThatDidNothingItIsAFailure(Mode mode) {
    for (ResponseDefinitionBuilder first :
        List.of(
            Responses.error(429),
            Responses.error(500, "TRY_LATER"),
            Responses.error(503, "SLOW_DOWN"))) {
      Responses.inTurn(SERVER, first, Responses.error(404));

      NotFoundException problem =
          catchThrowableOfType(
              NotFoundException.class, () -> mode.call(things, things.delete("t-1")));

      assertThat(problem.attempts()).isEqualTo(2);
      assertThat(problem.mayHaveBeenApplied()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void forOtherOperationsItIsAFailure(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), Responses.error(404));

    NotFoundException problem =
        catchThrowableOfType(NotFoundException.class, () -> mode.call(things, things.show("t-1")));

    assertThat(problem.attempts()).isEqualTo(2);
    assertThat(problem.mayHaveBeenApplied()).isTrue(); // of the call, not of its last attempt
  }
}
