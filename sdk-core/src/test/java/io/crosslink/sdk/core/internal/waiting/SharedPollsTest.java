package io.crosslink.sdk.core.internal.waiting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which polls go together, and that no wait notices it. */
class SharedPollsTest {
  private static final Duration INTERVAL = Duration.ofSeconds(5);
  private static final int MOST = 100;
  private static final CallDetails CALL =
      CallDetails.builder().provider("Acme").operation("list").requestId("r").build();

  private final ManualTime time = new ManualTime();
  private final SharedPolls shared = new SharedPolls(time);
  private final Map<String, String> things = new HashMap<>();
  private final List<Call> inFlight = Collections.synchronizedList(new ArrayList<>());
  private final List<List<String>> calls = Collections.synchronizedList(new ArrayList<>());
  private final List<String> polls = Collections.synchronizedList(new ArrayList<>());
  private final Polls<Thing> byIds =
      polls(Together.byIds(MOST, (ids, options) -> call(ids, options)));
  private final Polls<Thing> byListing =
      polls(
          Together.byListing(
              MOST,
              options ->
                  call(List.of("all"), options)
                      .thenApply(
                          found -> things.keySet().stream().map(id -> found.of(id).get()).toList()),
              Thing::id));

  private record Thing(String id, String status) {}

  private record Call(
      List<String> ids, RequestOptions options, CompletableFuture<Found<Thing>> result) {}

  private Polls<Thing> polls(Together<Thing> together) {
    return shared.of(
        "showThing",
        List.of(),
        (id, options) -> {
          throw new AssertionError("Nothing here blocks");
        },
        (id, options) -> {
          CompletableFuture<Found<Thing>> call = call(List.of(id), options);
          CompletableFuture<Optional<Thing>> seen = call.thenApply(found -> found.of(id));
          seen.whenComplete((value, problem) -> call.cancel(true));
          return seen;
        },
        together);
  }

  private CompletableFuture<Found<Thing>> call(List<String> ids, RequestOptions options) {
    CompletableFuture<Found<Thing>> result = new CompletableFuture<>();
    calls.add(ids);
    inFlight.add(new Call(ids, options, result));
    return result;
  }

  private Optional<Thing> thing(String id) {
    return Optional.ofNullable(things.get(id)).map(status -> new Thing(id, status));
  }

  private static Waiter.Goal<Thing> ready() {
    return new Waiter.Goal<>(
        "thing",
        Thing::status,
        WhenNotFound.SUCCESS,
        List.of("READY"),
        List.of(),
        List.of(),
        false);
  }

  private CompletableFuture<Optional<Thing>> start(String id) {
    return start(id, byIds, RequestOptions.none());
  }

  private CompletableFuture<Optional<Thing>> start(
      String id, Polls<Thing> kind, RequestOptions options) {
    return new Waiter<>(
            ready(),
            id,
            seen -> true,
            WaitOptions.defaults()
                .withPollInterval(INTERVAL)
                .withListener(this::noteProgress)
                .withRequestOptions(options),
            time)
        .awaitAsync(kind);
  }

  private void noteProgress(WaitProgress poll) {
    CallException failure = poll.failure();
    polls.add(poll.id() + (failure == null ? "" : " " + failure.getClass().getSimpleName()));
  }

  /** Completes the calls in flight, and those that begin meanwhile. */
  private void respond() {
    while (!inFlight.isEmpty()) {
      inFlight.remove(0).result().complete(this::thing);
      awaitDelivery();
    }
  }

  /** On a busy machine, another thread may have been asked to deliver some of the results. */
  private static void awaitDelivery() {
    Thread self = Thread.currentThread();
    while (Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey() != self)
        .flatMap(thread -> Stream.of(thread.getValue()))
        .anyMatch(frame -> frame.getClassName().equals(Delivery.class.getName()))) {
      Thread.onSpinWait();
    }
  }

  /** Completes the call in flight with a failure. */
  private void fail(CallException problem) {
    assertThat(inFlight).hasSize(1);
    inFlight.remove(0).result().completeExceptionally(problem);
  }

  private void fill(String... ids) {
    for (String id : ids) {
      things.put(id, "NEW");
    }
  }

  /** Starts waits for a and b whose polls are in flight together. */
  private List<CompletableFuture<Optional<Thing>>> twoInFlight() {
    fill("a", "b");
    List<CompletableFuture<Optional<Thing>>> waits = List.of(start("a"), start("b"));
    respond();
    time.advance(INTERVAL); // the first was alone when it was to poll next
    respond();
    time.advance(INTERVAL);
    assertThat(inFlight).extracting(Call::ids).containsExactly(List.of("a", "b"));
    calls.clear();
    polls.clear();
    return waits;
  }

  private static ServiceError error(int status) {
    return ServiceError.builder(status, "m").code("C").retryable(status == 429).build();
  }

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

  /** Starts waits that poll by the listing; returns those of the second round, in flight. */
  private List<CompletableFuture<Optional<Thing>>> listing(int number) {
    List<CompletableFuture<Optional<Thing>>> waits =
        IntStream.range(0, number)
            .mapToObj(
                i -> {
                  fill("t-" + i);
                  return start("t-" + i, byListing, RequestOptions.none());
                })
            .toList();
    respond();
    time.advance(INTERVAL);
    respond();
    calls.clear();
    polls.clear();
    time.advance(INTERVAL);
    return waits;
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
