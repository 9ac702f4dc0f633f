package io.crosslink.sdk.tests.codegen.torture;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.call.CallExecutor;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.call.WireCall;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.paging.Paginators;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.internal.waiting.Lookups;
import io.crosslink.sdk.core.internal.waiting.PageSearch;
import io.crosslink.sdk.core.internal.waiting.Polls;
import io.crosslink.sdk.core.internal.waiting.Removal;
import io.crosslink.sdk.core.internal.waiting.SharedPolls;
import io.crosslink.sdk.core.internal.waiting.Together;
import io.crosslink.sdk.core.internal.waiting.Waiter;
import io.crosslink.sdk.core.internal.waiting.WhenNotFound;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.tests.codegen.internal.torture.FittingsApi;
import io.crosslink.sdk.tests.codegen.torture.model.DetachRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Fitting;
import io.crosslink.sdk.tests.codegen.torture.model.ListFittingsResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Parts at gadgets, listed within a gadget only.
 *
 * <p>Every operation has four forms: blocking and asynchronous, each also with per-call options and
 * the full response. All of them throw, or complete exceptionally with, {@link
 * io.crosslink.sdk.core.error.CallException}; an invalid argument causes an {@link
 * IllegalArgumentException}, which all forms throw immediately.
 */
public final class Fittings {
  private final CallExecutor caller;
  private final FittingsApi api;
  private final SharedPolls polls;

  Fittings(ServiceRuntime runtime) {
    this.caller = runtime.caller();
    this.api = runtime.api(FittingsApi.class);
    this.polls = runtime.shared(SharedPolls.class, () -> new SharedPolls(caller.time()));
  }

  /**
   * Detaches a part from a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index detachPart}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @see <a href="https://torture.example/docs/detach">DetachPart in the provider's reference</a>
   */
  public void detach(String gadgetId, DetachRequest request) {
    caller.call(detachCall(gadgetId, request));
  }

  /**
   * Detaches a part from a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return a future completed with the result
   * @see #detach(String, DetachRequest)
   */
  public CompletableFuture<Void> detachAsync(String gadgetId, DetachRequest request) {
    return caller.callAsync(detachCall(gadgetId, request));
  }

  /**
   * Detaches a part from a gadget. Returns the full response and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #detach(String, DetachRequest)
   */
  public ApiResponse<Void> detachWithResponse(
      String gadgetId, DetachRequest request, RequestOptions options) {
    return caller.call(detachCall(gadgetId, request), options);
  }

  /**
   * Detaches a part from a gadget. Asynchronous; returns the full response and accepts per-call
   * options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #detach(String, DetachRequest)
   */
  public CompletableFuture<ApiResponse<Void>> detachWithResponseAsync(
      String gadgetId, DetachRequest request, RequestOptions options) {
    return caller.callAsync(detachCall(gadgetId, request), options);
  }

  private WireCall<Void> detachCall(String gadgetId, DetachRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return attempt -> api.detachPart(caller.clientValue("project_id"), gadgetId, request, attempt);
  }

  /**
   * Lists one page of the fittings of a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index listFittings}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @return the response. One page of fittings.
   * @see <a href="https://torture.example/docs/fittings">ListFittings in the provider's
   *     reference</a>
   */
  public ListFittingsResponse list(String gadgetId, ListFittingsParams params) {
    return caller.call(listCall(gadgetId, params));
  }

  /**
   * Lists one page of the fittings of a gadget. Asynchronous; cancelling the future cancels the
   * call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @return a future completed with the result
   * @see #list(String, ListFittingsParams)
   */
  public CompletableFuture<ListFittingsResponse> listAsync(
      String gadgetId, ListFittingsParams params) {
    return caller.callAsync(listCall(gadgetId, params));
  }

  /**
   * Lists one page of the fittings of a gadget. Returns the full response and accepts per-call
   * options.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #list(String, ListFittingsParams)
   */
  public ApiResponse<ListFittingsResponse> listWithResponse(
      String gadgetId, ListFittingsParams params, RequestOptions options) {
    return caller.call(listCall(gadgetId, params), options);
  }

  /**
   * Lists one page of the fittings of a gadget. Asynchronous; returns the full response and accepts
   * per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #list(String, ListFittingsParams)
   */
  public CompletableFuture<ApiResponse<ListFittingsResponse>> listWithResponseAsync(
      String gadgetId, ListFittingsParams params, RequestOptions options) {
    return caller.callAsync(listCall(gadgetId, params), options);
  }

