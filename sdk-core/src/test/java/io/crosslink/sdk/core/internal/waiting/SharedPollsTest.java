package io.crosslink.sdk.core.internal.waiting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which polls go together, and that no wait notices it. */
class SharedPollsTest extends PolledThings {
  @Test
  void aLoneWaitPollsAlone() {
    fill("a");
    CompletableFuture<Optional<Thing>> wait = start("a");
    respond();
    time.advance(INTERVAL.minusNanos(1));
    assertThat(calls).hasSize(1);
    things.put("a", "READY");
    time.advance(Duration.ofNanos(1));
    assertThat(shared.size()).isOne();
    respond();

    assertThat(Mode.get(wait)).contains(new Thing("a", "READY"));
    assertThat(calls).containsExactly(List.of("a"), List.of("a"));
    assertThat(shared.size()).isZero();
  }

  @Test
  void waitsFallIntoStep() {
    fill("a", "b", "c");
    start("a");
    respond();
    time.advance(Duration.ofSeconds(1));
    start("b");
    start("c");
    respond();
    calls.clear();

    time.advance(Duration.ofSeconds(4));
    assertThat(calls).containsExactly(List.of("a", "b", "c"));
    respond();
    time.advance(INTERVAL);
    respond();

    assertThat(calls).containsExactly(List.of("a", "b", "c"), List.of("a", "b", "c"));
  }

  @Test
  void whatIsDueMuchLaterIsNotTakenAlong() {
    fill("a", "b", "c", "d");
    start("a");
    respond();
    start("b");
    respond();
    calls.clear();

    time.advance(INTERVAL.dividedBy(2).minusNanos(1));
    start("c");
    time.advance(Duration.ofNanos(1));
    start("d");

    assertThat(calls).containsExactly(List.of("c"), List.of("d", "b"));
  }

  @Test
  void aThousandWaitsThatBeginTogetherPollTogether() {
    int number = 1000;
    things.putAll(IntStream.range(0, number).boxed().collect(toMap(i -> "t-" + i, i -> "NEW")));
    List<CompletableFuture<Optional<Thing>>> waits =
        IntStream.range(0, number).mapToObj(i -> start("t-" + i)).toList();
    respond();

    assertThat(calls).hasSizeBetween(number / MOST, 20);
    assertThat(polls).hasSize(number).doesNotHaveDuplicates();
    time.advance(INTERVAL);
    respond();
    calls.clear();
    polls.clear();

    time.advance(INTERVAL);
    respond();

    assertThat(calls).hasSize(number / MOST).allSatisfy(ids -> assertThat(ids).hasSize(MOST));
    assertThat(polls).hasSize(number).doesNotHaveDuplicates();
    things.replaceAll((id, status) -> "READY");
    time.advance(INTERVAL);
    respond();
    assertThat(waits).allMatch(CompletableFuture::isDone);
    assertThat(shared.size()).isZero();
    assertThat(time.hasTimers()).isFalse();
  }

  /** Starts waits whose second polls are due. */
  private List<CompletableFuture<Optional<Thing>>> due(int number, Polls<Thing> kind) {
    things.putAll(IntStream.range(0, number).boxed().collect(toMap(i -> "t-" + i, i -> "NEW")));
    List<CompletableFuture<Optional<Thing>>> waits =
        IntStream.range(0, number)
            .mapToObj(i -> start("t-" + i, kind, RequestOptions.none()))
            .toList();
    respond();
    time.advance(INTERVAL);
    respond();
    calls.clear();
    time.advance(INTERVAL);
    return waits;
  }

  /** Each has a thread. */
  @Test
  void onlyAFewCallsAreInFlightAtATime() {
    due(7 * MOST, byIds);
    assertThat(calls).hasSize(6).allSatisfy(ids -> assertThat(ids).hasSize(MOST));

    inFlight.remove(0).result().complete(this::thing);

    assertThat(calls).hasSize(7);
  }

  /** Fewer than a call can take are waited for, as others may become due meanwhile. */
  @Test
  void aCallThatIsNotFullWaitsForTheOthers() {
    due(MOST + 2, byIds);
    assertThat(calls).hasSize(1);

    inFlight.remove(0).result().complete(this::thing);

    assertThat(calls).hasSize(2);
    assertThat(calls.get(1)).hasSize(2);
  }

