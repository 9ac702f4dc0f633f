package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.ServerException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Response;

/** How a call ends when it is cancelled or its time is over, step by step and without threads. */
class CallStateTest {
  private static final String NOWHERE = "http://127.0.0.1:1";
  private static final Duration TOTAL = Duration.ofMinutes(2);

  private final FakeTime time = new FakeTime();
  private final List<CallEvent> events = new ArrayList<>();
  private final Things things = Things.at(NOWHERE).build();
  private final CallConfig config = config(TOTAL);

  private CallConfig config(Duration total) {
    return Things.at(NOWHERE).time(time).totalTimeout(total).listener(events::add).config();
  }

  @AfterEach
  void clearInterruptFlag() {
    Thread.interrupted();
  }

  /** A read, which may be repeated. */
  private CallState<Thing> read() {
    return new CallState<>(config, things.show("t-1"), RequestOptions.none());
  }

  private CallState<Thing> create() {
    return new CallState<>(config, things.create(Thing.of("t-1")), RequestOptions.none());
  }

  /** Brings the next attempt of a call to where its request is given to the HTTP client. */
  private static Call<DecodedResponse<Thing>> inFlight(CallState<Thing> state) {
    Call<DecodedResponse<Thing>> call = state.nextAttempt();
    assertThat(state.untilTurn(call)).isZero();
    return call;
  }

  private static Response<DecodedResponse<Thing>> success() {
    return Response.success(new DecodedResponse<>(Thing.of("t-1"), Map.of()));
  }

  private static Response<DecodedResponse<Thing>> unavailable() {
    return Response.error(503, ResponseBody.create("{}", MediaType.get("application/json")));
  }

  private List<CallEvent.Completed> ends() {
    return events.stream()
        .filter(CallEvent.Completed.class::isInstance)
        .map(CallEvent.Completed.class::cast)
        .toList();
  }

  private static ApiTimeoutException timeout(NextStep<Thing> step) {
    assertThat(step.response()).isNull();
    assertThat(step.delay()).isNull();
    assertThat(step.failure()).isInstanceOf(ApiTimeoutException.class);
    return (ApiTimeoutException) Objects.requireNonNull(step.failure());
  }

  // Its time is over

  @Test
  void whatHasNoRequestYetWasNotApplied() {
    CallState<Thing> state = create();
    Call<DecodedResponse<Thing>> call = state.nextAttempt();

    ApiTimeoutException failure = timeout(state.giveUp());

    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(failure.limit()).isEqualTo(ApiTimeoutException.Limit.TOTAL);
    assertThat(ends()).singleElement().extracting(CallEvent.Completed::failure).isSameAs(failure);
    assertThat(call.isCanceled()).isFalse();
    assertThat(state.untilTurn(call)).isZero();
    assertThat(call.isCanceled()).as("it is never sent").isTrue();
  }

  @Test
  void whatWasNotSentWasNotApplied() {
    CallState<Thing> state = create();
    Call<DecodedResponse<Thing>> call = inFlight(state);

    assertThat(timeout(state.giveUp()).mayHaveBeenApplied()).isFalse();
    assertThat(call.isCanceled()).isTrue();
  }

  @Test
  void whatWasSentMayHaveBeenApplied() {
    CallState<Thing> state = create();
    Attempt.of(inFlight(state).request()).markSent();

    ApiTimeoutException failure = timeout(state.giveUp());

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(ends()).singleElement().extracting(CallEvent.Completed::failure).isSameAs(failure);
  }

  /** A listener may block the thread that has the response. */
  @Test
  void whatHasEndedStaysAsItIs() {
    CallState<Thing> state = create();
    Attempt.of(inFlight(state).request()).markSent();
    NextStep<Thing> step = state.onResponse(success());

    assertThat(state.giveUp()).isSameAs(step);
    assertThat(step.response()).isNotNull();
    assertThat(ends()).singleElement().extracting(CallEvent.Completed::failure).isNull();
  }

  @Test
  void aResponseThatComesTooLateHasNoEffect() {
    CallState<Thing> state = create();
    Attempt.of(inFlight(state).request()).markSent();
    NextStep<Thing> end = state.giveUp();
    int told = events.size();

    assertThat(state.onResponse(success())).isSameAs(end);
    assertThat(state.giveUp()).isSameAs(end);
    assertThat(events).hasSize(told);
  }

  @Test
  void aRetryThatFollowsTooLateHasNoEffectEither() {
    CallState<Thing> state = read();
    Attempt.of(inFlight(state).request()).markSent();
    NextStep<Thing> end = state.giveUp();
    int told = events.size();

    assertThat(state.onResponse(unavailable())).isSameAs(end);
    assertThat(events).hasSize(told);
  }

