package io.crosslink.sdk.tests.codegen.torture;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.call.CallExecutor;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.call.WireCall;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.paging.NameMatches;
import io.crosslink.sdk.core.internal.paging.NameSearch;
import io.crosslink.sdk.core.internal.paging.Paginators;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.internal.waiting.CreateOnce;
import io.crosslink.sdk.core.internal.waiting.Lookups;
import io.crosslink.sdk.core.internal.waiting.PageSearch;
import io.crosslink.sdk.core.internal.waiting.Polls;
import io.crosslink.sdk.core.internal.waiting.SharedPolls;
import io.crosslink.sdk.core.internal.waiting.Together;
import io.crosslink.sdk.core.internal.waiting.Waiter;
import io.crosslink.sdk.core.internal.waiting.WhenNotFound;
import io.crosslink.sdk.core.waiting.EnsureResult;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.tests.codegen.internal.torture.GadgetsApi;
import io.crosslink.sdk.tests.codegen.torture.model.CreateGadgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.ListGadgetsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.ListNamesResponse;
import io.crosslink.sdk.tests.codegen.torture.model.ListPartsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.ListSerialsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsOne;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsThree;
import io.crosslink.sdk.tests.codegen.torture.model.ScanGadgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Speed;
import io.crosslink.sdk.tests.codegen.torture.model.UpdateGadgetRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gadgets, called by path and method, with {@code code}.
 *
 * <p>Every operation has four forms: blocking and asynchronous, each also with per-call options and
 * the full response. All of them throw, or complete exceptionally with, {@link
 * io.crosslink.sdk.core.error.CallException}; an invalid argument causes an {@link
 * IllegalArgumentException}, which all forms throw immediately.
 */
public final class Gadgets {
  private final CallExecutor caller;
  private final GadgetsApi api;
  private final SharedPolls polls;

  Gadgets(ServiceRuntime runtime) {
    this.caller = runtime.caller();
    this.api = runtime.api(GadgetsApi.class);
    this.polls = runtime.shared(SharedPolls.class, () -> new SharedPolls(caller.time()));
  }

  /**
   * Creates a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index createGadget}</code>.
   *
   * @param request the request body
   * @return the response. The created gadget.
   * @see <a href="https://torture.example/docs/create">CreateGadget in the provider's reference</a>
   */
  public Gadget create(CreateGadgetRequest request) {
    return caller.call(createCall(request));
  }

  /**
   * Creates a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param request the request body
   * @return a future completed with the result
   * @see #create(CreateGadgetRequest)
   */
  public CompletableFuture<Gadget> createAsync(CreateGadgetRequest request) {
    return caller.callAsync(createCall(request));
  }

  /**
   * Creates a gadget. Returns the full response and accepts per-call options.
   *
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #create(CreateGadgetRequest)
   */
  public ApiResponse<Gadget> createWithResponse(
      CreateGadgetRequest request, RequestOptions options) {
    return caller.call(createCall(request), options);
  }

  /**
   * Creates a gadget. Asynchronous; returns the full response and accepts per-call options.
   * Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #create(CreateGadgetRequest)
   */
  public CompletableFuture<ApiResponse<Gadget>> createWithResponseAsync(
      CreateGadgetRequest request, RequestOptions options) {
    return caller.callAsync(createCall(request), options);
  }

  private WireCall<Gadget> createCall(CreateGadgetRequest request) {
    Arguments.notNull("request", request);
    return attempt -> api.createGadget(caller.clientValue("project_id"), request, attempt);
  }

  /**
   * Makes sure that there is one gadget with the name in the request: looks for it by its name, and
   * creates it only if there is none. May be repeated after a failure.
   *
   * <p>If the create fails and may have been applied, no other one is sent: this method looks for
   * the gadget until it is found or the timeout expires. An existing gadget is returned in whatever
   * status, and is not changed: see {@link EnsureResult#differences()}. A new one may not be ready
   * yet.
   *
   * <p>The service does not keep names unique. If two programs call this method at the same time,
   * both may find nothing and create one each; the same happens if it is called again before a new
   * gadget is listed. Later calls then throw {@code AmbiguousNameException}.
   *
   * @param request the request for {@link #create}, with a name
   * @param options the timeout, the poll interval and the progress listener
   * @return what was done, and the gadget
   * @throws io.crosslink.sdk.core.error.AmbiguousNameException if several have this name
   * @throws io.crosslink.sdk.core.error.CreationInDoubtException if it may have been created, but
   *     was not found
   * @throws io.crosslink.sdk.core.error.WaiterException if the timeout expires before anything was
   *     sent that may have been applied, or if the new one does not appear
   */
  public EnsureResult<Gadget> ensure(CreateGadgetRequest request, WaitOptions options) {
    String name = ensureName(request);
    return ensureOnce(request, name)
        .run(
            CreateOnce.Calls.blocking(
                poll -> findByName(name, poll),
                poll -> ensureId(createWithResponse(request, poll)),
                (id, poll) -> find(id, poll)),
            caller.completed(options),
            caller.time());
  }

  /**
   * Makes sure that there is one gadget with the name in the request: looks for it by its name, and
   * creates it only if there is none. May be repeated after a failure. Asynchronous; cancelling the
   * future stops before the next step.
   *
   * <p>If the create fails and may have been applied, no other one is sent: this method looks for
   * the gadget until it is found or the timeout expires. An existing gadget is returned in whatever
   * status, and is not changed: see {@link EnsureResult#differences()}. A new one may not be ready
   * yet.
   *
   * <p>The service does not keep names unique. If two programs call this method at the same time,
   * both may find nothing and create one each; the same happens if it is called again before a new
   * gadget is listed. Later calls then throw {@code AmbiguousNameException}.
   *
   * @param request the request for {@link #create}, with a name
   * @param options the timeout, the poll interval and the progress listener
   * @return a future completed with what was done
   */
  public CompletableFuture<EnsureResult<Gadget>> ensureAsync(
      CreateGadgetRequest request, WaitOptions options) {
    String name = ensureName(request);
    return ensureOnce(request, name)
        .runAsync(
            new CreateOnce.Calls<>(
                poll -> findByNameAsync(name, poll),
                poll -> Futures.map(createWithResponseAsync(request, poll), Gadgets::ensureId),
                (id, poll) -> findAsync(id, poll)),
            caller.completed(options),
            caller.time());
  }

  private static String ensureName(CreateGadgetRequest request) {
    return Arguments.notBlank("name", Arguments.notNull("request", request).getName());
  }

  private CreateOnce<Gadget> ensureOnce(CreateGadgetRequest request, String name) {
    return new CreateOnce<Gadget>("gadget", name, request, null)
        .reportedBy(caller, "Gadgets.ensure");
  }

  private static @Nullable String ensureId(ApiResponse<Gadget> response) {
    return Lookups.orNull(Gadget::getId).apply(response.value());
  }

  /**
   * Deletes a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index deleteGadget}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @see <a href="https://torture.example/docs/delete">DeleteGadget in the provider's reference</a>
   */
  public void delete(String gadgetId, DeleteGadgetParams params) {
    caller.call(deleteCall(gadgetId, params));
  }

  /**
   * Deletes a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @return a future completed with the result
   * @see #delete(String, DeleteGadgetParams)
   */
  public CompletableFuture<Void> deleteAsync(String gadgetId, DeleteGadgetParams params) {
    return caller.callAsync(deleteCall(gadgetId, params));
  }

  /**
   * Deletes a gadget. Returns the full response and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #delete(String, DeleteGadgetParams)
   */
  public ApiResponse<Void> deleteWithResponse(
      String gadgetId, DeleteGadgetParams params, RequestOptions options) {
    return caller.call(deleteCall(gadgetId, params), options);
  }

  /**
   * Deletes a gadget. Asynchronous; returns the full response and accepts per-call options.
   * Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #delete(String, DeleteGadgetParams)
   */
  public CompletableFuture<ApiResponse<Void>> deleteWithResponseAsync(
      String gadgetId, DeleteGadgetParams params, RequestOptions options) {
    return caller.callAsync(deleteCall(gadgetId, params), options);
  }

  private WireCall<Void> deleteCall(String gadgetId, DeleteGadgetParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return WireCall.confirmed(
        attempt ->
            api.deleteGadget(caller.clientValue("project_id"), gadgetId, params.force, attempt),
        getCall(gadgetId));
  }

  /**
   * Deletes a gadget. Sends no query parameters.
   *
   * @param gadgetId The ID of the gadget.
   * @see #delete(String, DeleteGadgetParams)
   */
  public void delete(String gadgetId) {
    delete(gadgetId, DeleteGadgetParams.none());
  }

  /**
   * Deletes a gadget. Sends no query parameters. Asynchronous; cancelling the future cancels the
   * call.
   *
   * @param gadgetId The ID of the gadget.
   * @return a future completed with the result
   * @see #delete(String, DeleteGadgetParams)
   */
  public CompletableFuture<Void> deleteAsync(String gadgetId) {
    return deleteAsync(gadgetId, DeleteGadgetParams.none());
  }

  /**
   * Deletes a gadget. Sends no query parameters. Returns the full response and accepts per-call
   * options.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return the response
   * @see #delete(String, DeleteGadgetParams)
   */
  public ApiResponse<Void> deleteWithResponse(String gadgetId, RequestOptions options) {
    return deleteWithResponse(gadgetId, DeleteGadgetParams.none(), options);
  }

  /**
   * Deletes a gadget. Sends no query parameters. Asynchronous; returns the full response and
   * accepts per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return a future completed with the response
   * @see #delete(String, DeleteGadgetParams)
   */
  public CompletableFuture<ApiResponse<Void>> deleteWithResponseAsync(
      String gadgetId, RequestOptions options) {
    return deleteWithResponseAsync(gadgetId, DeleteGadgetParams.none(), options);
  }

  /**
   * Filters the parts of gadgets by the body.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index filterGadgets}</code>.
   *
   * @param request the request body
   * @param params query parameters
   * @return the response. One page of parts.
   * @see <a href="https://torture.example/docs/filter">FilterGadgets in the provider's
   *     reference</a>
   */
  public ListPartsResponse filter(NeedsOne request, FilterGadgetsParams params) {
    return caller.call(filterCall(request, params));
  }

