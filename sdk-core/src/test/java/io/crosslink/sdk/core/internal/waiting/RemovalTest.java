package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ResourceReference;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Unbind, delete, wait, destroy, wait: whichever of it is still to be done. */
class RemovalTest {
  private static final ServiceError ERROR = ServiceError.builder(409, "m").code("C").build();

  private final Deque<String> looks = new ArrayDeque<>();
  private final Deque<RuntimeException> problems = new ArrayDeque<>();
  private final List<String> steps = new ArrayList<>();
  private boolean listed = true;
  private boolean wasThere;
  private final FakeTime time = new FakeTime();
  private final List<User> users = new ArrayList<>();
  private final Removal<String> removal =
      new Removal<>("thing t-1", status -> status.isEmpty() ? null : status, time);

  private static final String ABSENT = "absent";

  private static CallDetails call(boolean mayHaveBeenApplied) {
    return CallDetails.builder()
        .provider("Acme")
        .operation("deleteThing")
        .requestId("r")
        .mayHaveBeenApplied(mayHaveBeenApplied)
        .build();
  }

  /** Recycles, then destroys. */
  private void inTwoSteps() {
    removal.step(
        Removal.Kind.USUAL,
        Set.of("RUNNING"),
        Set.of(),
        seen -> List.of("t-1"),
        (id, poll) -> step("delete"),
        (id, poll) -> stepAsync("delete"));
    removal.step(
        Removal.Kind.USUAL,
        Set.of("RECYCLED"),
        Set.of(),
        seen -> List.of("t-1"),
        (id, poll) -> step("destroy"),
        (id, poll) -> stepAsync("destroy"));
  }

  /** Unbinds the addresses that the state names, then deletes. */
  private void unbindingFirst() {
    removal.step(
        Removal.Kind.UNBINDS,
        Set.of(),
        Set.of("UPDATING"),
        RemovalTest::addresses,
        (id, poll) -> step("unbind " + id),
        (id, poll) -> stepAsync("unbind " + id));
    removal.step(
        Removal.Kind.USUAL,
        Set.of(),
        Set.of("UPDATING", "DELETING"),
        seen -> List.of("t-1"),
        (id, poll) -> step("delete"),
        (id, poll) -> stepAsync("delete"));
    removal.usedBy(
        "tunnel", User.class, poll -> listing(), user -> user.uses("t-1"), Set.of("DELETING"));
  }

  private static List<String> addresses(String seen) {
    return seen.startsWith("BOUND ") ? List.of(seen.substring(6).split(" ")) : List.of();
  }

  /** Each look at the listing of users is a step, too. */
  private Paginator<Object, User> listing() {
    return new ListedOnce<>(
        () -> {
          steps.add("list");
          return List.copyOf(users);
        });
  }

  /** Removes something that shows these states, and then is gone. */
  private void remove(Mode mode, String... seen) {
    inTwoSteps();
    run(mode, seen);
  }

  private void removeUnbound(Mode mode, String... seen) {
    unbindingFirst();
    run(mode, seen);
  }

  private void run(Mode mode, String... seen) {
    looks.addAll(List.of(seen));
    Waiter<String> waiter =
        new Waiter<>(
            new Waiter.Goal<>(
                "thing",
                status -> status,
                WhenNotFound.SUCCESS,
                Set.of(),
                Set.of(),
                Set.of(),
                listed),
            "t-1",
            any -> true,
            WaitOptions.defaults(),
            time);
    wasThere =
        switch (mode) {
          case BLOCKING -> removal.await(waiter, poll -> found());
          case ASYNC ->
              Mode.get(
                  removal.awaitAsync(waiter, poll -> CompletableFuture.supplyAsync(this::found)));
        };
  }

  private Optional<String> found() {
    return Optional.ofNullable(looks.poll()).filter(seen -> !seen.equals(ABSENT));
  }

  private void step(String name) {
    steps.add(name);
    RuntimeException problem = problems.poll();
    if (problem != null) {
      throw problem;
    }
  }

  private CompletableFuture<@Nullable Void> stepAsync(String name) {
    return CompletableFuture.runAsync(() -> step(name));
  }

  @ParameterizedTest
  @EnumSource
  void bothSteps(Mode mode) {
    remove(mode, "RUNNING", "DELETING", "RECYCLED", "DESTROYING");
    assertThat(steps).containsExactly("delete", "destroy");
  }