  @Test
  void aListingIsReadOnceAtATime() {
    due(2 * MOST, byListing);
    assertThat(calls).containsExactly(List.of("all"));
    for (int i = 0; i < 20; i++) {
      fill("u-" + i);
      start("u-" + i, byListing, RequestOptions.none());
    }
    assertThat(calls).containsOnlyOnce(List.of("all"));

    inFlight.remove(0).result().complete(this::thing);

    assertThat(calls.stream().filter(List.of("all")::equals)).hasSize(2);
  }

  @Test
  void whenOneEndsTheOthersStillShare() {
    fill("a", "b", "c");
    CompletableFuture<Optional<Thing>> first = start("a");
    start("b");
    things.put("a", "READY");
    respond();
    assertThat(first).isDone();
    calls.clear();

    start("c");
    respond();
    assertThat(shared.size()).isOne();
    time.advance(INTERVAL);

    assertThat(calls).hasSize(2);
    assertThat(calls.get(1)).containsExactlyInAnyOrder("b", "c");
  }

  /** What it shows may be from before the poll was due. */
  @Test
  void aPollDoesNotJoinACallInFlight() {
    twoInFlight();
    fill("c");

    start("c");

    assertThat(calls).containsExactly(List.of("c"));
  }

  @Test
  void whatBecomesDueMeanwhileGoesTogetherInTheNextCall() {
    twoInFlight();
    for (int i = 0; i < 20; i++) {
      fill("t-" + i);
      start("t-" + i);
    }
    int begun = calls.size();
    assertThat(begun).isLessThan(5);
    inFlight.remove(0).result().complete(this::thing);

    assertThat(calls).hasSize(begun + 1);
    assertThat(calls.get(begun)).hasSize(20 - begun);
  }

  @Test
  void waitsForTheSameThingShareWhatTheySee() {
    fill("a");
    List<CompletableFuture<Optional<Thing>>> waits = List.of(start("a"), start("a"), start("a"));
    respond();
    things.remove("a");
    calls.clear();
    time.advance(INTERVAL);
    respond();
    time.advance(INTERVAL);
    respond();

    assertThat(waits).allSatisfy(wait -> assertThat(Mode.get(wait)).isEmpty());
    assertThat(calls).allMatch(List.of("a")::equals).hasSizeLessThan(3);
  }

  @Test
  void cancellingAWaitLeavesTheCallToTheOthers() {
    List<CompletableFuture<Optional<Thing>>> waits = twoInFlight();
    CompletableFuture<Found<Thing>> call = inFlight.get(0).result();

    waits.get(0).cancel(true);
    assertThat(call).isNotCancelled();
    waits.get(1).cancel(true);

    assertThat(call).isCancelled();
    assertThat(shared.size()).isZero();
  }

  @Test
  void cancellingAWaitInItsDelayLeavesNothingBehind() {
    List<CompletableFuture<Optional<Thing>>> waits = twoInFlight();
    respond();
    assertThat(time.hasTimers()).isTrue();

    waits.forEach(wait -> wait.cancel(true));

    assertThat(time.hasTimers()).isFalse();
    assertThat(shared.size()).isZero();
  }

  @Test
  void cancellingAWaitCancelsAPollThatIsAlone() {
    start("a");
    CompletableFuture<Optional<Thing>> wait = start("b");
    CompletableFuture<Found<Thing>> call = inFlight.get(1).result();

    wait.cancel(true);

    assertThat(call).isCancelled();
    assertThat(inFlight.get(0).result()).isNotDone();
  }

  /** As soon as the call has begun, before the wait has received it. */
  @Test
  void aCallThatBeginsWhileItsWaitIsCancelledIsCancelledToo() {
    fill("a", "b");
    List<CompletableFuture<Optional<Thing>>> waits = new ArrayList<>();
    Polls<Thing> kind =
        polls(
            Together.byIds(
                MOST,
                (ids, options) -> {
                  waits.forEach(wait -> wait.cancel(true));
                  return call(ids, options);
                }));
    waits.add(start("a", kind, RequestOptions.none()));
    waits.add(start("b", kind, RequestOptions.none()));
    respond();
    time.advance(INTERVAL);
    respond();
    time.advance(INTERVAL);

    assertThat(calls).endsWith(List.of("a", "b"));
    assertThat(inFlight).allSatisfy(call -> assertThat(call.result()).isCancelled());
    assertThat(shared.size()).isZero();
  }

