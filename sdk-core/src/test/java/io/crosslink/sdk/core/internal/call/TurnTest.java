package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a call waits for its turn, once the service has throttled its operation. */
class TurnTest {
  private static final Duration LEFT = Duration.ofMinutes(2);

  private final FakeTime time = new FakeTime();
  private final Pacer pacer = new Pacer(time);

  private Turn turn() {
    return new Turn(pacer, time, time.nanoTime());
  }

  private Duration await(Turn turn) {
    return turn.await("show", LEFT);
  }

  /** Ten turns a second at first. */
  private void beginPace() {
    turn().throttled("show", null);
    turn().await("show", LEFT); // the turn in advance
  }

  @Test
  void nobodyWaitsBeforeTheServiceHasThrottledACall() {
    assertThat(await(turn())).isZero();
    assertThat(pacer.isIdle()).isTrue();
    beginPace();
    assertThat(turn().await("list", LEFT)).as("another operation").isZero();
    assertThat(await(turn())).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void aTurnIsTakenOnceItIsDue() {
    beginPace();
    Turn turn = turn();
    Duration wait = await(turn);
    assertThat(await(turn)).as("asked again").isEqualTo(wait);

    time.advance(wait);

    assertThat(await(turn)).isZero();
    assertThat(await(turn)).as("until the attempt has ended").isZero();
    turn.end();
    assertThat(await(turn)).as("another attempt").isPositive();
  }

  @Test
  void whoGivesUpLetsTheOthersMoveUp() {
    beginPace();
    Turn first = turn();
    Turn second = turn();
    assertThat(await(first)).isEqualTo(Duration.ofMillis(100));
    assertThat(await(second)).isEqualTo(Duration.ofMillis(200));

    first.giveUp();

    assertThat(await(second)).isEqualTo(Duration.ofMillis(100));
    first.giveUp(); // it has no turn any more
    assertThat(await(second)).isEqualTo(Duration.ofMillis(100));
    assertThat(await(first)).as("behind the other").isEqualTo(Duration.ofMillis(200));
  }

  @Test
  void whoHasHadItsTurnHasNothingToGive() {
    beginPace();
    Turn first = turn();
    await(first);
    time.advance(Duration.ofMillis(100));
    assertThat(await(first)).isZero();
    Turn second = turn();
    Duration wait = await(second);

    first.giveUp();
    turn().giveUp(); // it never had one

    assertThat(await(second)).isEqualTo(wait);
    assertThat(await(first)).as("it is still its turn").isZero();
  }

  @Test
  void anAcceptedCallNeedsAnotherTurn() {
    beginPace();
    Turn turn = turn();
    time.advance(await(turn));
    assertThat(await(turn)).isZero();

    turn.accepted("show");

    assertThat(await(turn)).isPositive();
  }

  /** Since the rate may rise meanwhile. */
  @Test
  void aLongWaitIsDivided() {
    beginPace();
    for (int i = 0; i < 9; i++) {
      await(turn());
    }
    assertThat(await(turn())).isEqualTo(Duration.ofSeconds(1));
    assertThat(await(turn())).as("of 1.1 s").isEqualTo(Duration.ofSeconds(1));
    for (int i = 0; i < 29; i++) {
      await(turn());
    }
    assertThat(await(turn())).as("of 4.1 s").isEqualTo(Duration.ofMillis(2050));
  }

  /** It may succeed out of turn, too. */
  @Test
  void towardsItsEndACallIsSentAnyway() {
    beginPace();
    for (int i = 0; i < 1000; i++) {
      await(turn());
    }
    Turn turn = turn();
    Duration left = Duration.ofSeconds(4); // half of it is for the call itself
    assertThat(turn.await("show", left)).isEqualTo(Duration.ofSeconds(2));

    time.advance(Duration.ofSeconds(2).minusNanos(1));
    assertThat(turn.await("show", left)).isEqualTo(Duration.ofNanos(1));
    time.advance(Duration.ofNanos(1));
    assertThat(turn.await("show", left)).isZero();
  }
}
