package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Delete, wait, destroy, wait: whichever of it is still to be done. */
class DeleteThenDestroyTest {
  private static final ServiceError ERROR = ServiceError.builder(409, "m").code("C").build();

  private final Deque<String> looks = new ArrayDeque<>();
  private final Deque<RuntimeException> problems = new ArrayDeque<>();
  private final List<String> steps = new ArrayList<>();
  private final DeleteThenDestroy<String> removal =
      new DeleteThenDestroy<>(
          "thing t-1",
          status -> status.isEmpty() ? null : status,
          Set.of("RUNNING"),
          Set.of("RECYCLED"));

  private static CallDetails call(boolean mayHaveBeenApplied) {
    return CallDetails.builder()
        .provider("Acme")
        .operation("deleteThing")
        .requestId("r")
        .mayHaveBeenApplied(mayHaveBeenApplied)
        .build();
  }

  /** Removes something that shows these states, and then is gone. */
  private void remove(Mode mode, String... seen) {
    looks.addAll(List.of(seen));
    Waiter<String> waiter =
        new Waiter<>(
            new Waiter.Goal<>(
                "thing", status -> status, WhenNotFound.SUCCESS, List.of(), List.of()),
            "t-1",
            any -> true,
            WaitOptions.defaults(),
            new FakeTime());
    Optional<String> left =
        switch (mode) {
          case BLOCKING -> waiter.await(this::look);
          case ASYNC -> Mode.get(waiter.awaitAsync(this::lookAsync));
        };
    assertThat(left).isEmpty();
  }

  private Optional<String> found() {
    return Optional.ofNullable(looks.poll());
  }

  private Optional<String> look(RequestOptions options) {
    return removal.proceed(this::found, () -> step("delete"), () -> step("destroy"));
  }

  private CompletableFuture<Optional<String>> lookAsync(RequestOptions options) {
    return removal.proceedAsync(
        CompletableFuture.supplyAsync(this::found),
        () -> stepAsync("delete"),
        () -> stepAsync("destroy"));
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
    remove(mode, "RECYCLED", "DESTROYING");
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
    assertThatThrownBy(() -> remove(mode, "RUNNING", "RECYCLED")).isSameAs(denial);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereToBeginWithIsNotRemoved(Mode mode) {
    WaiterException problem = catchThrowableOfType(WaiterException.class, () -> remove(mode));

    assertThat(problem.reason()).isEqualTo(WaiterException.Reason.NOT_FOUND);
    assertThat(problem)
        .hasMessage("There is no thing t-1 to remove, or these credentials may not see it");
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
}
