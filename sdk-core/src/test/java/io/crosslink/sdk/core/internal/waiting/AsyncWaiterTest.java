package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.call.EndlessDelays;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What only asynchronous waits have to care for. */
class AsyncWaiterTest {
  private final FakeTime time = new FakeTime();
  private final List<CompletableFuture<Optional<String>>> looks = new ArrayList<>();

  private CompletableFuture<Optional<String>> await(
      Supplier<CompletableFuture<Optional<String>>> look) {
    return await(look, time);
  }

  private static CompletableFuture<Optional<String>> await(
      Supplier<CompletableFuture<Optional<String>>> look, TimeSource time) {
    Waiter.Goal<String> goal = Goals.ready();
    return new Waiter<>(goal, "t-1", seen -> true, WaitOptions.defaults(), time)
        .awaitAsync(options -> look.get());
  }

  private CompletableFuture<Optional<String>> look() {
    CompletableFuture<Optional<String>> look = new CompletableFuture<>();
    looks.add(look);
    return look;
  }

  @Test
  void cancellingCancelsTheLookInFlight() {
    CompletableFuture<Optional<String>> wait = await(this::look);
    looks.get(0).complete(Optional.of("NEW"));

    wait.cancel(false);

    assertThat(looks).hasSize(2);
    assertThat(looks.get(1)).isCancelled();
  }

  @Test
  void aTimeoutOfTheFutureCancelsTheLookInFlightToo() {
    CompletableFuture<Optional<String>> wait =
        await(this::look).orTimeout(1, TimeUnit.MILLISECONDS);

    assertThatThrownBy(() -> Mode.get(wait));
    assertThatThrownBy(() -> Mode.get(looks.get(0))).isInstanceOf(CancellationException.class);
  }

  @Test
  void cancellingEndsThePauseBetweenLooks() {
    CompletableFuture<CompletableFuture<Optional<String>>> handle = new CompletableFuture<>();
    time.duringPauses(() -> Mode.get(handle).cancel(false));
    CompletableFuture<Optional<String>> wait = await(this::look);
    handle.complete(wait);

    looks.get(0).complete(Optional.of("NEW"));

    assertThat(wait).isCancelled();
    assertThat(looks).hasSize(1);
  }

  /** Else it would hold the wait until it is due. */
  @Test
  void thePauseIsLetGoOf() {
    EndlessDelays endless = new EndlessDelays();
    CompletableFuture<Optional<String>> wait = await(this::look, endless);
    looks.get(0).complete(Optional.of("NEW"));
    assertThat(endless.pause()).isNotDone();

    wait.cancel(false);

    assertThat(endless.pause()).isCancelled();
  }

  @Test
  void thePauseIsLetGoOfWhenItBegins() {
    EndlessDelays endless = new EndlessDelays();
    CompletableFuture<Optional<String>> wait = await(this::look, endless);
    endless.atTheBeginning(() -> wait.cancel(false));

    looks.get(0).complete(Optional.of("NEW"));

    assertThat(endless.pause()).isCancelled();
  }

  @Test
  void aLookThatBeginsWhileTheWaitIsCancelledIsCancelledToo() {
    CompletableFuture<CompletableFuture<Optional<String>>> handle = new CompletableFuture<>();
    CompletableFuture<Optional<String>> wait =
        await(
            () -> {
              if (!looks.isEmpty()) {
                Mode.get(handle).cancel(false);
              }
              return look();
            });
    handle.complete(wait);

    looks.get(0).complete(Optional.of("NEW"));

    assertThat(looks).hasSize(2);
    assertThat(looks.get(1)).isCancelled();
  }

  /** Also in a thread of its own, which a timer uses. */
  @Test
  void aLaterPollThatBeginsWhileTheWaitIsCancelledIsCancelledToo() {
    ManualTime timer = new ManualTime();
    CompletableFuture<CompletableFuture<Optional<String>>> handle = new CompletableFuture<>();
    CompletableFuture<Optional<String>> wait =
        await(
            () -> {
              if (!looks.isEmpty()) {
                Mode.get(handle).cancel(false);
              }
              return look();
            },
            timer);
    handle.complete(wait);
    looks.get(0).complete(Optional.of("NEW"));

    timer.advance(WaitOptions.defaults().pollInterval());

    assertThat(looks).hasSize(2);
    assertThat(looks.get(1)).isCancelled();
    assertThat(timer.hasTimers()).isFalse();
  }

  /** A wait may take thousands of looks. */
  @Test
  void manyLooksDoNotPileUp() {
    CompletableFuture<Optional<String>> wait = await(this::look);
    for (int i = 0; i < 100; i++) {
      looks.get(i).complete(Optional.of("NEW"));
    }

    assertThat(wait.getNumberOfDependents()).isEqualTo(1);
    looks.get(100).complete(Optional.of("READY"));
    assertThat(Mode.get(wait)).contains("READY");
  }

  @Test
  void whatIsWrongWithArgumentsIsThrownAtOnce() {
    IllegalArgumentException problem = new IllegalArgumentException("id");

    assertThatThrownBy(
            () ->
                await(
                    () -> {
                      throw problem;
                    }))
        .isSameAs(problem);
  }

  @Test
  void whatALaterLookThrowsEndsTheWait() {
    for (Throwable problem : new Throwable[] {new IllegalStateException(), new AssertionError()}) {
      looks.clear();
      CompletableFuture<Optional<String>> wait =
          await(
              () -> {
                if (looks.isEmpty()) {
                  return look();
                }
                throw Mode.thrown(problem);
              });

      looks.get(0).complete(Optional.of("NEW"));

      assertThatThrownBy(() -> Mode.get(wait)).isSameAs(problem);
    }
  }
}
