package io.crosslink.sdk.core.internal.waiting;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
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

  private static ResponseDefinitionBuilder error(int status, String code, String message) {
    return jsonResponse(
        "{\"code\":\"" + code + "\",\"message\":\"" + message + "\",\"request_id\":\"r-1\"}",
        status);
  }

  private static List<ResponseDefinitionBuilder> proofs() {
    return List.of(
        error(425, "LEAVING", "is being deleted"),
        error(403, "BUSY", "not ready, currently DELETING"));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsBeingDeletedAfterAnAmbiguousAttemptIsASuccess(Mode mode) {
    for (ResponseDefinitionBuilder first : ambiguous()) {
      for (ResponseDefinitionBuilder proof : proofs()) {
        Responses.inTurn(SERVER, first, proof);

        assertThat(mode.call(things, things.discard("t-1")).attempts()).isEqualTo(2);
      }
    }
  }

  /** Nothing is gained by another attempt, as deleting takes longer than all attempts. */
  @ParameterizedTest
  @EnumSource
  void whatIsBeingDeletedAlreadyIsAConflict(Mode mode) {
    for (ResponseDefinitionBuilder proof : proofs()) {
      Responses.inTurn(SERVER, proof);

      ConflictException problem =
          catchThrowableOfType(
              ConflictException.class, () -> mode.call(things, things.discard("t-1")));

      assertThat(problem.attempts()).isEqualTo(1);
      assertThat(problem.isRetryable()).isFalse();
      assertThat(problem.mayHaveBeenApplied()).isFalse();
    }
    Responses.inTurn(SERVER, proofs().get(0), Responses.thing("t-1"));
    assertThat(mode.call(things, things.show("t-1")).attempts()).as("others retry").isEqualTo(2);
  }

  /** A proof for another operation is none for this one, nor is another text. */
  @ParameterizedTest
  @EnumSource
  void otherErrorsProveNothing(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), error(403, "BUSY", "currently CREATING"));
    ConflictException busy =
        catchThrowableOfType(
            ConflictException.class, () -> mode.call(things, things.discard("t-1")));
    assertThat(busy.mayHaveBeenApplied()).isTrue();

    Responses.inTurn(SERVER, Responses.error(503), proofs().get(0));
    ConflictException leaving =
        catchThrowableOfType(
            ConflictException.class, () -> mode.call(things, things.delete("t-1")));
    assertThat(leaving.mayHaveBeenApplied()).isTrue();
    assertThat(leaving.attempts()).isEqualTo(2);

    Responses.inTurn(SERVER, error(403, "BUSY", "not allowed"));
    assertThat(
            catchThrowableOfType(
                PermissionDeniedException.class, () -> mode.call(things, things.discard("t-1"))))
        .isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void aReadDecidesWhetherItIsGone(Mode mode) {
    for (ResponseDefinitionBuilder first : ambiguous()) {
      Responses.inTurn(
          SERVER,
          first,
          Responses.error(400, "UNCLEAR"),
          Responses.error(503),
          Responses.error(404, "GONE"));

      ApiResponse<Void> response = mode.call(things, things.discard("t-1"));

      assertThat(response.attempts()).isEqualTo(4);
      assertThat(response.statusCode()).isEqualTo(404);
      SERVER.verify(2, getRequestedFor(urlEqualTo("/v1/p-1/things/t-1")));
      SERVER.resetRequests();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReadDecidesThatItIsNot(Mode mode) {
    Responses.inTurn(
        SERVER, Responses.error(503), Responses.error(400, "UNCLEAR"), Responses.thing("t-1"));

    InvalidRequestException problem =
        catchThrowableOfType(
            InvalidRequestException.class, () -> mode.call(things, things.discard("t-1")));

    assertThat(problem.errorCode()).isEqualTo("UNCLEAR");
    assertThat(problem.mayHaveBeenApplied()).isTrue();
    assertThat(problem.getSuppressed()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnAmbiguousAttemptNothingIsRead(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(400, "UNCLEAR"), Responses.error(404, "GONE"));

    InvalidRequestException problem =
        catchThrowableOfType(
            InvalidRequestException.class, () -> mode.call(things, things.discard("t-1")));

    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem.mayHaveBeenApplied()).isFalse();
  }

  /** It is then open what became of it. */
  @ParameterizedTest
  @EnumSource
  void aForeignWordDoesNotConfirmIt(Mode mode) {
    Responses.inTurn(
        SERVER,
        Responses.error(503),
        Responses.error(400, "UNCLEAR"),
        aResponse().withStatus(404).withBody("default backend - 404"));

    assertThat(
            catchThrowableOfType(
                    IntermediaryResponseException.class,
                    () -> mode.call(things, things.discard("t-1")))
                .mayHaveBeenApplied())
        .isTrue();
  }
}
