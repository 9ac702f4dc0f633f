package io.crosslink.sdk.tests.codegen.torture;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.Absent;
import io.crosslink.sdk.core.internal.ApiCaller;
import io.crosslink.sdk.core.internal.Arguments;
import io.crosslink.sdk.core.internal.Lookup;
import io.crosslink.sdk.core.internal.PageSearch;
import io.crosslink.sdk.core.internal.Paginators;
import io.crosslink.sdk.core.internal.Waiter;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.tests.codegen.torture.internal.GadgetsApi;
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
import io.crosslink.sdk.tests.codegen.torture.model.Speed;
import io.crosslink.sdk.tests.codegen.torture.model.UpdateGadgetRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gadgets, called by path and method, with {@code code}.
 *
 * <p>Every operation comes in four forms: blocking, asynchronous, and both with the whole response
 * and options for the single call. All throw, or complete with, {@link
 * io.crosslink.sdk.core.error.CallException}; bad arguments are an {@link
 * IllegalArgumentException}, thrown at once by all forms.
 */
public final class Gadgets {
  private final ApiCaller caller;
  private final GadgetsApi api;

  Gadgets(ApiCaller caller, GadgetsApi api) {
    this.caller = caller;
    this.api = api;
  }

  /**
   * Creates a gadget.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param request what to send
   * @return The gadget, created.
   * @see <a href="https://torture.example/docs/create">CreateGadget in the provider's reference</a>
   */
  public Gadget createGadget(CreateGadgetRequest request) {
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.createGadget(caller.clientValue("project_id"), request, attempt));
  }

  /**
   * Creates a gadget. Asynchronous form; cancelling the future cancels the call.
   *
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<Gadget> createGadgetAsync(CreateGadgetRequest request) {
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.createGadget(caller.clientValue("project_id"), request, attempt));
  }

  /**
   * Creates a gadget. Form with options and the whole response.
   *
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Gadget> createGadgetWithResponse(
      CreateGadgetRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.createGadget(caller.clientValue("project_id"), request, attempt), options);
  }

  /**
   * Creates a gadget. Asynchronous form with options and the whole response; cancelling the future
   * cancels the call.
   *
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Gadget>> createGadgetWithResponseAsync(
      CreateGadgetRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.createGadget(caller.clientValue("project_id"), request, attempt), options);
  }

  /**
   * Deletes a gadget.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @see <a href="https://torture.example/docs/delete">DeleteGadget in the provider's reference</a>
   */
  public void deleteGadget(String gadgetId, DeleteGadgetParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    caller.call(
        attempt ->
            api.deleteGadget(caller.clientValue("project_id"), gadgetId, params.force, attempt));
  }

  /**
   * Deletes a gadget. Form without filters.
   *
   * @param gadgetId The ID of the gadget.
   */
  public void deleteGadget(String gadgetId) {
    deleteGadget(gadgetId, DeleteGadgetParams.none());
  }

  /**
   * Deletes a gadget. Asynchronous form; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @return the future result
   */
  public CompletableFuture<Void> deleteGadgetAsync(String gadgetId, DeleteGadgetParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.deleteGadget(caller.clientValue("project_id"), gadgetId, params.force, attempt));
  }

  /**
   * Deletes a gadget. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Void> deleteGadgetWithResponse(
      String gadgetId, DeleteGadgetParams params, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.deleteGadget(caller.clientValue("project_id"), gadgetId, params.force, attempt),
        options);
  }

  /**
   * Deletes a gadget. Asynchronous form with options and the whole response; cancelling the future
   * cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Void>> deleteGadgetWithResponseAsync(
      String gadgetId, DeleteGadgetParams params, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.deleteGadget(caller.clientValue("project_id"), gadgetId, params.force, attempt),
        options);
  }

  /**
   * Filters the parts of gadgets by what the body says.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param request what to send
   * @param params filters and paging
   * @return One page of parts.
   * @see <a href="https://torture.example/docs/filter">FilterGadgets in the provider's
   *     reference</a>
   */
  public ListPartsResponse filterGadgets(NeedsOne request, FilterGadgetsParams params) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.filterGadgets(
                caller.clientValue("project_id"),
                params.pageLimit,
                params.skipCount,
                request,
                attempt));
  }

  /**
   * Filters the parts of gadgets by what the body says. Form without filters.
   *
   * @param request what to send
   * @return One page of parts.
   */
  public ListPartsResponse filterGadgets(NeedsOne request) {
    return filterGadgets(request, FilterGadgetsParams.none());
  }

  /**
   * Filters the parts of gadgets by what the body says. Asynchronous form; cancelling the future
   * cancels the call.
   *
   * @param request what to send
   * @param params filters and paging
   * @return the future result
   */
  public CompletableFuture<ListPartsResponse> filterGadgetsAsync(
      NeedsOne request, FilterGadgetsParams params) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.filterGadgets(
                caller.clientValue("project_id"),
                params.pageLimit,
                params.skipCount,
                request,
                attempt));
  }

  /**
   * Filters the parts of gadgets by what the body says. Form with options and the whole response.
   *
   * @param request what to send
   * @param params filters and paging
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<ListPartsResponse> filterGadgetsWithResponse(
      NeedsOne request, FilterGadgetsParams params, RequestOptions options) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.filterGadgets(
                caller.clientValue("project_id"),
                params.pageLimit,
                params.skipCount,
                request,
                attempt),
        options);
  }

  /**
   * Filters the parts of gadgets by what the body says. Asynchronous form with options and the
   * whole response; cancelling the future cancels the call.
   *
   * @param request what to send
   * @param params filters and paging
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> filterGadgetsWithResponseAsync(
      NeedsOne request, FilterGadgetsParams params, RequestOptions options) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.filterGadgets(
                caller.clientValue("project_id"),
                params.pageLimit,
                params.skipCount,
                request,
                attempt),
        options);
  }

  /**
   * Lists everything that {@link #filterGadgets} returns, fetching page after page as the result is
   * read.
   *
   * <p>Deleting an item moves those behind it to pages that were read already, so some would be
   * skipped: collect what is to be deleted with {@code toList()} first.
   *
   * @param request what to send
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> filterAllGadgets(NeedsOne request) {
    return filterAllGadgets(request, FilterGadgetsParams.none());
  }

  /**
   * Lists everything that {@link #filterGadgets} returns, fetching page after page as the result is
   * read.
   *
   * <p>Deleting an item moves those behind it to pages that were read already, so some would be
   * skipped: collect what is to be deleted with {@code toList()} first.
   *
   * @param request what to send
   * @param params filters; may also set the number of items to skip, and the page size, which is 50
   *     items by default
   * @return all items after the skipped ones
   */
  public Paginator<ListPartsResponse, Everything> filterAllGadgets(
      NeedsOne request, FilterGadgetsParams params) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    FilterGadgetsParams sized =
        params.pageLimit != null ? params : params.toBuilder().pageLimit(50).build();
    return Paginators.byOffset(
        "filterGadgets",
        params.skipCount == null ? 0 : params.skipCount,
        (offset, options) ->
            filterGadgetsWithResponse(request, sized.toBuilder().skipCount(offset).build(), options)
                .value(),
        (offset, options) ->
            Lookup.map(
                filterGadgetsWithResponseAsync(
                    request, sized.toBuilder().skipCount(offset).build(), options),
                ApiResponse::value),
        ListPartsResponse::getParts,
        ListPartsResponse::getTotal);
  }

  /**
   * Takes a gadget from elsewhere.
   *
   * <p>The service recognises a repeated request by its header {@code X-Client-Token}. All attempts
   * of one call carry the same; a call with one of your own, given as a header in the options, may
   * be repeated by you as well.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param request what to send
   * @param params filters and paging
   * @return The gadget as it is so far.
   * @see <a href="https://torture.example/docs/import">ImportGadget in the provider's reference</a>
   */
  public Gadget importGadget(CreateGadgetRequest request, ImportGadgetParams params) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.importGadget(caller.clientValue("project_id"), params.force, request, attempt));
  }

  /**
   * Takes a gadget from elsewhere. Form without filters.
   *
   * @param request what to send
   * @return The gadget as it is so far.
   */
  public Gadget importGadget(CreateGadgetRequest request) {
    return importGadget(request, ImportGadgetParams.none());
  }

  /**
   * Takes a gadget from elsewhere. Asynchronous form; cancelling the future cancels the call.
   *
   * @param request what to send
   * @param params filters and paging
   * @return the future result
   */
  public CompletableFuture<Gadget> importGadgetAsync(
      CreateGadgetRequest request, ImportGadgetParams params) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.importGadget(caller.clientValue("project_id"), params.force, request, attempt));
  }

  /**
   * Takes a gadget from elsewhere. Form with options and the whole response.
   *
   * @param request what to send
   * @param params filters and paging
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Gadget> importGadgetWithResponse(
      CreateGadgetRequest request, ImportGadgetParams params, RequestOptions options) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.importGadget(caller.clientValue("project_id"), params.force, request, attempt),
        options);
  }

  /**
   * Takes a gadget from elsewhere. Asynchronous form with options and the whole response;
   * cancelling the future cancels the call.
   *
   * @param request what to send
   * @param params filters and paging
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Gadget>> importGadgetWithResponseAsync(
      CreateGadgetRequest request, ImportGadgetParams params, RequestOptions options) {
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.importGadget(caller.clientValue("project_id"), params.force, request, attempt),
        options);
  }

  /**
   * Says who one is, with no credentials but headers.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param xFirstName The first name.
   * @param propertyClass A keyword.
   * @see <a href="https://torture.example/docs/introduce">Introduce in the provider's reference</a>
   */
  public void introduce(String xFirstName, String propertyClass) {
    Arguments.word("xFirstName", xFirstName);
    Arguments.word("propertyClass", propertyClass);
    caller.call(attempt -> api.introduce(xFirstName, propertyClass, attempt));
  }

  /**
   * Says who one is, with no credentials but headers. Asynchronous form; cancelling the future
   * cancels the call.
   *
   * @param xFirstName The first name.
   * @param propertyClass A keyword.
   * @return the future result
   */
  public CompletableFuture<Void> introduceAsync(String xFirstName, String propertyClass) {
    Arguments.word("xFirstName", xFirstName);
    Arguments.word("propertyClass", propertyClass);
    return caller.callAsync(attempt -> api.introduce(xFirstName, propertyClass, attempt));
  }

  /**
   * Says who one is, with no credentials but headers. Form with options and the whole response.
   *
   * @param xFirstName The first name.
   * @param propertyClass A keyword.
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Void> introduceWithResponse(
      String xFirstName, String propertyClass, RequestOptions options) {
    Arguments.word("xFirstName", xFirstName);
    Arguments.word("propertyClass", propertyClass);
    return caller.call(attempt -> api.introduce(xFirstName, propertyClass, attempt), options);
  }

  /**
   * Says who one is, with no credentials but headers. Asynchronous form with options and the whole
   * response; cancelling the future cancels the call.
   *
   * @param xFirstName The first name.
   * @param propertyClass A keyword.
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Void>> introduceWithResponseAsync(
      String xFirstName, String propertyClass, RequestOptions options) {
    Arguments.word("xFirstName", xFirstName);
    Arguments.word("propertyClass", propertyClass);
    return caller.callAsync(attempt -> api.introduce(xFirstName, propertyClass, attempt), options);
  }

  /**
   * Lists one page of gadgets.
   *
   * <p>Takes query parameters of every kind.
   *
   * @param params filters and paging
   * @return One page of gadgets.
   * @see <a href="https://torture.example/docs/list">ListGadgets in the provider's reference</a>
   */
  public ListGadgetsResponse listGadgets(ListGadgetsParams params) {
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
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
                attempt));
  }

  /**
   * Lists one page of gadgets. Form without filters.
   *
   * @return One page of gadgets.
   */
  public ListGadgetsResponse listGadgets() {
    return listGadgets(ListGadgetsParams.none());
  }

  /**
   * Lists one page of gadgets. Asynchronous form; cancelling the future cancels the call.
   *
   * @param params filters and paging
   * @return the future result
   */
  public CompletableFuture<ListGadgetsResponse> listGadgetsAsync(ListGadgetsParams params) {
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
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
                attempt));
  }

  /**
   * Lists one page of gadgets. Form with options and the whole response.
   *
   * @param params filters and paging
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<ListGadgetsResponse> listGadgetsWithResponse(
      ListGadgetsParams params, RequestOptions options) {
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
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
                attempt),
        options);
  }

  /**
   * Lists one page of gadgets. Asynchronous form with options and the whole response; cancelling
   * the future cancels the call.
   *
   * @param params filters and paging
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<ListGadgetsResponse>> listGadgetsWithResponseAsync(
      ListGadgetsParams params, RequestOptions options) {
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
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
                attempt),
        options);
  }

  /**
   * Lists everything that {@link #listGadgets} returns, fetching page after page as the result is
   * read.
   *
   * <p>Items may be deleted while the result is read: each page begins after the last item of the
   * page before.
   *
   * @return all items
   */
  public Paginator<ListGadgetsResponse, Gadget> listAllGadgets() {
    return listAllGadgets(ListGadgetsParams.none());
  }

  /**
   * Lists everything that {@link #listGadgets} returns, fetching page after page as the result is
   * read.
   *
   * <p>Items may be deleted while the result is read: each page begins after the last item of the
   * page before.
   *
   * @param params filters; may also set the first marker, and the page size, which is 50 items by
   *     default
   * @return all items from the first marker on
   */
  public Paginator<ListGadgetsResponse, Gadget> listAllGadgets(ListGadgetsParams params) {
    Arguments.notNull("params", params);
    ListGadgetsParams sized = params.limit != null ? params : params.toBuilder().limit(50).build();
    return Paginators.byMarker(
        "listGadgets",
        params.startAfter,
        (marker, options) ->
            listGadgetsWithResponse(sized.toBuilder().startAfter(marker).build(), options).value(),
        (marker, options) ->
            Lookup.map(
                listGadgetsWithResponseAsync(sized.toBuilder().startAfter(marker).build(), options),
                ApiResponse::value),
        ListGadgetsResponse::getGadgets,
        page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker());
  }

  /**
   * Finds one gadget by its id.
   *
   * @param id the id
   * @return the gadget, or nothing if there is none that these credentials may see
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither holds it nor
   *     says that there is none
   */
  public Optional<Gadget> findListedGadget(String id) {
    return findListedGadget(id, RequestOptions.none());
  }

  /**
   * Finds one gadget by its id. Form with options.
   *
   * @param id the id
   * @param options options of this call
   * @return the gadget, or nothing if there is none that these credentials may see
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither holds it nor
   *     says that there is none
   */
  public Optional<Gadget> findListedGadget(String id, RequestOptions options) {
    return findListedGadgetSearch(id)
        .run(marker -> listGadgetsWithResponse(findListedGadgetPage(marker), options));
  }

  /**
   * Finds one gadget by its id. Asynchronous form; cancelling the future cancels the call.
   *
   * @param id the id
   * @return the future gadget, or nothing if there is none that these credentials may see
   */
  public CompletableFuture<Optional<Gadget>> findListedGadgetAsync(String id) {
    return findListedGadgetAsync(id, RequestOptions.none());
  }

  /**
   * Finds one gadget by its id. Asynchronous form with options; cancelling the future cancels the
   * call.
   *
   * @param id the id
   * @param options options of this call
   * @return the future gadget, or nothing if there is none that these credentials may see
   */
  public CompletableFuture<Optional<Gadget>> findListedGadgetAsync(
      String id, RequestOptions options) {
    return findListedGadgetSearch(id)
        .runAsync(marker -> listGadgetsWithResponseAsync(findListedGadgetPage(marker), options));
  }

  private PageSearch<ListGadgetsResponse, Gadget> findListedGadgetSearch(String id) {
    Arguments.id("id", id);
    return new PageSearch<>(
        ListGadgetsResponse::hasGadgets,
        ListGadgetsResponse::getGadgets,
        page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker(),
        Lookup.withId(id, Gadget::getId),
        response ->
            caller.unclear(
                "listGadgets",
                response,
                "a page without a list, which does not tell whether there is " + id));
  }

  private static ListGadgetsParams findListedGadgetPage(@Nullable String marker) {
    return ListGadgetsParams.builder().startAfter(marker).limit(50).build();
  }

  /**
   * Waits until a gadget is listed as fast.
   *
   * <p>Looks at the gadget again and again. A look that fails for a passing reason is repeated, and
   * an unknown status keeps it waiting.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the gadget as last seen
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public Gadget waitUntilListedFast(String id, WaitOptions options) {
    return waitUntilListedFast(id, seen -> true, options);
  }

  /**
   * Waits until a gadget is listed as fast. Form with a condition: right after a change the status
   * may still be the one from before, so wait for the new value as well.
   *
   * @param id the id
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the gadget as last seen
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public Gadget waitUntilListedFast(String id, Predicate<Gadget> condition, WaitOptions options) {
    return waitUntilListedFastWaiter(id, condition, options)
        .await(look -> findListedGadget(id, look))
        .orElseThrow();
  }

  /**
   * Waits until a gadget is listed as fast. Asynchronous form, holds no thread; cancelling the
   * future ends the wait.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Gadget> waitUntilListedFastAsync(String id, WaitOptions options) {
    return waitUntilListedFastAsync(id, seen -> true, options);
  }

  /**
   * Waits until a gadget is listed as fast. Asynchronous form with a condition, holds no thread;
   * cancelling the future ends the wait.
   *
   * @param id the id
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Gadget> waitUntilListedFastAsync(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return Lookup.map(
        waitUntilListedFastWaiter(id, condition, options)
            .awaitAsync(look -> findListedGadgetAsync(id, look)),
        Optional::orElseThrow);
  }

  private Waiter<Gadget> waitUntilListedFastWaiter(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return new Waiter<>(
        new Waiter.Goal<>(
            "gadget", Lookup.orNull(Gadget::getSpeed), Absent.PENDING, Set.of("1G"), Set.of("1g")),
        Arguments.id("id", id),
        condition,
        options,
        caller.time());
  }

  /**
   * Lists the names of a gadget, all at once.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @return All names.
   * @see <a href="https://torture.example/docs/names">ListNames in the provider's reference</a>
   */
  public ListNamesResponse listNames(String gadgetId, ListNamesParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.listNames(
                caller.clientValue("project_id"), gadgetId, params.propertyClass, attempt));
  }

  /**
   * Lists the names of a gadget, all at once. Form without filters.
   *
   * @param gadgetId The ID of the gadget.
   * @return All names.
   */
  public ListNamesResponse listNames(String gadgetId) {
    return listNames(gadgetId, ListNamesParams.none());
  }

  /**
   * Lists the names of a gadget, all at once. Asynchronous form; cancelling the future cancels the
   * call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @return the future result
   */
  public CompletableFuture<ListNamesResponse> listNamesAsync(
      String gadgetId, ListNamesParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.listNames(
                caller.clientValue("project_id"), gadgetId, params.propertyClass, attempt));
  }

  /**
   * Lists the names of a gadget, all at once. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<ListNamesResponse> listNamesWithResponse(
      String gadgetId, ListNamesParams params, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.listNames(
                caller.clientValue("project_id"), gadgetId, params.propertyClass, attempt),
        options);
  }

  /**
   * Lists the names of a gadget, all at once. Asynchronous form with options and the whole
   * response; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<ListNamesResponse>> listNamesWithResponseAsync(
      String gadgetId, ListNamesParams params, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.listNames(
                caller.clientValue("project_id"), gadgetId, params.propertyClass, attempt),
        options);
  }

  /**
   * Lists everything that {@link #listNames} returns, in a single call, which is made when the
   * result is read.
   *
   * <p>All items arrive at once, so they may be deleted while the result is read.
   *
   * @param gadgetId The ID of the gadget.
   * @return all items
   */
  public Paginator<ListNamesResponse, String> listAllNames(String gadgetId) {
    return listAllNames(gadgetId, ListNamesParams.none());
  }

  /**
   * Lists everything that {@link #listNames} returns, in a single call, which is made when the
   * result is read.
   *
   * <p>All items arrive at once, so they may be deleted while the result is read.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters
   * @return all items
   */
  public Paginator<ListNamesResponse, String> listAllNames(
      String gadgetId, ListNamesParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return Paginators.single(
        "listNames",
        options -> listNamesWithResponse(gadgetId, params, options).value(),
        options ->
            Lookup.map(listNamesWithResponseAsync(gadgetId, params, options), ApiResponse::value),
        ListNamesResponse::getNames);
  }

  /**
   * Lists one page of the parts of a gadget.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @return One page of parts.
   * @see <a href="https://torture.example/docs/parts">ListParts in the provider's reference</a>
   */
  public ListPartsResponse listParts(String gadgetId, ListPartsParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.listParts(
                caller.clientValue("project_id"), gadgetId, params.marker, params.limit, attempt));
  }

  /**
   * Lists one page of the parts of a gadget. Form without filters.
   *
   * @param gadgetId The ID of the gadget.
   * @return One page of parts.
   */
  public ListPartsResponse listParts(String gadgetId) {
    return listParts(gadgetId, ListPartsParams.none());
  }

  /**
   * Lists one page of the parts of a gadget. Asynchronous form; cancelling the future cancels the
   * call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @return the future result
   */
  public CompletableFuture<ListPartsResponse> listPartsAsync(
      String gadgetId, ListPartsParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.listParts(
                caller.clientValue("project_id"), gadgetId, params.marker, params.limit, attempt));
  }

  /**
   * Lists one page of the parts of a gadget. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<ListPartsResponse> listPartsWithResponse(
      String gadgetId, ListPartsParams params, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.listParts(
                caller.clientValue("project_id"), gadgetId, params.marker, params.limit, attempt),
        options);
  }

  /**
   * Lists one page of the parts of a gadget. Asynchronous form with options and the whole response;
   * cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters and paging
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> listPartsWithResponseAsync(
      String gadgetId, ListPartsParams params, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.listParts(
                caller.clientValue("project_id"), gadgetId, params.marker, params.limit, attempt),
        options);
  }

  /**
   * Lists everything that {@link #listParts} returns, fetching page after page as the result is
   * read.
   *
   * <p>The service is asked for the next page by the ID of the last item, which a deletion would
   * take away: collect what is to be deleted with {@code toList()} first.
   *
   * @param gadgetId The ID of the gadget.
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> listAllParts(String gadgetId) {
    return listAllParts(gadgetId, ListPartsParams.none());
  }

  /**
   * Lists everything that {@link #listParts} returns, fetching page after page as the result is
   * read.
   *
   * <p>The service is asked for the next page by the ID of the last item, which a deletion would
   * take away: collect what is to be deleted with {@code toList()} first.
   *
   * @param gadgetId The ID of the gadget.
   * @param params filters; may also set the first marker, and the page size, which is 50 items by
   *     default
   * @return all items from the first marker on
   */
  public Paginator<ListPartsResponse, Everything> listAllParts(
      String gadgetId, ListPartsParams params) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("params", params);
    ListPartsParams sized = params.limit != null ? params : params.toBuilder().limit(50).build();
    return Paginators.byMarker(
        "listParts",
        params.marker,
        (marker, options) ->
            listPartsWithResponse(gadgetId, sized.toBuilder().marker(marker).build(), options)
                .value(),
        (marker, options) ->
            Lookup.map(
                listPartsWithResponseAsync(
                    gadgetId, sized.toBuilder().marker(marker).build(), options),
                ApiResponse::value),
        ListPartsResponse::getParts,
        page -> page.getPageInfo() == null ? null : page.getPageInfo().getNextMarker());
  }

  /**
   * Lists all serial numbers.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @return All serial numbers.
   * @see <a href="https://torture.example/docs/serials">ListSerials in the provider's reference</a>
   */
  public ListSerialsResponse listSerials() {
    return caller.call(attempt -> api.listSerials(attempt));
  }

  /**
   * Lists all serial numbers. Asynchronous form; cancelling the future cancels the call.
   *
   * @return the future result
   */
  public CompletableFuture<ListSerialsResponse> listSerialsAsync() {
    return caller.callAsync(attempt -> api.listSerials(attempt));
  }

  /**
   * Lists all serial numbers. Form with options and the whole response.
   *
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<ListSerialsResponse> listSerialsWithResponse(RequestOptions options) {
    return caller.call(attempt -> api.listSerials(attempt), options);
  }

  /**
   * Lists all serial numbers. Asynchronous form with options and the whole response; cancelling the
   * future cancels the call.
   *
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<ListSerialsResponse>> listSerialsWithResponseAsync(
      RequestOptions options) {
    return caller.callAsync(attempt -> api.listSerials(attempt), options);
  }

  /**
   * Lists everything that {@link #listSerials} returns, in a single call, which is made when the
   * result is read.
   *
   * <p>All items arrive at once, so they may be deleted while the result is read.
   *
   * @return all items
   */
  public Paginator<ListSerialsResponse, Long> listAllSerials() {
    return Paginators.single(
        "listSerials",
        options -> listSerialsWithResponse(options).value(),
        options -> Lookup.map(listSerialsWithResponseAsync(options), ApiResponse::value),
        ListSerialsResponse::getSerials);
  }

  /**
   * Lists the parts of a gadget that have a name.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return All parts of the name.
   * @see <a href="https://torture.example/docs/match">MatchNames in the provider's reference</a>
   */
  public ListPartsResponse matchNames(String gadgetId, NeedsOne request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.matchNames(caller.clientValue("project_id"), gadgetId, request, attempt));
  }

  /**
   * Lists the parts of a gadget that have a name. Asynchronous form; cancelling the future cancels
   * the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<ListPartsResponse> matchNamesAsync(String gadgetId, NeedsOne request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.matchNames(caller.clientValue("project_id"), gadgetId, request, attempt));
  }

  /**
   * Lists the parts of a gadget that have a name. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<ListPartsResponse> matchNamesWithResponse(
      String gadgetId, NeedsOne request, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.matchNames(caller.clientValue("project_id"), gadgetId, request, attempt),
        options);
  }

  /**
   * Lists the parts of a gadget that have a name. Asynchronous form with options and the whole
   * response; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> matchNamesWithResponseAsync(
      String gadgetId, NeedsOne request, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.matchNames(caller.clientValue("project_id"), gadgetId, request, attempt),
        options);
  }

  /**
   * Lists everything that {@link #matchNames} returns, in a single call, which is made when the
   * result is read.
   *
   * <p>All items arrive at once, so they may be deleted while the result is read.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> matchAllNames(String gadgetId, NeedsOne request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return Paginators.single(
        "matchNames",
        options -> matchNamesWithResponse(gadgetId, request, options).value(),
        options ->
            Lookup.map(matchNamesWithResponseAsync(gadgetId, request, options), ApiResponse::value),
        ListPartsResponse::getParts);
  }

  /**
   * Sends nothing and gets nothing.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @see <a href="https://torture.example/docs/ping">Ping in the provider's reference</a>
   */
  public void ping() {
    caller.call(attempt -> api.ping(attempt));
  }

  /**
   * Sends nothing and gets nothing. Asynchronous form; cancelling the future cancels the call.
   *
   * @return the future result
   */
  public CompletableFuture<Void> pingAsync() {
    return caller.callAsync(attempt -> api.ping(attempt));
  }

  /**
   * Sends nothing and gets nothing. Form with options and the whole response.
   *
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Void> pingWithResponse(RequestOptions options) {
    return caller.call(attempt -> api.ping(attempt), options);
  }

  /**
   * Sends nothing and gets nothing. Asynchronous form with options and the whole response;
   * cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Void>> pingWithResponseAsync(RequestOptions options) {
    return caller.callAsync(attempt -> api.ping(attempt), options);
  }

  /**
   * Renames a gadget.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return The gadget after the change.
   * @see <a href="https://torture.example/docs/rename">RenameGadget in the provider's reference</a>
   */
  public Gadget renameGadget(String gadgetId, NeedsOne request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.renameGadget(caller.clientValue("project_id"), gadgetId, request, attempt));
  }

  /**
   * Renames a gadget. Asynchronous form; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<Gadget> renameGadgetAsync(String gadgetId, NeedsOne request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.renameGadget(caller.clientValue("project_id"), gadgetId, request, attempt));
  }

  /**
   * Renames a gadget. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Gadget> renameGadgetWithResponse(
      String gadgetId, NeedsOne request, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.renameGadget(caller.clientValue("project_id"), gadgetId, request, attempt),
        options);
  }

  /**
   * Renames a gadget. Asynchronous form with options and the whole response; cancelling the future
   * cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Gadget>> renameGadgetWithResponseAsync(
      String gadgetId, NeedsOne request, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.renameGadget(caller.clientValue("project_id"), gadgetId, request, attempt),
        options);
  }

  /**
   * Replaces a part of a gadget.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that Java has taken, and an enum.
   * @param request what to send
   * @param params filters and paging
   * @see <a href="https://torture.example/docs/replace">ReplacePart in the provider's reference</a>
   */
  public void replacePart(
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
    caller.call(
        attempt ->
            api.replacePart(
                caller.clientValue("project_id"),
                gadgetId,
                partNo,
                propertyClass,
                params.dryRun,
                request,
                attempt));
  }

  /**
   * Replaces a part of a gadget. Form without filters.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that Java has taken, and an enum.
   * @param request what to send
   */
  public void replacePart(String gadgetId, String partNo, Speed propertyClass, NeedsThree request) {
    replacePart(gadgetId, partNo, propertyClass, request, ReplacePartParams.none());
  }

  /**
   * Replaces a part of a gadget. Asynchronous form; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that Java has taken, and an enum.
   * @param request what to send
   * @param params filters and paging
   * @return the future result
   */
  public CompletableFuture<Void> replacePartAsync(
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
    return caller.callAsync(
        attempt ->
            api.replacePart(
                caller.clientValue("project_id"),
                gadgetId,
                partNo,
                propertyClass,
                params.dryRun,
                request,
                attempt));
  }

  /**
   * Replaces a part of a gadget. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that Java has taken, and an enum.
   * @param request what to send
   * @param params filters and paging
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Void> replacePartWithResponse(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      ReplacePartParams params,
      RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.pathValue("partNo", partNo);
    Arguments.pathValue("propertyClass", propertyClass);
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.call(
        attempt ->
            api.replacePart(
                caller.clientValue("project_id"),
                gadgetId,
                partNo,
                propertyClass,
                params.dryRun,
                request,
                attempt),
        options);
  }

  /**
   * Replaces a part of a gadget. Asynchronous form with options and the whole response; cancelling
   * the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param propertyClass A name that Java has taken, and an enum.
   * @param request what to send
   * @param params filters and paging
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Void>> replacePartWithResponseAsync(
      String gadgetId,
      String partNo,
      Speed propertyClass,
      NeedsThree request,
      ReplacePartParams params,
      RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.pathValue("partNo", partNo);
    Arguments.pathValue("propertyClass", propertyClass);
    Arguments.notNull("request", request);
    Arguments.notNull("params", params);
    return caller.callAsync(
        attempt ->
            api.replacePart(
                caller.clientValue("project_id"),
                gadgetId,
                partNo,
                propertyClass,
                params.dryRun,
                request,
                attempt),
        options);
  }

  /**
   * Searches the parts of a gadget, page by page.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return One page of parts.
   * @see <a href="https://torture.example/docs/search">SearchParts in the provider's reference</a>
   */
  public ListPartsResponse searchParts(String gadgetId, DescribeWidgetsRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.searchParts(caller.clientValue("project_id"), gadgetId, request, attempt));
  }

  /**
   * Searches the parts of a gadget, page by page. Asynchronous form; cancelling the future cancels
   * the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<ListPartsResponse> searchPartsAsync(
      String gadgetId, DescribeWidgetsRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.searchParts(caller.clientValue("project_id"), gadgetId, request, attempt));
  }

  /**
   * Searches the parts of a gadget, page by page. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<ListPartsResponse> searchPartsWithResponse(
      String gadgetId, DescribeWidgetsRequest request, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.searchParts(caller.clientValue("project_id"), gadgetId, request, attempt),
        options);
  }

  /**
   * Searches the parts of a gadget, page by page. Asynchronous form with options and the whole
   * response; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<ListPartsResponse>> searchPartsWithResponseAsync(
      String gadgetId, DescribeWidgetsRequest request, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.searchParts(caller.clientValue("project_id"), gadgetId, request, attempt),
        options);
  }

  /**
   * Lists everything that {@link #searchParts} returns, fetching page after page as the result is
   * read.
   *
   * <p>Deleting an item moves those behind it to pages that were read already, so some would be
   * skipped: collect what is to be deleted with {@code toList()} first.
   *
   * @param gadgetId The ID of the gadget.
   * @return all items
   */
  public Paginator<ListPartsResponse, Everything> searchAllParts(String gadgetId) {
    return searchAllParts(gadgetId, DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists everything that {@link #searchParts} returns, fetching page after page as the result is
   * read.
   *
   * <p>Deleting an item moves those behind it to pages that were read already, so some would be
   * skipped: collect what is to be deleted with {@code toList()} first.
   *
   * @param gadgetId The ID of the gadget.
   * @param request filters; may also set the number of the first page, and the page size, which is
   *     50 items by default
   * @return all items from the first page on
   */
  public Paginator<ListPartsResponse, Everything> searchAllParts(
      String gadgetId, DescribeWidgetsRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    Integer first = request.getPageNum();
    Integer size = request.getPageSize();
    DescribeWidgetsRequest sized =
        size != null ? request : request.toBuilder().pageSize(50).build();
    return Paginators.byPageNumber(
        "searchParts",
        first == null ? 1 : first,
        (number, options) ->
            searchPartsWithResponse(gadgetId, sized.toBuilder().pageNum(number).build(), options)
                .value(),
        (number, options) ->
            Lookup.map(
                searchPartsWithResponseAsync(
                    gadgetId, sized.toBuilder().pageNum(number).build(), options),
                ApiResponse::value),
        ListPartsResponse::getParts,
        ListPartsResponse::getTotal);
  }

  /**
   * Shows a part of whatever project.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param params filters and paging
   * @return The part.
   * @see <a href="https://torture.example/docs/any-part">ShowAnyPart in the provider's
   *     reference</a>
   */
  public Everything showAnyPart(String partNo, ShowAnyPartParams params) {
    Arguments.pathValue("partNo", partNo);
    Arguments.notNull("params", params);
    return caller.call(attempt -> api.showAnyPart(partNo, params.verbose, attempt));
  }

  /**
   * Shows a part of whatever project. Form without filters.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @return The part.
   */
  public Everything showAnyPart(String partNo) {
    return showAnyPart(partNo, ShowAnyPartParams.none());
  }

  /**
   * Shows a part of whatever project. Asynchronous form; cancelling the future cancels the call.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param params filters and paging
   * @return the future result
   */
  public CompletableFuture<Everything> showAnyPartAsync(String partNo, ShowAnyPartParams params) {
    Arguments.pathValue("partNo", partNo);
    Arguments.notNull("params", params);
    return caller.callAsync(attempt -> api.showAnyPart(partNo, params.verbose, attempt));
  }

  /**
   * Shows a part of whatever project. Form with options and the whole response.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param params filters and paging
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Everything> showAnyPartWithResponse(
      String partNo, ShowAnyPartParams params, RequestOptions options) {
    Arguments.pathValue("partNo", partNo);
    Arguments.notNull("params", params);
    return caller.call(attempt -> api.showAnyPart(partNo, params.verbose, attempt), options);
  }

  /**
   * Shows a part of whatever project. Asynchronous form with options and the whole response;
   * cancelling the future cancels the call.
   *
   * @param partNo The number of the part, "quoted", {@code C:\temp}.
   * @param params filters and paging
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Everything>> showAnyPartWithResponseAsync(
      String partNo, ShowAnyPartParams params, RequestOptions options) {
    Arguments.pathValue("partNo", partNo);
    Arguments.notNull("params", params);
    return caller.callAsync(attempt -> api.showAnyPart(partNo, params.verbose, attempt), options);
  }

  /**
   * Shows a gadget.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @return The gadget.
   * @see <a href="https://torture.example/docs/show">ShowGadget in the provider's reference</a>
   */
  public Gadget showGadget(String gadgetId) {
    Arguments.pathValue("gadgetId", gadgetId);
    return caller.call(
        attempt -> api.showGadget(caller.clientValue("project_id"), gadgetId, attempt));
  }

  /**
   * Shows a gadget. Asynchronous form; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @return the future result
   */
  public CompletableFuture<Gadget> showGadgetAsync(String gadgetId) {
    Arguments.pathValue("gadgetId", gadgetId);
    return caller.callAsync(
        attempt -> api.showGadget(caller.clientValue("project_id"), gadgetId, attempt));
  }

  /**
   * Shows a gadget. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Gadget> showGadgetWithResponse(String gadgetId, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    return caller.call(
        attempt -> api.showGadget(caller.clientValue("project_id"), gadgetId, attempt), options);
  }

  /**
   * Shows a gadget. Asynchronous form with options and the whole response; cancelling the future
   * cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Gadget>> showGadgetWithResponseAsync(
      String gadgetId, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    return caller.callAsync(
        attempt -> api.showGadget(caller.clientValue("project_id"), gadgetId, attempt), options);
  }

  /**
   * Finds one gadget by its id.
   *
   * @param id the id
   * @return the gadget, or nothing if there is none that these credentials may see
   */
  public Optional<Gadget> findGadget(String id) {
    return findGadget(id, RequestOptions.none());
  }

  /**
   * Finds one gadget by its id. Form with options.
   *
   * @param id the id
   * @param options options of this call
   * @return the gadget, or nothing if there is none that these credentials may see
   */
  public Optional<Gadget> findGadget(String id, RequestOptions options) {
    return Lookup.find(() -> showGadgetWithResponse(id, options).value());
  }

  /**
   * Finds one gadget by its id. Asynchronous form; cancelling the future cancels the call.
   *
   * @param id the id
   * @return the future gadget, or nothing if there is none that these credentials may see
   */
  public CompletableFuture<Optional<Gadget>> findGadgetAsync(String id) {
    return findGadgetAsync(id, RequestOptions.none());
  }

  /**
   * Finds one gadget by its id. Asynchronous form with options; cancelling the future cancels the
   * call.
   *
   * @param id the id
   * @param options options of this call
   * @return the future gadget, or nothing if there is none that these credentials may see
   */
  public CompletableFuture<Optional<Gadget>> findGadgetAsync(String id, RequestOptions options) {
    return Lookup.findAsync(
        Lookup.map(showGadgetWithResponseAsync(id, options), ApiResponse::value));
  }

  /**
   * Waits until a gadget is fast.
   *
   * <p>Looks at the gadget again and again. A look that fails for a passing reason is repeated, and
   * an unknown status keeps it waiting.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the gadget as last seen
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public Gadget waitUntilFast(String id, WaitOptions options) {
    return waitUntilFast(id, seen -> true, options);
  }

  /**
   * Waits until a gadget is fast. Form with a condition: right after a change the status may still
   * be the one from before, so wait for the new value as well.
   *
   * @param id the id
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the gadget as last seen
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public Gadget waitUntilFast(String id, Predicate<Gadget> condition, WaitOptions options) {
    return waitUntilFastWaiter(id, condition, options)
        .await(look -> findGadget(id, look))
        .orElseThrow();
  }

  /**
   * Waits until a gadget is fast. Asynchronous form, holds no thread; cancelling the future ends
   * the wait.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Gadget> waitUntilFastAsync(String id, WaitOptions options) {
    return waitUntilFastAsync(id, seen -> true, options);
  }

  /**
   * Waits until a gadget is fast. Asynchronous form with a condition, holds no thread; cancelling
   * the future ends the wait.
   *
   * @param id the id
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Gadget> waitUntilFastAsync(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return Lookup.map(
        waitUntilFastWaiter(id, condition, options).awaitAsync(look -> findGadgetAsync(id, look)),
        Optional::orElseThrow);
  }

  private Waiter<Gadget> waitUntilFastWaiter(
      String id, Predicate<Gadget> condition, WaitOptions options) {
    return new Waiter<>(
        new Waiter.Goal<>(
            "gadget", Lookup.orNull(Gadget::getSpeed), Absent.FAILURE, Set.of("1G"), Set.of("1g")),
        Arguments.id("id", id),
        condition,
        options,
        caller.time());
  }

  /**
   * Waits until a gadget is gone.
   *
   * <p>Looks at the gadget again and again. A look that fails for a passing reason is repeated, and
   * an unknown status keeps it waiting.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public void waitUntilGadgetGone(String id, WaitOptions options) {
    waitUntilGadgetGoneWaiter(id, options).await(look -> findGadget(id, look));
  }

  /**
   * Waits until a gadget is gone. Asynchronous form, holds no thread; cancelling the future ends
   * the wait.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Void> waitUntilGadgetGoneAsync(String id, WaitOptions options) {
    return Lookup.map(
        waitUntilGadgetGoneWaiter(id, options).awaitAsync(look -> findGadgetAsync(id, look)),
        gone -> null);
  }

  private Waiter<Gadget> waitUntilGadgetGoneWaiter(String id, WaitOptions options) {
    return new Waiter<>(
        new Waiter.Goal<>(
            "gadget", Lookup.orNull(Gadget::getSpeed), Absent.SUCCESS, Set.of(), Set.of()),
        Arguments.id("id", id),
        seen -> true,
        options,
        caller.time());
  }

  /**
   * Sends nothing and gets everything.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @return Everything there is.
   * @see <a href="https://torture.example/docs/status">Status in the provider's reference</a>
   */
  public Everything showStatus() {
    return caller.call(attempt -> api.showStatus(attempt));
  }

  /**
   * Sends nothing and gets everything. Asynchronous form; cancelling the future cancels the call.
   *
   * @return the future result
   */
  public CompletableFuture<Everything> showStatusAsync() {
    return caller.callAsync(attempt -> api.showStatus(attempt));
  }

  /**
   * Sends nothing and gets everything. Form with options and the whole response.
   *
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Everything> showStatusWithResponse(RequestOptions options) {
    return caller.call(attempt -> api.showStatus(attempt), options);
  }

  /**
   * Sends nothing and gets everything. Asynchronous form with options and the whole response;
   * cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Everything>> showStatusWithResponseAsync(
      RequestOptions options) {
    return caller.callAsync(attempt -> api.showStatus(attempt), options);
  }

  /**
   * Updates a gadget.
   *
   * <p>Open Telekom Cloud does not offer this operation.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return The gadget after the change.
   * @see <a href="https://torture.example/docs/update">UpdateGadget in the provider's reference</a>
   */
  public Gadget updateGadget(String gadgetId, UpdateGadgetRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.updateGadget(caller.clientValue("project_id"), gadgetId, request, attempt));
  }

  /**
   * Updates a gadget. Asynchronous form; cancelling the future cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<Gadget> updateGadgetAsync(String gadgetId, UpdateGadgetRequest request) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.updateGadget(caller.clientValue("project_id"), gadgetId, request, attempt));
  }

  /**
   * Updates a gadget. Form with options and the whole response.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Gadget> updateGadgetWithResponse(
      String gadgetId, UpdateGadgetRequest request, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.call(
        attempt -> api.updateGadget(caller.clientValue("project_id"), gadgetId, request, attempt),
        options);
  }

  /**
   * Updates a gadget. Asynchronous form with options and the whole response; cancelling the future
   * cancels the call.
   *
   * @param gadgetId The ID of the gadget.
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Gadget>> updateGadgetWithResponseAsync(
      String gadgetId, UpdateGadgetRequest request, RequestOptions options) {
    Arguments.pathValue("gadgetId", gadgetId);
    Arguments.notNull("request", request);
    return caller.callAsync(
        attempt -> api.updateGadget(caller.clientValue("project_id"), gadgetId, request, attempt),
        options);
  }

  /** Filters and paging of {@code deleteGadget}. Immutable. */
  public static final class DeleteGadgetParams {
    private static final DeleteGadgetParams NONE = builder().build();

    private final @Nullable Boolean force;

    private DeleteGadgetParams(Builder builder) {
      this.force = builder.force;
    }

    /** {@return parameters that set nothing} */
    public static DeleteGadgetParams none() {
      return NONE;
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.force = this.force;
      return builder;
    }

    /** Builds {@link DeleteGadgetParams}. */
    public static final class Builder {
      private @Nullable Boolean force;

      private Builder() {}

      /**
       * Whether to delete it in any case.
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

    /** {@return parameters that set nothing} */
    public static FilterGadgetsParams none() {
      return NONE;
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.pageLimit = this.pageLimit;
      builder.skipCount = this.skipCount;
      return builder;
    }

    /** Builds {@link FilterGadgetsParams}. */
    public static final class Builder {
      private @Nullable Integer pageLimit;
      private @Nullable Integer skipCount;

      private Builder() {}

      /**
       * The most parts on a page.
       *
       * @param pageLimit the value of {@code page-limit}; null leaves it unset
       * @return this builder
       */
      public Builder pageLimit(@Nullable Integer pageLimit) {
        this.pageLimit = pageLimit;
        return this;
      }

      /**
       * How many parts to skip.
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

    /** {@return parameters that set nothing} */
    public static ImportGadgetParams none() {
      return NONE;
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.force = this.force;
      return builder;
    }

    /** Builds {@link ImportGadgetParams}. */
    public static final class Builder {
      private @Nullable Boolean force;

      private Builder() {}

      /**
       * Whether to take it in any case.
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

    /** {@return parameters that set nothing} */
    public static ListGadgetsParams none() {
      return NONE;
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the values of this object} */
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
       * Where the page "starts"; {@code next_marker} of the page before, C:\temp.
       *
       * @param startAfter the value of {@code start-after}; null leaves it unset
       * @return this builder
       */
      public Builder startAfter(@Nullable String startAfter) {
        this.startAfter = startAfter;
        return this;
      }

      /**
       * The most gadgets on a page.
       *
       * @param limit the value of {@code limit}; null leaves it unset
       * @return this builder
       */
      public Builder limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
      }

      /**
       * Only serial numbers from this one on.
       *
       * @param sinceSerial the value of {@code since-serial}; null leaves it unset
       * @return this builder
       */
      public Builder sinceSerial(@Nullable Long sinceSerial) {
        this.sinceSerial = sinceSerial;
        return this;
      }

      /**
       * The least weight in kg, exactly.
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
       * Only gadgets created at one of these moments.
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
       * Not used any more.
       *
       * @param old the value of {@code old}; null leaves it unset
       * @return this builder
       * @deprecated the provider still knows it but advises against it
       */
      @Deprecated
      public Builder old(@Nullable String old) {
        this.old = old;
        return this;
      }

      /**
       * A name that Java has taken.
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

  /** Filters and paging of {@code listNames}. Immutable. */
  public static final class ListNamesParams {
    private static final ListNamesParams NONE = builder().build();

    private final @Nullable String propertyClass;

    private ListNamesParams(Builder builder) {
      this.propertyClass = builder.propertyClass;
    }

    /** {@return parameters that set nothing} */
    public static ListNamesParams none() {
      return NONE;
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.propertyClass = this.propertyClass;
      return builder;
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

    /** {@return parameters that set nothing} */
    public static ListPartsParams none() {
      return NONE;
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.marker = this.marker;
      builder.limit = this.limit;
      return builder;
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
       * The most parts on a page.
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

    /** {@return parameters that set nothing} */
    public static ReplacePartParams none() {
      return NONE;
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.dryRun = this.dryRun;
      return builder;
    }

    /** Builds {@link ReplacePartParams}. */
    public static final class Builder {
      private @Nullable Boolean dryRun;

      private Builder() {}

      /**
       * Whether to check only.
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

    /** {@return parameters that set nothing} */
    public static ShowAnyPartParams none() {
      return NONE;
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.verbose = this.verbose;
      return builder;
    }

    /** Builds {@link ShowAnyPartParams}. */
    public static final class Builder {
      private @Nullable Boolean verbose;

      private Builder() {}

      /**
       * Whether to show all.
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
}
