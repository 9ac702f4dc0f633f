package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.ServerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import okhttp3.MediaType;
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
}