  private WireCall<ListFittingsResponse> listCall(String gadgetId, ListFittingsParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return attempt ->
        api.listFittings(
            caller.clientValue("project_id"),
            gadgetId,
            params.marker,
            params.limit,
            params.partNos,
            attempt);
  }

  /**
   * Lists one page of the fittings of a gadget. Sends no query parameters.
   *
   * @param gadgetId The ID of the gadget.
   * @return the response. One page of fittings.
   * @see #list(String, ListFittingsParams)
   */
  public ListFittingsResponse list(String gadgetId) {
    return list(gadgetId, ListFittingsParams.none());
  }

  /**
   * Lists one page of the fittings of a gadget. Sends no query parameters. Asynchronous; cancelling
   * the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @return a future completed with the result
   * @see #list(String, ListFittingsParams)
   */
  public CompletableFuture<ListFittingsResponse> listAsync(String gadgetId) {
    return listAsync(gadgetId, ListFittingsParams.none());
  }

  /**
   * Lists one page of the fittings of a gadget. Sends no query parameters. Returns the full
   * response and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return the response
   * @see #list(String, ListFittingsParams)
   */
  public ApiResponse<ListFittingsResponse> listWithResponse(
      String gadgetId, RequestOptions options) {
    return listWithResponse(gadgetId, ListFittingsParams.none(), options);
  }

  /**
   * Lists one page of the fittings of a gadget. Sends no query parameters. Asynchronous; returns
   * the full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return a future completed with the response
   * @see #list(String, ListFittingsParams)
   */
  public CompletableFuture<ApiResponse<ListFittingsResponse>> listWithResponseAsync(
      String gadgetId, RequestOptions options) {
    return listWithResponseAsync(gadgetId, ListFittingsParams.none(), options);
  }

  /**
   * Lists all items of {@link #list}. Pages are fetched while the result is read.
   *
   * <p>Items may be deleted while the result is read: each page starts after the last item of the
   * previous page.
   *
   * @param gadgetId The ID of the gadget.
   * @return all items
   */
  public Paginator<ListFittingsResponse, Fitting> listAll(String gadgetId) {
    return listAll(gadgetId, ListFittingsParams.none());
  }

  /**
   * Lists all items of {@link #list}. Pages are fetched while the result is read.
   *
   * <p>Items may be deleted while the result is read: each page starts after the last item of the
   * previous page.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters; may also set the first marker, and the page size, which defaults to 50
   * @return all items, starting with the first marker
   */
  public Paginator<ListFittingsResponse, Fitting> listAll(
      String gadgetId, ListFittingsParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    ListFittingsParams sized = params.limit != null ? params : params.toBuilder().limit(50).build();
    Function<ApiResponse<ListFittingsResponse>, ListFittingsResponse> checked =
        response ->
            caller.listed(
                "listFittings",
                response,
                ListFittingsResponse::hasFittings,
                page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker());
    return Paginators.byMarker(
        "listFittings",
        params.marker,
        (marker, options) ->
            checked.apply(
                listWithResponse(gadgetId, sized.toBuilder().marker(marker).build(), options)),
        (marker, options) ->
            Futures.map(
                listWithResponseAsync(gadgetId, sized.toBuilder().marker(marker).build(), options),
                checked),
        ListFittingsResponse::getFittings,
        page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker(),
        problem -> caller.ambiguous("listFittings", problem));
  }

  /**
   * Finds one fitting by the id of its part.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @return the fitting, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither contains it
   *     nor confirms that it does not exist
   */
  public Optional<Fitting> find(String gadgetId, String id) {
    return find(gadgetId, id, RequestOptions.none());
  }

  /**
   * Finds one fitting by the id of its part. Accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param options options of this call
   * @return the fitting, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither contains it
   *     nor confirms that it does not exist
   */
  public Optional<Fitting> find(String gadgetId, String id, RequestOptions options) {
    Arguments.id("id", id);
    return Lookups.emptyIfNotFound(
        () ->
            findSearch(List.of(id))
                .run(marker -> listWithResponse(gadgetId, findPage(List.of(id), marker), options))
                .of(id));
  }

