package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Fuzz;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a waiter gets to see, it ends, in time and for the reason that was seen last. */
class WaiterFuzzTest {
  private static final CallDetails CALL =
      CallDetails.builder().provider("Acme").operation("show").requestId("r").build();

  /** What a look may bring. */
  private enum Look {
    READY,
    FAILED,
    OTHER,
    NO_STATUS,
    ABSENT,
    LOST,
    SERVER_FAULT,
    FORBIDDEN
  }

  private static final Set<Look> SEEN =
      EnumSet.of(Look.READY, Look.FAILED, Look.OTHER, Look.NO_STATUS);

  @ParameterizedTest
  @EnumSource
  void waits(Mode mode) {
    Fuzz.rounds(2000, random -> assertEnds(mode, random));
  }

  private static void assertEnds(Mode mode, Random random) {
    FakeTime time = new FakeTime();
    Duration timeout = Duration.ofMillis(1 + random.nextInt(600_000));
    Duration interval = Duration.ofMillis(1 + timeout.toMillis() / (1 + random.nextInt(50)));
    WhenNotFound absent = Fuzz.oneOf(random, WhenNotFound.values());
    Look[] possible = {Look.OTHER, anyLook(random), anyLook(random), anyLook(random)};
    Waiter.Goal<String> goal =
        new Waiter.Goal<>(
            "thing",
            status -> status.isEmpty() ? null : status,
            absent,
            Set.of("READY"),
            Set.of("FAILED"),
            Set.of(),
            false);
    WaitOptions options = WaitOptions.defaults().withTimeout(timeout).withPollInterval(interval);
    boolean met = random.nextInt(4) > 0;
    Waiter<String> waiter = new Waiter<>(goal, "t-1", seen -> met, options, time);
    List<Look> looks = new ArrayList<>();
    List<Instant> times = new ArrayList<>();
    List<Optional<String>> seen = new ArrayList<>();

    Throwable problem =
        catchThrowable(
            () ->
                seen.add(
                    mode.await(
                        waiter,
                        () -> {
                          time.advance(Duration.ofMillis(random.nextInt(5_000)));
                          looks.add(Fuzz.oneOf(random, possible));
                          times.add(time.now());
                          return look(looks.get(looks.size() - 1));
                        })));

    assertThat(looks).hasSizeLessThanOrEqualTo((int) timeout.dividedBy(interval) + 2);
    Look last = looks.get(looks.size() - 1);
    if (problem == null) {
      boolean present = seen.get(0).isPresent();
      assertThat(last).isEqualTo(present ? Look.READY : Look.ABSENT);
      assertThat(present ? met : absent == WhenNotFound.SUCCESS).isTrue();
    } else if (problem instanceof WaiterException end) {
      assertThat(end.reason()).isEqualTo(reason(looks, times, absent));
      assertThat(end.getMessage()).contains("thing t-1", looks.size() + " poll");
      if (end.reason() == WaiterException.Reason.TIMEOUT) {
        assertThat(Duration.between(FakeTime.START, time.now())).isGreaterThanOrEqualTo(timeout);
      }
    } else {
      assertThat(problem).isInstanceOf(PermissionDeniedException.class);
      assertThat(last).isEqualTo(Look.FORBIDDEN);
    }
  }

  private static Look anyLook(Random random) {
    return Fuzz.oneOf(random, Look.values());
  }

  private static Optional<String> look(Look look) {
    return switch (look) {
      case READY, FAILED, OTHER -> Optional.of(look.name());
      case NO_STATUS -> Optional.of("");
      case ABSENT -> Optional.empty();
      case LOST -> throw new TransportException("lost", CALL, new IOException("reset"));
      case SERVER_FAULT -> throw new ServerException(error(500), CALL);
      case FORBIDDEN -> throw new PermissionDeniedException(error(403), CALL);
    };
  }

  private static ServiceError error(int status) {
    return ServiceError.builder(status, "m").code("C").build();
  }

  private static WaiterException.Reason reason(
      List<Look> looks, List<Instant> times, WhenNotFound absent) {
    Look last = looks.get(looks.size() - 1);
    boolean everSeen = !Collections.disjoint(looks, SEEN);
    if (last == Look.FAILED) {
      return WaiterException.Reason.TERMINAL_STATE;
    }
    boolean failure =
        absent == WhenNotFound.FAILURE
            || (absent == WhenNotFound.PENDING && (everSeen || missingForTwoMinutes(looks, times)));
    return last == Look.ABSENT && failure
        ? WaiterException.Reason.NOT_FOUND
        : WaiterException.Reason.TIMEOUT;
  }

  private static boolean missingForTwoMinutes(List<Look> looks, List<Instant> times) {
    int first = looks.indexOf(Look.ABSENT);
    return first >= 0
        && !times.get(times.size() - 1).isBefore(times.get(first).plus(Duration.ofMinutes(2)));
  }
}
