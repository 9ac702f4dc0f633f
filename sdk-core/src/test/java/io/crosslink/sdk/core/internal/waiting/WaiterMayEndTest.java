package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When what a listing shows is not enough for a wait, since the wait may end by it. */
class WaiterMayEndTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final FakeTime time = new FakeTime();

  private record Thing(@Nullable String status, @Nullable String lifeCycle) {}

  private Waiter<Thing> waiter(
      WhenNotFound absent, List<String> success, List<String> failure, List<String> recoverable) {
    Waiter.Goal<Thing> goal =
        new Waiter.Goal<>(
            "thing", Thing::status, Thing::lifeCycle, absent, success, failure, recoverable, true);
    return new Waiter<>(
        goal, "t-1", seen -> true, WaitOptions.defaults().withTimeout(TIMEOUT), time);
  }

  @Test
  void theStatusThatIsWaitedForEndsIt() {
    Waiter<Thing> waiter = waiter(WhenNotFound.FAILURE, List.of("UP"), List.of(), List.of());

    assertThat(waiter.mayEnd(new Thing("DOWN", "DOWN"))).isFalse();
    assertThat(waiter.mayEnd(new Thing("DOWN", null))).isFalse(); // no matter
    assertThat(waiter.mayEnd(new Thing("UP", "DOWN"))).isTrue();
    assertThat(waiter.mayEnd(new Thing(null, "DOWN"))).isTrue(); // it may be UP
  }

  @Test
  void theEndOfItsLifeCycleEndsIt() {
    Waiter<Thing> waiter = waiter(WhenNotFound.SUCCESS, List.of(), List.of("BROKEN"), List.of());

    assertThat(waiter.mayEnd(new Thing("BROKEN", "UP"))).isFalse();
    assertThat(waiter.mayEnd(new Thing(null, "UP"))).isFalse(); // no matter
    assertThat(waiter.mayEnd(new Thing("UP", "BROKEN"))).isTrue();
    assertThat(waiter.mayEnd(new Thing("UP", null))).isTrue(); // it may be BROKEN
  }

  @Test
  void soDoesWhatAChangeCanEnd() {
    Waiter<Thing> waiter = waiter(WhenNotFound.SUCCESS, List.of(), List.of(), List.of("FROZEN"));

    assertThat(waiter.mayEnd(new Thing("UP", "UP"))).isFalse();
    assertThat(waiter.mayEnd(new Thing("UP", "FROZEN"))).isTrue();
    assertThat(waiter.mayEnd(new Thing("UP", null))).isTrue();
  }

  @Test
  void aWaitForAbsenceGoesOnWhileItIsThere() {
    Waiter<Thing> waiter = waiter(WhenNotFound.SUCCESS, List.of(), List.of(), List.of());

    assertThat(waiter.mayEnd(new Thing(null, null))).isFalse();
  }

  @Test
  void aWaitForExistenceEndsWhenItIsThere() {
    Waiter<Thing> waiter = waiter(WhenNotFound.EXPECTED, List.of(), List.of(), List.of());

    assertThat(waiter.mayEnd(new Thing("DOWN", "DOWN"))).isTrue();
  }

  @Test
  void theLastPollMayEndIt() {
    Waiter<Thing> waiter = waiter(WhenNotFound.FAILURE, List.of("UP"), List.of(), List.of());
    Thing down = new Thing("DOWN", "DOWN");

    time.advance(TIMEOUT.minusNanos(1));
    assertThat(waiter.mayEnd(down)).isFalse();
    time.advance(Duration.ofNanos(1));
    assertThat(waiter.mayEnd(down)).isTrue();
  }
}
