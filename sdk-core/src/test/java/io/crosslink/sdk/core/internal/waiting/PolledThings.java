package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ServiceError;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Things that waits poll, together or alone. Nothing responds until a test says so, and time goes
 * on only then.
 */
abstract class PolledThings {
  static final Duration INTERVAL = Duration.ofSeconds(5);
  static final int MOST = 100;
  static final CallDetails CALL =
      CallDetails.builder().provider("Acme").operation("list").requestId("r").build();

  final ManualTime time = new ManualTime();
  final SharedPolls shared = new SharedPolls(time);
  final Map<String, String> things = new HashMap<>();
  final List<Call> inFlight = Collections.synchronizedList(new ArrayList<>());
  final List<List<String>> calls = Collections.synchronizedList(new ArrayList<>());
  final List<String> polls = Collections.synchronizedList(new ArrayList<>());
  final Polls<Thing> byIds = polls(Together.byIds(MOST, (ids, options) -> call(ids, options)));
  final Polls<Thing> byListing =
      polls(
          Together.byListing(
              MOST,
              options ->
                  call(List.of("all"), options)
                      .thenApply(
                          found -> things.keySet().stream().map(id -> found.of(id).get()).toList()),
              Thing::id));

  record Thing(String id, String status) {}

  record Call(List<String> ids, RequestOptions options, CompletableFuture<Found<Thing>> result) {}

  Polls<Thing> polls(Together<Thing> together) {
    return shared.of(
        "showThing",
        List.of(),
        (id, options) -> Mode.get(call(List.of(id), options)).of(id),
        (id, options) -> {
          CompletableFuture<Found<Thing>> call = call(List.of(id), options);
          CompletableFuture<Optional<Thing>> seen = call.thenApply(found -> found.of(id));
          seen.whenComplete((value, problem) -> call.cancel(true));
          return seen;
        },
        together);
  }

  CompletableFuture<Found<Thing>> call(List<String> ids, RequestOptions options) {
    CompletableFuture<Found<Thing>> result = new CompletableFuture<>();
    calls.add(ids);
    inFlight.add(new Call(ids, options, result));
    return result;
  }

  Optional<Thing> thing(String id) {
    return Optional.ofNullable(things.get(id)).map(status -> new Thing(id, status));
  }

  static Waiter.Goal<Thing> ready() {
    return new Waiter.Goal<>(
        "thing",
        Thing::status,
        WhenNotFound.SUCCESS,
        List.of("READY"),
        List.of(),
        List.of(),
        false);
  }

  CompletableFuture<Optional<Thing>> start(String id) {
    return start(id, byIds, RequestOptions.none());
  }

  CompletableFuture<Optional<Thing>> start(String id, Polls<Thing> kind, RequestOptions options) {
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

  void noteProgress(WaitProgress poll) {
    CallException failure = poll.failure();
    polls.add(poll.id() + (failure == null ? "" : " " + failure.getClass().getSimpleName()));
  }

  /** Completes the calls in flight, and those that begin meanwhile. */
  void respond() {
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
  void fail(CallException problem) {
    assertThat(inFlight).hasSize(1);
    inFlight.remove(0).result().completeExceptionally(problem);
  }

  void fill(String... ids) {
    for (String id : ids) {
      things.put(id, "NEW");
    }
  }

  /** Starts waits for a and b whose polls are in flight together. */
  List<CompletableFuture<Optional<Thing>>> twoInFlight() {
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

  static ServiceError error(int status) {
    return ServiceError.builder(status, "m").code("C").retryable(status == 429).build();
  }

  /** Starts waits that poll by the listing; returns those of the second round, in flight. */
  List<CompletableFuture<Optional<Thing>>> listing(int number) {
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
}