  @Test
  void noCallIsMadeForAWaitThatWasCancelledMeanwhile() {
    List<CompletableFuture<Optional<Thing>>> waits = twoInFlight();
    waits.get(0).cancel(true);

    fail(new InvalidRequestException(error(400), CALL));

    assertThat(calls).containsExactly(List.of("b"));
  }

  @Test
  void aCallThatCannotEvenBeginEndsTheWaits() {
    IllegalStateException closed = new IllegalStateException("This client is closed");
    Polls<Thing> kind =
        polls(
            Together.byIds(
                MOST,
                (ids, options) -> {
                  throw closed;
                }));
    fill("a", "b");
    List<CompletableFuture<Optional<Thing>>> waits =
        List.of(start("a", kind, RequestOptions.none()), start("b", kind, RequestOptions.none()));
    respond();
    time.advance(INTERVAL);
    respond();
    time.advance(INTERVAL);

    assertThat(waits).allSatisfy(wait -> assertThatThrownBy(() -> Mode.get(wait)).isSameAs(closed));
    assertThat(shared.size()).isZero();
  }

  /** In real time, as calls are; and without taking the call away from others. */
  @Test
  void aWaitEndsAtItsOwnDeadline() {
    List.of("w", "x", "y", "z").forEach(id -> start(id)); // each alone
    RequestOptions soon = RequestOptions.builder().deadline(time.now().plusMillis(50)).build();
    fill("a", "b");
    CompletableFuture<Optional<Thing>> hasty = start("a", byIds, soon);
    CompletableFuture<Optional<Thing>> other = start("b");
    Call call = inFlight.get(4);
    assertThat(call.ids()).containsExactly("a", "b");

    assertThat(hasty).failsWithin(Duration.ofSeconds(5)); // not only after a grace period
    assertThatThrownBy(() -> Mode.get(hasty))
        .isInstanceOfSatisfying(
            WaiterException.class,
            problem -> assertThat(problem.reason()).isEqualTo(WaiterException.Reason.TIMEOUT));
    assertThat(call.result()).isNotDone();
    call.result().complete(this::thing);
    assertThat(other).isNotDone();
    assertThat(polls).containsExactly("b");
  }

  @Test
  void aSharedCallMayTakeAsLongAsTheLongestOfItsPolls() {
    fill("a", "b");
    RequestOptions soon =
        RequestOptions.builder().deadline(time.now().plus(Duration.ofMinutes(1))).build();
    start("a", byIds, soon);
    start("b");
    respond();
    time.advance(INTERVAL);
    respond();
    time.advance(INTERVAL);

    assertThat(inFlight).hasSize(1);
    assertThat(inFlight.get(0).options().deadline())
        .isEqualTo(time.now().minus(INTERVAL).minus(INTERVAL).plus(Duration.ofMinutes(15)));
  }

  @Test
  void theErrorOfOneIsNotThatOfOthers() {
    List<CompletableFuture<Optional<Thing>>> waits = twoInFlight();
    InvalidRequestException invalid = new InvalidRequestException(error(400), CALL);

    fail(invalid);
    assertThat(calls).containsExactly(List.of("a"), List.of("b"));
    inFlight.remove(0).result().completeExceptionally(invalid);
    respond();

    assertThatThrownBy(() -> Mode.get(waits.get(0))).isSameAs(invalid);
    assertThat(waits.get(1)).isNotDone();
    assertThat(polls).containsExactly("b");
  }

  @Test
  void doubtsAreResolvedAlone() {
    List<CompletableFuture<Optional<Thing>>> waits = twoInFlight();

    inFlight
        .remove(0)
        .result()
        .complete(
            id -> {
              if (id.equals("a")) {
                throw new ResponseFormatException("doubtful", CALL, null);
              }
              return thing(id);
            });

    assertThat(calls).containsExactly(List.of("a"));
    things.remove("a");
    respond();
    assertThat(Mode.get(waits.get(0))).isEmpty();
    assertThat(polls).containsExactly("b", "a");
  }

  @Test
  void anErrorInAResultIsNotLost() {
    List<CompletableFuture<Optional<Thing>>> waits = twoInFlight();
    Found<Thing> broken =
        id -> {
          throw new StackOverflowError();
        };

    inFlight.remove(0).result().complete(broken);
    assertThat(calls).containsExactly(List.of("a"), List.of("b"));
    inFlight.remove(0).result().complete(broken);
    respond();

    assertThatThrownBy(() -> Mode.get(waits.get(0))).isInstanceOf(StackOverflowError.class);
    assertThat(polls).containsExactly("b");
  }

