package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.internal.call.Thing;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.util.Futures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "It is not there" is an answer, "nobody knows" is none. */
class LookupsTest {
  private static final CallDetails CALL =
      CallDetails.builder()
          .provider("Acme")
          .operation("show")
          .statusCode(404)
          .requestId("r")
          .build();
  private static final ServiceError ERROR = ServiceError.builder(404, "m").code("C").build();

  private static final ApiResponse<String> IT = ApiResponse.builder("it").build();
  private static final UnaryOperator<ApiResponse<String>> ANY = response -> response;

  @Test
  void findsWhatIsShown() {
    assertThat(Lookups.find(() -> IT, ANY)).contains("it");
    assertThat(Mode.get(Lookups.findAsync(CompletableFuture.completedFuture(IT), ANY)))
        .contains("it");
  }

  @Test
  void takesNotFoundForAnAnswer() {
    NotFoundException notFound = new NotFoundException(ERROR, CALL);

    assertThat(
            Lookups.find(
                () -> {
                  throw notFound;
                },
                ANY))
        .isEmpty();
    assertThat(Mode.get(Lookups.findAsync(CompletableFuture.failedFuture(notFound), ANY)))
        .isEmpty();
    CompletableFuture<ApiResponse<String>> mapped =
        CompletableFuture.<ApiResponse<String>>failedFuture(notFound).thenApply(text -> text);
    assertThat(Mode.get(Lookups.findAsync(mapped, ANY))).isEmpty();
  }

  @Test
  void passesOtherFailuresOn() {
    ServerException failure = new ServerException(ERROR, CALL);

    assertThatThrownBy(
            () ->
                Lookups.find(
                    () -> {
                      throw failure;
                    },
                    ANY))
        .isSameAs(failure);
    assertThatThrownBy(
            () -> Mode.get(Lookups.findAsync(CompletableFuture.failedFuture(failure), ANY)))
        .isSameAs(failure);
  }

