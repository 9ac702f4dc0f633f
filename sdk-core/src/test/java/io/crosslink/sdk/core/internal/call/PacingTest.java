package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls of an operation that the service throttles wait for their turn. */
class PacingTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final List<CallEvent> events = new CopyOnWriteArrayList<>();
  private final Things.Builder builder =
      Things.at(SERVER.baseUrl()).time(time).random(() -> 0).listener(events::add);

  @BeforeEach
  void throttleOnce() {
    Responses.inTurn(SERVER, Responses.error(429), Responses.thing("t-1"));
  }

  @AfterEach
  void clearInterruptFlag() {
    Thread.interrupted();
  }

  private List<Duration> paces() {
    return events.stream()
        .filter(CallEvent.Paced.class::isInstance)
        .map(event -> ((CallEvent.Paced) event).delay())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void theCallThatWasThrottledDoesNotWaitForOthers(Mode mode) {
    Things things = builder.build();

    assertThat(mode.call(things, things.show("t-1")).attempts()).isEqualTo(2);

    assertThat(paces()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theNextCallsWait(Mode mode) {
    Things things = builder.build();

    for (int i = 0; i < 4; i++) {
      mode.call(things, things.show("t-1"));
    }

    assertThat(paces()).hasSize(3).allMatch(delay -> delay.toMillis() > 50);
    assertThat(time.pauses()).as("the delay of the retry and those").hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void otherOperationsDoNot(Mode mode) {
    Things things = builder.build();

    mode.call(things, things.show("t-1"));
    mode.call(things, things.create(Thing.of("t-1")));
    mode.call(things, things.create(Thing.of("t-1")));

    assertThat(paces()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingWaitsIfThePolicySaysSo(Mode mode) {
    Things things = builder.retryPolicy(RetryPolicy.defaults().withPacing(false)).build();

    for (int i = 0; i < 4; i++) {
      mode.call(things, things.show("t-1"));
    }

    assertThat(paces()).isEmpty();
  }

  /** The service asks for a minute, which neither call has. */
  @ParameterizedTest
  @EnumSource
  void aCallIsSentOutOfTurnRatherThanTooLate(Mode mode) {
    Responses.inTurn(
        SERVER, Responses.error(429).withHeader("Retry-After", "60"), Responses.thing("t-1"));
    Things things = builder.totalTimeout(Duration.ofSeconds(30)).build();
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> mode.call(things, things.show("t-1")));

    mode.call(things, things.show("t-1"));

    assertThat(time.pauses().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @EnumSource
  void attemptsDoNotCountWhileOthersAreAccepted(Mode mode) {
    Responses.inTurn(
        SERVER,
        Responses.error(429),
        Responses.error(429),
        Responses.error(429),
        Responses.error(429),
        Responses.error(429),
        Responses.error(429),
        Responses.thing("t-1"));
    SERVER.stubFor(get(urlPathMatching(".*/t-2")).willReturn(Responses.thing("t-2")));
    Things things = builder.build();
    AtomicBoolean inside = new AtomicBoolean();
    time.duringPauses(
        () -> {
          if (inside.compareAndSet(false, true)) {
            Mode.BLOCKING.call(things, things.show("t-2"));
            inside.set(false);
          }
        });

    assertThat(mode.call(things, things.show("t-1")).attempts()).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource
  void attemptsCountIfNothingIsAccepted(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(429));
    Things things = builder.build();

    RateLimitedException problem =
        catchThrowableOfType(
            RateLimitedException.class, () -> mode.call(things, things.show("t-1")));

    assertThat(problem)
        .hasMessageContaining("no retry because the maximum number of attempts is 4)");
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatGivesUpSaysWhatTheServiceAllows(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(429).withHeader("Retry-After", "50"));
    SERVER.stubFor(get(urlPathMatching(".*/t-2")).willReturn(Responses.thing("t-2")));
    Things things = builder.build();
    AtomicBoolean inside = new AtomicBoolean();
    time.duringPauses(
        () -> {
          if (inside.compareAndSet(false, true)) {
            Mode.BLOCKING.call(things, things.show("t-2"));
            inside.set(false);
          }
        });

    RateLimitedException problem =
        catchThrowableOfType(
            RateLimitedException.class, () -> mode.call(things, things.show("t-1")));

    assertThat(problem)
        .hasMessageMatching(
            ".*no retry because the delay of 50 s would exceed the total timeout of 2 min, while"
                + " the service allows this client about [0-9.]+ of these calls per second\\)");
  }

  /** Of another policy, a confirmation, or from an intermediary: it says nothing. */
  @ParameterizedTest
  @EnumSource
  void aThrottledCallThatIsNotPacedIsNotAccepted(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(429));
    Things things = builder.build();
    time.duringPauses(
        () ->
            assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(
                    () ->
                        Mode.BLOCKING.call(
                            things.caller(),
                            things.show("t-2"),
                            RequestOptions.builder().retryPolicy(RetryPolicy.none()).build())));

    RateLimitedException problem =
        catchThrowableOfType(
            RateLimitedException.class, () -> mode.call(things, things.show("t-1")));

    assertThat(problem.attempts()).isEqualTo(attemptsWithin(Duration.ofSeconds(10)) + 4);
  }

  /** What was accepted more than a minute ago does not help this call. */
  @ParameterizedTest
  @EnumSource
  void attemptsCountAgainWhenOthersAreNoLongerAccepted(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(429));
    SERVER.stubFor(get(urlPathMatching(".*/t-2")).willReturn(Responses.thing("t-2")));
    Things things = builder.build();
    AtomicBoolean once = new AtomicBoolean();
    time.duringPauses(
        () -> {
          if (once.compareAndSet(false, true)) {
            Mode.BLOCKING.call(things, things.show("t-2"));
          }
        });

    RateLimitedException problem =
        catchThrowableOfType(
            RateLimitedException.class, () -> mode.call(things, things.show("t-1")));

    assertThat(problem.attempts()).isEqualTo(attemptsWithin(Duration.ofMinutes(1)) + 4);
  }

  /** Each is delayed by the least there is, as the jitter is 0. */
  private static int attemptsWithin(Duration duration) {
    return (int) (duration.toMillis() / 100) + 1;
  }

  @ParameterizedTest
  @EnumSource
  void aPolicyWithoutRetriesIsObeyed(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(429));
    Things things = builder.build();
    RetryPolicy once = RetryPolicy.defaults().withMaxAttempts(1);

    RateLimitedException problem =
        catchThrowableOfType(
            RateLimitedException.class,
            () ->
                mode.call(
                    things.caller(),
                    things.show("t-1"),
                    RequestOptions.builder().retryPolicy(once).build()));

    assertThat(problem.attempts()).isEqualTo(1);
  }

  /** Even if it is not paced itself, so that it never asks for its turn. */
  @Test
  void aCallSentBeforeAPauseDoesNotEndIt() {
    Pacer pacer = new Pacer(time);
    Turn unpaced = turn(pacer);
    time.advance(Duration.ofSeconds(1));
    turn(pacer).throttled("op", Duration.ofSeconds(30));

    unpaced.accepted("op");

    assertThat(turn(pacer).await("op", Duration.ofMinutes(2))).isGreaterThan(Duration.ofSeconds(1));
  }

  private Turn turn(Pacer pacer) {
    return new Turn(pacer, time, time.nanoTime());
  }

  @Test
  void anInterruptLeavesTheQueue() {
    Things things = builder.build();
    Mode.BLOCKING.call(things, things.show("t-1"));
    time.duringPauses(() -> Thread.currentThread().interrupt());
    for (int i = 0; i < 50; i++) {
      assertThatExceptionOfType(TransportException.class)
          .isThrownBy(() -> Mode.BLOCKING.call(things, things.show("t-1")));
      Thread.interrupted();
    }
    time.duringPauses(() -> {});

    Mode.BLOCKING.call(things, things.show("t-1"));

    assertThat(paces()).last(InstanceOfAssertFactories.DURATION).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void anInterruptEndsTheWait() {
    Things things = builder.build();
    Mode.BLOCKING.call(things, things.show("t-1"));
    time.duringPauses(() -> Thread.currentThread().interrupt());

    TransportException problem =
        catchThrowableOfType(
            TransportException.class, () -> Mode.BLOCKING.call(things, things.show("t-1")));

    assertThat(problem).hasMessageContaining("interrupted while waiting for the next attempt");
    assertThat(problem.mayHaveBeenApplied()).isFalse();
    assertThat(events).last().isInstanceOf(CallEvent.Completed.class);
  }

  @Test
  void aCancelledCallLeavesTheQueue() {
    EndlessDelays delays = new EndlessDelays();
    Things things = builder.time(delays).build();
    CompletableFuture<?> throttled = start(things);
    delays.pause(); // before its retry
    Mode.get(start(things));

    CompletableFuture<?> cancelled = start(things);
    cancelled.cancel(true);
    CompletableFuture<?> behind = start(things);

    assertThat(paces()).hasSize(2);
    assertThat(paces().get(1)).isEqualTo(paces().get(0));
    assertThat(events)
        .filteredOn(CallEvent.Completed.class::isInstance)
        .extracting(event -> ((CallEvent.Completed) event).failure())
        .last()
        .isInstanceOf(CancellationException.class);
    throttled.cancel(true);
    behind.cancel(true);
  }

  private static CompletableFuture<?> start(Things things) {
    return things.caller().callAsync(things.show("t-1"), RequestOptions.none());
  }
}
