package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which of two clocks is believed. */
class SkewCorrectingClockTest {
  private static final Instant NOW = FakeTime.START;
  private static final Duration DAY = Duration.ofDays(1);

  private final SkewCorrectingClock clock = new SkewCorrectingClock(new FakeTime());

  @Test
  void theClockIsThatOfThisMachineUntilItProvesWrong() {
    assertThat(clock.now()).isEqualTo(NOW);
    assertThat(clock.correct(NOW, NOW.plusSeconds(61))).isTrue();
    assertThat(clock.now()).isEqualTo(NOW.plusSeconds(61));
  }

  @Test
  void aMinuteIsNoReason() {
    assertThat(clock.correct(NOW, NOW.plusSeconds(60))).isFalse();
    assertThat(clock.correct(NOW, NOW.minusSeconds(60))).isFalse();
    assertThat(clock.now()).isEqualTo(NOW);
  }

  @Test
  void whatIsUnknownIsNoReason() {
    assertThat(clock.correct(null, NOW.plusSeconds(3600))).isFalse();
    assertThat(clock.correct(NOW, null)).isFalse();
    assertThat(SkewCorrectingClock.difference(null, null)).isNull();
    assertThat(clock.now()).isEqualTo(NOW);
  }

  @Test
  void aClockThatIsWrongByMoreThanADayIsNotBelieved() {
    assertThat(clock.correct(NOW, NOW.plus(DAY).plusNanos(1))).isFalse();
    assertThat(clock.correct(NOW, NOW.minus(DAY).minusNanos(1))).isFalse();
    assertThat(clock.now()).isEqualTo(NOW);
    assertThat(clock.correct(NOW, NOW.minus(DAY))).isTrue();
    assertThat(clock.now()).isEqualTo(NOW.minus(DAY));
    assertThat(clock.correct(NOW, NOW.plus(DAY))).isTrue();
  }

  @Test
  void theDifferenceSaysWhoIsAhead() {
    assertThat(SkewCorrectingClock.difference(NOW, NOW.plusSeconds(1200)))
        .isEqualTo("this machine's clock is 20 min behind the service's");
    assertThat(SkewCorrectingClock.difference(NOW, NOW.minusSeconds(1200)))
        .isEqualTo("this machine's clock is 20 min ahead of the service's");
    assertThat(SkewCorrectingClock.difference(NOW, NOW)).isNull();
  }
}
