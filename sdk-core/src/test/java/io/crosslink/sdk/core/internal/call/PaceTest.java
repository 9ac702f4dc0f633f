package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the rate of an operation is learned. */
class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  private final Pace pace = new Pace(0);

  /** Without pacing, half of the calls of the first case failed after three seconds. */
  @ParameterizedTest
  @CsvSource({
    "1000, 100, 20, 20",
    "1000, 10, 20, 20",
    "2000, 100, 20, 20",
    "1000, 100, 5, 100",
    "200, 1, 5, 5",
    "3000, 200, 50, 50",
    "10000, 100, 100, 100",
    "10000, 50, 200, 20",
  })
  void allCallsSucceedInLittleMoreTimeThanTheLimitAllows(
      int calls, int callers, double limit, double burst) {
    for (double latency : new double[] {0.0005, 0.03, 0.2}) {
      for (double startsWithin : new double[] {0, 1}) {
        ThrottlingService service =
            new ThrottlingService(limit, burst)
                .latency(latency)
                .startsWithin(startsWithin)
                .run(calls, callers);

        String setting = "latency of " + latency + " s, starts within " + startsWithin + " s";
        assertThat(service.failed()).as(setting).isZero();
        double least = Math.max((calls - burst) / limit, calls * latency / callers);
        assertThat(service.seconds()).as(setting).isLessThan(1.15 * least);
        assertThat(service.attemptsPerCall()).as(setting).isLessThan(1.25);
      }
    }
  }

  /** The service accepts nothing for seconds, and that is no reason to give up. */
  @ParameterizedTest
  @CsvSource({
    "1, 20, 90, 30",
    "0.5, 5, 40, 30",
    "0.2, 5, 18, 9",
    "0.2, 5, 18, 2",
    "0.1, 5, 9, 9",
  })
  void noCallFailsIfThereIsLessThanOneInASecond(
      double limit, double burst, int calls, int callers) {
    for (double latency : new double[] {0.0005, 0.03, 0.2}) {
      ThrottlingService service =
          new ThrottlingService(limit, burst).latency(latency).run(calls, callers);

      assertThat(service.failed()).as("latency of %s s", latency).isZero();
      assertThat(service.seconds()).isLessThan(1.5 * (calls - burst) / limit);
    }
  }

  /** Not of each call, since it depends on chance which of them the service accepts. */
  @ParameterizedTest
  @CsvSource({"20, 20", "5, 5", "1, 20", "100, 10", "20, 1"})
  void noFewerCallsAreInTimeThanWithoutPacing(double limit, double burst) {
    for (double timeout : new double[] {0.1, 0.5, 1, 2, 5, 15, 60}) {
      for (double latency : new double[] {0.001, 0.03, 0.4, 3, 12}) {
        for (int callers : new int[] {1, 10, 100}) {
          for (int calls : new int[] {callers, 5 * callers}) {
            ThrottlingService without =
                service(limit, burst, timeout, latency).notPaced().run(calls, callers);
            ThrottlingService paced = service(limit, burst, timeout, latency).run(calls, callers);

            assertThat(paced.succeeded())
                .as("timeout %s s, latency %s s, %d x %d", timeout, latency, callers, calls)
                .isGreaterThanOrEqualTo(without.succeeded());
          }
        }
      }
    }
  }

  /** Whatever has been learned: then a service that accepts the attempt responds in time. */
  @ParameterizedTest
  @ValueSource(longs = {1, 1_000, 2_999, 3_000, 10_000, 30_000, 120_000, 3_600_000})
  void anAttemptIsSentAnywayWhileTheServiceCanStillRespondInTime(long millis) {
    Duration timeout = Duration.ofMillis(millis);
    for (Duration latency : List.of(Duration.ZERO, timeout.dividedBy(5), timeout.dividedBy(2))) {
      Pace slow = new Pace(0);
      slow.accepted(0, latency.toNanos());
      for (int i = 0; i < 1000; i++) {
        slow.ticket(0);
      }
      slow.throttled(0, Duration.ofDays(1), 0);

      Duration reserve = Duration.ofNanos(slow.reserve(timeout.toNanos()));

      assertThat(reserve).isBetween(latency.multipliedBy(2), timeout);
      assertThat(reserve)
          .isGreaterThanOrEqualTo(
              Durations.min(
                  millis < 3000 ? timeout : timeout.dividedBy(2), Duration.ofSeconds(10)));
    }
  }

  private static ThrottlingService service(
      double limit, double burst, double timeout, double latency) {
    return new ThrottlingService(limit, burst).totalTimeout(timeout).latency(latency);
  }

  /** Long delays would let the last calls sleep while the service is idle. */
  @Test
  void slowResponsesDoNotDelayTheLastCalls() {
    ThrottlingService service = new ThrottlingService(20, 20).latency(1.5).run(300, 100);

    assertThat(service.failed()).isZero();
    assertThat(service.seconds()).isLessThan(1.5 * (300 - 20) / 20);
  }

  @Test
  void itFollowsAChangedLimit() {
    ThrottlingService service =
        new ThrottlingService(20, 20).limitAfter(30, 5).limitAfter(60, 40).run(2500, 100);

    assertThat(service.failed()).isZero();
    assertThat(service.rate(5, 30)).isCloseTo(20, within(2.0));
    assertThat(service.rate(35, 60)).isCloseTo(5, within(1.0));
    assertThat(service.rate(70, 90)).isCloseTo(40, within(6.0));
    assertThat(service.attemptsPerCall()).isLessThan(1.25);
  }

  @Test
  void turnsComeInTheOrderOfTheTickets() {
    Duration before = Duration.ZERO;
    for (int i = 1; i <= 20; i++) {
      Duration wait = pace.untilDue(pace.ticket(0), 0);
      if (i == 1) {
        assertThat(wait).as("a lone call").isZero();
      } else {
        assertThat(wait).isGreaterThan(before);
      }
      before = wait;
    }
  }

  @Test
  void aTurnThatNobodyHasTakenIsForTheNextCall() {
    pace.ticket(0);
    long halfATurn = SECOND / 20;

    assertThat(pace.untilDue(pace.ticket(halfATurn), halfATurn))
        .isEqualTo(Duration.ofNanos(halfATurn));
  }

  /** Or all of them would be sent at once after a pause. */
  @Test
  void onlyOneTurnIsKept() {
    long first = pace.ticket(10 * SECOND);
    long second = pace.ticket(10 * SECOND);

    assertThat(pace.untilDue(first, 10 * SECOND)).isZero();
    assertThat(pace.untilDue(second, 10 * SECOND)).isEqualTo(Duration.ofNanos(SECOND / 10));
  }

  @Test
  void whoLeavesGivesItsTurnToThoseBehind() {
    long first = pace.ticket(0);
    long second = pace.ticket(0);
    long third = pace.ticket(0);
    Duration waited = pace.untilDue(second, 0);

    pace.giveBack(second, 0);
    assertThat(pace.untilDue(third, 0)).isEqualTo(waited);

    pace.giveBack(first, 0); // it has had its turn
    assertThat(pace.untilDue(third, 0)).isEqualTo(waited);
  }

  @Test
  void callsOfTheSameTimeLowerTheRateOnce() {
    for (int i = 0; i < 40; i++) {
      pace.accepted(2 * SECOND, 2 * SECOND);
    }
    double before = pace.rate();
    pace.throttled(2 * SECOND, null, 3 * SECOND);
    double once = pace.rate();
    pace.throttled(2 * SECOND, null, 3 * SECOND);

    assertThat(once).isLessThan(before);
    assertThat(pace.rate()).isEqualTo(once);
    pace.throttled(3 * SECOND + SECOND / 2, null, 4 * SECOND);
    assertThat(pace.rate()).as("too early to show what has changed").isEqualTo(once);
    pace.throttled(3 * SECOND + SECOND / 2 + 1, null, 4 * SECOND);
    assertThat(pace.rate()).isLessThan(once);
  }

  @Test
  void theFirstSecondSaysNothing() {
    pace.throttled(SECOND / 2, null, SECOND / 2);

    assertThat(pace.rate()).isEqualTo(new Pace(0).rate());
  }

  @Test
  void theRateNeverFallsToNothing() {
    for (long second = 2; second < 100; second++) {
      pace.throttled(second * SECOND, null, second * SECOND);
    }

    assertThat(pace.untilDue(pace.ticket(100 * SECOND), 100 * SECOND)).isZero();
    assertThat(pace.untilDue(pace.ticket(100 * SECOND), 100 * SECOND))
        .isLessThanOrEqualTo(Duration.ofSeconds(20));
  }

  /** A second is the least that the header can say. */
  @Test
  void allWaitIfTheServiceAsksForMoreThanASecond() {
    long ticket = pace.ticket(0);
    pace.throttled(0, Duration.ofSeconds(1), 0);
    assertThat(pace.untilDue(ticket, 0)).isZero();

    pace.throttled(0, Duration.ofSeconds(30), 0);
    assertThat(pace.untilDue(ticket, 0)).isEqualTo(Duration.ofSeconds(30));
    assertThat(pace.untilDue(pace.ticket(0), 10 * SECOND)).isGreaterThan(Duration.ofSeconds(20));
    assertThat(pace.untilDue(ticket, 30 * SECOND)).isZero();
  }

  @Test
  void aPauseIsOverWhenACallSentAfterItIsAccepted() {
    long ticket = pace.ticket(0);
    pace.throttled(0, Duration.ofHours(1), SECOND);

    pace.accepted(SECOND, 2 * SECOND); // sent no later than it began
    assertThat(pace.untilDue(ticket, 2 * SECOND)).isPositive();
    pace.accepted(2 * SECOND, 3 * SECOND);
    assertThat(pace.untilDue(ticket, 3 * SECOND)).isZero();
  }

  @Test
  void aPauseIsNotForgotten() {
    pace.throttled(0, Duration.ofMinutes(10), 0);

    assertThat(pace.isOver(600 * SECOND - 1)).isFalse();
    assertThat(pace.isOver(600 * SECOND)).isTrue();
  }

  /** Whoever waits for long asks seldom. */
  @ParameterizedTest
  @ValueSource(longs = {10, 100, 1_000, 10_000, 1_000_000})
  void theRateDoesNotDependOnHowOftenItIsAsked(long millis) {
    for (int i = 0; i < 1_000_000; i++) {
      pace.ticket(0);
    }
    long fallen = SECOND;
    while (pace.rate() > 0.05) {
      fallen += SECOND;
      pace.throttled(fallen, null, fallen);
    }

    for (long at = fallen; at <= fallen + 10 * SECOND; at += millis * 1_000_000) {
      pace.untilDue(1_000_000, at);
    }

    if (millis <= 10_000) {
      assertThat(pace.rate()).isCloseTo(1.8, within(0.1));
    }
    pace.untilDue(1_000_000, fallen + 100_000 * SECOND);
    assertThat(pace.rate()).as("however long").isEqualTo(1000);
  }

  @Test
  void itIsOverAMinuteAfterTheLastThrottledCall() {
    long ticket = pace.ticket(0);
    pace.throttled(0, null, 5 * SECOND);

    assertThat(pace.isOver(65 * SECOND)).isFalse();
    assertThat(pace.isOver(65 * SECOND + 1)).isTrue();
    assertThat(ticket).isEqualTo(1);
  }

  @Test
  void itIsNotOverWhileCallsWaitForTheirTurns() {
    pace.ticket(0);
    pace.ticket(0);
    assertThat(pace.isOver(61 * SECOND)).isTrue();
    for (int i = 0; i < 1_000_000; i++) {
      pace.ticket(61 * SECOND);
    }
    assertThat(pace.isOver(62 * SECOND)).isFalse();
  }

  @Test
  void ofThreeSecondsHalfIsForTheCallItself() {
    assertThat(pace.reserve(3 * SECOND)).isEqualTo(3 * SECOND / 2);
    assertThat(pace.reserve(3 * SECOND - 1)).isEqualTo(3 * SECOND - 1);
  }
}