  /**
   * Filters the parts of gadgets by the body. Asynchronous; cancelling the future cancels the call.
   *
   * @param request the request body
   * @param params query parameters
   * @return a future completed with the result
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public CompletableFuture<ListPartsResponse> filterAsync(
      NeedsOne request, FilterGadgetsParams params) {
    return caller.callAsync(filterCall(request, params));
  }

  /**
   * Filters the parts of gadgets by the body. Returns the full response and accepts per-call
   * options.
   *
   * @param request the request body
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public ApiResponse<ListPartsResponse> filterWithResponse(
      NeedsOne request, FilterGadgetsParams params, RequestOptions options) {
    return caller.call(filterCall(request, params), options);
  }

  /**
   * Filters the parts of gadgets by the body. Asynchronous; returns the full response and accepts
   * per-call options. Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> filterWithResponseAsync(
      NeedsOne request, FilterGadgetsParams params, RequestOptions options) {
    return caller.callAsync(filterCall(request, params), options);
  }

  private WireCall<ListPartsResponse> filterCall(NeedsOne request, FilterGadgetsParams params) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return attempt ->
        api.filterGadgets(
            caller.clientValue("project_id"), params.pageLimit, params.skipCount, request, attempt);
  }

  /**
   * Filters the parts of gadgets by the body. Sends no query parameters.
   *
   * @param request the request body
   * @return the response. One page of parts.
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public ListPartsResponse filter(NeedsOne request) {
    return filter(request, FilterGadgetsParams.none());
  }

  /**
   * Filters the parts of gadgets by the body. Sends no query parameters. Asynchronous; cancelling
   * the future cancels the call.
   *
   * @param request the request body
   * @return a future completed with the result
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public CompletableFuture<ListPartsResponse> filterAsync(NeedsOne request) {
    return filterAsync(request, FilterGadgetsParams.none());
  }

  /**
   * Filters the parts of gadgets by the body. Sends no query parameters. Returns the full response
   * and accepts per-call options.
   *
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public ApiResponse<ListPartsResponse> filterWithResponse(
      NeedsOne request, RequestOptions options) {
    return filterWithResponse(request, FilterGadgetsParams.none(), options);
  }

  /**
   * Filters the parts of gadgets by the body. Sends no query parameters. Asynchronous; returns the
   * full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> filterWithResponseAsync(
      NeedsOne request, RequestOptions options) {
    return filterWithResponseAsync(request, FilterGadgetsParams.none(), options);
  }

  /**
   * Filters the parts of gadgets by the body. Sends a request with {@code name} only.
   *
   * @param name the value of {@code name}, see {@link NeedsOne#of}
   * @return the response. One page of parts.
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public ListPartsResponse filter(String name) {
    return filter(NeedsOne.of(Arguments.notNull("name", name)), FilterGadgetsParams.none());
  }

  /**
   * Filters the parts of gadgets by the body. Sends a request with {@code name} only. Asynchronous;
   * cancelling the future cancels the call.
   *
   * @param name the value of {@code name}, see {@link NeedsOne#of}
   * @return a future completed with the result
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public CompletableFuture<ListPartsResponse> filterAsync(String name) {
    return filterAsync(NeedsOne.of(Arguments.notNull("name", name)), FilterGadgetsParams.none());
  }

  /**
   * Filters the parts of gadgets by the body. Sends a request with {@code name} only. Returns the
   * full response and accepts per-call options.
   *
   * @param name the value of {@code name}, see {@link NeedsOne#of}
   * @param options options of this call
   * @return the response
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public ApiResponse<ListPartsResponse> filterWithResponse(String name, RequestOptions options) {
    return filterWithResponse(
        NeedsOne.of(Arguments.notNull("name", name)), FilterGadgetsParams.none(), options);
  }

  /**
   * Filters the parts of gadgets by the body. Sends a request with {@code name} only. Asynchronous;
   * returns the full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param name the value of {@code name}, see {@link NeedsOne#of}
   * @param options options of this call
   * @return a future completed with the response
   * @see #filter(NeedsOne, FilterGadgetsParams)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> filterWithResponseAsync(
      String name, RequestOptions options) {
    return filterWithResponseAsync(
        NeedsOne.of(Arguments.notNull("name", name)), FilterGadgetsParams.none(), options);
  }

  /**
   * Lists all items of {@link #filter}. Pages are fetched while the result is read.
   *
   * <p>Deleting an item shifts later items to pages that have already been read, so some would be
   * skipped: collect the items to delete with {@code toList()} first.
   *
   * @param request the request body
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> filterAll(NeedsOne request) {
    return filterAll(request, FilterGadgetsParams.none());
  }

  /**
   * Lists all items of {@link #filter}. Pages are fetched while the result is read.
   *
   * <p>Deleting an item shifts later items to pages that have already been read, so some would be
   * skipped: collect the items to delete with {@code toList()} first.
   *
   * @param request the request body
   * @param params filters; may also set the number of items to skip, and the page size, which
   *     defaults to 50
   * @return all items after the skipped ones
   */
  public Paginator<ListPartsResponse, Everything> filterAll(
      NeedsOne request, FilterGadgetsParams params) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    FilterGadgetsParams sized =
        params.pageLimit != null ? params : params.toBuilder().pageLimit(50).build();
    Function<ApiResponse<ListPartsResponse>, ListPartsResponse> checked =
        response ->
            caller.listed(
                "filterGadgets",
                response,
                ListPartsResponse::hasParts,
                ListPartsResponse::getTotal);
    return Paginators.byOffset(
        "filterGadgets",
        params.skipCount == null ? 0 : params.skipCount,
        (offset, options) ->
            checked.apply(
                filterWithResponse(request, sized.toBuilder().skipCount(offset).build(), options)),
        (offset, options) ->
            Futures.map(
                filterWithResponseAsync(
                    request, sized.toBuilder().skipCount(offset).build(), options),
                checked),
        ListPartsResponse::getParts,
        ListPartsResponse::getTotal,
        problem -> caller.ambiguous("filterGadgets", problem));
  }

  /**
   * Imports a gadget.
   *
   * <p>The service detects repeated requests by the header {@code X-Client-Token}. All attempts of
   * a call send the same token. To repeat a call yourself, set the header to your own token in the
   * options.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index importGadget}</code>.
   *
   * @param request the request body
   * @param params query parameters
   * @return the response. The gadget in its current state.
   * @see <a href="https://torture.example/docs/import">ImportGadget in the provider's reference</a>
   */
  public Gadget importGadget(CreateGadgetRequest request, ImportGadgetParams params) {
    return caller.call(importGadgetCall(request, params));
  }

  /**
   * Imports a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param request the request body
   * @param params query parameters
   * @return a future completed with the result
   * @see #importGadget(CreateGadgetRequest, ImportGadgetParams)
   */
  public CompletableFuture<Gadget> importGadgetAsync(
      CreateGadgetRequest request, ImportGadgetParams params) {
    return caller.callAsync(importGadgetCall(request, params));
  }

  /**
   * Imports a gadget. Returns the full response and accepts per-call options.
   *
   * @param request the request body
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #importGadget(CreateGadgetRequest, ImportGadgetParams)
   */
  public ApiResponse<Gadget> importGadgetWithResponse(
      CreateGadgetRequest request, ImportGadgetParams params, RequestOptions options) {
    return caller.call(importGadgetCall(request, params), options);
  }

  /**
   * Imports a gadget. Asynchronous; returns the full response and accepts per-call options.
   * Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #importGadget(CreateGadgetRequest, ImportGadgetParams)
   */
  public CompletableFuture<ApiResponse<Gadget>> importGadgetWithResponseAsync(
      CreateGadgetRequest request, ImportGadgetParams params, RequestOptions options) {
    return caller.callAsync(importGadgetCall(request, params), options);
  }

  private WireCall<Gadget> importGadgetCall(
      CreateGadgetRequest request, ImportGadgetParams params) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return attempt ->
        api.importGadget(caller.clientValue("project_id"), params.force, request, attempt);
  }

  /**
   * Imports a gadget. Sends no query parameters.
   *
   * @param request the request body
   * @return the response. The gadget in its current state.
   * @see #importGadget(CreateGadgetRequest, ImportGadgetParams)
   */
  public Gadget importGadget(CreateGadgetRequest request) {
    return importGadget(request, ImportGadgetParams.none());
  }

  /**
   * Imports a gadget. Sends no query parameters. Asynchronous; cancelling the future cancels the
   * call.
   *
   * @param request the request body
   * @return a future completed with the result
   * @see #importGadget(CreateGadgetRequest, ImportGadgetParams)
   */
  public CompletableFuture<Gadget> importGadgetAsync(CreateGadgetRequest request) {
    return importGadgetAsync(request, ImportGadgetParams.none());
  }

  /**
   * Imports a gadget. Sends no query parameters. Returns the full response and accepts per-call
   * options.
   *
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #importGadget(CreateGadgetRequest, ImportGadgetParams)
   */
  public ApiResponse<Gadget> importGadgetWithResponse(
      CreateGadgetRequest request, RequestOptions options) {
    return importGadgetWithResponse(request, ImportGadgetParams.none(), options);
  }

  /**
   * Imports a gadget. Sends no query parameters. Asynchronous; returns the full response and
   * accepts per-call options. Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #importGadget(CreateGadgetRequest, ImportGadgetParams)
   */
  public CompletableFuture<ApiResponse<Gadget>> importGadgetWithResponseAsync(
      CreateGadgetRequest request, RequestOptions options) {
    return importGadgetWithResponseAsync(request, ImportGadgetParams.none(), options);
  }

  /**
   * Identifies the caller, with headers instead of credentials.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index introduce}</code>.
   *
   * @param xFirstName The first name.
   * @param propertyClass A keyword.
   * @see <a href="https://torture.example/docs/introduce">Introduce in the provider's reference</a>
   */
  public void introduce(String xFirstName, String propertyClass) {
    caller.call(introduceCall(xFirstName, propertyClass));
  }

  /**
   * Identifies the caller, with headers instead of credentials. Asynchronous; cancelling the future
   * cancels the call.
   *
   * @param xFirstName The first name.
   * @param propertyClass A keyword.
   * @return a future completed with the result
   * @see #introduce(String, String)
   */
  public CompletableFuture<Void> introduceAsync(String xFirstName, String propertyClass) {
    return caller.callAsync(introduceCall(xFirstName, propertyClass));
  }

  /**
   * Identifies the caller, with headers instead of credentials. Returns the full response and
   * accepts per-call options.
   *
   * @param xFirstName The first name.
   * @param propertyClass A keyword.
   * @param options options of this call
   * @return the response
   * @see #introduce(String, String)
   */
  public ApiResponse<Void> introduceWithResponse(
      String xFirstName, String propertyClass, RequestOptions options) {
    return caller.call(introduceCall(xFirstName, propertyClass), options);
  }

  /**
   * Identifies the caller, with headers instead of credentials. Asynchronous; returns the full
   * response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param xFirstName The first name.
   * @param propertyClass A keyword.
   * @param options options of this call
   * @return a future completed with the response
   * @see #introduce(String, String)
   */
  public CompletableFuture<ApiResponse<Void>> introduceWithResponseAsync(
      String xFirstName, String propertyClass, RequestOptions options) {
    return caller.callAsync(introduceCall(xFirstName, propertyClass), options);
  }

  private WireCall<Void> introduceCall(String xFirstName, String propertyClass) {
    Arguments.headerToken("xFirstName", xFirstName);
    Arguments.headerToken("propertyClass", propertyClass);
    return attempt -> api.introduce(xFirstName, propertyClass, attempt);
  }

  /**
   * Lists one page of gadgets.
   *
   * <p>Accepts query parameters of every type.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index listGadgets}</code>.
   *
   * @param params query parameters
   * @return the response. One page of gadgets.
   * @see <a href="https://torture.example/docs/list">ListGadgets in the provider's reference</a>
   */
  public ListGadgetsResponse list(ListGadgetsParams params) {
    return caller.call(listCall(params));
  }

  /**
   * Lists one page of gadgets. Asynchronous; cancelling the future cancels the call.
   *
   * @param params query parameters
   * @return a future completed with the result
   * @see #list(ListGadgetsParams)
   */
  public CompletableFuture<ListGadgetsResponse> listAsync(ListGadgetsParams params) {
    return caller.callAsync(listCall(params));
  }

  /**
   * Lists one page of gadgets. Returns the full response and accepts per-call options.
   *
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #list(ListGadgetsParams)
   */
  public ApiResponse<ListGadgetsResponse> listWithResponse(
      ListGadgetsParams params, RequestOptions options) {
    return caller.call(listCall(params), options);
  }

  /**
   * Lists one page of gadgets. Asynchronous; returns the full response and accepts per-call
   * options. Cancelling the future cancels the call.
   *
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #list(ListGadgetsParams)
   */
  public CompletableFuture<ApiResponse<ListGadgetsResponse>> listWithResponseAsync(
      ListGadgetsParams params, RequestOptions options) {
    return caller.callAsync(listCall(params), options);
  }

  private WireCall<ListGadgetsResponse> listCall(ListGadgetsParams params) {
    Arguments.notNull("params", params);
    return attempt ->
        api.listGadgets(
            caller.clientValue("project_id"),
            params.startAfter,
            params.limit,
            params.sinceSerial,
            params.minWeight,
            params.ratio,
            params.broken,
            params.createdAfter,
            params.days,
            params.speed,
            params.speeds,
            params.names,
            params.serials,
            params.old,
            params.propertyClass,
            params.builder,
            params.none,
            attempt);
  }

  /**
   * Lists one page of gadgets. Sends no query parameters.
   *
   * @return the response. One page of gadgets.
   * @see #list(ListGadgetsParams)
   */
  public ListGadgetsResponse list() {
    return list(ListGadgetsParams.none());
  }

  /**
   * Lists one page of gadgets. Sends no query parameters. Asynchronous; cancelling the future
   * cancels the call.
   *
   * @return a future completed with the result
   * @see #list(ListGadgetsParams)
   */
  public CompletableFuture<ListGadgetsResponse> listAsync() {
    return listAsync(ListGadgetsParams.none());
  }

  /**
   * Lists one page of gadgets. Sends no query parameters. Returns the full response and accepts
   * per-call options.
   *
   * @param options options of this call
   * @return the response
   * @see #list(ListGadgetsParams)
   */
  public ApiResponse<ListGadgetsResponse> listWithResponse(RequestOptions options) {
    return listWithResponse(ListGadgetsParams.none(), options);
  }

  /**
   * Lists one page of gadgets. Sends no query parameters. Asynchronous; returns the full response
   * and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return a future completed with the response
   * @see #list(ListGadgetsParams)
   */
  public CompletableFuture<ApiResponse<ListGadgetsResponse>> listWithResponseAsync(
      RequestOptions options) {
    return listWithResponseAsync(ListGadgetsParams.none(), options);
  }

  /**
   * Lists all items of {@link #list}. Pages are fetched while the result is read.
   *
   * <p>Items may be deleted while the result is read: each page starts after the last item of the
   * previous page.
   *
   * @return all items
   */
  public Paginator<ListGadgetsResponse, Gadget> listAll() {
    return listAll(ListGadgetsParams.none());
  }

  /**
   * Lists all items of {@link #list}. Pages are fetched while the result is read.
   *
   * <p>Items may be deleted while the result is read: each page starts after the last item of the
   * previous page.
   *
   * @param params filters; may also set the first marker, and the page size, which defaults to 50
   * @return all items, starting with the first marker
   */
  public Paginator<ListGadgetsResponse, Gadget> listAll(ListGadgetsParams params) {
    Arguments.notNull("params", params);
    ListGadgetsParams sized = params.limit != null ? params : params.toBuilder().limit(50).build();
    Function<ApiResponse<ListGadgetsResponse>, ListGadgetsResponse> checked =
        response ->
            caller.listed(
                "listGadgets",
                response,
                ListGadgetsResponse::hasGadgets,
                page ->
                    page.getTotal() != null
                        ? page.getTotal()
                        : page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker());
    return Paginators.byMarker(
        "listGadgets",
        params.startAfter,
        (marker, options) ->
            checked.apply(listWithResponse(sized.toBuilder().startAfter(marker).build(), options)),
        (marker, options) ->
            Futures.map(
                listWithResponseAsync(sized.toBuilder().startAfter(marker).build(), options),
                checked),
        ListGadgetsResponse::getGadgets,
        page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker(),
        problem -> caller.ambiguous("listGadgets", problem));
  }

  /**
   * Finds the gadget that has exactly this name. Names need not be unique. The service preselects
   * by name.
   *
   * @param name the name, compared character by character
   * @return the gadget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.AmbiguousNameException if several have this name; it lists
   *     them
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing repeats its pages,
   *     lacks a list, or ends before its total, so that it cannot be searched to the end
   */
  public Optional<Gadget> findByName(String name) {
    return findByName(name, RequestOptions.none());
  }

  /**
   * Finds the gadget that has exactly this name. Names need not be unique. The service preselects
   * by name. Accepts per-call options.
   *
   * @param name the name, compared character by character
   * @param options options of this call
   * @return the gadget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.AmbiguousNameException if several have this name; it lists
   *     them
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing repeats its pages,
   *     lacks a list, or ends before its total, so that it cannot be searched to the end
   */
  public Optional<Gadget> findByName(String name, RequestOptions options) {
    return findByNameSearch(name, options).run();
  }

  /**
   * Finds the gadget that has exactly this name. Names need not be unique. The service preselects
   * by name. Asynchronous; cancelling the future cancels the call.
   *
   * @param name the name, compared character by character
   * @return a future completed with the gadget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Gadget>> findByNameAsync(String name) {
    return findByNameAsync(name, RequestOptions.none());
  }

  /**
   * Finds the gadget that has exactly this name. Names need not be unique. The service preselects
   * by name. Asynchronous, with per-call options; cancelling the future cancels the call.
   *
   * @param name the name, compared character by character
   * @param options options of this call
   * @return a future completed with the gadget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Gadget>> findByNameAsync(String name, RequestOptions options) {
    return findByNameSearch(name, options).runAsync();
  }

  private NameSearch<ListGadgetsResponse, Gadget> findByNameSearch(
      String name, RequestOptions options) {
    return new NameSearch<>(
        new NameMatches<>("gadget", Arguments.notBlank("name", name)),
        listAll(ListGadgetsParams.builder().names(List.of(name)).build()),
        options,
        page -> page.hasGadgets());
  }

  /**
   * Finds one gadget by its id.
   *
   * @param id the id
   * @return the gadget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither contains it
   *     nor confirms that it does not exist
   */
  public Optional<Gadget> findListed(String id) {
    return findListed(id, RequestOptions.none());
  }

  /**
   * Finds one gadget by its id. Accepts per-call options.
   *
   * @param id the id
   * @param options options of this call
   * @return the gadget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither contains it
   *     nor confirms that it does not exist
   */
  public Optional<Gadget> findListed(String id, RequestOptions options) {
    Arguments.id("id", id);
    return findListedSearch(List.of(id))
        .run(marker -> listWithResponse(findListedPage(marker), options))
        .of(id);
  }

  /**
   * Finds one gadget by its id. Asynchronous; cancelling the future cancels the call.
   *
   * @param id the id
   * @return a future completed with the gadget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Gadget>> findListedAsync(String id) {
    return findListedAsync(id, RequestOptions.none());
  }

  /**
   * Finds one gadget by its id. Asynchronous, with per-call options; cancelling the future cancels
   * the call.
   *
   * @param id the id
   * @param options options of this call
   * @return a future completed with the gadget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Gadget>> findListedAsync(String id, RequestOptions options) {
    Arguments.id("id", id);
    return Futures.map(
        findListedSearch(List.of(id))
            .runAsync(marker -> listWithResponseAsync(findListedPage(marker), options)),
        found -> found.of(id));
  }

  private PageSearch<ListGadgetsResponse, Gadget> findListedSearch(List<String> ids) {
    return new PageSearch<>(
        ListGadgetsResponse::hasGadgets,
        ListGadgetsResponse::getGadgets,
        page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker(),
        ids,
        Gadget::getId,
        (response, problem) -> caller.ambiguous("listGadgets", response, problem));
  }

  private static ListGadgetsParams findListedPage(@Nullable String marker) {
    return ListGadgetsParams.builder().startAfter(marker).limit(50).build();
  }

  private Polls<Gadget> findListedPolls() {
    return polls.of(
        "listGadgets",
        List.of(),
        (id, poll) -> findListed(id, poll),
        (id, poll) -> findListedAsync(id, poll),
        Together.byIds(
            Together.ANY_NUMBER,
            (ids, poll) ->
                findListedSearch(ids)
                    .runAsync(marker -> listWithResponseAsync(findListedPage(marker), poll))));
  }

  /**
   * Waits until a gadget is listed as fast.
   *
   * <p>Polls the gadget repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return the gadget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Gadget waitUntilListedFast(String id, WaitOptions options) {
    return waitUntilListedFast(id, seen -> true, options);
  }

  /**
   * Waits until a gadget is listed as fast. Also waits for a condition: right after a change the
   * status may be stale, so also wait for the new value.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return the gadget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Gadget waitUntilListedFast(String id, Predicate<Gadget> condition, WaitOptions options) {
    return waitUntilListedFastWaiter(id, condition, options).await(findListedPolls()).orElseThrow();
  }

  /**
   * Waits until a gadget is listed as fast. Asynchronous, without blocking a thread; cancelling the
   * future ends the wait.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Gadget> waitUntilListedFastAsync(String id, WaitOptions options) {
    return waitUntilListedFastAsync(id, seen -> true, options);
  }

  /**
   * Waits until a gadget is listed as fast. Also waits for a condition. Asynchronous, without
   * blocking a thread; cancelling the future ends the wait.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Gadget> waitUntilListedFastAsync(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return Futures.map(
        waitUntilListedFastWaiter(id, condition, options).awaitAsync(findListedPolls()),
        Optional::orElseThrow);
  }

  private Waiter<Gadget> waitUntilListedFastWaiter(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return new Waiter<Gadget>(
            new Waiter.Goal<>(
                "gadget",
                Lookups.orNull(Gadget::getSpeed),
                WhenNotFound.PENDING,
                List.of("1G"),
                List.of("1g"),
                List.of(),
                true),
            Arguments.id("id", id),
            condition,
            caller.completed(options),
            caller.time())
        .reportedBy(caller, "Gadgets.waitUntilListedFast");
  }

  /**
   * Waits until the link of a gadget is ready.
   *
   * <p>Polls the gadget repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling. The progress listener receives the value of {@code
   * link-state}.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return the gadget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Gadget waitUntilLinked(String id, WaitOptions options) {
    return waitUntilLinked(id, seen -> true, options);
  }

  /**
   * Waits until the link of a gadget is ready. Also waits for a condition: right after a change the
   * status may be stale, so also wait for the new value.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return the gadget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Gadget waitUntilLinked(String id, Predicate<Gadget> condition, WaitOptions options) {
    return waitUntilLinkedWaiter(id, condition, options).await(findListedPolls()).orElseThrow();
  }

  /**
   * Waits until the link of a gadget is ready. Asynchronous, without blocking a thread; cancelling
   * the future ends the wait.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Gadget> waitUntilLinkedAsync(String id, WaitOptions options) {
    return waitUntilLinkedAsync(id, seen -> true, options);
  }

  /**
   * Waits until the link of a gadget is ready. Also waits for a condition. Asynchronous, without
   * blocking a thread; cancelling the future ends the wait.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Gadget> waitUntilLinkedAsync(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return Futures.map(
        waitUntilLinkedWaiter(id, condition, options).awaitAsync(findListedPolls()),
        Optional::orElseThrow);
  }

  private Waiter<Gadget> waitUntilLinkedWaiter(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return new Waiter<Gadget>(
            new Waiter.Goal<>(
                "gadget",
                Lookups.orNull(Gadget::getLinkState),
                Lookups.orNull(Gadget::getSpeed),
                WhenNotFound.PENDING,
                List.of("READY"),
                List.of("1g"),
                List.of(),
                true),
            Arguments.id("id", id),
            condition,
            caller.completed(options),
            caller.time())
        .reportedBy(caller, "Gadgets.waitUntilLinked");
  }

  /**
   * Lists one page of the gadgets that are left over.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index listLeftovers}</code>.
   *
   * @param params query parameters
   * @return the response. One page of gadgets.
   * @see <a href="https://torture.example/docs/leftovers">ListLeftovers in the provider's
   *     reference</a>
   */
  public ListGadgetsResponse listLeftovers(ListLeftoversParams params) {
    return caller.call(listLeftoversCall(params));
  }

  /**
   * Lists one page of the gadgets that are left over. Asynchronous; cancelling the future cancels
   * the call.
   *
   * @param params query parameters
   * @return a future completed with the result
   * @see #listLeftovers(ListLeftoversParams)
   */
  public CompletableFuture<ListGadgetsResponse> listLeftoversAsync(ListLeftoversParams params) {
    return caller.callAsync(listLeftoversCall(params));
  }

  /**
   * Lists one page of the gadgets that are left over. Returns the full response and accepts
   * per-call options.
   *
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #listLeftovers(ListLeftoversParams)
   */
  public ApiResponse<ListGadgetsResponse> listLeftoversWithResponse(
      ListLeftoversParams params, RequestOptions options) {
    return caller.call(listLeftoversCall(params), options);
  }

  /**
   * Lists one page of the gadgets that are left over. Asynchronous; returns the full response and
   * accepts per-call options. Cancelling the future cancels the call.
   *
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #listLeftovers(ListLeftoversParams)
   */
  public CompletableFuture<ApiResponse<ListGadgetsResponse>> listLeftoversWithResponseAsync(
      ListLeftoversParams params, RequestOptions options) {
    return caller.callAsync(listLeftoversCall(params), options);
  }

  private WireCall<ListGadgetsResponse> listLeftoversCall(ListLeftoversParams params) {
    Arguments.notNull("params", params);
    return attempt ->
        api.listLeftovers(
            caller.clientValue("project_id"), params.afterId, params.pageLimit, attempt);
  }

  /**
   * Lists one page of the gadgets that are left over. Sends no query parameters.
   *
   * @return the response. One page of gadgets.
   * @see #listLeftovers(ListLeftoversParams)
   */
  public ListGadgetsResponse listLeftovers() {
    return listLeftovers(ListLeftoversParams.none());
  }

  /**
   * Lists one page of the gadgets that are left over. Sends no query parameters. Asynchronous;
   * cancelling the future cancels the call.
   *
   * @return a future completed with the result
   * @see #listLeftovers(ListLeftoversParams)
   */
  public CompletableFuture<ListGadgetsResponse> listLeftoversAsync() {
    return listLeftoversAsync(ListLeftoversParams.none());
  }

  /**
   * Lists one page of the gadgets that are left over. Sends no query parameters. Returns the full
   * response and accepts per-call options.
   *
   * @param options options of this call
   * @return the response
   * @see #listLeftovers(ListLeftoversParams)
   */
  public ApiResponse<ListGadgetsResponse> listLeftoversWithResponse(RequestOptions options) {
    return listLeftoversWithResponse(ListLeftoversParams.none(), options);
  }

  /**
   * Lists one page of the gadgets that are left over. Sends no query parameters. Asynchronous;
   * returns the full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return a future completed with the response
   * @see #listLeftovers(ListLeftoversParams)
   */
  public CompletableFuture<ApiResponse<ListGadgetsResponse>> listLeftoversWithResponseAsync(
      RequestOptions options) {
    return listLeftoversWithResponseAsync(ListLeftoversParams.none(), options);
  }

  /**
   * Lists all items of {@link #listLeftovers}. Pages are fetched while the result is read.
   *
   * <p>The next page is requested by the ID of the last item, which must not have been deleted:
   * collect the items to delete with {@code toList()} first.
   *
   * @return all items
   */
  public Paginator<ListGadgetsResponse, Gadget> listAllLeftovers() {
    return listAllLeftovers(ListLeftoversParams.none());
  }

  /**
   * Lists all items of {@link #listLeftovers}. Pages are fetched while the result is read.
   *
   * <p>The next page is requested by the ID of the last item, which must not have been deleted:
   * collect the items to delete with {@code toList()} first.
   *
   * @param params filters; may also set the first marker, and the page size, which defaults to 2
   * @return all items, starting with the first marker
   */
  public Paginator<ListGadgetsResponse, Gadget> listAllLeftovers(ListLeftoversParams params) {
    Arguments.notNull("params", params);
    ListLeftoversParams sized =
        params.pageLimit != null ? params : params.toBuilder().pageLimit(2).build();
    Function<ApiResponse<ListGadgetsResponse>, ListGadgetsResponse> checked =
        response ->
            caller.listed(
                "listLeftovers",
                response,
                ListGadgetsResponse::hasGadgets,
                page -> Paginators.afterLast(page.getGadgets(), Gadget::getId, sized.pageLimit));
    return Paginators.byMarker(
        "listLeftovers",
        params.afterId,
        (marker, options) ->
            checked.apply(
                listLeftoversWithResponse(sized.toBuilder().afterId(marker).build(), options)),
        (marker, options) ->
            Futures.map(
                listLeftoversWithResponseAsync(sized.toBuilder().afterId(marker).build(), options),
                checked),
        ListGadgetsResponse::getGadgets,
        page -> Paginators.afterLast(page.getGadgets(), Gadget::getId, sized.pageLimit),
        problem -> caller.ambiguous("listLeftovers", problem));
  }

  /**
   * Lists the names of a gadget, all at once.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index listNames}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @return the response. All names.
   * @see <a href="https://torture.example/docs/names">ListNames in the provider's reference</a>
   */
  public ListNamesResponse listNames(String gadgetId, ListNamesParams params) {
    return caller.call(listNamesCall(gadgetId, params));
  }

  /**
   * Lists the names of a gadget, all at once. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @return a future completed with the result
   * @see #listNames(String, ListNamesParams)
   */
  public CompletableFuture<ListNamesResponse> listNamesAsync(
      String gadgetId, ListNamesParams params) {
    return caller.callAsync(listNamesCall(gadgetId, params));
  }

  /**
   * Lists the names of a gadget, all at once. Returns the full response and accepts per-call
   * options.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #listNames(String, ListNamesParams)
   */
  public ApiResponse<ListNamesResponse> listNamesWithResponse(
      String gadgetId, ListNamesParams params, RequestOptions options) {
    return caller.call(listNamesCall(gadgetId, params), options);
  }

  /**
   * Lists the names of a gadget, all at once. Asynchronous; returns the full response and accepts
   * per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #listNames(String, ListNamesParams)
   */
  public CompletableFuture<ApiResponse<ListNamesResponse>> listNamesWithResponseAsync(
      String gadgetId, ListNamesParams params, RequestOptions options) {
    return caller.callAsync(listNamesCall(gadgetId, params), options);
  }

  private WireCall<ListNamesResponse> listNamesCall(String gadgetId, ListNamesParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return attempt ->
        api.listNames(caller.clientValue("project_id"), gadgetId, params.propertyClass, attempt);
  }

  /**
   * Lists the names of a gadget, all at once. Sends no query parameters.
   *
   * @param gadgetId The ID of the gadget.
   * @return the response. All names.
   * @see #listNames(String, ListNamesParams)
   */
  public ListNamesResponse listNames(String gadgetId) {
    return listNames(gadgetId, ListNamesParams.none());
  }

  /**
   * Lists the names of a gadget, all at once. Sends no query parameters. Asynchronous; cancelling
   * the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @return a future completed with the result
   * @see #listNames(String, ListNamesParams)
   */
  public CompletableFuture<ListNamesResponse> listNamesAsync(String gadgetId) {
    return listNamesAsync(gadgetId, ListNamesParams.none());
  }

  /**
   * Lists the names of a gadget, all at once. Sends no query parameters. Returns the full response
   * and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return the response
   * @see #listNames(String, ListNamesParams)
   */
  public ApiResponse<ListNamesResponse> listNamesWithResponse(
      String gadgetId, RequestOptions options) {
    return listNamesWithResponse(gadgetId, ListNamesParams.none(), options);
  }

  /**
   * Lists the names of a gadget, all at once. Sends no query parameters. Asynchronous; returns the
   * full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return a future completed with the response
   * @see #listNames(String, ListNamesParams)
   */
  public CompletableFuture<ApiResponse<ListNamesResponse>> listNamesWithResponseAsync(
      String gadgetId, RequestOptions options) {
    return listNamesWithResponseAsync(gadgetId, ListNamesParams.none(), options);
  }

  /**
   * Lists all items of {@link #listNames} in a single call, which is made when the result is read.
   *
   * <p>The service may introduce paging later: collect the items to delete with {@code toList()}
   * first.
   *
   * @param gadgetId The ID of the gadget.
   * @return all items
   */
  public Paginator<ListNamesResponse, String> listAllNames(String gadgetId) {
    return listAllNames(gadgetId, ListNamesParams.none());
  }

  /**
   * Lists all items of {@link #listNames} in a single call, which is made when the result is read.
   *
   * <p>The service may introduce paging later: collect the items to delete with {@code toList()}
   * first.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters
   * @return all items
   */
  public Paginator<ListNamesResponse, String> listAllNames(
      String gadgetId, ListNamesParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    Function<ApiResponse<ListNamesResponse>, ListNamesResponse> checked = ApiResponse::value;
    return Paginators.single(
        "listNames",
        options -> checked.apply(listNamesWithResponse(gadgetId, params, options)),
        options -> Futures.map(listNamesWithResponseAsync(gadgetId, params, options), checked),
        ListNamesResponse::getNames,
        problem -> caller.ambiguous("listNames", problem));
  }

  /**
   * Lists one page of the parts of a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index listParts}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @return the response. One page of parts.
   * @see <a href="https://torture.example/docs/parts">ListParts in the provider's reference</a>
   */
  public ListPartsResponse listParts(String gadgetId, ListPartsParams params) {
    return caller.call(listPartsCall(gadgetId, params));
  }

  /**
   * Lists one page of the parts of a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @return a future completed with the result
   * @see #listParts(String, ListPartsParams)
   */
  public CompletableFuture<ListPartsResponse> listPartsAsync(
      String gadgetId, ListPartsParams params) {
    return caller.callAsync(listPartsCall(gadgetId, params));
  }

  /**
   * Lists one page of the parts of a gadget. Returns the full response and accepts per-call
   * options.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #listParts(String, ListPartsParams)
   */
  public ApiResponse<ListPartsResponse> listPartsWithResponse(
      String gadgetId, ListPartsParams params, RequestOptions options) {
    return caller.call(listPartsCall(gadgetId, params), options);
  }

  /**
   * Lists one page of the parts of a gadget. Asynchronous; returns the full response and accepts
   * per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #listParts(String, ListPartsParams)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> listPartsWithResponseAsync(
      String gadgetId, ListPartsParams params, RequestOptions options) {
    return caller.callAsync(listPartsCall(gadgetId, params), options);
  }

  private WireCall<ListPartsResponse> listPartsCall(String gadgetId, ListPartsParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return attempt ->
        api.listParts(
            caller.clientValue("project_id"), gadgetId, params.marker, params.limit, attempt);
  }

  /**
   * Lists one page of the parts of a gadget. Sends no query parameters.
   *
   * @param gadgetId The ID of the gadget.
   * @return the response. One page of parts.
   * @see #listParts(String, ListPartsParams)
   */
  public ListPartsResponse listParts(String gadgetId) {
    return listParts(gadgetId, ListPartsParams.none());
  }

  /**
   * Lists one page of the parts of a gadget. Sends no query parameters. Asynchronous; cancelling
   * the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @return a future completed with the result
   * @see #listParts(String, ListPartsParams)
   */
  public CompletableFuture<ListPartsResponse> listPartsAsync(String gadgetId) {
    return listPartsAsync(gadgetId, ListPartsParams.none());
  }

  /**
   * Lists one page of the parts of a gadget. Sends no query parameters. Returns the full response
   * and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return the response
   * @see #listParts(String, ListPartsParams)
   */
  public ApiResponse<ListPartsResponse> listPartsWithResponse(
      String gadgetId, RequestOptions options) {
    return listPartsWithResponse(gadgetId, ListPartsParams.none(), options);
  }

  /**
   * Lists one page of the parts of a gadget. Sends no query parameters. Asynchronous; returns the
   * full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return a future completed with the response
   * @see #listParts(String, ListPartsParams)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> listPartsWithResponseAsync(
      String gadgetId, RequestOptions options) {
    return listPartsWithResponseAsync(gadgetId, ListPartsParams.none(), options);
  }

  /**
   * Lists all items of {@link #listParts}. Pages are fetched while the result is read.
   *
   * <p>The next page is requested by the ID of the last item, which must not have been deleted:
   * collect the items to delete with {@code toList()} first.
   *
   * @param gadgetId The ID of the gadget.
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> listAllParts(String gadgetId) {
    return listAllParts(gadgetId, ListPartsParams.none());
  }

  /**
   * Lists all items of {@link #listParts}. Pages are fetched while the result is read.
   *
   * <p>The next page is requested by the ID of the last item, which must not have been deleted:
   * collect the items to delete with {@code toList()} first.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters; may also set the first marker, and the page size, which defaults to 50
   * @return all items, starting with the first marker
   */
  public Paginator<ListPartsResponse, Everything> listAllParts(
      String gadgetId, ListPartsParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    ListPartsParams sized = params.limit != null ? params : params.toBuilder().limit(50).build();
    Function<ApiResponse<ListPartsResponse>, ListPartsResponse> checked =
        response ->
            caller.listed(
                "listParts",
                response,
                ListPartsResponse::hasParts,
                page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker());
    return Paginators.byMarker(
        "listParts",
        params.marker,
        (marker, options) ->
            checked.apply(
                listPartsWithResponse(gadgetId, sized.toBuilder().marker(marker).build(), options)),
        (marker, options) ->
            Futures.map(
                listPartsWithResponseAsync(
                    gadgetId, sized.toBuilder().marker(marker).build(), options),
                checked),
        ListPartsResponse::getParts,
        page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker(),
        problem -> caller.ambiguous("listParts", problem));
  }

  /**
   * Lists all serial numbers.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index listSerials}</code>.
   *
   * @return the response. All serial numbers.
   * @see <a href="https://torture.example/docs/serials">ListSerials in the provider's reference</a>
   */
  public ListSerialsResponse listSerials() {
    return caller.call(listSerialsCall());
  }

  /**
   * Lists all serial numbers. Asynchronous; cancelling the future cancels the call.
   *
   * @return a future completed with the result
   * @see #listSerials()
   */
  public CompletableFuture<ListSerialsResponse> listSerialsAsync() {
    return caller.callAsync(listSerialsCall());
  }

  /**
   * Lists all serial numbers. Returns the full response and accepts per-call options.
   *
   * @param options options of this call
   * @return the response
   * @see #listSerials()
   */
  public ApiResponse<ListSerialsResponse> listSerialsWithResponse(RequestOptions options) {
    return caller.call(listSerialsCall(), options);
  }

  /**
   * Lists all serial numbers. Asynchronous; returns the full response and accepts per-call options.
   * Cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return a future completed with the response
   * @see #listSerials()
   */
  public CompletableFuture<ApiResponse<ListSerialsResponse>> listSerialsWithResponseAsync(
      RequestOptions options) {
    return caller.callAsync(listSerialsCall(), options);
  }

  private WireCall<ListSerialsResponse> listSerialsCall() {
    return attempt -> api.listSerials(attempt);
  }

  /**
   * Lists all items of {@link #listSerials} in a single call, which is made when the result is
   * read.
   *
   * <p>The service may introduce paging later: collect the items to delete with {@code toList()}
   * first.
   *
   * @return all items
   */
  public Paginator<ListSerialsResponse, Long> listAllSerials() {
    Function<ApiResponse<ListSerialsResponse>, ListSerialsResponse> checked = ApiResponse::value;
    return Paginators.single(
        "listSerials",
        options -> checked.apply(listSerialsWithResponse(options)),
        options -> Futures.map(listSerialsWithResponseAsync(options), checked),
        ListSerialsResponse::getSerials,
        problem -> caller.ambiguous("listSerials", problem));
  }

  /**
   * Lists the parts of a gadget that have a name.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index matchNames}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return the response. All parts with the name.
   * @see <a href="https://torture.example/docs/match">MatchNames in the provider's reference</a>
   */
  public ListPartsResponse matchNames(String gadgetId, NeedsOne request) {
    return caller.call(matchNamesCall(gadgetId, request));
  }

  /**
   * Lists the parts of a gadget that have a name. Asynchronous; cancelling the future cancels the
   * call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return a future completed with the result
   * @see #matchNames(String, NeedsOne)
   */
  public CompletableFuture<ListPartsResponse> matchNamesAsync(String gadgetId, NeedsOne request) {
    return caller.callAsync(matchNamesCall(gadgetId, request));
  }

  /**
   * Lists the parts of a gadget that have a name. Returns the full response and accepts per-call
   * options.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #matchNames(String, NeedsOne)
   */
  public ApiResponse<ListPartsResponse> matchNamesWithResponse(
      String gadgetId, NeedsOne request, RequestOptions options) {
    return caller.call(matchNamesCall(gadgetId, request), options);
  }

  /**
   * Lists the parts of a gadget that have a name. Asynchronous; returns the full response and
   * accepts per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #matchNames(String, NeedsOne)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> matchNamesWithResponseAsync(
      String gadgetId, NeedsOne request, RequestOptions options) {
    return caller.callAsync(matchNamesCall(gadgetId, request), options);
  }

  private WireCall<ListPartsResponse> matchNamesCall(String gadgetId, NeedsOne request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return attempt -> api.matchNames(caller.clientValue("project_id"), gadgetId, request, attempt);
  }

  /**
   * Lists all items of {@link #matchNames} in a single call, which is made when the result is read.
   *
   * <p>The service may introduce paging later: collect the items to delete with {@code toList()}
   * first.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> matchAllNames(String gadgetId, NeedsOne request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    Function<ApiResponse<ListPartsResponse>, ListPartsResponse> checked = ApiResponse::value;
    return Paginators.single(
        "matchNames",
        options -> checked.apply(matchNamesWithResponse(gadgetId, request, options)),
        options -> Futures.map(matchNamesWithResponseAsync(gadgetId, request, options), checked),
        ListPartsResponse::getParts,
        problem -> caller.ambiguous("matchNames", problem));
  }

  /**
   * Sends nothing and returns nothing.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index ping}</code>.
   *
   * @see <a href="https://torture.example/docs/ping">Ping in the provider's reference</a>
   */
  public void ping() {
    caller.call(pingCall());
  }

  /**
   * Sends nothing and returns nothing. Asynchronous; cancelling the future cancels the call.
   *
   * @return a future completed with the result
   * @see #ping()
   */
  public CompletableFuture<Void> pingAsync() {
    return caller.callAsync(pingCall());
  }

  /**
   * Sends nothing and returns nothing. Returns the full response and accepts per-call options.
   *
   * @param options options of this call
   * @return the response
   * @see #ping()
   */
  public ApiResponse<Void> pingWithResponse(RequestOptions options) {
    return caller.call(pingCall(), options);
  }

  /**
   * Sends nothing and returns nothing. Asynchronous; returns the full response and accepts per-call
   * options. Cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return a future completed with the response
   * @see #ping()
   */
  public CompletableFuture<ApiResponse<Void>> pingWithResponseAsync(RequestOptions options) {
    return caller.callAsync(pingCall(), options);
  }

  private WireCall<Void> pingCall() {
    return attempt -> api.ping(attempt);
  }

  /**
   * Renames a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index renameGadget}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return the response. The gadget after the change.
   * @see <a href="https://torture.example/docs/rename">RenameGadget in the provider's reference</a>
   */
  public Gadget rename(String gadgetId, NeedsOne request) {
    return caller.call(renameCall(gadgetId, request));
  }

  /**
   * Renames a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return a future completed with the result
   * @see #rename(String, NeedsOne)
   */
  public CompletableFuture<Gadget> renameAsync(String gadgetId, NeedsOne request) {
    return caller.callAsync(renameCall(gadgetId, request));
  }

  /**
   * Renames a gadget. Returns the full response and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #rename(String, NeedsOne)
   */
  public ApiResponse<Gadget> renameWithResponse(
      String gadgetId, NeedsOne request, RequestOptions options) {
    return caller.call(renameCall(gadgetId, request), options);
  }

  /**
   * Renames a gadget. Asynchronous; returns the full response and accepts per-call options.
   * Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #rename(String, NeedsOne)
   */
  public CompletableFuture<ApiResponse<Gadget>> renameWithResponseAsync(
      String gadgetId, NeedsOne request, RequestOptions options) {
    return caller.callAsync(renameCall(gadgetId, request), options);
  }

  private WireCall<Gadget> renameCall(String gadgetId, NeedsOne request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return attempt ->
        api.renameGadget(caller.clientValue("project_id"), gadgetId, request, attempt);
  }

  /**
   * Replaces a part of a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index replacePart}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that is reserved in Java, and an enum.
   * @param request the request body
   * @param params query parameters
   * @see <a href="https://torture.example/docs/replace">ReplacePart in the provider's reference</a>
   */
  public void replacePart(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      ReplacePartParams params) {
    caller.call(replacePartCall(gadgetId, partNo, propertyClass, request, params));
  }

  /**
   * Replaces a part of a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that is reserved in Java, and an enum.
   * @param request the request body
   * @param params query parameters
   * @return a future completed with the result
   * @see #replacePart(String, String, Speed, NeedsThree, ReplacePartParams)
   */
  public CompletableFuture<Void> replacePartAsync(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      ReplacePartParams params) {
    return caller.callAsync(replacePartCall(gadgetId, partNo, propertyClass, request, params));
  }

  /**
   * Replaces a part of a gadget. Returns the full response and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that is reserved in Java, and an enum.
   * @param request the request body
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #replacePart(String, String, Speed, NeedsThree, ReplacePartParams)
   */
  public ApiResponse<Void> replacePartWithResponse(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      ReplacePartParams params,
      RequestOptions options) {
    return caller.call(replacePartCall(gadgetId, partNo, propertyClass, request, params), options);
  }

  /**
   * Replaces a part of a gadget. Asynchronous; returns the full response and accepts per-call
   * options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that is reserved in Java, and an enum.
   * @param request the request body
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #replacePart(String, String, Speed, NeedsThree, ReplacePartParams)
   */
  public CompletableFuture<ApiResponse<Void>> replacePartWithResponseAsync(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      ReplacePartParams params,
      RequestOptions options) {
    return caller.callAsync(
        replacePartCall(gadgetId, partNo, propertyClass, request, params), options);
  }

  private WireCall<Void> replacePartCall(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      ReplacePartParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.pathValue("partNo", partNo);
    Arguments.pathValue("propertyClass", propertyClass);
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return attempt ->
        api.replacePart(
            caller.clientValue("project_id"),
            gadgetId,
            partNo,
            propertyClass,
            params.dryRun,
            request,
            attempt);
  }

  /**
   * Replaces a part of a gadget. Sends no query parameters.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that is reserved in Java, and an enum.
   * @param request the request body
   * @see #replacePart(String, String, Speed, NeedsThree, ReplacePartParams)
   */
  public void replacePart(String gadgetId, String partNo, Speed propertyClass, NeedsThree request) {
    replacePart(gadgetId, partNo, propertyClass, request, ReplacePartParams.none());
  }

  /**
   * Replaces a part of a gadget. Sends no query parameters. Asynchronous; cancelling the future
   * cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that is reserved in Java, and an enum.
   * @param request the request body
   * @return a future completed with the result
   * @see #replacePart(String, String, Speed, NeedsThree, ReplacePartParams)
   */
  public CompletableFuture<Void> replacePartAsync(
      String gadgetId, String partNo, Speed propertyClass, NeedsThree request) {
    return replacePartAsync(gadgetId, partNo, propertyClass, request, ReplacePartParams.none());
  }

  /**
   * Replaces a part of a gadget. Sends no query parameters. Returns the full response and accepts
   * per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that is reserved in Java, and an enum.
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #replacePart(String, String, Speed, NeedsThree, ReplacePartParams)
   */
  public ApiResponse<Void> replacePartWithResponse(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      RequestOptions options) {
    return replacePartWithResponse(
        gadgetId, partNo, propertyClass, request, ReplacePartParams.none(), options);
  }

  /**
   * Replaces a part of a gadget. Sends no query parameters. Asynchronous; returns the full response
   * and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that is reserved in Java, and an enum.
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #replacePart(String, String, Speed, NeedsThree, ReplacePartParams)
   */
  public CompletableFuture<ApiResponse<Void>> replacePartWithResponseAsync(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      RequestOptions options) {
    return replacePartWithResponseAsync(
        gadgetId, partNo, propertyClass, request, ReplacePartParams.none(), options);
  }

  /**
   * Filters the parts of gadgets by another body, which also contains the page.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index scanGadgets}</code>.
   *
   * @param request the request body
   * @return the response. One page of parts.
   * @see <a href="https://torture.example/docs/scan">ScanGadgets in the provider's reference</a>
   */
  public ListPartsResponse scan(ScanGadgetsRequest request) {
    return caller.call(scanCall(request));
  }

  /**
   * Filters the parts of gadgets by another body, which also contains the page. Asynchronous;
   * cancelling the future cancels the call.
   *
   * @param request the request body
   * @return a future completed with the result
   * @see #scan(ScanGadgetsRequest)
   */
  public CompletableFuture<ListPartsResponse> scanAsync(ScanGadgetsRequest request) {
    return caller.callAsync(scanCall(request));
  }

  /**
   * Filters the parts of gadgets by another body, which also contains the page. Returns the full
   * response and accepts per-call options.
   *
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #scan(ScanGadgetsRequest)
   */
  public ApiResponse<ListPartsResponse> scanWithResponse(
      ScanGadgetsRequest request, RequestOptions options) {
    return caller.call(scanCall(request), options);
  }

  /**
   * Filters the parts of gadgets by another body, which also contains the page. Asynchronous;
   * returns the full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #scan(ScanGadgetsRequest)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> scanWithResponseAsync(
      ScanGadgetsRequest request, RequestOptions options) {
    return caller.callAsync(scanCall(request), options);
  }

  private WireCall<ListPartsResponse> scanCall(ScanGadgetsRequest request) {
    Arguments.notNull("request", request);
    return attempt -> api.scanGadgets(caller.clientValue("project_id"), request, attempt);
  }

  /**
   * Filters the parts of gadgets by another body, which also contains the page. Sends an empty
   * request.
   *
   * @return the response. One page of parts.
   * @see #scan(ScanGadgetsRequest)
   */
  public ListPartsResponse scan() {
    return scan(ScanGadgetsRequest.builder().build());
  }

  /**
   * Filters the parts of gadgets by another body, which also contains the page. Sends an empty
   * request. Asynchronous; cancelling the future cancels the call.
   *
   * @return a future completed with the result
   * @see #scan(ScanGadgetsRequest)
   */
  public CompletableFuture<ListPartsResponse> scanAsync() {
    return scanAsync(ScanGadgetsRequest.builder().build());
  }

  /**
   * Filters the parts of gadgets by another body, which also contains the page. Sends an empty
   * request. Returns the full response and accepts per-call options.
   *
   * @param options options of this call
   * @return the response
   * @see #scan(ScanGadgetsRequest)
   */
  public ApiResponse<ListPartsResponse> scanWithResponse(RequestOptions options) {
    return scanWithResponse(ScanGadgetsRequest.builder().build(), options);
  }

  /**
   * Filters the parts of gadgets by another body, which also contains the page. Sends an empty
   * request. Asynchronous; returns the full response and accepts per-call options. Cancelling the
   * future cancels the call.
   *
   * @param options options of this call
   * @return a future completed with the response
   * @see #scan(ScanGadgetsRequest)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> scanWithResponseAsync(
      RequestOptions options) {
    return scanWithResponseAsync(ScanGadgetsRequest.builder().build(), options);
  }

  /**
   * Lists all items of {@link #scan}. Pages are fetched while the result is read.
   *
   * <p>Deleting an item shifts later items to pages that have already been read, so some would be
   * skipped: collect the items to delete with {@code toList()} first.
   *
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> scanAll() {
    return scanAll(ScanGadgetsRequest.builder().build());
  }

  /**
   * Lists all items of {@link #scan}. Pages are fetched while the result is read.
   *
   * <p>Deleting an item shifts later items to pages that have already been read, so some would be
   * skipped: collect the items to delete with {@code toList()} first.
   *
   * @param request the request body
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> scanAll(ScanGadgetsRequest request) {
    Arguments.notNull("request", request);
    Integer first = request.getSkipCount();
    ScanGadgetsRequest sized =
        request.getPageLimit() != null ? request : request.toBuilder().pageLimit(2).build();
    Function<ApiResponse<ListPartsResponse>, ListPartsResponse> checked =
        response ->
            caller.listed(
                "scanGadgets", response, ListPartsResponse::hasParts, ListPartsResponse::getTotal);
    return Paginators.byOffset(
        "scanGadgets",
        first == null ? 0 : first,
        (offset, options) ->
            checked.apply(scanWithResponse(sized.toBuilder().skipCount(offset).build(), options)),
        (offset, options) ->
            Futures.map(
                scanWithResponseAsync(sized.toBuilder().skipCount(offset).build(), options),
                checked),
        ListPartsResponse::getParts,
        ListPartsResponse::getTotal,
        problem -> caller.ambiguous("scanGadgets", problem));
  }

  /**
   * Searches the parts of a gadget, page by page.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index searchParts}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return the response. One page of parts.
   * @see <a href="https://torture.example/docs/search">SearchParts in the provider's reference</a>
   */
  public ListPartsResponse searchParts(String gadgetId, DescribeWidgetsRequest request) {
    return caller.call(searchPartsCall(gadgetId, request));
  }

  /**
   * Searches the parts of a gadget, page by page. Asynchronous; cancelling the future cancels the
   * call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return a future completed with the result
   * @see #searchParts(String, DescribeWidgetsRequest)
   */
  public CompletableFuture<ListPartsResponse> searchPartsAsync(
      String gadgetId, DescribeWidgetsRequest request) {
    return caller.callAsync(searchPartsCall(gadgetId, request));
  }

  /**
   * Searches the parts of a gadget, page by page. Returns the full response and accepts per-call
   * options.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #searchParts(String, DescribeWidgetsRequest)
   */
  public ApiResponse<ListPartsResponse> searchPartsWithResponse(
      String gadgetId, DescribeWidgetsRequest request, RequestOptions options) {
    return caller.call(searchPartsCall(gadgetId, request), options);
  }

  /**
   * Searches the parts of a gadget, page by page. Asynchronous; returns the full response and
   * accepts per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #searchParts(String, DescribeWidgetsRequest)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> searchPartsWithResponseAsync(
      String gadgetId, DescribeWidgetsRequest request, RequestOptions options) {
    return caller.callAsync(searchPartsCall(gadgetId, request), options);
  }

  private WireCall<ListPartsResponse> searchPartsCall(
      String gadgetId, DescribeWidgetsRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return attempt -> api.searchParts(caller.clientValue("project_id"), gadgetId, request, attempt);
  }

  /**
   * Searches the parts of a gadget, page by page. Sends an empty request.
   *
   * @param gadgetId The ID of the gadget.
   * @return the response. One page of parts.
   * @see #searchParts(String, DescribeWidgetsRequest)
   */
  public ListPartsResponse searchParts(String gadgetId) {
    return searchParts(gadgetId, DescribeWidgetsRequest.builder().build());
  }

  /**
   * Searches the parts of a gadget, page by page. Sends an empty request. Asynchronous; cancelling
   * the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @return a future completed with the result
   * @see #searchParts(String, DescribeWidgetsRequest)
   */
  public CompletableFuture<ListPartsResponse> searchPartsAsync(String gadgetId) {
    return searchPartsAsync(gadgetId, DescribeWidgetsRequest.builder().build());
  }

  /**
   * Searches the parts of a gadget, page by page. Sends an empty request. Returns the full response
   * and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return the response
   * @see #searchParts(String, DescribeWidgetsRequest)
   */
  public ApiResponse<ListPartsResponse> searchPartsWithResponse(
      String gadgetId, RequestOptions options) {
    return searchPartsWithResponse(gadgetId, DescribeWidgetsRequest.builder().build(), options);
  }

  /**
   * Searches the parts of a gadget, page by page. Sends an empty request. Asynchronous; returns the
   * full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return a future completed with the response
   * @see #searchParts(String, DescribeWidgetsRequest)
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> searchPartsWithResponseAsync(
      String gadgetId, RequestOptions options) {
    return searchPartsWithResponseAsync(
        gadgetId, DescribeWidgetsRequest.builder().build(), options);
  }

  /**
   * Lists all items of {@link #searchParts}. Pages are fetched while the result is read.
   *
   * <p>Deleting an item shifts later items to pages that have already been read, so some would be
   * skipped: collect the items to delete with {@code toList()} first.
   *
   * @param gadgetId The ID of the gadget.
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> searchAllParts(String gadgetId) {
    return searchAllParts(gadgetId, DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists all items of {@link #searchParts}. Pages are fetched while the result is read.
   *
   * <p>Deleting an item shifts later items to pages that have already been read, so some would be
   * skipped: collect the items to delete with {@code toList()} first.
   *
   * @param gadgetId The ID of the gadget.
   * @param request filters; may also set the number of the first page, and the page size, which
   *     defaults to 50
   * @return all items, starting with the first page
   */
  public Paginator<ListPartsResponse, Everything> searchAllParts(
      String gadgetId, DescribeWidgetsRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    Integer first = request.getPageNum();
    Integer size = request.getPageSize();
    DescribeWidgetsRequest sized =
        size != null ? request : request.toBuilder().pageSize(50).build();
    Function<ApiResponse<ListPartsResponse>, ListPartsResponse> checked =
        response ->
            caller.listed(
                "searchParts", response, ListPartsResponse::hasParts, ListPartsResponse::getTotal);
    return Paginators.byPageNumber(
        "searchParts",
        first == null ? 1 : first,
        (number, options) ->
            checked.apply(
                searchPartsWithResponse(
                    gadgetId, sized.toBuilder().pageNum(number).build(), options)),
        (number, options) ->
            Futures.map(
                searchPartsWithResponseAsync(
                    gadgetId, sized.toBuilder().pageNum(number).build(), options),
                checked),
        ListPartsResponse::getParts,
        ListPartsResponse::getTotal,
        problem -> caller.ambiguous("searchParts", problem));
  }

  /**
   * Gets a part of any project.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index showAnyPart}</code>.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param params query parameters
   * @return the response. The part.
   * @see <a href="https://torture.example/docs/any-part">ShowAnyPart in the provider's
   *     reference</a>
   */
  public Everything getAnyPart(String partNo, ShowAnyPartParams params) {
    return caller.call(getAnyPartCall(partNo, params));
  }

  /**
   * Gets a part of any project. Asynchronous; cancelling the future cancels the call.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param params query parameters
   * @return a future completed with the result
   * @see #getAnyPart(String, ShowAnyPartParams)
   */
  public CompletableFuture<Everything> getAnyPartAsync(String partNo, ShowAnyPartParams params) {
    return caller.callAsync(getAnyPartCall(partNo, params));
  }

  /**
   * Gets a part of any project. Returns the full response and accepts per-call options.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param params query parameters
   * @param options options of this call
   * @return the response
   * @see #getAnyPart(String, ShowAnyPartParams)
   */
  public ApiResponse<Everything> getAnyPartWithResponse(
      String partNo, ShowAnyPartParams params, RequestOptions options) {
    return caller.call(getAnyPartCall(partNo, params), options);
  }

  /**
   * Gets a part of any project. Asynchronous; returns the full response and accepts per-call
   * options. Cancelling the future cancels the call.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param params query parameters
   * @param options options of this call
   * @return a future completed with the response
   * @see #getAnyPart(String, ShowAnyPartParams)
   */
  public CompletableFuture<ApiResponse<Everything>> getAnyPartWithResponseAsync(
      String partNo, ShowAnyPartParams params, RequestOptions options) {
    return caller.callAsync(getAnyPartCall(partNo, params), options);
  }

  private WireCall<Everything> getAnyPartCall(String partNo, ShowAnyPartParams params) {
    Arguments.pathValue("partNo", partNo);
    Arguments.notNull("params", params);
    return attempt -> api.showAnyPart(partNo, params.verbose, attempt);
  }

  /**
   * Gets a part of any project. Sends no query parameters.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @return the response. The part.
   * @see #getAnyPart(String, ShowAnyPartParams)
   */
  public Everything getAnyPart(String partNo) {
    return getAnyPart(partNo, ShowAnyPartParams.none());
  }

  /**
   * Gets a part of any project. Sends no query parameters. Asynchronous; cancelling the future
   * cancels the call.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @return a future completed with the result
   * @see #getAnyPart(String, ShowAnyPartParams)
   */
  public CompletableFuture<Everything> getAnyPartAsync(String partNo) {
    return getAnyPartAsync(partNo, ShowAnyPartParams.none());
  }

  /**
   * Gets a part of any project. Sends no query parameters. Returns the full response and accepts
   * per-call options.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param options options of this call
   * @return the response
   * @see #getAnyPart(String, ShowAnyPartParams)
   */
  public ApiResponse<Everything> getAnyPartWithResponse(String partNo, RequestOptions options) {
    return getAnyPartWithResponse(partNo, ShowAnyPartParams.none(), options);
  }

  /**
   * Gets a part of any project. Sends no query parameters. Asynchronous; returns the full response
   * and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param options options of this call
   * @return a future completed with the response
   * @see #getAnyPart(String, ShowAnyPartParams)
   */
  public CompletableFuture<ApiResponse<Everything>> getAnyPartWithResponseAsync(
      String partNo, RequestOptions options) {
    return getAnyPartWithResponseAsync(partNo, ShowAnyPartParams.none(), options);
  }

  /**
   * Gets a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index showGadget}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @return the response. The gadget.
   * @see <a href="https://torture.example/docs/show">ShowGadget in the provider's reference</a>
   */
  public Gadget get(String gadgetId) {
    return caller.call(getCall(gadgetId));
  }

  /**
   * Gets a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @return a future completed with the result
   * @see #get(String)
   */
  public CompletableFuture<Gadget> getAsync(String gadgetId) {
    return caller.callAsync(getCall(gadgetId));
  }

  /**
   * Gets a gadget. Returns the full response and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return the response
   * @see #get(String)
   */
  public ApiResponse<Gadget> getWithResponse(String gadgetId, RequestOptions options) {
    return caller.call(getCall(gadgetId), options);
  }

  /**
   * Gets a gadget. Asynchronous; returns the full response and accepts per-call options. Cancelling
   * the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return a future completed with the response
   * @see #get(String)
   */
  public CompletableFuture<ApiResponse<Gadget>> getWithResponseAsync(
      String gadgetId, RequestOptions options) {
    return caller.callAsync(getCall(gadgetId), options);
  }

  private WireCall<Gadget> getCall(String gadgetId) {
    Arguments.pathValue("gadgetId", gadgetId);
    return attempt -> api.showGadget(caller.clientValue("project_id"), gadgetId, attempt);
  }

  /**
   * Finds one gadget by its id.
   *
   * @param id the id
   * @return the gadget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the service shows another gadget
   */
  public Optional<Gadget> find(String id) {
    return find(id, RequestOptions.none());
  }

  /**
   * Finds one gadget by its id. Accepts per-call options.
   *
   * @param id the id
   * @param options options of this call
   * @return the gadget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the service shows another gadget
   */
  public Optional<Gadget> find(String id, RequestOptions options) {
    return Lookups.find(() -> getWithResponse(id, options), findCheck(id));
  }

  /**
   * Finds one gadget by its id. Asynchronous; cancelling the future cancels the call.
   *
   * @param id the id
   * @return a future completed with the gadget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Gadget>> findAsync(String id) {
    return findAsync(id, RequestOptions.none());
  }

  /**
   * Finds one gadget by its id. Asynchronous, with per-call options; cancelling the future cancels
   * the call.
   *
   * @param id the id
   * @param options options of this call
   * @return a future completed with the gadget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Gadget>> findAsync(String id, RequestOptions options) {
    return Lookups.findAsync(getWithResponseAsync(id, options), findCheck(id));
  }

  private UnaryOperator<ApiResponse<Gadget>> findCheck(String id) {
    return Lookups.shows(
        id,
        Gadget::getId,
        (response, problem) -> caller.ambiguous("showGadget", response, problem));
  }

  private Polls<Gadget> findPolls() {
    return polls.of(
        "showGadget",
        List.of(),
        (id, poll) -> find(id, poll),
        (id, poll) -> findAsync(id, poll),
        Together.byListing(50, poll -> listAll().withOptions(poll).toListAsync(), Gadget::getId));
  }

  /**
   * Waits until a gadget is fast.
   *
   * <p>Polls the gadget repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return the gadget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Gadget waitUntilFast(String id, WaitOptions options) {
    return waitUntilFast(id, seen -> true, options);
  }

  /**
   * Waits until a gadget is fast. Also waits for a condition: right after a change the status may
   * be stale, so also wait for the new value.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return the gadget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Gadget waitUntilFast(String id, Predicate<Gadget> condition, WaitOptions options) {
    return waitUntilFastWaiter(id, condition, options).await(findPolls()).orElseThrow();
  }

  /**
   * Waits until a gadget is fast. Asynchronous, without blocking a thread; cancelling the future
   * ends the wait.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Gadget> waitUntilFastAsync(String id, WaitOptions options) {
    return waitUntilFastAsync(id, seen -> true, options);
  }

  /**
   * Waits until a gadget is fast. Also waits for a condition. Asynchronous, without blocking a
   * thread; cancelling the future ends the wait.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Gadget> waitUntilFastAsync(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return Futures.map(
        waitUntilFastWaiter(id, condition, options).awaitAsync(findPolls()), Optional::orElseThrow);
  }

  private Waiter<Gadget> waitUntilFastWaiter(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return new Waiter<Gadget>(
            new Waiter.Goal<>(
                "gadget",
                Lookups.orNull(Gadget::getSpeed),
                WhenNotFound.FAILURE,
                List.of("1G"),
                List.of(),
                List.of("1g"),
                false),
            Arguments.pathValue("id", id),
            condition,
            caller.completed(options),
            caller.time())
        .reportedBy(caller, "Gadgets.waitUntilFast");
  }

  /**
   * Waits until a gadget is deleted.
   *
   * <p>Polls the gadget repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public void waitUntilGadgetGone(String id, WaitOptions options) {
    waitUntilGadgetGoneWaiter(id, options).await(findPolls());
  }

  /**
   * Waits until a gadget is deleted. Asynchronous, without blocking a thread; cancelling the future
   * ends the wait.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Void> waitUntilGadgetGoneAsync(String id, WaitOptions options) {
    return Futures.map(
        waitUntilGadgetGoneWaiter(id, options).awaitAsync(findPolls()), gone -> null);
  }

  private Waiter<Gadget> waitUntilGadgetGoneWaiter(String id, WaitOptions options) {
    return new Waiter<Gadget>(
            new Waiter.Goal<>(
                "gadget",
                Lookups.orNull(Gadget::getSpeed),
                WhenNotFound.SUCCESS,
                List.of(),
                List.of(),
                List.of(),
                false),
            Arguments.pathValue("id", id),
            seen -> true,
            caller.completed(options),
            caller.time())
        .reportedBy(caller, "Gadgets.waitUntilGadgetGone");
  }

  /**
   * Sends nothing and returns everything.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index showStatus}</code>.
   *
   * @return the response. Everything there is.
   * @see <a href="https://torture.example/docs/status">Status in the provider's reference</a>
   */
  public Everything getStatus() {
    return caller.call(getStatusCall());
  }

  /**
   * Sends nothing and returns everything. Asynchronous; cancelling the future cancels the call.
   *
   * @return a future completed with the result
   * @see #getStatus()
   */
  public CompletableFuture<Everything> getStatusAsync() {
    return caller.callAsync(getStatusCall());
  }

  /**
   * Sends nothing and returns everything. Returns the full response and accepts per-call options.
   *
   * @param options options of this call
   * @return the response
   * @see #getStatus()
   */
  public ApiResponse<Everything> getStatusWithResponse(RequestOptions options) {
    return caller.call(getStatusCall(), options);
  }

  /**
   * Sends nothing and returns everything. Asynchronous; returns the full response and accepts
   * per-call options. Cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return a future completed with the response
   * @see #getStatus()
   */
  public CompletableFuture<ApiResponse<Everything>> getStatusWithResponseAsync(
      RequestOptions options) {
    return caller.callAsync(getStatusCall(), options);
  }

  private WireCall<Everything> getStatusCall() {
    return attempt -> api.showStatus(attempt);
  }

  /**
   * Updates a gadget.
   *
   * <p>Not available on Open Telekom Cloud.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index updateGadget}</code>.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return the response. The gadget after the change.
   * @see <a href="https://torture.example/docs/update">UpdateGadget in the provider's reference</a>
   */
  public Gadget update(String gadgetId, UpdateGadgetRequest request) {
    return caller.call(updateCall(gadgetId, request));
  }

  /**
   * Updates a gadget. Asynchronous; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @return a future completed with the result
   * @see #update(String, UpdateGadgetRequest)
   */
  public CompletableFuture<Gadget> updateAsync(String gadgetId, UpdateGadgetRequest request) {
    return caller.callAsync(updateCall(gadgetId, request));
  }

  /**
   * Updates a gadget. Returns the full response and accepts per-call options.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #update(String, UpdateGadgetRequest)
   */
  public ApiResponse<Gadget> updateWithResponse(
      String gadgetId, UpdateGadgetRequest request, RequestOptions options) {
    return caller.call(updateCall(gadgetId, request), options);
  }

  /**
   * Updates a gadget. Asynchronous; returns the full response and accepts per-call options.
   * Cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #update(String, UpdateGadgetRequest)
   */
  public CompletableFuture<ApiResponse<Gadget>> updateWithResponseAsync(
      String gadgetId, UpdateGadgetRequest request, RequestOptions options) {
    return caller.callAsync(updateCall(gadgetId, request), options);
  }

  private WireCall<Gadget> updateCall(String gadgetId, UpdateGadgetRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return attempt ->
        api.updateGadget(caller.clientValue("project_id"), gadgetId, request, attempt);
  }

  /** Filters and paging of {@code deleteGadget}. Immutable. */
  public static final class DeleteGadgetParams {
    private static final DeleteGadgetParams NONE = builder().build();

    private final @Nullable Boolean force;

    private DeleteGadgetParams(Builder builder) {
      this.force = builder.force;
    }

    /** {@return an instance without any parameter} */
    public static DeleteGadgetParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.force = this.force;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof DeleteGadgetParams that && Objects.equals(force, that.force);
    }

    @Override
    public int hashCode() {
      return Objects.hash(force);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("DeleteGadgetParams").add("force", force).end(Map.of());
    }

    /** Builds {@link DeleteGadgetParams}. */
    public static final class Builder {
      private @Nullable Boolean force;

      private Builder() {}

      /**
       * Whether to force the deletion.
       *
       * @param force the value of {@code force}; null leaves it unset
       * @return this builder
       */
      public Builder force(@Nullable Boolean force) {
        this.force = force;
        return this;
      }

      /** {@return the parameters} */
      public DeleteGadgetParams build() {
        return new DeleteGadgetParams(this);
      }
    }
  }

  /** Filters and paging of {@code filterGadgets}. Immutable. */
  public static final class FilterGadgetsParams {
    private static final FilterGadgetsParams NONE = builder().build();

    private final @Nullable Integer pageLimit;
    private final @Nullable Integer skipCount;

    private FilterGadgetsParams(Builder builder) {
      this.pageLimit = builder.pageLimit;
      this.skipCount = builder.skipCount;
    }

    /** {@return an instance without any parameter} */
    public static FilterGadgetsParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.pageLimit = this.pageLimit;
      builder.skipCount = this.skipCount;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FilterGadgetsParams that
          && Objects.equals(pageLimit, that.pageLimit)
          && Objects.equals(skipCount, that.skipCount);
    }

    @Override
    public int hashCode() {
      return Objects.hash(pageLimit, skipCount);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("FilterGadgetsParams")
          .add("page-limit", pageLimit)
          .add("skip-count", skipCount)
          .end(Map.of());
    }

    /** Builds {@link FilterGadgetsParams}. */
    public static final class Builder {
      private @Nullable Integer pageLimit;
      private @Nullable Integer skipCount;

      private Builder() {}

      /**
       * The maximum number of parts per page.
       *
       * @param pageLimit the value of {@code page-limit}; null leaves it unset
       * @return this builder
       */
      public Builder pageLimit(@Nullable Integer pageLimit) {
        this.pageLimit = pageLimit;
        return this;
      }

      /**
       * The number of parts to skip.
       *
       * @param skipCount the value of {@code skip-count}; null leaves it unset
       * @return this builder
       */
      public Builder skipCount(@Nullable Integer skipCount) {
        this.skipCount = skipCount;
        return this;
      }

      /** {@return the parameters} */
      public FilterGadgetsParams build() {
        return new FilterGadgetsParams(this);
      }
    }
  }

  /** Filters and paging of {@code importGadget}. Immutable. */
  public static final class ImportGadgetParams {
    private static final ImportGadgetParams NONE = builder().build();

    private final @Nullable Boolean force;

    private ImportGadgetParams(Builder builder) {
      this.force = builder.force;
    }

    /** {@return an instance without any parameter} */
    public static ImportGadgetParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.force = this.force;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ImportGadgetParams that && Objects.equals(force, that.force);
    }

    @Override
    public int hashCode() {
      return Objects.hash(force);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("ImportGadgetParams").add("force", force).end(Map.of());
    }

    /** Builds {@link ImportGadgetParams}. */
    public static final class Builder {
      private @Nullable Boolean force;

      private Builder() {}

      /**
       * Whether to force the import.
       *
       * @param force the value of {@code force}; null leaves it unset
       * @return this builder
       */
      public Builder force(@Nullable Boolean force) {
        this.force = force;
        return this;
      }

      /** {@return the parameters} */
      public ImportGadgetParams build() {
        return new ImportGadgetParams(this);
      }
    }
  }

  /** Filters and paging of {@code listGadgets}. Immutable. */
  public static final class ListGadgetsParams {
    private static final ListGadgetsParams NONE = builder().build();

    private final @Nullable String startAfter;
    private final @Nullable Integer limit;
    private final @Nullable Long sinceSerial;
    private final @Nullable BigDecimal minWeight;
    private final @Nullable Double ratio;
    private final @Nullable Boolean broken;
    private final @Nullable OffsetDateTime createdAfter;
    private final @Nullable List<OffsetDateTime> days;
    private final @Nullable Speed speed;
    private final @Nullable List<Speed> speeds;
    private final @Nullable List<String> names;
    private final @Nullable List<Long> serials;
    private final @Nullable String old;
    private final @Nullable String propertyClass;
    private final @Nullable String builder;
    private final @Nullable String none;

    private ListGadgetsParams(Builder builder) {
      this.startAfter = builder.startAfter;
      this.limit = builder.limit;
      this.sinceSerial = builder.sinceSerial;
      this.minWeight = builder.minWeight;
      this.ratio = builder.ratio;
      this.broken = builder.broken;
      this.createdAfter = builder.createdAfter;
      this.days = builder.days;
      this.speed = builder.speed;
      this.speeds = builder.speeds;
      this.names = builder.names;
      this.serials = builder.serials;
      this.old = builder.old;
      this.propertyClass = builder.propertyClass;
      this.builder = builder.builder;
      this.none = builder.none;
    }

    /** {@return an instance without any parameter} */
    public static ListGadgetsParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.startAfter = this.startAfter;
      builder.limit = this.limit;
      builder.sinceSerial = this.sinceSerial;
      builder.minWeight = this.minWeight;
      builder.ratio = this.ratio;
      builder.broken = this.broken;
      builder.createdAfter = this.createdAfter;
      builder.days = this.days;
      builder.speed = this.speed;
      builder.speeds = this.speeds;
      builder.names = this.names;
      builder.serials = this.serials;
      builder.old = this.old;
      builder.propertyClass = this.propertyClass;
      builder.builder = this.builder;
      builder.none = this.none;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ListGadgetsParams that
          && Objects.equals(startAfter, that.startAfter)
          && Objects.equals(limit, that.limit)
          && Objects.equals(sinceSerial, that.sinceSerial)
          && Objects.equals(minWeight, that.minWeight)
          && Objects.equals(ratio, that.ratio)
          && Objects.equals(broken, that.broken)
          && Objects.equals(createdAfter, that.createdAfter)
          && Objects.equals(days, that.days)
          && Objects.equals(speed, that.speed)
          && Objects.equals(speeds, that.speeds)
          && Objects.equals(names, that.names)
          && Objects.equals(serials, that.serials)
          && Objects.equals(old, that.old)
          && Objects.equals(propertyClass, that.propertyClass)
          && Objects.equals(builder, that.builder)
          && Objects.equals(none, that.none);
    }

    @Override
    public int hashCode() {
      return Objects.hash(
          startAfter,
          limit,
          sinceSerial,
          minWeight,
          ratio,
          broken,
          createdAfter,
          days,
          speed,
          speeds,
          names,
          serials,
          old,
          propertyClass,
          builder,
          none);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("ListGadgetsParams")
          .add("start-after", startAfter)
          .add("limit", limit)
          .add("since-serial", sinceSerial)
          .add("min_weight", minWeight)
          .add("ratio", ratio)
          .add("broken", broken)
          .add("created.after", createdAfter)
          .add("days", days)
          .add("speed", speed)
          .add("speeds", speeds)
          .add("names", names)
          .add("serials", serials)
          .add("old", old)
          .add("class", propertyClass)
          .add("builder", builder)
          .add("none", none)
          .end(Map.of());
    }

    /** Builds {@link ListGadgetsParams}. */
    public static final class Builder {
      private @Nullable String startAfter;
      private @Nullable Integer limit;
      private @Nullable Long sinceSerial;
      private @Nullable BigDecimal minWeight;
      private @Nullable Double ratio;
      private @Nullable Boolean broken;
      private @Nullable OffsetDateTime createdAfter;
      private @Nullable List<OffsetDateTime> days;
      private @Nullable Speed speed;
      private @Nullable List<Speed> speeds;
      private @Nullable List<String> names;
      private @Nullable List<Long> serials;
      private @Nullable String old;
      private @Nullable String propertyClass;
      private @Nullable String builder;
      private @Nullable String none;

      private Builder() {}

      /**
       * Where the page "starts"; {@code next_marker} of the previous page, C:\temp.
       *
       * @param startAfter the value of {@code start-after}; null leaves it unset
       * @return this builder
       */
      public Builder startAfter(@Nullable String startAfter) {
        this.startAfter = startAfter;
        return this;
      }

      /**
       * The maximum number of gadgets per page.
       *
       * @param limit the value of {@code limit}; null leaves it unset
       * @return this builder
       */
      public Builder limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
      }

      /**
       * Only serial numbers from this one onwards.
       *
       * @param sinceSerial the value of {@code since-serial}; null leaves it unset
       * @return this builder
       */
      public Builder sinceSerial(@Nullable Long sinceSerial) {
        this.sinceSerial = sinceSerial;
        return this;
      }

      /**
       * The minimum weight in kg, exactly.
       *
       * @param minWeight the value of {@code min_weight}; null leaves it unset
       * @return this builder
       */
      public Builder minWeight(@Nullable BigDecimal minWeight) {
        this.minWeight = minWeight;
        return this;
      }

      /**
       * A ratio.
       *
       * @param ratio the value of {@code ratio}; null leaves it unset
       * @return this builder
       */
      public Builder ratio(@Nullable Double ratio) {
        this.ratio = ratio;
        return this;
      }

      /**
       * Only gadgets that are broken, or only those that are not.
       *
       * @param broken the value of {@code broken}; null leaves it unset
       * @return this builder
       */
      public Builder broken(@Nullable Boolean broken) {
        this.broken = broken;
        return this;
      }

      /**
       * Only gadgets created later.
       *
       * @param createdAfter the value of {@code created.after}; null leaves it unset
       * @return this builder
       */
      public Builder createdAfter(@Nullable OffsetDateTime createdAfter) {
        this.createdAfter = createdAfter;
        return this;
      }

      /**
       * Only gadgets created at one of these times.
       *
       * @param days the value of {@code days}; null leaves it unset
       * @return this builder
       */
      public Builder days(@Nullable List<OffsetDateTime> days) {
        this.days = days == null ? null : Arguments.listOf("days", days);
        return this;
      }

      /**
       * Only gadgets of this speed.
       *
       * @param speed the value of {@code speed}; null leaves it unset
       * @return this builder
       */
      public Builder speed(@Nullable Speed speed) {
        this.speed = speed;
        return this;
      }

      /**
       * Only gadgets of these speeds.
       *
       * @param speeds the value of {@code speeds}; null leaves it unset
       * @return this builder
       */
      public Builder speeds(@Nullable List<Speed> speeds) {
        this.speeds = speeds == null ? null : Arguments.listOf("speeds", speeds);
        return this;
      }

      /**
       * Only gadgets with these names.
       *
       * @param names the value of {@code names}; null leaves it unset
       * @return this builder
       */
      public Builder names(@Nullable List<String> names) {
        this.names = names == null ? null : Arguments.listOf("names", names);
        return this;
      }

      /**
       * Only gadgets with these serial numbers.
       *
       * @param serials the value of {@code serials}; null leaves it unset
       * @return this builder
       */
      public Builder serials(@Nullable List<Long> serials) {
        this.serials = serials == null ? null : Arguments.listOf("serials", serials);
        return this;
      }

      /**
       * No longer used.
       *
       * @param old the value of {@code old}; null leaves it unset
       * @return this builder
       * @deprecated deprecated by the provider
       */
      @Deprecated
      public Builder old(@Nullable String old) {
        this.old = old;
        return this;
      }

      /**
       * A name that is reserved in Java.
       *
       * @param propertyClass the value of {@code class}; null leaves it unset
       * @return this builder
       */
      public Builder propertyClass(@Nullable String propertyClass) {
        this.propertyClass = propertyClass;
        return this;
      }

      /**
       * A name that the generated code uses.
       *
       * @param builder the value of {@code builder}; null leaves it unset
       * @return this builder
       */
      public Builder builder(@Nullable String builder) {
        this.builder = builder;
        return this;
      }

      /**
       * A name that the generated code uses.
       *
       * @param none the value of {@code none}; null leaves it unset
       * @return this builder
       */
      public Builder none(@Nullable String none) {
        this.none = none;
        return this;
      }

      /** {@return the parameters} */
      public ListGadgetsParams build() {
        return new ListGadgetsParams(this);
      }
    }
  }

  /** Filters and paging of {@code listLeftovers}. Immutable. */
  public static final class ListLeftoversParams {
    private static final ListLeftoversParams NONE = builder().build();

    private final @Nullable String afterId;
    private final @Nullable Integer pageLimit;

    private ListLeftoversParams(Builder builder) {
      this.afterId = builder.afterId;
      this.pageLimit = builder.pageLimit;
    }

    /** {@return an instance without any parameter} */
    public static ListLeftoversParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.afterId = this.afterId;
      builder.pageLimit = this.pageLimit;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ListLeftoversParams that
          && Objects.equals(afterId, that.afterId)
          && Objects.equals(pageLimit, that.pageLimit);
    }

    @Override
    public int hashCode() {
      return Objects.hash(afterId, pageLimit);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("ListLeftoversParams")
          .add("after-id", afterId)
          .add("page-limit", pageLimit)
          .end(Map.of());
    }

    /** Builds {@link ListLeftoversParams}. */
    public static final class Builder {
      private @Nullable String afterId;
      private @Nullable Integer pageLimit;

      private Builder() {}

      /**
       * The ID of the last gadget on the page before.
       *
       * @param afterId the value of {@code after-id}; null leaves it unset
       * @return this builder
       */
      public Builder afterId(@Nullable String afterId) {
        this.afterId = afterId;
        return this;
      }

      /**
       * The maximum number of gadgets per page.
       *
       * @param pageLimit the value of {@code page-limit}; null leaves it unset
       * @return this builder
       */
      public Builder pageLimit(@Nullable Integer pageLimit) {
        this.pageLimit = pageLimit;
        return this;
      }

      /** {@return the parameters} */
      public ListLeftoversParams build() {
        return new ListLeftoversParams(this);
      }
    }
  }

  /** Filters and paging of {@code listNames}. Immutable. */
  public static final class ListNamesParams {
    private static final ListNamesParams NONE = builder().build();

    private final @Nullable String propertyClass;

    private ListNamesParams(Builder builder) {
      this.propertyClass = builder.propertyClass;
    }

    /** {@return an instance without any parameter} */
    public static ListNamesParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.propertyClass = this.propertyClass;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ListNamesParams that
          && Objects.equals(propertyClass, that.propertyClass);
    }

    @Override
    public int hashCode() {
      return Objects.hash(propertyClass);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("ListNamesParams").add("class", propertyClass).end(Map.of());
    }

    /** Builds {@link ListNamesParams}. */
    public static final class Builder {
      private @Nullable String propertyClass;

      private Builder() {}

      /**
       * Only names of this class.
       *
       * @param propertyClass the value of {@code class}; null leaves it unset
       * @return this builder
       */
      public Builder propertyClass(@Nullable String propertyClass) {
        this.propertyClass = propertyClass;
        return this;
      }

      /** {@return the parameters} */
      public ListNamesParams build() {
        return new ListNamesParams(this);
      }
    }
  }

  /** Filters and paging of {@code listParts}. Immutable. */
  public static final class ListPartsParams {
    private static final ListPartsParams NONE = builder().build();

    private final @Nullable String marker;
    private final @Nullable Integer limit;

    private ListPartsParams(Builder builder) {
      this.marker = builder.marker;
      this.limit = builder.limit;
    }

    /** {@return an instance without any parameter} */
    public static ListPartsParams none() {
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
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ListPartsParams that
          && Objects.equals(marker, that.marker)
          && Objects.equals(limit, that.limit);
    }

    @Override
    public int hashCode() {
      return Objects.hash(marker, limit);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("ListPartsParams")
          .add("marker", marker)
          .add("limit", limit)
          .end(Map.of());
    }

    /** Builds {@link ListPartsParams}. */
    public static final class Builder {
      private @Nullable String marker;
      private @Nullable Integer limit;

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
       * The maximum number of parts per page.
       *
       * @param limit the value of {@code limit}; null leaves it unset
       * @return this builder
       */
      public Builder limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
      }

      /** {@return the parameters} */
      public ListPartsParams build() {
        return new ListPartsParams(this);
      }
    }
  }

  /** Filters and paging of {@code replacePart}. Immutable. */
  public static final class ReplacePartParams {
    private static final ReplacePartParams NONE = builder().build();

    private final @Nullable Boolean dryRun;

    private ReplacePartParams(Builder builder) {
      this.dryRun = builder.dryRun;
    }

    /** {@return an instance without any parameter} */
    public static ReplacePartParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.dryRun = this.dryRun;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ReplacePartParams that && Objects.equals(dryRun, that.dryRun);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dryRun);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("ReplacePartParams").add("dry-run", dryRun).end(Map.of());
    }

    /** Builds {@link ReplacePartParams}. */
    public static final class Builder {
      private @Nullable Boolean dryRun;

      private Builder() {}

      /**
       * Whether to validate only.
       *
       * @param dryRun the value of {@code dry-run}; null leaves it unset
       * @return this builder
       */
      public Builder dryRun(@Nullable Boolean dryRun) {
        this.dryRun = dryRun;
        return this;
      }

      /** {@return the parameters} */
      public ReplacePartParams build() {
        return new ReplacePartParams(this);
      }
    }
  }

  /** Filters and paging of {@code showAnyPart}. Immutable. */
  public static final class ShowAnyPartParams {
    private static final ShowAnyPartParams NONE = builder().build();

    private final @Nullable Boolean verbose;

    private ShowAnyPartParams(Builder builder) {
      this.verbose = builder.verbose;
    }

    /** {@return an instance without any parameter} */
    public static ShowAnyPartParams none() {
      return NONE;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder initialized with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.verbose = this.verbose;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ShowAnyPartParams that && Objects.equals(verbose, that.verbose);
    }

    @Override
    public int hashCode() {
      return Objects.hash(verbose);
    }

    /** {@return the parameters that are set} */
    @Override
    public String toString() {
      return Models.describe("ShowAnyPartParams").add("verbose", verbose).end(Map.of());
    }

    /** Builds {@link ShowAnyPartParams}. */
    public static final class Builder {
      private @Nullable Boolean verbose;

      private Builder() {}

      /**
       * Whether to return everything.
       *
       * @param verbose the value of {@code verbose}; null leaves it unset
       * @return this builder
       */
      public Builder verbose(@Nullable Boolean verbose) {
        this.verbose = verbose;
        return this;
      }

      /** {@return the parameters} */
      public ShowAnyPartParams build() {
        return new ShowAnyPartParams(this);
      }
    }
  }

  /** {@return the service and the endpoint of this client, without secrets} */
  @Override
  public String toString() {
    return "Gadgets{" + caller + "}";
  }
}