  /** The last response says more than the timeout. */
  @Test
  void betweenAttemptsItEndsWithWhatTheLastOneBrought() {
    CallState<Thing> state = read();
    Attempt.of(inFlight(state).request()).markSent();
    assertThat(state.onResponse(unavailable()).delay()).isPositive();

    ApiTimeoutException failure = timeout(state.giveUp());

    assertThat(failure).hasCauseInstanceOf(ServerException.class);
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(ends()).singleElement().extracting(CallEvent.Completed::failure).isSameAs(failure);
  }

  @Test
  void withoutTimeThereIsNoFurtherAttempt() {
    CallState<Thing> state = read();
    inFlight(state);
    state.onResponse(unavailable());
    time.advance(TOTAL);

    assertThatThrownBy(state::nextAttempt)
        .isInstanceOf(ApiTimeoutException.class)
        .hasCauseInstanceOf(ServerException.class);
    assertThat(ends()).hasSize(1);
  }

  // It is cancelled

  @Test
  void cancellingReportsACallThatIsNotInFlight() {
    CallState<Thing> state = read();
    Call<DecodedResponse<Thing>> call = state.nextAttempt();

    state.cancel();

    assertThat(ends())
        .singleElement()
        .extracting(CallEvent.Completed::failure)
        .isInstanceOf(CancellationException.class);
    state.untilTurn(call);
    assertThat(call.isCanceled()).as("it is never sent").isTrue();
  }