  private void insisting() {
    removal.step(
        Removal.Kind.INSISTS,
        Set.of(),
        Set.of(),
        seen -> List.of("t-1"),
        (id, poll) -> step("delete"),
        (id, poll) -> stepAsync("delete"));
  }

  /** What hinders it may have no name, and a lack of permission may pass. */
  @ParameterizedTest
  @EnumSource
  void aDeletionThatInsistsIsRepeated(Mode mode) {
    insisting();
    problems.add(new ConflictException(ERROR, call(false)));
    problems.add(new ConflictException(ERROR, call(false)));
    problems.add(new PermissionDeniedException(ERROR, call(false)));
    problems.add(new ConflictException(ERROR, call(true)));
    problems.add(new NotFoundException(ERROR, call(false)));
    problems.add(new ServerException(ERROR, call(true)));

    run(mode, "OK", "OK", "OK", "OK", "OK", "OK", "OK", "DELETING");

    assertThat(steps).hasSize(7).containsOnly("delete");
    assertThat(wasThere).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRejectedToTheEndExplainsTheTimeout(Mode mode) {
    insisting();
    ConflictException inUse = new ConflictException(ERROR, call(false));
    String[] always = new String[200];
    Arrays.fill(always, "OK");
    for (int i = 0; i < always.length; i++) {
      problems.add(inUse);
    }

    assertThatThrownBy(() -> run(mode, always))
        .isInstanceOf(WaiterException.class)
        .hasMessageContaining("as the service rejects what is needed (last status OK")
        .hasMessageEndingWith(inUse.getMessage())
        .hasCause(inUse);
  }

  /** A lack of permission is counted anew after anything else. */
  @ParameterizedTest
  @EnumSource
  void aLackOfPermissionNowAndThenPasses(Mode mode) {
    insisting();
    String[] seen = new String[60];
    Arrays.fill(seen, "OK");
    for (int i = 0; i < 58; i++) {
      problems.add(
          i % 29 == 0
              ? new PermissionDeniedException(ERROR, call(false))
              : new ConflictException(ERROR, call(false)));
    }

    run(mode, seen);

    assertThat(steps).hasSize(59);
  }

  @ParameterizedTest
  @EnumSource
  void aLackOfPermissionThatStaysEndsIt(Mode mode) {
    insisting();
    PermissionDeniedException denied = new PermissionDeniedException(ERROR, call(false));
    String[] always = new String[99];
    Arrays.fill(always, "OK");
    for (int i = 0; i < always.length; i++) {
      problems.add(denied);
    }

    assertThatThrownBy(() -> run(mode, always)).isSameAs(denied);
    assertThat(Duration.between(FakeTime.START, time.now()))
        .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(75));
  }