  @Test
  void throttlingIsNotAnsweredWithMoreCalls() {
    twoInFlight();

    fail(new RateLimitedException(error(429), CALL));

    assertThat(inFlight).isEmpty();
    assertThat(polls).containsExactly("a RateLimitedException", "b RateLimitedException");
    time.advance(INTERVAL);
    assertThat(inFlight).extracting(Call::ids).containsExactly(List.of("a", "b"));
  }

  @Test
  void aDelayThatTheServiceAsksForIsNotShortened() {
    twoInFlight();
    ServiceError slowly =
        ServiceError.builder(429, "m").retryable(true).retryAfter(INTERVAL.multipliedBy(2)).build();
    fail(new RateLimitedException(slowly, CALL));
    calls.clear();
    fill("c", "d");
    start("c");
    start("d");
    respond();
    time.advance(INTERVAL);
    respond();

    assertThat(calls).doesNotContain(List.of("a"), List.of("b")).isNotEmpty();
    assertThat(calls).noneMatch(ids -> ids.contains("a"));
  }

  /** Also one that is shorter than the interval, but longer than half of it. */
  @Test
  void aPollIsNotEarlierThanTheServiceAsks() {
    twoInFlight();
    Duration asked = Duration.ofSeconds(4);
    ServiceError slowly = ServiceError.builder(429, "m").retryable(true).retryAfter(asked).build();
    fail(new RateLimitedException(slowly, CALL));
    calls.clear();
    fill("c", "d");
    time.advance(asked.minusNanos(1));
    start("c");
    assertThat(calls).containsExactly(List.of("c"));
    time.advance(Duration.ofNanos(1));
    start("d");

    assertThat(calls).containsExactly(List.of("c"), List.of("d", "a", "b"));
  }

