package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.error.WaiterException.Reason;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shared polls of waits that block a thread. */
class SharedPollsBlockingTest extends PolledThings {
  private final CompletableFuture<Optional<Thing>> result = new CompletableFuture<>();
  private Thread thread = new Thread();
  private CompletableFuture<Optional<Thing>> other = new CompletableFuture<>();

  /** Starts another wait, whose first poll is in flight. */
  @BeforeEach
  void startTheOther() {
    fill("a", "b");
    other = start("a");
  }

  @AfterEach
  void end() {
    other.cancel(true);
    thread.interrupt();
  }

  /** Starts the wait for b in a thread; its first poll is in flight afterwards. */
  private void startInThread(RequestOptions options) {
    startInThread(waiter(options)::await);
  }

  private interface Wait {
    Optional<Thing> on(Polls<Thing> polls);
  }

  private void startInThread(Wait wait) {
    thread =
        new Thread(
            () -> {
              try {
                result.complete(wait.on(byIds));
              } catch (Throwable e) {
                result.completeExceptionally(e);
              }
            });
    thread.start();
    awaitThat(() -> inFlight.size() == 2);
  }

  private Waiter<Thing> waiter(RequestOptions options) {
    return new Waiter<>(
        ready(),
        "b",
        seen -> true,
        WaitOptions.defaults()
            .withPollInterval(INTERVAL)
            .withListener((WaitProgress poll) -> polls.add(poll.id()))
            .withRequestOptions(options),
        time);
  }

  private static void awaitThat(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  /** Lets the first polls end; afterwards both waits are in their delays. */
  private void respondToBoth() {
    respond();
    awaitThat(() -> polls.contains("b") && thread.getState() == Thread.State.TIMED_WAITING);
  }

  @Test
  void itsPollsGoWithThoseOfOthers() {
    startInThread(RequestOptions.none());
    respondToBoth();
    time.advance(INTERVAL);
    assertThat(calls).containsExactly(List.of("a"), List.of("b"), List.of("a", "b"));
    assertThat(polls).containsExactlyInAnyOrder("a", "b");

    things.put("b", "READY");
    respond();

    assertThat(Mode.get(result)).contains(new Thing("b", "READY"));
    assertThat(other).isNotDone();
    other.cancel(true);
    assertThat(shared.size()).isZero();
  }

  @Test
  void aFailureIsThrownAsItIs() {
    InvalidRequestException invalid = new InvalidRequestException(error(400), CALL);
    startInThread(RequestOptions.none());

    inFlight.remove(1).result().completeExceptionally(invalid);

    assertThatThrownBy(() -> Mode.get(result)).isSameAs(invalid);
    assertThat(other).isNotDone();
    assertThat(shared.size()).isOne();
  }

  @Test
  void itEndsAtItsDeadlineAndLetsGoOfTheCall() {
    startInThread(RequestOptions.builder().deadline(time.now().plusMillis(50)).build());
    Call call = inFlight.get(1);

    assertThat(result).failsWithin(Duration.ofSeconds(8)); // not only after a grace period
    assertThatThrownBy(() -> Mode.get(result))
        .isInstanceOfSatisfying(
            WaiterException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
    assertThat(call.result()).isCancelled();
  }

  @Test
  void anInterruptEndsItAndLetsGoOfTheCall() {
    startInThread(RequestOptions.none());
    Call call = inFlight.get(1);

    thread.interrupt();

    assertThatThrownBy(() -> Mode.get(result))
        .isInstanceOfSatisfying(
            WaiterException.class, e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
    assertThat(call.result()).isCancelled();
  }

  /** What the thread returns, for removals; the thing is there if the removal says that it was. */
  private Optional<Thing> removed(Polls<Thing> polls) {
    boolean wasThere = removal().await(waiter(RequestOptions.none()), polls);
    return wasThere ? Optional.of(new Thing("b", "GONE")) : Optional.empty();
  }

  private Removal<Thing> removal() {
    Removal<Thing> removal = new Removal<>("thing b", Thing::status, time);
    removal.step(
        Removal.Kind.USUAL,
        Set.of(),
        Set.of(),
        seen -> List.of(seen.id()),
        (id, poll) -> things.remove(id),
        (id, poll) -> {
          things.remove(id);
          return CompletableFuture.completedFuture(null);
        });
    return removal;
  }

  @Test
  void aRemovalSharesPolls() {
    startInThread(this::removed);
    respondToBoth();
    assertThat(things).containsOnlyKeys("a");
    time.advance(INTERVAL);
    assertThat(calls).endsWith(List.of("a", "b"));
    respond();

    assertThat(Mode.get(result)).isPresent();
  }

  @Test
  void aRemovalSaysIfNothingWasThere() {
    things.remove("b");
    startInThread(this::removed);
    respond();

    assertThat(Mode.get(result)).isEmpty();
  }

  @Test
  void anAsynchronousRemovalSaysTheSame() {
    CompletableFuture<Boolean> present = removal().awaitAsync(waiter(RequestOptions.none()), byIds);
    respond();
    time.advance(INTERVAL);
    respond();
    CompletableFuture<Boolean> absent = removal().awaitAsync(waiter(RequestOptions.none()), byIds);
    respond();

    assertThat(Mode.get(present)).isTrue();
    assertThat(Mode.get(absent)).isFalse();
  }
}