  /** Listings may lack for a moment what changes its status. */
  @ParameterizedTest
  @EnumSource
  void whatIsAbsentOnceIsNotGone(Mode mode) {
    remove(mode, ABSENT, "RUNNING", ABSENT, "RECYCLED", ABSENT, "DESTROYING");
    assertThat(steps).containsExactly("delete", "destroy");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLeftToDo(Mode mode) {
    remove(mode, "UPDATING", "DELETING", "RECYCLED");
    assertThat(steps).containsExactly("destroy");
  }

  @ParameterizedTest
  @EnumSource
  void justWaiting(Mode mode) {
    remove(mode, "DESTROYING", "", "NOBODY_KNOWS");
    assertThat(steps).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aLookThatLagsBehindRepeatsNoStep(Mode mode) {
    remove(mode, "RUNNING", "RUNNING", "DELETING", "RUNNING", "RECYCLED", "RECYCLED");
    assertThat(steps).containsExactly("delete", "destroy");
  }

  @ParameterizedTest
  @EnumSource
  void aStepThatGotLostIsTakenAgainIfNeedBe(Mode mode) {
    problems.add(new TransportException("lost", call(true), new IOException()));
    remove(mode, "RUNNING", "RUNNING", "RECYCLED");
    assertThat(steps).containsExactly("delete", "delete", "destroy");

    steps.clear();
    problems.add(new TransportException("lost", call(true), new IOException()));
    run(mode, "RECYCLED", "DESTROYING");
    assertThat(steps).as("the removal remembers").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theEchoOfAnEarlierAttemptIsNoFailure(Mode mode) {
    problems.add(new ConflictException(ERROR, call(true)));
    problems.add(new NotFoundException(ERROR, call(false)));
    remove(mode, "RUNNING", "RUNNING", "RECYCLED", "RECYCLED");
    assertThat(steps).containsExactly("delete", "destroy");
  }

  /** The look that asked for the step lagged behind a change, perhaps one of our own. */
  @ParameterizedTest
  @EnumSource
  void aRefusalIsLookedInto(Mode mode) {
    problems.add(new TransportException("lost", call(true), new IOException()));
    problems.add(new ConflictException(ERROR, call(false)));
    remove(mode, "RUNNING", "RUNNING", "DELETING", "RECYCLED");
    assertThat(steps).containsExactly("delete", "delete", "destroy");
  }

  @ParameterizedTest
  @EnumSource
  void aStepRefusedWhileSomethingElseWasUnderWayIsTakenLater(Mode mode) {
    problems.add(new ConflictException(ERROR, call(false)));
    remove(mode, "RUNNING", "UPDATING", "RUNNING", "RECYCLED");
    assertThat(steps).containsExactly("delete", "delete", "destroy");
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalThatStandsEndsIt(Mode mode) {
    ConflictException refusal = new ConflictException(ERROR, call(false));
    problems.add(new ConflictException(ERROR, call(false)));
    problems.add(refusal);
    assertThatThrownBy(() -> remove(mode, "RUNNING", "RUNNING", "RECYCLED")).isSameAs(refusal);

    looks.clear();
    PermissionDeniedException denial = new PermissionDeniedException(ERROR, call(false));
    problems.add(denial);
    assertThatThrownBy(() -> run(mode, "RUNNING", "RECYCLED")).isSameAs(denial);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereToBeginWithIsFine(Mode mode) {
    remove(mode);

    assertThat(steps).isEmpty();
    assertThat(wasThere).isFalse();

    run(mode, "DESTROYING");
    assertThat(wasThere).isTrue();
  }

  /** Until the resource no longer shows an address, deleting it would release that. */
  @ParameterizedTest
  @EnumSource
  void isDeletedOnceNothingIsBoundToIt(Mode mode) {
    removeUnbound(mode, "UPDATING", "BOUND e-1 e-2", "BOUND e-1 e-2", "BOUND e-2", "FREE", "FREE");

    assertThat(steps).containsExactly("list", "unbind e-1", "list", "unbind e-2", "delete");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsUnboundFromWhatIsInUse(Mode mode) {
    users.add(new User("u-1", "berlin", "UP", "t-1"));
    users.add(new User("u-2", null, "UP", "t-2"));
    users.add(new User("u-3", null, "DELETING", "t-1"));

    assertThatThrownBy(() -> removeUnbound(mode, "BOUND e-1"))
        .isInstanceOfSatisfying(
            WaiterException.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(WaiterException.Reason.IN_USE);
              assertThat(problem.usedBy())
                  .extracting(ResourceReference::id)
                  .containsExactly("u-1", "u-3");
            })
        .hasMessage(
            "Cannot remove thing t-1, because it is used by tunnel u-1 (berlin), tunnel u-3: remove"
                + " what uses it first")
        .hasNoCause();
    assertThat(steps).containsExactly("list");
  }

  @ParameterizedTest
  @EnumSource
  void aRejectionBecauseOfUsersNamesThem(Mode mode) {
    for (int i = 1; i <= 12; i++) {
      users.add(new User("u-" + i, null, "UP", "t-1"));
    }
    InvalidRequestException rejection = new InvalidRequestException(ERROR, call(false));
    problems.add(rejection);

    assertThatThrownBy(() -> removeUnbound(mode, "FREE"))
        .isInstanceOf(WaiterException.class)
        .hasMessageContaining("tunnel u-9, tunnel u-10 and 2 more: remove")
        .hasCause(rejection);
    assertThat(steps).containsExactly("delete", "list");
  }

  @ParameterizedTest
  @EnumSource
  void usersThatAreBeingDeletedAreWaitedFor(Mode mode) {
    users.add(new User("u-1", null, "DELETING", "t-1"));
    for (int i = 0; i < 3; i++) {
      problems.add(new ConflictException(ERROR, call(false)));
    }

    removeUnbound(mode, "FREE", "FREE", "FREE", "FREE", "DELETING");

    assertThat(steps)
        .containsExactly("delete", "list", "delete", "list", "delete", "list", "delete");
  }

  @ParameterizedTest
  @EnumSource
  void aRejectionThatNothingExplainsIsThrown(Mode mode) {
    InvalidRequestException rejection = new InvalidRequestException(ERROR, call(false));
    problems.add(rejection);

    assertThatThrownBy(() -> removeUnbound(mode, "FREE")).isSameAs(rejection);
  }

  /** Its own removal has waited already, if that helps. */
  @ParameterizedTest
  @EnumSource
  void theFailureToTakeAnotherResourceAlongEndsIt(Mode mode) {
    ConflictException problem = new ConflictException(ERROR, call(false));
    problems.add(problem);
    users.add(new User("u-1", null, "UP", "t-1"));
    removal.step(
        Removal.Kind.TAKES,
        Set.of(),
        Set.of(),
        RemovalTest::addresses,
        (id, poll) -> step("take " + id),
        (id, poll) -> stepAsync("take " + id));

    assertThatThrownBy(() -> removeUnbound(mode, "BOUND m-1")).isSameAs(problem);
    assertThat(steps).containsExactly("take m-1");
  }

  @ParameterizedTest
  @EnumSource
  void usersMayUnbindInTheirOwnWay(Mode mode) {
    removal.unbind(
        Set.of(),
        Set.of(),
        RemovalTest::addresses,
        id -> CompletableFuture.runAsync(() -> step("my " + id)));
    inTwoSteps();

    run(mode, "BOUND e-1", "BOUND e-1", "RUNNING", "RECYCLED");

    assertThat(steps).containsExactly("my e-1", "delete", "destroy");
  }

  @ParameterizedTest
  @EnumSource
  void theFailureOfTheirWayEndsIt(Mode mode) {
    IllegalArgumentException problem = new IllegalArgumentException("not bound");
    removal.unbind(
        Set.of(), Set.of(), RemovalTest::addresses, id -> CompletableFuture.failedFuture(problem));

    assertThatThrownBy(() -> run(mode, "BOUND e-1")).isSameAs(problem);
  }

  /** A way that never ends is ended with the wait. */
  @Test
  void aWayThatTakesTooLongEndsWithTheWait() {
    removal.unbind(Set.of(), Set.of(), RemovalTest::addresses, id -> new CompletableFuture<>());
    RequestOptions soon = RequestOptions.builder().deadline(time.now().plusMillis(20)).build();

    assertThatThrownBy(() -> Futures.now(removal.proceed(true, "BOUND e-1", soon)))
        .isInstanceOfSatisfying(
            WaiterException.class,
            problem -> assertThat(problem.reason()).isEqualTo(WaiterException.Reason.TIMEOUT));

    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Futures.now(removal.proceed(true, "BOUND e-1", soon)))
        .isInstanceOfSatisfying(
            WaiterException.class,
            problem -> assertThat(problem.reason()).isEqualTo(WaiterException.Reason.INTERRUPTED));
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsGoneAtOnceIsNotPolledAgain(Mode mode) {
    listed = false;
    problems.add(new ConflictException(ERROR, call(false)));
    removal.step(
        Removal.Kind.DELETES_AT_ONCE,
        Set.of(),
        Set.of(),
        seen -> List.of("t-1"),
        (id, poll) -> step("delete"),
        (id, poll) -> stepAsync("delete"));

    run(mode, "THERE", "THERE", "THERE");

    assertThat(steps).containsExactly("delete", "delete");
    assertThat(looks).hasSize(1);
  }

  @Test
  void anIdIsThereOrNot() {
    assertThat(Removal.ids("a", null, "", "b")).containsExactly("a", "b");
    assertThat(Removal.<String>id(null, part -> part)).isNull();
    assertThat(Removal.id("a", part -> part)).isEqualTo("a");
  }

  @Test
  void cancellingCancelsWhatIsUnderWay() {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<String> next = new CompletableFuture<>();
    Futures.flatMap(source, value -> next).cancel(false);
    assertThat(source).isCancelled();

    CompletableFuture<String> mapped =
        Futures.flatMap(CompletableFuture.completedFuture("found"), value -> next);
    mapped.cancel(false);
    assertThat(next).isCancelled();
  }

  @Test
  void nothingMoreBeginsAfterTheCancellation() {
    CompletableFuture<String> source = new CompletableFuture<>();
    List<String> begun = new ArrayList<>();
    CompletableFuture<String> mapped =
        Futures.flatMap(
            source,
            value -> {
              begun.add(value);
              return new CompletableFuture<>();
            });
    source.whenComplete((value, problem) -> mapped.cancel(false)); // runs first, being the last
    source.complete("found");

    assertThat(begun).isEmpty();
  }

  /** What may use the thing. */
  private record User(
      String resourceId, @Nullable String resourceName, String resourceStatus, String thing)
      implements CloudResource {
    boolean uses(String id) {
      return thing.equals(id);
    }

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }
}
