package io.crosslink.sdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Details of exceptions, created as in tests of code that handles exceptions. */
class CallDetailsTest {
  private static final CallDetails CALL =
      CallDetails.builder()
          .provider("Acme")
          .operation("deleteThing")
          .host("things.example.com")
          .region("here-1")
          .project("p-1")
          .attempts(2)
          .statusCode(404)
          .requestId("r-1")
          .mayHaveBeenApplied(true)
          .notRetriedBecause("it is late")
          .build();
  private static final ServiceError ERROR =
      ServiceError.builder(404, "no such thing")
          .code("T.404")
          .retryable(true)
          .retryAfter(Duration.ofSeconds(1))
          .bodyExcerpt("<p>")
          .build();

  @Test
  void everyKindOfFailureSaysWhereTheCallWent() {
    List<CallException> failures =
        List.of(
            new NotFoundException(ERROR, CALL),
            new TransportException("lost", CALL, null),
            new ApiTimeoutException(
                ApiTimeoutException.Limit.TOTAL, Duration.ofSeconds(1), CALL, null),
            new ResponseFormatException("malformed", CALL, null),
            new IntermediaryResponseException(
                200, "https://things.example.com/v1", "<html>", CALL));

    assertThat(failures)
        .allSatisfy(
            failure -> {
              assertThat(failure)
                  .hasMessageContaining(
                      " (operation deleteThing at things.example.com, region here-1, project p-1,"
                          + " status 404, ")
                  .hasMessageEndingWith(
                      "request id r-1, after 2 attempts, no retry because it is late)");
              assertThat(failure.host()).isEqualTo("things.example.com");
              assertThat(failure.region()).isEqualTo("here-1");
              assertThat(failure.project()).isEqualTo("p-1");
            });
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    CallDetails least = CallDetails.builder().provider("Acme").operation("showThing").build();

    assertThat(new TransportException("lost", least, null))
        .hasMessage("lost (operation showThing, request id unknown)");
    assertThat(least.attempts()).isEqualTo(1);
    assertThat(least.host()).isNull();
    assertThat(least.mayHaveBeenApplied()).isFalse();
    assertThat(least.notRetriedBecause()).isNull();
  }

  @Test
  void equalIfAllOfItIs() {
    assertThat(CALL.toBuilder().build()).isEqualTo(CALL).hasSameHashCodeAs(CALL);
    for (CallDetails other :
        List.of(
            CALL.toBuilder().provider("x").build(),
            CALL.toBuilder().operation("x").build(),
            CALL.toBuilder().host(null).build(),
            CALL.toBuilder().region(null).build(),
            CALL.toBuilder().project(null).build(),
            CALL.toBuilder().attempts(1).build(),
            CALL.toBuilder().statusCode(null).build(),
            CALL.toBuilder().requestId(null).build(),
            CALL.toBuilder().mayHaveBeenApplied(false).build(),
            CALL.toBuilder().notRetriedBecause(null).build())) {
      assertThat(other).isNotEqualTo(CALL);
      assertThat(other.toString()).isNotEqualTo(CALL.toString());
    }
    assertThat(ERROR.toBuilder().build()).isEqualTo(ERROR).hasSameHashCodeAs(ERROR);
    for (ServiceError other :
        List.of(
            ServiceError.builder(404, "no such thing").build(),
            ERROR.toBuilder().code(null).build(),
            ERROR.toBuilder().retryable(false).build(),
            ERROR.toBuilder().retryAfter(null).build(),
            ERROR.toBuilder().bodyExcerpt(null).build())) {
      assertThat(other).isNotEqualTo(ERROR);
      assertThat(other.toString()).isNotEqualTo(ERROR.toString());
    }
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nonsenseIsRejected() {
    assertThatThrownBy(() -> CallDetails.builder().operation("showThing").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("provider");
    assertThatThrownBy(() -> ServiceError.builder(404, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("message");
  }
}
