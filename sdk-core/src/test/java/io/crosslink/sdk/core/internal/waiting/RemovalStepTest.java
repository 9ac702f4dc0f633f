package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

/** What a removal does after each poll. */
class RemovalStepTest {
  private static final ServiceError ERROR = ServiceError.builder(409, "m").code("C").build();

  private @Nullable Mode mode;
  private final List<String> done = new ArrayList<>();
  private final Deque<RuntimeException> problems = new ArrayDeque<>();
  private final List<Tunnel> tunnels = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private @Nullable RuntimeException listingProblem;
  private final FakeTime time = new FakeTime();
  private final Removal<String> removal = new Removal<>("t-1", status -> status, time);

  private static CallDetails call(boolean mayHaveBeenApplied) {
    return CallDetails.builder()
        .provider("Acme")
        .operation("deleteThing")
        .mayHaveBeenApplied(mayHaveBeenApplied)
        .build();
  }

  /** Adds a step that is taken in each status, or only in the status that is its name. */
  private void step(Removal.Kind kind, String name, String... only) {
    removal.step(
        kind,
        Set.of(only),
        Set.of(),
        status -> status.equals("NOTHING TO DO") ? List.of() : List.of("t-1"),
        (id, poll) -> take(Mode.BLOCKING, name),
        (id, poll) -> CompletableFuture.runAsync(() -> take(Mode.ASYNC, name)));
  }

  private void take(Mode form, String name) {
    assertThat(form).isEqualTo(mode);
    done.add(name);
    RuntimeException problem = problems.poll();
    if (problem != null) {
      throw problem;
    }
  }

  private void users() {
    removal.usedBy("tunnel", Tunnel.class, poll -> listing(tunnels), any -> true, Set.of("GOING"));
    removal.usedBy("route", Route.class, poll -> listing(routes), any -> true, Set.of("ENDING"));
  }

  private <U> ListedOnce<U> listing(List<U> users) {
    return new ListedOnce<>(
        () -> {
          done.add("list");
          if (listingProblem != null) {
            throw listingProblem;
          }
          return List.copyOf(users);
        });
  }

  /** Polls once: a wait for something that exists. */
  private void poll(Mode form, String status) {
    mode = form;
    Waiter<String> once =
        new Waiter<>(
            new Waiter.Goal<>(
                "thing",
                any -> null,
                WhenNotFound.EXPECTED,
                List.of(),
                List.of(),
                List.of(),
                false),
            "t-1",
            seen -> true,
            WaitOptions.defaults(),
            time);
    boolean found =
        switch (form) {
          case BLOCKING -> removal.await(once, poll -> Optional.of(status));
          case ASYNC ->
              Mode.get(
                  removal.awaitAsync(
                      once, poll -> CompletableFuture.completedFuture(Optional.of(status))));
        };
    assertThat(found).isTrue();
  }