  private static Optional<Thing> shown(Mode mode, String id, Thing thing) {
    ApiResponse<Thing> response = ApiResponse.builder(thing).build();
    UnaryOperator<ApiResponse<Thing>> check =
        Lookups.shows(
            id, Thing::getId, (shown, problem) -> new ResponseFormatException(problem, CALL, null));
    return mode == Mode.BLOCKING
        ? Lookups.find(() -> response, check)
        : Mode.get(Lookups.findAsync(CompletableFuture.completedFuture(response), check));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsShownMustBeWhatWasAskedFor(Mode mode) {
    Thing nameless = Thing.builder().read();
    assertThat(shown(mode, "t-1", Thing.of("t-1"))).isPresent();
    assertThat(shown(mode, "T-1", Thing.of("t-1"))).isPresent();
    assertThat(shown(mode, "t-1", nameless)).containsSame(nameless);

    assertThatThrownBy(() -> shown(mode, "t-1", Thing.of("t-2")))
        .isInstanceOf(ResponseFormatException.class)
        .hasMessageStartingWith("a resource other than t-1");
  }

  private static Optional<Thing> only(String id, List<Thing> items, @Nullable Number total) {
    return in(List.of(id), items, total).of(id);
  }

  private static Found<Thing> in(List<String> ids, List<Thing> items, @Nullable Number total) {
    return Lookups.filtered(
        ids,
        new Lookups.Listing<>(items, total),
        Thing::getId,
        problem -> new ResponseFormatException(problem, CALL, null));
  }

  @Test
  void findsAnItemByItsId() {
    List<Thing> items = List.of(Thing.builder().read(), Thing.of("t-1"), Thing.of("t-2"));

    assertThat(only("t-2", items, null)).containsSame(items.get(2));
    assertThat(only("t-2", items, 0)).containsSame(items.get(2));
  }

  /** As accessors of what is always there do. */
  private static @Nullable String idOf(String thing) {
    return Models.always("Thing", "id", "hasId", thing.isEmpty() ? null : thing);
  }

  @Test
  void whatHasNoIdIsAnother() {
    assertThat(Lookups.<String, String>orNull(LookupsTest::idOf).apply("")).isNull();
    assertThat(Lookups.<String, String>orNull(LookupsTest::idOf).apply("t-1")).isEqualTo("t-1");
    assertThat(Lookups.withId("t-1", LookupsTest::idOf)).accepts("t-1").rejects("", "t-2");
  }

  @Test
  void nothingWithATotalOfZeroIsAbsence() {
    assertThat(only("t-1", List.of(), 0)).isEmpty();
    assertThat(only("t-1", List.of(), 0L)).isEmpty();
  }

  @Test
  void oneOfSeveralIsAbsentIfNothingElseIsListed() {
    List<String> ids = List.of("t-1", "t-2");
    Thing other = Thing.of("t-2");
    assertThat(in(ids, List.of(other), 1).of("t-1")).isEmpty();
    assertThat(in(ids, List.of(), 0).of("t-2")).isEmpty();
    for (Found<Thing> doubtful :
        List.of(
            in(ids, List.of(other), null),
            in(ids, List.of(other), 0),
            in(ids, List.of(other), 2),
            in(ids, List.of(other, other), 2),
            in(ids, List.of(other, Thing.of("t-3")), 2))) {
      assertThat(doubtful.of("t-2")).containsSame(other);
      assertThatThrownBy(() -> doubtful.of("t-1")).isInstanceOf(ResponseFormatException.class);
    }
  }

  @Test
  void anythingElseIsNoAnswer() {
    for (Runnable doubtful :
        List.<Runnable>of(
            () -> only("t-1", List.of(), null),
            () -> only("t-1", List.of(), 1),
            () -> only("t-1", List.of(Thing.of("t-2")), 1),
            () -> only("t-1", List.of(Thing.of("t-2")), 0))) {
      assertThatThrownBy(doubtful::run)
          .isInstanceOf(ResponseFormatException.class)
          .hasMessageContaining("neither contains t-1 nor reports a total of zero");
    }
  }

  @Test
  void whatFailsFirstFailsTheRest() {
    ServerException failure = new ServerException(ERROR, CALL);

    CompletableFuture<String> rest =
        Futures.flatMap(
            CompletableFuture.<String>failedFuture(failure),
            value -> CompletableFuture.completedFuture("it"));

    assertThatThrownBy(() -> Mode.get(rest)).isSameAs(failure);
  }

  private record Named(
      @Nullable String resourceId, @Nullable String resourceName, @Nullable String resourceStatus)
      implements CloudResource {
    Named(@Nullable String id) {
      this(id, null, null);
    }

    @Override
    public Map<String, @Nullable Object> getAdditionalProperties() {
      return Map.of();
    }
  }

  @Test
  void aCompleteListHasTheItemOrNot() {
    List<Named> all = List.of(new Named(null), new Named("a"), new Named("b"));

    assertThat(Lookups.withIdIn(all, "b")).contains(new Named("b"));
    assertThat(Lookups.withIdIn(all, "c")).isEmpty();
  }

  @Test
  void aTotalIsZeroIfItSaysSo() {
    assertThat(Lookups.isZero(0)).isTrue();
    assertThat(Lookups.isZero(0L)).isTrue();
    assertThat(Lookups.isZero(1L << 32)).isFalse();
    assertThat(Lookups.isZero(null)).isFalse();
  }

  @Test
  void givingUpOnTheResultGivesUpOnTheSource() {
    CompletableFuture<String> cancelled = new CompletableFuture<>();
    Futures.map(cancelled, String::length).cancel(false);
    assertThat(cancelled).isCancelled();

    CompletableFuture<ApiResponse<String>> timedOut = new CompletableFuture<>();
    CompletableFuture<Optional<String>> found =
        Lookups.findAsync(timedOut, ANY).orTimeout(1, TimeUnit.MILLISECONDS);
    assertThatThrownBy(() -> Mode.get(found));
    assertThatThrownBy(() -> Mode.get(timedOut)); // cancelled, if a moment later
    assertThat(timedOut).isCancelled();

    CompletableFuture<String> done = new CompletableFuture<>();
    CompletableFuture<Integer> length = Futures.map(done, String::length);
    done.complete("four");
    assertThat(Mode.get(length)).isEqualTo(4);
    assertThat(done).isCompletedWithValue("four");
  }
}
