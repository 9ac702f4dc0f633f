package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.CreationInDoubtException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.internal.call.Thing;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.waiting.EnsureResult;
import io.crosslink.sdk.core.waiting.EnsureResult.Difference;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking for a resource and creating it, in the order that outcomes require. */
class CreateOnceTest {
  private static final ApiModel REQUEST = Thing.builder().id("x").build();
  private static final String TOKEN_HEADER = "X-Token";
  private static final ServiceError ERROR = ServiceError.builder(409, "m").code("C").build();

  private record Item(@JsonProperty("id") String id) implements CloudResource {
    @Override
    public String resourceId() {
      return id;
    }

    @Override
    public @Nullable String resourceName() {
      return "office";
    }

    @Override
    public @Nullable String resourceStatus() {
      return null;
    }

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  private final FakeTime time = new FakeTime();
  private final List<String> steps = new ArrayList<>();

  /** The headers of the creates. */
  private final Set<Map<String, String>> headers = new HashSet<>();

  /** What each call brings: an id, "" for nothing, or an exception; the last of a kind stays. */
  private final Deque<Object> looks = new ArrayDeque<>();

  private final Deque<Object> creates = new ArrayDeque<>();
  private final Deque<Object> reads = new ArrayDeque<>();

  private static Object next(Deque<Object> outcomes) {
    Object next = outcomes.size() > 1 ? outcomes.remove() : outcomes.element();
    if (next instanceof RuntimeException problem) {
      throw problem;
    }
    return next;
  }

  private static Optional<Item> item(Object id) {
    return id.equals("") ? Optional.empty() : Optional.of(new Item(id.toString()));
  }

  private Optional<Item> byName(RequestOptions options) {
    steps.add("look");
    return item(next(looks));
  }

  private @Nullable String create(RequestOptions options) {
    steps.add("create");
    headers.add(options.headers());
    Object id = next(creates);
    return id.equals("") ? null : id.toString();
  }

  private Optional<Item> byId(String id, RequestOptions options) {
    steps.add("read " + id);
    return item(next(reads));
  }

  private EnsureResult<Item> ensure(Mode mode, @Nullable String tokenHeader) {
    return ensure(mode, tokenHeader, RequestOptions.none());
  }

  private EnsureResult<Item> ensure(
      Mode mode, @Nullable String tokenHeader, RequestOptions ofCaller) {
    CreateOnce<Item> once = new CreateOnce<>("item", "office", REQUEST, tokenHeader);
    WaitOptions options =
        WaitOptions.defaults().withTimeout(Duration.ofMinutes(1)).withRequestOptions(ofCaller);
    if (mode == Mode.BLOCKING) {
      return once.run(
          CreateOnce.Calls.blocking(this::byName, this::create, this::byId), options, time);
    }
    return Mode.get(
        once.runAsync(
            new CreateOnce.Calls<>(
                call -> Futures.completed(() -> byName(call)),
                call -> Futures.completed(() -> create(call)),
                (id, call) -> Futures.completed(() -> byId(id, call))),
            options,
            time));
  }

  private static TransportException lost(boolean mayHaveBeenApplied) {
    return new TransportException("lost", call(mayHaveBeenApplied), new IOException("lost"));
  }