  /**
   * Finds one fitting by the id of its part. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @return a future completed with the fitting, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Fitting>> findAsync(String gadgetId, String id) {
    return findAsync(gadgetId, id, RequestOptions.none());
  }

  /**
   * Finds one fitting by the id of its part. Asynchronous, with per-call options; cancelling the
   * future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param options options of this call
   * @return a future completed with the fitting, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Fitting>> findAsync(
      String gadgetId, String id, RequestOptions options) {
    Arguments.id("id", id);
    return Lookups.emptyIfNotFoundAsync(
        Futures.map(
            findSearch(List.of(id))
                .runAsync(
                    marker ->
                        listWithResponseAsync(gadgetId, findPage(List.of(id), marker), options)),
            found -> found.of(id)));
  }

  private PageSearch<ListFittingsResponse, Fitting> findSearch(List<String> ids) {
    return new PageSearch<>(
        ListFittingsResponse::hasFittings,
        ListFittingsResponse::getFittings,
        page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker(),
        ids,
        Fitting::getPartNo,
        (response, problem) -> caller.ambiguous("listFittings", response, problem));
  }

  private static ListFittingsParams findPage(List<String> ids, @Nullable String marker) {
    return ListFittingsParams.builder().partNos(ids).marker(marker).limit(50).build();
  }

  private Polls<Fitting> findPolls(String gadgetId) {
    return polls.of(
        "listFittings",
        List.of(Arguments.pathValue("gadgetId", gadgetId)),
        (id, poll) -> find(gadgetId, id, poll),
        (id, poll) -> findAsync(gadgetId, id, poll),
        Together.byIds(
            Together.MOST_IN_QUERY,
            (ids, poll) ->
                findSearch(ids)
                    .runAsync(
                        marker -> listWithResponseAsync(gadgetId, findPage(ids, marker), poll))));
  }

  /**
   * Waits until a fitting is fast.
   *
   * <p>Polls the fitting repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param options the timeout, the poll interval and the progress listener
   * @return the fitting as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Fitting waitUntilFast(String gadgetId, String id, WaitOptions options) {
    return waitUntilFast(gadgetId, id, seen -> true, options);
  }

  /**
   * Waits until a fitting is fast. Also waits for a condition: right after a change the status may
   * be stale, so also wait for the new value.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return the fitting as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Fitting waitUntilFast(
      String gadgetId, String id, Predicate<Fitting> condition, WaitOptions options) {
    return waitUntilFastWaiter(id, condition, options).await(findPolls(gadgetId)).orElseThrow();
  }

  /**
   * Waits until a fitting is fast. Asynchronous, without blocking a thread; cancelling the future
   * ends the wait.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Fitting> waitUntilFastAsync(
      String gadgetId, String id, WaitOptions options) {
    return waitUntilFastAsync(gadgetId, id, seen -> true, options);
  }

  /**
   * Waits until a fitting is fast. Also waits for a condition. Asynchronous, without blocking a
   * thread; cancelling the future ends the wait.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Fitting> waitUntilFastAsync(
      String gadgetId, String id, Predicate<Fitting> condition, WaitOptions options) {
    return Futures.map(
        waitUntilFastWaiter(id, condition, options).awaitAsync(findPolls(gadgetId)),
        Optional::orElseThrow);
  }

  private Waiter<Fitting> waitUntilFastWaiter(
      String id, Predicate<Fitting> condition, WaitOptions options) {
    return new Waiter<Fitting>(
            new Waiter.Goal<>(
                "fitting",
                Lookups.orNull(Fitting::getSpeed),
                WhenNotFound.PENDING,
                List.of("1G"),
                List.of(),
                List.of(),
                true),
            Arguments.id("id", id),
            condition,
            caller.completed(options),
            caller.time())
        .reportedBy(caller, "Fittings.waitUntilFast");
  }

  /**
   * Waits until a fitting is removed.
   *
   * <p>Polls the fitting repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param options the timeout, the poll interval and the progress listener
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public void waitUntilRemoved(String gadgetId, String id, WaitOptions options) {
    waitUntilRemovedWaiter(id, options).await(findPolls(gadgetId));
  }

  /**
   * Waits until a fitting is removed. Asynchronous, without blocking a thread; cancelling the
   * future ends the wait.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Void> waitUntilRemovedAsync(
      String gadgetId, String id, WaitOptions options) {
    return Futures.map(
        waitUntilRemovedWaiter(id, options).awaitAsync(findPolls(gadgetId)), gone -> null);
  }

  /**
   * Removes a fitting.
   *
   * <p>Detaches its part, unless it is unknown, and waits until it is not listed any more.
   *
   * <p>May be called in any state, and again after a failure; an absent fitting is fine.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param options the timeout, the poll interval and the progress listener
   * @return whether it was there: false if no such fitting is visible to these credentials
   * @throws io.crosslink.sdk.core.error.WaiterException if the timeout expires
   */
  public boolean remove(String gadgetId, String id, WaitOptions options) {
    return removeSteps(gadgetId, id)
        .await(
            waitUntilRemovedWaiter(id, options).reportedBy(caller, "Fittings.remove"),
            findPolls(gadgetId));
  }