  @Test
  void otherOptionsAreNotShared() {
    fill("a", "b");
    start("a", byIds, RequestOptions.builder().header("X-Team", "1").build());
    start("b", byIds, RequestOptions.builder().header("X-Team", "2").build());
    respond();
    time.advance(INTERVAL);

    assertThat(shared.size()).isEqualTo(2);
    assertThat(inFlight).extracting(Call::ids).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void aListingIsReadOnlyIfThatIsCheaper() {
    listing(9);
    assertThat(calls).hasSize(9).doesNotContain(List.of("all"));
    respond();
    things.replaceAll((id, status) -> "READY");
    time.advance(INTERVAL);
    respond();
    assertThat(shared.size()).isZero();

    listing(12);
    assertThat(calls).containsExactly(List.of("all"));
    respond();
    assertThat(polls).hasSize(12);
  }

  @Test
  void aListingDoesNotEndAWait() {
    List<CompletableFuture<Optional<Thing>>> waits = listing(12);
    things.put("t-3", "READY");
    things.remove("t-4");
    Call read = inFlight.remove(0);
    read.result().complete(this::thing);

    assertThat(calls).containsExactly(List.of("all"), List.of("t-3"), List.of("t-4"));
    assertThat(polls).hasSize(10);
    things.put("t-4", "BACK");
    respond();
    assertThat(Mode.get(waits.get(3))).isPresent();
    assertThat(waits.get(4)).isNotDone();
    assertThat(polls).hasSize(12);
  }

  /** The end of its time ends a wait, too. */
  @Test
  void aListingIsNotTheLastToBeAsked() {
    List<CompletableFuture<Optional<Thing>>> waits = listing(12);
    time.advance(WaitOptions.defaults().timeout());
    inFlight.remove(0).result().complete(this::thing);
    assertThat(calls).hasSize(13);

    things.replaceAll((id, status) -> "READY");
    respond();

    assertThat(waits).allSatisfy(wait -> assertThat(Mode.get(wait)).isPresent());
  }

  /** What unbinds may need more of the resource than the listing shows. */
  @Test
  void aListingSufficesToDelete() {
    for (Removal.Kind kind : List.of(Removal.Kind.USUAL, Removal.Kind.UNBINDS)) {
      List<CompletableFuture<Optional<Thing>>> others = listing(12);
      List<String> deleted = new ArrayList<>();
      Removal<Thing> removal = new Removal<>("thing r", Thing::status, time);
      removal.step(
          kind,
          Set.of(),
          Set.of("NEW"),
          seen -> List.of(seen.id()),
          (id, poll) -> deleted.add(id),
          (id, poll) -> {
            deleted.add(id);
            return new CompletableFuture<>();
          });
      fill("r");
      CompletableFuture<Boolean> removed =
          removal.awaitAsync(
              new Waiter<>(ready(), "r", seen -> true, WaitOptions.defaults(), time), byListing);
      respond();
      things.put("r", "OLD");
      calls.clear();
      time.advance(INTERVAL);
      assertThat(calls).containsExactly(List.of("all"));
      respond();

      assertThat(deleted).containsExactly("r");
      assertThat(calls).hasSize(kind == Removal.Kind.USUAL ? 1 : 2);
      removed.cancel(true);
      others.forEach(wait -> wait.cancel(true));
    }
  }

  @Test
  void aListingThatIsNotPermittedIsNotNeeded() {
    List<CompletableFuture<Optional<Thing>>> waits = listing(12);
    fail(new InvalidRequestException(error(403), CALL));

    assertThat(calls).hasSize(13);
    respond();
    assertThat(waits).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void aListenerThatBlocksDoesNotDelayOthers() throws Exception {
    CountDownLatch released = new CountDownLatch(1);
    fill("a", "b");
    List<@Nullable String> order = new ArrayList<>();
    for (String id : List.of("a", "b")) {
      new Waiter<>(
              ready(),
              id,
              seen -> true,
              WaitOptions.defaults()
                  .withListener(
                      poll -> {
                        if (poll.attempt() < 3) {
                          return;
                        }
                        if (poll.id().equals("b")) {
                          released.countDown();
                        } else if (!await(released)) {
                          order.add("b waits for a");
                        }
                      }),
              time)
          .awaitAsync(byIds);
    }
    respond();
    time.advance(INTERVAL);
    respond();
    time.advance(INTERVAL);
    assertThat(inFlight).extracting(Call::ids).containsExactly(List.of("a", "b"));
    respond();

    assertThat(order).isEmpty();
  }

  @Test
  void whatAListenerThrowsEndsOnlyItsWait() {
    fill("a");
    CompletableFuture<Optional<Thing>> wait =
        new Waiter<>(
                ready(),
                "a",
                seen -> true,
                WaitOptions.defaults()
                    .withListener(
                        poll -> {
                          if (poll.attempt() == 3) {
                            throw new IllegalStateException("full");
                          }
                        }),
                time)
            .awaitAsync(byIds);
    fill("b", "c");
    List<CompletableFuture<Optional<Thing>>> others = List.of(start("b"), start("c"));
    respond();
    time.advance(INTERVAL);
    respond();
    polls.clear();
    time.advance(INTERVAL);
    assertThat(inFlight).extracting(Call::ids).containsExactly(List.of("a", "b", "c"));
    respond();

    assertThat(wait).isCompletedExceptionally();
    assertThatThrownBy(() -> Mode.get(wait)).hasMessage("full");
    assertThat(polls).containsExactly("b", "c");
    time.advance(INTERVAL);
    assertThat(inFlight).extracting(Call::ids).containsExactly(List.of("b", "c"));
    others.forEach(other -> other.cancel(true));
    assertThat(time.hasTimers()).isFalse();
  }

  /** Though its polls go with those of others, which come sooner. */
  @Test
  void aWaitEndsAtTheEndOfItsTime() {
    fill("a", "b", "c");
    CompletableFuture<Optional<Thing>> wait =
        new Waiter<>(
                ready(),
                "a",
                seen -> true,
                WaitOptions.defaults().withTimeout(Duration.ofSeconds(11)),
                time)
            .awaitAsync(byIds);
    for (int i = 0; i < 11; i++) {
      start("b");
      start("c");
      respond();
      assertThat(wait).isNotDone();
      time.advance(Duration.ofSeconds(1).minusNanos(1));
      respond();
      assertThat(wait).isNotDone();
      time.advance(Duration.ofNanos(1));
    }
    respond();

    assertThat(wait).isCompletedExceptionally();
    assertThatThrownBy(() -> Mode.get(wait)).hasMessageContaining("within 11 s");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