  @Test
  void cancellingACallInFlightCancelsItsRequest() {
    CallState<Thing> state = read();
    Call<DecodedResponse<Thing>> call = inFlight(state);

    state.cancel();

    assertThat(call.isCanceled()).isTrue();
    assertThat(ends()).as("until its thread ends it").isEmpty();
    state.onResponse(success());
    assertThat(ends())
        .singleElement()
        .extracting(CallEvent.Completed::failure)
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void cancellingWhatHasEndedReportsNothing() {
    CallState<Thing> state = read();
    inFlight(state);
    state.onResponse(success());

    state.cancel();

    assertThat(ends()).singleElement().extracting(CallEvent.Completed::failure).isNull();
  }

  // The service throttles its operation

  /** Ten calls a second at first, the first at once. */
  private void beginPace() {
    new Turn(config.pacer(), time, time.nanoTime()).throttled("showThing", null);
    assertThat(waitOf(read())).isZero();
  }

  private static Duration waitOf(CallState<Thing> state) {
    return state.untilTurn(state.nextAttempt());
  }

  @Test
  void waitingForATurnIsReportedOnce() {
    beginPace();
    events.clear();
    CallState<Thing> state = read();
    Call<DecodedResponse<Thing>> call = state.nextAttempt();

    assertThat(state.untilTurn(call)).isEqualTo(Duration.ofMillis(100));
    time.advance(Duration.ofMillis(60));
    assertThat(state.untilTurn(call)) // the rate rises
        .isBetween(Duration.ofMillis(35), Duration.ofMillis(40));
    time.advance(Duration.ofMillis(40));
    assertThat(state.untilTurn(call)).isZero();

    assertThat(events).hasSize(3);
    assertThat(events.get(0)).isInstanceOf(CallEvent.Started.class);
    assertThat(events.get(1))
        .isInstanceOfSatisfying(
            CallEvent.Paced.class,
            paced -> assertThat(paced.delay()).isEqualTo(Duration.ofMillis(100)));
    assertThat(events.get(2)).isInstanceOf(CallEvent.AttemptStarted.class);
  }

  @Test
  void whoGivesUpOrIsCancelledLetsTheOthersMoveUp() {
    beginPace();
    CallState<Thing> first = read();
    CallState<Thing> second = read();
    CallState<Thing> third = read();
    waitOf(first);
    waitOf(second);
    Call<DecodedResponse<Thing>> call = third.nextAttempt();
    assertThat(third.untilTurn(call)).isEqualTo(Duration.ofMillis(300));

    first.cancel();
    assertThat(third.untilTurn(call)).isEqualTo(Duration.ofMillis(200));
    second.giveUp();
    assertThat(third.untilTurn(call)).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void aTurnThatComesTooLateEndsTheCall() {
    beginPace();
    CallState<Thing> state = read();
    Call<DecodedResponse<Thing>> call = state.nextAttempt();
    assertThat(state.untilTurn(call)).isPositive();
    time.advance(TOTAL);

    assertThatThrownBy(() -> state.untilTurn(call)).isInstanceOf(ApiTimeoutException.class);
    assertThat(ends()).hasSize(1);
  }

  // What is due, while it runs

  @Test
  void nothingIsDueWithinTheLimits() {
    CallState<Thing> state = read();
    state.whenOver(() -> {});
    state.blockedBy(Thread.currentThread());
    assertThat(state.due()).isNull();
    inFlight(state);
    assertThat(state.due()).isNull();
  }

  @Test
  void anInterruptCancelsTheRequest() {
    CallState<Thing> state = read();
    state.blockedBy(Thread.currentThread());
    Thread.currentThread().interrupt();
    assertThat(state.due()).as("without a request").isNull();
    Call<DecodedResponse<Thing>> call = inFlight(state);

    Runnable due = Objects.requireNonNull(state.due());
    due.run();

    assertThat(call.isCanceled()).isTrue();
    assertThat(state.due()).as("once").isNull();
  }

  /** Returns what is due after a moment of the system's clock. */
  private static Runnable soonDue(CallState<?> state) {
    @Nullable Runnable due = state.due();
    while (due == null) {
      Thread.onSpinWait();
      due = state.due();
    }
    return due;
  }

  @Test
  void theEndOfItsTimeIsForWhoeverWaits() {
    CallState<Thing> state =
        new CallState<>(config(Duration.ofMillis(1)), things.show("t-1"), RequestOptions.none());
    Runnable over = () -> {};
    state.whenOver(over);
    Attempt attempt = Attempt.of(state.nextAttempt().request());

    assertThat(soonDue(state)).isSameAs(over);
    assertThat(attempt.reached()).isEqualTo(ApiTimeoutException.Limit.TOTAL);
    assertThat(state.due()).as("once").isNull();
  }

  @Test
  void withoutAnybodyTheEndOfItsTimeCancelsTheRequest() {
    CallState<Thing> state =
        new CallState<>(config(Duration.ofMillis(1)), things.show("t-1"), RequestOptions.none());
    Call<DecodedResponse<Thing>> call = inFlight(state);
    Attempt attempt = Attempt.of(call.request());
    soonDue(state).run();

    assertThat(call.isCanceled()).isTrue();
    assertThat(attempt.reached()).isEqualTo(ApiTimeoutException.Limit.TOTAL);
  }

  // The service rejects its credentials

  private static Response<DecodedResponse<Thing>> unauthorized(@Nullable String date) {
    okhttp3.Response.Builder raw =
        new okhttp3.Response.Builder()
            .request(new Request.Builder().url(NOWHERE).build())
            .protocol(Protocol.HTTP_1_1)
            .code(401)
            .message("");
    if (date != null) {
      raw.header("Date", date);
    }
    return Response.error(ResponseBody.create("", null), raw.build());
  }

  /** Signs by the clock or not, and cannot replace what was rejected now. */
  private CallState<Thing> signedBy(boolean usesClock, @Nullable String why) {
    RequestSigner signer =
        new RequestSigner() {
          @Override
          public boolean sign(Request request, Instant now, Request.Builder builder) {
            return true;
          }

          @Override
          public SigningExplanation explain(Request request, Instant now) {
            throw new AssertionError("Nobody asks");
          }

          @Override
          public boolean usesClock(Request request) {
            return usesClock;
          }

          @Override
          public @Nullable String whyNotReplaced(Request request) {
            return why;
          }
        };
    return new CallState<>(
        Things.at(NOWHERE).time(time).signer(signer).config(),
        things.show("t-1"),
        RequestOptions.none());
  }

  private void sign(Call<DecodedResponse<Thing>> call) {
    Attempt.of(call.request()).signed(call.request(), call.request(), time.now());
  }

  private static RuntimeException failure(NextStep<Thing> step) {
    assertThat(step.delay()).isNull();
    return Objects.requireNonNull(step.failure());
  }

  @Test
  void whyTheCredentialsAreNotReplacedIsSaid() {
    CallState<Thing> state = signedBy(false, "the last login was rejected");
    sign(inFlight(state));

    RuntimeException failure = failure(state.onResponse(unauthorized(null)));

    assertThat(failure).isInstanceOf(AuthenticationException.class);
    assertThat(failure.getSuppressed())
        .singleElement()
        .isInstanceOf(CredentialsException.class)
        .extracting(Throwable::getMessage)
        .asString()
        .contains("the last login was rejected");
  }

  @Test
  void ifThereIsNothingToSayNothingIsSaid() {
    CallState<Thing> silent = signedBy(false, null);
    sign(inFlight(silent));
    assertThat(failure(silent.onResponse(unauthorized(null)))).hasNoSuppressedExceptions();

    CallState<Thing> unsigned = signedBy(true, "the last login was rejected");
    inFlight(unsigned);
    String date = "Sat, 31 Jan 2026 09:30:00 GMT"; // an hour later
    assertThat(failure(unsigned.onResponse(unauthorized(date))))
        .hasNoSuppressedExceptions()
        .hasMessageNotContaining("clock");
  }

  @Test
  void aWrongClockIsCorrectedOnceAndThenNamed() {
    CallState<Thing> state = signedBy(true, null);
    String date = "Sat, 31 Jan 2026 09:30:00 GMT";
    sign(inFlight(state));
    assertThat(state.onResponse(unauthorized(date)).delay()).isZero();
    sign(inFlight(state)); // still by the wrong clock

    assertThat(failure(state.onResponse(unauthorized(date))))
        .hasMessageContaining("this machine's clock is 1 h behind the service's");
  }

  @Test
  void whoDoesNotSignByTheClockHasNoWrongOne() {
    CallState<Thing> state = signedBy(false, null);
    sign(inFlight(state));

    assertThat(failure(state.onResponse(unauthorized("Sat, 31 Jan 2026 09:30:00 GMT"))))
        .hasMessageNotContaining("clock");
  }

  // What a response says of the rate

  private long accepted() {
    return Objects.requireNonNull(config.pacer().of("showThing")).acceptedSoFar();
  }

  private static Response<DecodedResponse<Thing>> error(int status, String body) {
    return Response.error(status, ResponseBody.create(body, MediaType.get("application/json")));
  }

  /** An error of the service counts, a fault or an intermediary does not. */
  @Test
  void whatTheServiceHasHandledWasNotThrottled() {
    beginPace();
    for (String body : List.of("{\"code\":\"A\",\"message\":\"m\"}", "{}")) {
      CallState<Thing> rejected = read();
      time.advance(Duration.ofSeconds(10));
      inFlight(rejected);
      long before = accepted();
      rejected.onResponse(error(400, body));
      assertThat(accepted()).as(body).isEqualTo(before + 1);
    }
    for (Response<DecodedResponse<Thing>> response :
        List.of(error(500, "{}"), error(503, "{}"), error(404, "<html>"))) {
      beginPaceAgain();
      CallState<Thing> state = read();
      inFlight(state);
      long before = accepted();
      state.onResponse(response);
      assertThat(accepted()).as("%s", response).isEqualTo(before);
    }
  }

  private void beginPaceAgain() {
    time.advance(Duration.ofSeconds(10)); // for a turn at once
    new Turn(config.pacer(), time, time.nanoTime()).throttled("showThing", null);
  }

  @Test
  void anAttemptThatFailsNeedsAnotherTurn() {
    beginPaceAgain();
    CallState<Thing> lost = read();
    inFlight(lost);
    lost.onFailure(new IOException("lost"));
    assertThat(waitOf(lost)).isPositive();

    beginPaceAgain();
    CallState<Thing> unavailable = read();
    inFlight(unavailable);
    unavailable.onResponse(unavailable());
    assertThat(waitOf(unavailable)).isPositive();
  }

  // What it remembers

  @Test
  void anEarlierFailureIsNotLost() {
    CallState<Thing> state = read();
    inFlight(state);
    RuntimeException first = state.onResponse(unavailable()).failure();
    inFlight(state);
    RuntimeException second = state.onResponse(unavailable()).failure();

    assertThat(Objects.requireNonNull(first)).hasNoSuppressedExceptions();
    assertThat(Objects.requireNonNull(second).getSuppressed()).containsExactly(first);
    InterruptedException cause = new InterruptedException();
    assertThat(state.interrupted(cause).getSuppressed()).containsExactly(second);
    CallState<Thing> other = read();
    inFlight(other);
    assertThat(other.interrupted(cause)).hasNoSuppressedExceptions().hasCause(cause);
  }

  @Test
  void successesRefillTheBudgetThatRetriesUse() {
    for (int i = 0; i < 100; i++) {
      assertThat(config.budget().tryRetry()).isTrue();
    }
    CallState<Thing> state = read();
    inFlight(state);
    assertThat(failure(state.onResponse(unavailable()))).hasMessageContaining("retry budget");
    for (int i = 0; i < 5; i++) {
      CallState<Thing> good = read();
      inFlight(good);
      good.onResponse(success());
    }

    assertThat(config.budget().tryRetry()).isTrue();
  }

  @Test
  void withoutAnAttemptNothingCanEnd() {
    assertThatThrownBy(() -> read().giveUp())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No attempt has been made yet");
  }
}