  /**
   * Removes a fitting. Asynchronous, without blocking a thread; cancelling the future stops before
   * the next step.
   *
   * @param gadgetId The ID of the gadget.
   * @param id the id of the part
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when it is gone, with whether it was there
   */
  public CompletableFuture<Boolean> removeAsync(String gadgetId, String id, WaitOptions options) {
    return removeSteps(gadgetId, id)
        .awaitAsync(
            waitUntilRemovedWaiter(id, options).reportedBy(caller, "Fittings.remove"),
            findPolls(gadgetId));
  }

  private Removal<Fitting> removeSteps(String gadgetId, String id) {
    Arguments.id("id", id);
    Removal<Fitting> removal =
        new Removal<>("fitting " + id, Lookups.orNull(Fitting::getSpeed), caller.time());
    removal.step(
        Removal.Kind.USUAL,
        Set.of(),
        Set.of("UNKNOWN"),
        seen -> List.of(id),
        (own, poll) -> detachWithResponse(gadgetId, DetachRequest.of(own), poll),
        (own, poll) -> detachWithResponseAsync(gadgetId, DetachRequest.of(own), poll));
    return removal;
  }

  private Waiter<Fitting> waitUntilRemovedWaiter(String id, WaitOptions options) {
    return new Waiter<Fitting>(
            new Waiter.Goal<>(
                "fitting",
                Lookups.orNull(Fitting::getSpeed),
                WhenNotFound.SUCCESS,
                List.of(),
                List.of(),
                List.of(),
                true),
            Arguments.id("id", id),
            seen -> true,
            caller.completed(options),
            caller.time())
        .reportedBy(caller, "Fittings.waitUntilRemoved");
  }

  /** Filters and paging of {@code listFittings}. Immutable. */
  public static final class ListFittingsParams {
    private static final ListFittingsParams NONE = builder().build();

    private final @Nullable String marker;
    private final @Nullable Integer limit;
    private final @Nullable List<String> partNos;

    private ListFittingsParams(Builder builder) {
      this.marker = builder.marker;
      this.limit = builder.limit;
      this.partNos = builder.partNos;
    }

    /** {@return an instance without any parameter} */
    public static ListFittingsParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.marker = this.marker;
      builder.limit = this.limit;
      builder.partNos = this.partNos;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ListFittingsParams that
          && Objects.equals(marker, that.marker)
          && Objects.equals(limit, that.limit)
          && Objects.equals(partNos, that.partNos);
    }

    @Override
    public int hashCode() {
      return Objects.hash(marker, limit, partNos);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("ListFittingsParams")
          .add("marker", marker)
          .add("limit", limit)
          .add("part-nos", partNos)
          .end(Map.of());
    }

    /** Builds {@link ListFittingsParams}. */
    public static final class Builder {
      private @Nullable String marker;
      private @Nullable Integer limit;
      private @Nullable List<String> partNos;

      private Builder() {}

      /**
       * Where the page starts.
       *
       * @param marker the value of {@code marker}; null leaves it unset
       * @return this builder
       */
      public Builder marker(@Nullable String marker) {
        this.marker = marker;
        return this;
      }

      /**
       * The maximum number of fittings per page.
       *
       * @param limit the value of {@code limit}; null leaves it unset
       * @return this builder
       */
      public Builder limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
      }

      /**
       * Only the fittings of these parts.
       *
       * @param partNos the value of {@code part-nos}; null leaves it unset
       * @return this builder
       */
      public Builder partNos(@Nullable List<String> partNos) {
        this.partNos = partNos == null ? null : Arguments.listOf("partNos", partNos);
        return this;
      }

      /** {@return the parameters} */
      public ListFittingsParams build() {
        return new ListFittingsParams(this);
      }
    }
  }

  /** {@return the service and the endpoint of this client, without secrets} */
  @Override
  public String toString() {
    return "Fittings{" + caller + "}";
  }
}