  /** Deleting it while it still shows an address would release that. */
  @ParameterizedTest
  @EnumSource
  void nothingFollowsAStepUntilItShows(Mode mode) {
    step(Removal.Kind.UNBINDS, "unbind", "BOUND");
    step(Removal.Kind.USUAL, "delete");

    poll(mode, "BOUND");
    poll(mode, "BOUND");
    assertThat(done).containsExactly("unbind");

    poll(mode, "FREE");
    assertThat(done).containsExactly("unbind", "delete");
    assertThat(removal.seen()).isEqualTo("FREE");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsUnboundWhileWhatUsesItIsBeingDeleted(Mode mode) {
    users();
    step(Removal.Kind.UNBINDS, "unbind");
    tunnels.add(new Tunnel("GOING"));
    routes.add(new Route("ENDING"));

    poll(mode, "BOUND");
    assertThat(done).containsExactly("list", "list");

    tunnels.clear();
    routes.clear();
    poll(mode, "BOUND");
    assertThat(done).endsWith("unbind");
  }

  /** Each type has statuses of its own. */
  @ParameterizedTest
  @EnumSource
  void onlyWhatIsBeingDeletedIsWaitedFor(Mode mode) {
    users();
    step(Removal.Kind.UNBINDS, "unbind");
    routes.add(new Route("GOING"));

    assertThatThrownBy(() -> poll(mode, "BOUND"))
        .isInstanceOf(WaiterException.class)
        .hasMessage("Cannot remove t-1, because it is used by route r: remove what uses it first");
  }

  @ParameterizedTest
  @EnumSource
  void tenUsersAreNamed(Mode mode) {
    users();
    step(Removal.Kind.UNBINDS, "unbind");
    for (int i = 0; i < 10; i++) {
      tunnels.add(new Tunnel("UP"));
    }

    assertThatThrownBy(() -> poll(mode, "BOUND"))
        .hasMessageEndingWith("tunnel t: remove what uses it first");
  }

  @ParameterizedTest
  @EnumSource
  void usersAreListedOnlyIfTheyMayBeTheReason(Mode mode) {
    users();
    step(Removal.Kind.INSISTS, "delete");
    problems.add(new NotFoundException(ERROR, call(false)));
    problems.add(new PermissionDeniedException(ERROR, call(false)));
    problems.add(new ConflictException(ERROR, call(true)));

    for (int i = 0; i < 3; i++) {
      poll(mode, "OK");
    }
    assertThat(done).containsExactly("delete", "delete", "delete");

    problems.add(new ConflictException(ERROR, call(false)));
    poll(mode, "OK");
    assertThat(done).endsWith("delete", "list", "list");
  }

  @ParameterizedTest
  @EnumSource
  void aStepThatIsRepeatedAnywayNeedsNoUsers(Mode mode) {
    users();
    step(Removal.Kind.INSISTS, "delete");
    problems.add(new ConflictException(ERROR, call(false)));
    listingProblem = new PermissionDeniedException(ERROR, call(false));

    poll(mode, "OK");
    assertThat(done).containsExactly("delete", "list");
  }

  @ParameterizedTest
  @EnumSource
  void aStepThatIsRepeatedAnywayStillNamesItsUsers(Mode mode) {
    users();
    step(Removal.Kind.INSISTS, "delete");
    problems.add(new ConflictException(ERROR, call(false)));
    tunnels.add(new Tunnel("UP"));

    assertThatThrownBy(() -> poll(mode, "OK")).hasMessageContaining("used by tunnel t:");
  }

  @ParameterizedTest
  @EnumSource
  void aListingOfUsersThatFailsIsAFailure(Mode mode) {
    users();
    step(Removal.Kind.USUAL, "delete");
    problems.add(new ConflictException(ERROR, call(false)));
    listingProblem = new PermissionDeniedException(ERROR, call(false));

    assertThatThrownBy(() -> poll(mode, "OK")).isSameAs(listingProblem);
  }

  /** The request is wrong, and stays wrong. */
  @ParameterizedTest
  @EnumSource
  void aStepThatInsistsDoesNotRepeatAnInvalidRequest(Mode mode) {
    step(Removal.Kind.INSISTS, "delete");
    InvalidRequestException problem = new InvalidRequestException(ERROR, call(false));
    problems.add(problem);

    assertThatThrownBy(() -> poll(mode, "OK")).isSameAs(problem);
  }

  @ParameterizedTest
  @EnumSource
  void twoStepsMayBeRejectedOnceEach(Mode mode) {
    step(Removal.Kind.USUAL, "delete", "RUNNING");
    step(Removal.Kind.USUAL, "destroy", "RECYCLED");
    problems.add(new ConflictException(ERROR, call(false)));
    problems.add(new ConflictException(ERROR, call(false)));

    poll(mode, "RUNNING");
    poll(mode, "RECYCLED");
    assertThat(done).containsExactly("delete", "destroy");
  }

  /** A conflict after a lost response is the echo of the first attempt; other errors are not. */
  @ParameterizedTest
  @EnumSource
  void onlyAConflictShowsThatAnEarlierAttemptWasApplied(Mode mode) {
    step(Removal.Kind.USUAL, "delete");
    problems.add(new ServerException(ERROR, call(true)));

    poll(mode, "RUNNING");
    assertThat(done).containsExactly("delete", "delete");
  }

  @Test
  void aCheckedExceptionOfAWayToUnbindIsACause() {
    IOException problem = new IOException("no route");
    removal.unbind(
        Set.of(), Set.of(), any -> List.of("e-1"), id -> CompletableFuture.failedFuture(problem));

    assertThatThrownBy(() -> poll(Mode.BLOCKING, "BOUND"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The given way of unbinding failed")
        .hasCause(problem);
  }

  @Test
  void aPartThatIsAbsentIsNotAskedForItsId() {
    assertThat(Removal.<String>id(null, String::strip)).isNull();
  }

  private record Tunnel(String resourceStatus) implements Part {
    @Override
    public String resourceId() {
      return "t";
    }
  }

  private record Route(String resourceStatus) implements Part {
    @Override
    public String resourceId() {
      return "r";
    }
  }

  private interface Part extends CloudResource {
    @Override
    default @Nullable String resourceName() {
      return null;
    }

    @Override
    default Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }
}