  private static CallDetails call(boolean mayHaveBeenApplied) {
    return CallDetails.builder()
        .provider("Acme")
        .operation("createItem")
        .mayHaveBeenApplied(mayHaveBeenApplied)
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void isReadByItsIdUntilItAppears(Mode mode) {
    looks.add("");
    creates.add("i-1");
    reads.addAll(List.of("", lost(false), "i-1"));

    EnsureResult<Item> result = ensure(mode, null);

    assertThat(result.created()).isTrue();
    assertThat(result.resource()).isEqualTo(new Item("i-1"));
    assertThat(steps).containsExactly("look", "create", "read i-1", "read i-1", "read i-1");
  }

  @ParameterizedTest
  @EnumSource
  void isOnlyLookedForIfTheResponseHasNoId(Mode mode) {
    looks.addAll(List.of("", "", "i-1"));
    creates.add("");

    assertThat(ensure(mode, null).created()).isTrue();
    assertThat(steps).containsExactly("look", "create", "look", "look");
  }

  /** A token is for creates in doubt only. */
  @ParameterizedTest
  @EnumSource
  void aCreateThatSucceededIsNotRepeatedUnderItsToken(Mode mode) {
    looks.addAll(List.of("", "", "i-1"));
    creates.add("");

    assertThat(ensure(mode, TOKEN_HEADER).created()).isTrue();
    assertThat(steps).containsExactly("look", "create", "look", "look");
  }

  @ParameterizedTest
  @EnumSource
  void isReadWithoutDelay(Mode mode) {
    looks.add("");
    creates.add("i-1");
    reads.add("i-1");

    EnsureResult<Item> result = ensure(mode, null);

    assertThat(time.now()).isEqualTo(FakeTime.START);
    assertThat(result.differences()).containsExactly(new Difference("id", "x", "i-1"));
  }

  @ParameterizedTest
  @EnumSource
  void isOnlyLookedForAfterADoubtfulCreate(Mode mode) {
    looks.addAll(List.of("", "", lost(false), "i-1"));
    creates.add(lost(true));

    assertThat(ensure(mode, null).created()).isTrue();
    assertThat(steps).containsExactly("look", "create", "look", "look", "look");
  }

  @ParameterizedTest
  @EnumSource
  void isCreatedAgainIfTheCreateWasCertainlyNotApplied(Mode mode) {
    looks.add("");
    creates.addAll(List.of(lost(false), "i-1"));
    reads.add("i-1");

    assertThat(ensure(mode, null).created()).isTrue();
    assertThat(steps).containsExactly("look", "create", "look", "create", "read i-1");
  }

  /** Another program created it after the first create had failed for certain. */
  @ParameterizedTest
  @EnumSource
  void isFoundIfTheCreateWasCertainlyNotApplied(Mode mode) {
    looks.addAll(List.of("", "i-1"));
    creates.add(lost(false));

    assertThat(ensure(mode, null).found()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aRejectedCreateIsThrown(Mode mode) {
    ConflictException rejected = new ConflictException(ERROR, call(false));
    looks.add("");
    creates.add(rejected);

    assertThatThrownBy(() -> ensure(mode, null)).isSameAs(rejected);
    assertThat(steps).containsExactly("look", "create");
  }

  /** Not even a rejection that may be due to an earlier attempt ends the search. */
  @ParameterizedTest
  @EnumSource
  void aRejectionAfterADoubtfulAttemptIsInDoubt(Mode mode) {
    looks.addAll(List.of("", "", "i-1"));
    creates.add(new ConflictException(ERROR, call(true)));

    assertThat(ensure(mode, null).created()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void isRepeatedUnderOneToken(Mode mode) {
    looks.add("");
    creates.addAll(List.of(lost(true), lost(true), "i-1"));
    reads.add("i-1");

    assertThat(ensure(mode, TOKEN_HEADER).created()).isTrue();
    assertThat(steps)
        .containsExactly("look", "create", "look", "create", "look", "create", "read i-1");
    assertThat(headers).singleElement().satisfies(one -> assertThat(one).containsKey(TOKEN_HEADER));
  }

  @ParameterizedTest
  @EnumSource
  void eachHasItsOwnToken(Mode mode) {
    looks.add("");
    creates.add("i-1");
    reads.add("i-1");

    ensure(mode, TOKEN_HEADER);
    ensure(mode, TOKEN_HEADER);

    assertThat(headers).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void theTokenOfTheCallerTakesPrecedence(Mode mode) {
    RequestOptions ofCaller = RequestOptions.builder().header("x-token", "mine").build();
    looks.add("");
    creates.add("i-1");
    reads.add("i-1");

    ensure(mode, TOKEN_HEADER, ofCaller);

    assertThat(headers).containsExactly(ofCaller.headers());
  }

  @ParameterizedTest
  @EnumSource
  void aServiceWithoutTokensGetsNone(Mode mode) {
    looks.add("");
    creates.addAll(List.of(lost(false), "i-1"));
    reads.add("i-1");

    ensure(mode, null);

    assertThat(headers).containsExactly(Map.of());
  }

  /** The last create was rejected, but the first one may have been applied. */
  @ParameterizedTest
  @EnumSource
  void aRejectedRepetitionDoesNotDenyTheFirst(Mode mode) {
    TransportException doubt = lost(true);
    ConflictException rejected = new ConflictException(ERROR, call(false));
    looks.add("");
    creates.addAll(List.of(doubt, rejected));

    assertThatThrownBy(() -> ensure(mode, TOKEN_HEADER))
        .isInstanceOf(CreationInDoubtException.class)
        .hasCause(doubt)
        .hasSuppressedException(rejected);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasCreatedButDoesNotAppearIsNamed(Mode mode) {
    looks.add("");
    creates.add("i-1");
    reads.add("");

    WaiterException problem = catchThrowableOfType(WaiterException.class, () -> ensure(mode, null));

    assertThat(problem.reason()).isEqualTo(WaiterException.Reason.TIMEOUT);
    assertThat(problem)
        .hasMessageStartingWith("Waited for item office to exist, but it did not within 1 min")
        .hasMessageEndingWith("; it was created with the id i-1");
  }

  @ParameterizedTest
  @EnumSource
  void whatWasCreatedWithoutAnIdIsSaidToExist(Mode mode) {
    looks.add("");
    creates.add("");

    assertThatThrownBy(() -> ensure(mode, null)).hasMessageEndingWith("; it was created");
  }

  /** The service says why, and the wait adds nothing to that. */
  @ParameterizedTest
  @EnumSource
  void aRejectedReadOfWhatWasCreatedIsThrown(Mode mode) {
    ConflictException rejected = new ConflictException(ERROR, call(false));
    looks.add("");
    creates.add("i-1");
    reads.add(rejected);

    assertThatThrownBy(() -> ensure(mode, null)).isSameAs(rejected);
  }

  @Test
  void anErrorOfTheMachineIsPassedOn() {
    OutOfMemoryError error = new OutOfMemoryError("test");

    assertThatThrownBy(
            () ->
                Mode.get(
                    new CreateOnce<Item>("item", "office", REQUEST, null)
                        .runAsync(
                            new CreateOnce.Calls<>(
                                call -> CompletableFuture.failedFuture(error),
                                call -> Futures.completed(() -> create(call)),
                                (id, call) -> Futures.completed(() -> byId(id, call))),
                            WaitOptions.defaults(),
                            time)))
        .isSameAs(error);
  }

  /** Nothing was sent that may have been applied, so there is no doubt. */
  @ParameterizedTest
  @EnumSource
  void isNotInDoubtIfTheFirstLookNeverSucceeds(Mode mode) {
    looks.add(lost(false));

    assertThatThrownBy(() -> ensure(mode, null))
        .isInstanceOf(WaiterException.class)
        .hasMessageNotContaining("created");
    assertThat(steps).doesNotContain("create");
  }

  /** The candidates say more than the doubt. */
  @ParameterizedTest
  @EnumSource
  void severalAfterADoubtfulCreateAreAmbiguous(Mode mode) {
    AmbiguousNameException ambiguous = new AmbiguousNameException("item", "office", List.of());
    looks.addAll(List.of("", ambiguous));
    creates.add(lost(true));

    assertThatThrownBy(() -> ensure(mode, null)).isSameAs(ambiguous);
  }

  @Test
  void anInterruptedCreateIsInDoubt() {
    looks.add("");
    creates.add(lost(true));
    Thread.currentThread().interrupt();

    try {
      assertThatThrownBy(() -> ensure(Mode.BLOCKING, null))
          .isInstanceOf(CreationInDoubtException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void cancellingCancelsTheCallInFlight() {
    CompletableFuture<@Nullable String> inFlight = new CompletableFuture<>();
    new CreateOnce<Item>("item", "office", REQUEST, null)
        .runAsync(
            new CreateOnce.Calls<>(
                call -> CompletableFuture.completedFuture(Optional.empty()),
                call -> inFlight,
                (id, call) -> Futures.completed(() -> byId(id, call))),
            WaitOptions.defaults(),
            time)
        .cancel(true);

    assertThat(inFlight).isCancelled();
  }
}
