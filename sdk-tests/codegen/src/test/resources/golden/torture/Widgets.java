package io.crosslink.sdk.tests.codegen.torture;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.call.CallExecutor;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.call.WireCall;
import io.crosslink.sdk.core.internal.paging.Paginators;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.internal.waiting.Found;
import io.crosslink.sdk.core.internal.waiting.Lookups;
import io.crosslink.sdk.core.internal.waiting.Polls;
import io.crosslink.sdk.core.internal.waiting.Removal;
import io.crosslink.sdk.core.internal.waiting.SharedPolls;
import io.crosslink.sdk.core.internal.waiting.Together;
import io.crosslink.sdk.core.internal.waiting.Waiter;
import io.crosslink.sdk.core.internal.waiting.WhenNotFound;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.tests.codegen.internal.torture.WidgetsApi;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetResponse;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.DestroyWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Nothing;
import io.crosslink.sdk.tests.codegen.torture.model.Widget;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Widgets, called by an action in a header; "quoted".
 *
 * <p>Every operation has four forms: blocking and asynchronous, each also with per-call options and
 * the full response. All of them throw, or complete exceptionally with, {@link
 * io.crosslink.sdk.core.error.CallException}; an invalid argument causes an {@link
 * IllegalArgumentException}, which all forms throw immediately.
 */
public final class Widgets {
  private final CallExecutor caller;
  private final WidgetsApi api;
  private final SharedPolls polls;

  Widgets(ServiceRuntime runtime) {
    this.caller = runtime.caller();
    this.api = runtime.api(WidgetsApi.class);
    this.polls = runtime.shared(SharedPolls.class, () -> new SharedPolls(caller.time()));
  }

  /**
   * Creates a widget.
   *
   * <p>It is "quoted", 'single', {@code code}, $1, C:\temp\new, 漢字.
   *
   * <p>A second paragraph. - An item that looks like a list.
   *
   * <p>The service responds before the operation is complete; {@link #waitUntilReady} waits for its
   * completion.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index createWidget}</code>.
   *
   * <p>Documented error codes: {@code TORTURE.0001}.
   *
   * @param request the request body
   * @return the response. The order for a widget was accepted, {@code code}, $1, 漢字.
   * @see <a href="https://torture.example/docs?op=create#widget">CreateWidget in the provider's
   *     reference</a>
   */
  public CreateWidgetResponse create(CreateWidgetRequest request) {
    return caller.call(createCall(request));
  }

  /**
   * Creates a widget. Asynchronous; cancelling the future cancels the call.
   *
   * @param request the request body
   * @return a future completed with the result
   * @see #create(CreateWidgetRequest)
   */
  public CompletableFuture<CreateWidgetResponse> createAsync(CreateWidgetRequest request) {
    return caller.callAsync(createCall(request));
  }

  /**
   * Creates a widget. Returns the full response and accepts per-call options.
   *
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #create(CreateWidgetRequest)
   */
  public ApiResponse<CreateWidgetResponse> createWithResponse(
      CreateWidgetRequest request, RequestOptions options) {
    return caller.call(createCall(request), options);
  }

  /**
   * Creates a widget. Asynchronous; returns the full response and accepts per-call options.
   * Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #create(CreateWidgetRequest)
   */
  public CompletableFuture<ApiResponse<CreateWidgetResponse>> createWithResponseAsync(
      CreateWidgetRequest request, RequestOptions options) {
    return caller.callAsync(createCall(request), options);
  }

  private WireCall<CreateWidgetResponse> createCall(CreateWidgetRequest request) {
    Arguments.notNull("request", request);
    return attempt -> api.createWidget(request, attempt);
  }

  /**
   * Creates a widget. Sends a request with {@code name} only.
   *
   * @param name the value of {@code name}, see {@link CreateWidgetRequest#of}
   * @return the response. The order for a widget was accepted, {@code code}, $1, 漢字.
   * @see #create(CreateWidgetRequest)
   */
  public CreateWidgetResponse create(String name) {
    return create(CreateWidgetRequest.of(Arguments.notNull("name", name)));
  }

  /**
   * Creates a widget. Sends a request with {@code name} only. Asynchronous; cancelling the future
   * cancels the call.
   *
   * @param name the value of {@code name}, see {@link CreateWidgetRequest#of}
   * @return a future completed with the result
   * @see #create(CreateWidgetRequest)
   */
  public CompletableFuture<CreateWidgetResponse> createAsync(String name) {
    return createAsync(CreateWidgetRequest.of(Arguments.notNull("name", name)));
  }

  /**
   * Creates a widget. Sends a request with {@code name} only. Returns the full response and accepts
   * per-call options.
   *
   * @param name the value of {@code name}, see {@link CreateWidgetRequest#of}
   * @param options options of this call
   * @return the response
   * @see #create(CreateWidgetRequest)
   */
  public ApiResponse<CreateWidgetResponse> createWithResponse(String name, RequestOptions options) {
    return createWithResponse(CreateWidgetRequest.of(Arguments.notNull("name", name)), options);
  }

  /**
   * Creates a widget. Sends a request with {@code name} only. Asynchronous; returns the full
   * response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param name the value of {@code name}, see {@link CreateWidgetRequest#of}
   * @param options options of this call
   * @return a future completed with the response
   * @see #create(CreateWidgetRequest)
   */
  public CompletableFuture<ApiResponse<CreateWidgetResponse>> createWithResponseAsync(
      String name, RequestOptions options) {
    return createWithResponseAsync(
        CreateWidgetRequest.of(Arguments.notNull("name", name)), options);
  }

  /**
   * Lists spare widgets, another listing in the same client.
   *
   * <p>There is no waiter for a spare widget.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index describeSpares}</code>.
   *
   * @param request the request body
   * @return the response. One page of spare widgets.
   * @see <a href="https://torture.example/docs/spares">DescribeSpares in the provider's
   *     reference</a>
   */
  public DescribeWidgetsResponse listSpares(DescribeWidgetsRequest request) {
    return caller.call(listSparesCall(request));
  }

  /**
   * Lists spare widgets, another listing in the same client. Asynchronous; cancelling the future
   * cancels the call.
   *
   * @param request the request body
   * @return a future completed with the result
   * @see #listSpares(DescribeWidgetsRequest)
   */
  public CompletableFuture<DescribeWidgetsResponse> listSparesAsync(
      DescribeWidgetsRequest request) {
    return caller.callAsync(listSparesCall(request));
  }

  /**
   * Lists spare widgets, another listing in the same client. Returns the full response and accepts
   * per-call options.
   *
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #listSpares(DescribeWidgetsRequest)
   */
  public ApiResponse<DescribeWidgetsResponse> listSparesWithResponse(
      DescribeWidgetsRequest request, RequestOptions options) {
    return caller.call(listSparesCall(request), options);
  }

  /**
   * Lists spare widgets, another listing in the same client. Asynchronous; returns the full
   * response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #listSpares(DescribeWidgetsRequest)
   */
  public CompletableFuture<ApiResponse<DescribeWidgetsResponse>> listSparesWithResponseAsync(
      DescribeWidgetsRequest request, RequestOptions options) {
    return caller.callAsync(listSparesCall(request), options);
  }

  private WireCall<DescribeWidgetsResponse> listSparesCall(DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    return attempt -> api.describeSpares(request, attempt);
  }

  /**
   * Lists spare widgets, another listing in the same client. Sends an empty request.
   *
   * @return the response. One page of spare widgets.
   * @see #listSpares(DescribeWidgetsRequest)
   */
  public DescribeWidgetsResponse listSpares() {
    return listSpares(DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists spare widgets, another listing in the same client. Sends an empty request. Asynchronous;
   * cancelling the future cancels the call.
   *
   * @return a future completed with the result
   * @see #listSpares(DescribeWidgetsRequest)
   */
  public CompletableFuture<DescribeWidgetsResponse> listSparesAsync() {
    return listSparesAsync(DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists spare widgets, another listing in the same client. Sends an empty request. Returns the
   * full response and accepts per-call options.
   *
   * @param options options of this call
   * @return the response
   * @see #listSpares(DescribeWidgetsRequest)
   */
  public ApiResponse<DescribeWidgetsResponse> listSparesWithResponse(RequestOptions options) {
    return listSparesWithResponse(DescribeWidgetsRequest.builder().build(), options);
  }

  /**
   * Lists spare widgets, another listing in the same client. Sends an empty request. Asynchronous;
   * returns the full response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return a future completed with the response
   * @see #listSpares(DescribeWidgetsRequest)
   */
  public CompletableFuture<ApiResponse<DescribeWidgetsResponse>> listSparesWithResponseAsync(
      RequestOptions options) {
    return listSparesWithResponseAsync(DescribeWidgetsRequest.builder().build(), options);
  }

  /**
   * Lists all items of {@link #listSpares} in a single call, which is made when the result is read.
   *
   * <p>The service may introduce paging later: collect the items to delete with {@code toList()}
   * first.
   *
   * @return all items
   */
  public Paginator<DescribeWidgetsResponse, Widget> listAllSpares() {
    return listAllSpares(DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists all items of {@link #listSpares} in a single call, which is made when the result is read.
   *
   * <p>The service may introduce paging later: collect the items to delete with {@code toList()}
   * first.
   *
   * @param request the request body
   * @return all items
   */
  public Paginator<DescribeWidgetsResponse, Widget> listAllSpares(DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    Function<ApiResponse<DescribeWidgetsResponse>, DescribeWidgetsResponse> checked =
        response ->
            caller.listed(
                "describeSpares",
                response,
                DescribeWidgetsResponse::hasDataSet,
                DescribeWidgetsResponse::getTotalCount);
    return Paginators.single(
        "describeSpares",
        options -> checked.apply(listSparesWithResponse(request, options)),
        options -> Futures.map(listSparesWithResponseAsync(request, options), checked),
        DescribeWidgetsResponse::getDataSet,
        problem -> caller.ambiguous("describeSpares", problem));
  }

  /**
   * Finds one spare widget by its id.
   *
   * @param id the id
   * @return the spare widget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither contains it
   *     nor confirms that it does not exist
   */
  public Optional<Widget> findSpare(String id) {
    return findSpare(id, RequestOptions.none());
  }

  /**
   * Finds one spare widget by its id. Accepts per-call options.
   *
   * @param id the id
   * @param options options of this call
   * @return the spare widget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither contains it
   *     nor confirms that it does not exist
   */
  public Optional<Widget> findSpare(String id, RequestOptions options) {
    Arguments.id("id", id);
    return findSpareIn(listSparesWithResponse(findSpareRequest(List.of(id)), options), List.of(id))
        .of(id);
  }

  /**
   * Finds one spare widget by its id. Asynchronous; cancelling the future cancels the call.
   *
   * @param id the id
   * @return a future completed with the spare widget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Widget>> findSpareAsync(String id) {
    return findSpareAsync(id, RequestOptions.none());
  }

  /**
   * Finds one spare widget by its id. Asynchronous, with per-call options; cancelling the future
   * cancels the call.
   *
   * @param id the id
   * @param options options of this call
   * @return a future completed with the spare widget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Widget>> findSpareAsync(String id, RequestOptions options) {
    Arguments.id("id", id);
    return Futures.map(
        listSparesWithResponseAsync(findSpareRequest(List.of(id)), options),
        response -> findSpareIn(response, List.of(id)).of(id));
  }

  private static DescribeWidgetsRequest findSpareRequest(List<String> ids) {
    return DescribeWidgetsRequest.builder().widgetIds(ids).build();
  }

  private Found<Widget> findSpareIn(
      ApiResponse<DescribeWidgetsResponse> response, List<String> ids) {
    DescribeWidgetsResponse page = response.value();
    return Lookups.filtered(
        ids,
        new Lookups.Listing<>(page.getDataSet(), page.getTotalCount()),
        Widget::getWidgetId,
        problem -> caller.ambiguous("describeSpares", response, problem));
  }

  /**
   * Lists widgets, page by page.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index describeWidgets}</code>.
   *
   * <p>Documented error codes: {@code TORTURE.0001}, {@code TORTURE.0002}.
   *
   * @param request the request body
   * @return the response. One page of widgets.
   * @see <a href="https://torture.example/docs/describe">DescribeWidgets in the provider's
   *     reference</a>
   */
  public DescribeWidgetsResponse list(DescribeWidgetsRequest request) {
    return caller.call(listCall(request));
  }

  /**
   * Lists widgets, page by page. Asynchronous; cancelling the future cancels the call.
   *
   * @param request the request body
   * @return a future completed with the result
   * @see #list(DescribeWidgetsRequest)
   */
  public CompletableFuture<DescribeWidgetsResponse> listAsync(DescribeWidgetsRequest request) {
    return caller.callAsync(listCall(request));
  }

  /**
   * Lists widgets, page by page. Returns the full response and accepts per-call options.
   *
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #list(DescribeWidgetsRequest)
   */
  public ApiResponse<DescribeWidgetsResponse> listWithResponse(
      DescribeWidgetsRequest request, RequestOptions options) {
    return caller.call(listCall(request), options);
  }

  /**
   * Lists widgets, page by page. Asynchronous; returns the full response and accepts per-call
   * options. Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #list(DescribeWidgetsRequest)
   */
  public CompletableFuture<ApiResponse<DescribeWidgetsResponse>> listWithResponseAsync(
      DescribeWidgetsRequest request, RequestOptions options) {
    return caller.callAsync(listCall(request), options);
  }

  private WireCall<DescribeWidgetsResponse> listCall(DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    return attempt -> api.describeWidgets(request, attempt);
  }

  /**
   * Lists widgets, page by page. Sends an empty request.
   *
   * @return the response. One page of widgets.
   * @see #list(DescribeWidgetsRequest)
   */
  public DescribeWidgetsResponse list() {
    return list(DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists widgets, page by page. Sends an empty request. Asynchronous; cancelling the future
   * cancels the call.
   *
   * @return a future completed with the result
   * @see #list(DescribeWidgetsRequest)
   */
  public CompletableFuture<DescribeWidgetsResponse> listAsync() {
    return listAsync(DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists widgets, page by page. Sends an empty request. Returns the full response and accepts
   * per-call options.
   *
   * @param options options of this call
   * @return the response
   * @see #list(DescribeWidgetsRequest)
   */
  public ApiResponse<DescribeWidgetsResponse> listWithResponse(RequestOptions options) {
    return listWithResponse(DescribeWidgetsRequest.builder().build(), options);
  }

  /**
   * Lists widgets, page by page. Sends an empty request. Asynchronous; returns the full response
   * and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param options options of this call
   * @return a future completed with the response
   * @see #list(DescribeWidgetsRequest)
   */
  public CompletableFuture<ApiResponse<DescribeWidgetsResponse>> listWithResponseAsync(
      RequestOptions options) {
    return listWithResponseAsync(DescribeWidgetsRequest.builder().build(), options);
  }

  /**
   * Lists all items of {@link #list}. Pages are fetched while the result is read.
   *
   * <p>Deleting an item shifts later items to pages that have already been read, so some would be
   * skipped: collect the items to delete with {@code toList()} first.
   *
   * @return all items
   */
  public Paginator<DescribeWidgetsResponse, Widget> listAll() {
    return listAll(DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists all items of {@link #list}. Pages are fetched while the result is read.
   *
   * <p>Deleting an item shifts later items to pages that have already been read, so some would be
   * skipped: collect the items to delete with {@code toList()} first.
   *
   * @param request filters; may also set the number of the first page, and the page size, which
   *     defaults to 50
   * @return all items, starting with the first page
   */
  public Paginator<DescribeWidgetsResponse, Widget> listAll(DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    Integer first = request.getPageNum();
    Integer size = request.getPageSize();
    DescribeWidgetsRequest sized =
        size != null ? request : request.toBuilder().pageSize(50).build();
    Function<ApiResponse<DescribeWidgetsResponse>, DescribeWidgetsResponse> checked =
        response ->
            caller.listed(
                "describeWidgets",
                response,
                DescribeWidgetsResponse::hasDataSet,
                DescribeWidgetsResponse::getTotalCount);
    return Paginators.byPageNumber(
        "describeWidgets",
        first == null ? 1 : first,
        (number, options) ->
            checked.apply(listWithResponse(sized.toBuilder().pageNum(number).build(), options)),
        (number, options) ->
            Futures.map(
                listWithResponseAsync(sized.toBuilder().pageNum(number).build(), options), checked),
        DescribeWidgetsResponse::getDataSet,
        DescribeWidgetsResponse::getTotalCount,
        problem -> caller.ambiguous("describeWidgets", problem));
  }

  /**
   * Finds one widget by its id.
   *
   * @param id the id
   * @return the widget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither contains it
   *     nor confirms that it does not exist
   */
  public Optional<Widget> find(String id) {
    return find(id, RequestOptions.none());
  }

  /**
   * Finds one widget by its id. Accepts per-call options.
   *
   * @param id the id
   * @param options options of this call
   * @return the widget, or empty if none is visible to these credentials
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither contains it
   *     nor confirms that it does not exist
   */
  public Optional<Widget> find(String id, RequestOptions options) {
    Arguments.id("id", id);
    return findIn(listWithResponse(findRequest(List.of(id)), options), List.of(id)).of(id);
  }

  /**
   * Finds one widget by its id. Asynchronous; cancelling the future cancels the call.
   *
   * @param id the id
   * @return a future completed with the widget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Widget>> findAsync(String id) {
    return findAsync(id, RequestOptions.none());
  }

  /**
   * Finds one widget by its id. Asynchronous, with per-call options; cancelling the future cancels
   * the call.
   *
   * @param id the id
   * @param options options of this call
   * @return a future completed with the widget, or with an empty {@code Optional} if none is
   *     visible to these credentials
   */
  public CompletableFuture<Optional<Widget>> findAsync(String id, RequestOptions options) {
    Arguments.id("id", id);
    return Futures.map(
        listWithResponseAsync(findRequest(List.of(id)), options),
        response -> findIn(response, List.of(id)).of(id));
  }

  private static DescribeWidgetsRequest findRequest(List<String> ids) {
    return DescribeWidgetsRequest.builder().widgetIds(ids).build();
  }

  private Found<Widget> findIn(ApiResponse<DescribeWidgetsResponse> response, List<String> ids) {
    DescribeWidgetsResponse page = response.value();
    return Lookups.filtered(
        ids,
        new Lookups.Listing<>(page.getDataSet(), page.getTotalCount()),
        Widget::getWidgetId,
        problem -> caller.ambiguous("describeWidgets", response, problem));
  }

  private Polls<Widget> findPolls() {
    return polls.of(
        "describeWidgets",
        List.of(),
        (id, poll) -> find(id, poll),
        (id, poll) -> findAsync(id, poll),
        Together.byIds(
            50,
            (ids, poll) ->
                Futures.map(
                    listWithResponseAsync(findRequest(ids).toBuilder().pageSize(50).build(), poll),
                    response -> findIn(response, ids))));
  }

  /**
   * Waits until a widget is ready.
   *
   * <p>Polls the widget repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return the widget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Widget waitUntilReady(String id, WaitOptions options) {
    return waitUntilReady(id, seen -> true, options);
  }

  /**
   * Waits until a widget is ready. Also waits for a condition: right after a change the status may
   * be stale, so also wait for the new value.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return the widget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Widget waitUntilReady(String id, Predicate<Widget> condition, WaitOptions options) {
    return waitUntilReadyWaiter(id, condition, options).await(findPolls()).orElseThrow();
  }

  /**
   * Waits until a widget is ready. Asynchronous, without blocking a thread; cancelling the future
   * ends the wait.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Widget> waitUntilReadyAsync(String id, WaitOptions options) {
    return waitUntilReadyAsync(id, seen -> true, options);
  }

  /**
   * Waits until a widget is ready. Also waits for a condition. Asynchronous, without blocking a
   * thread; cancelling the future ends the wait.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Widget> waitUntilReadyAsync(
      String id, Predicate<Widget> condition, WaitOptions options) {
    return Futures.map(
        waitUntilReadyWaiter(id, condition, options).awaitAsync(findPolls()),
        Optional::orElseThrow);
  }

  private Waiter<Widget> waitUntilReadyWaiter(
      String id, Predicate<Widget> condition, WaitOptions options) {
    return new Waiter<Widget>(
            new Waiter.Goal<>(
                "widget",
                Lookups.orNull(Widget::getStatus),
                WhenNotFound.PENDING,
                List.of("READY", "1g"),
                List.of("BROKEN", "expiring soon"),
                List.of(),
                true),
            Arguments.id("id", id),
            condition,
            caller.completed(options),
            caller.time())
        .reportedBy(caller, "Widgets.waitUntilReady");
  }

  /**
   * Waits until a widget is stored.
   *
   * <p>Polls the widget repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return the widget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Widget waitUntilStored(String id, WaitOptions options) {
    return waitUntilStored(id, seen -> true, options);
  }

  /**
   * Waits until a widget is stored. Also waits for a condition: right after a change the status may
   * be stale, so also wait for the new value.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return the widget as returned by the last poll
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public Widget waitUntilStored(String id, Predicate<Widget> condition, WaitOptions options) {
    return waitUntilStoredWaiter(id, condition, options).await(findPolls()).orElseThrow();
  }

  /**
   * Waits until a widget is stored. Asynchronous, without blocking a thread; cancelling the future
   * ends the wait.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Widget> waitUntilStoredAsync(String id, WaitOptions options) {
    return waitUntilStoredAsync(id, seen -> true, options);
  }

  /**
   * Waits until a widget is stored. Also waits for a condition. Asynchronous, without blocking a
   * thread; cancelling the future ends the wait.
   *
   * @param id the id
   * @param condition the condition that must hold in addition to the status
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Widget> waitUntilStoredAsync(
      String id, Predicate<Widget> condition, WaitOptions options) {
    return Futures.map(
        waitUntilStoredWaiter(id, condition, options).awaitAsync(findPolls()),
        Optional::orElseThrow);
  }

  private Waiter<Widget> waitUntilStoredWaiter(
      String id, Predicate<Widget> condition, WaitOptions options) {
    return new Waiter<Widget>(
            new Waiter.Goal<>(
                "widget",
                Lookups.orNull(Widget::getStatus),
                WhenNotFound.FAILURE,
                List.of("STORED"),
                List.of(),
                List.of(),
                true),
            Arguments.id("id", id),
            condition,
            caller.completed(options),
            caller.time())
        .hint("expiring soon", "the owner's guests & friends have to store it")
        .reportedBy(caller, "Widgets.waitUntilStored");
  }

  /**
   * Waits until a widget is destroyed.
   *
   * <p>Polls the widget repeatedly. A poll that fails with a transient error is retried, and an
   * unknown status keeps the waiter polling.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @throws io.crosslink.sdk.core.error.WaiterException if the wait fails, or the timeout expires
   */
  public void waitUntilGone(String id, WaitOptions options) {
    waitUntilGoneWaiter(id, options).await(findPolls());
  }

  /**
   * Waits until a widget is destroyed. Asynchronous, without blocking a thread; cancelling the
   * future ends the wait.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when the wait ends
   */
  public CompletableFuture<Void> waitUntilGoneAsync(String id, WaitOptions options) {
    return Futures.map(waitUntilGoneWaiter(id, options).awaitAsync(findPolls()), gone -> null);
  }

  /**
   * Removes a widget permanently.
   *
   * <p>May be called in any state, and again after a failure; an absent widget is fine.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return whether it was there: false if no such widget is visible to these credentials
   * @throws io.crosslink.sdk.core.error.WaiterException if the timeout expires
   */
  public boolean remove(String id, WaitOptions options) {
    return removeSteps(id)
        .await(waitUntilGoneWaiter(id, options).reportedBy(caller, "Widgets.remove"), findPolls());
  }

  /**
   * Removes a widget permanently. Asynchronous, without blocking a thread; cancelling the future
   * stops before the next step.
   *
   * @param id the id
   * @param options the timeout, the poll interval and the progress listener
   * @return a future that completes when it is gone, with whether it was there
   */
  public CompletableFuture<Boolean> removeAsync(String id, WaitOptions options) {
    return removeSteps(id)
        .awaitAsync(
            waitUntilGoneWaiter(id, options).reportedBy(caller, "Widgets.remove"), findPolls());
  }

  private Removal<Widget> removeSteps(String id) {
    Arguments.id("id", id);
    Removal<Widget> removal =
        new Removal<>("widget " + id, Lookups.orNull(Widget::getStatus), caller.time());
    return removal;
  }

  private Waiter<Widget> waitUntilGoneWaiter(String id, WaitOptions options) {
    return new Waiter<Widget>(
            new Waiter.Goal<>(
                "widget",
                Lookups.orNull(Widget::getStatus),
                WhenNotFound.SUCCESS,
                List.of(),
                List.of(),
                List.of(),
                true),
            Arguments.id("id", id),
            seen -> true,
            caller.completed(options),
            caller.time())
        .reportedBy(caller, "Widgets.waitUntilGone");
  }

  /**
   * Destroys a widget.
   *
   * <p>The service responds before the operation is complete; {@link #waitUntilGone} waits for its
   * completion.
   *
   * <p>Operation id in logs, exceptions and the test kit: <code>{@index destroyWidget}</code>.
   *
   * @param request the request body
   * @return the response. The widget is being destroyed.
   * @see <a href="https://torture.example/docs/destroy">DestroyWidget in the provider's
   *     reference</a>
   */
  public Nothing destroy(DestroyWidgetRequest request) {
    return caller.call(destroyCall(request));
  }

  /**
   * Destroys a widget. Asynchronous; cancelling the future cancels the call.
   *
   * @param request the request body
   * @return a future completed with the result
   * @see #destroy(DestroyWidgetRequest)
   */
  public CompletableFuture<Nothing> destroyAsync(DestroyWidgetRequest request) {
    return caller.callAsync(destroyCall(request));
  }

  /**
   * Destroys a widget. Returns the full response and accepts per-call options.
   *
   * @param request the request body
   * @param options options of this call
   * @return the response
   * @see #destroy(DestroyWidgetRequest)
   */
  public ApiResponse<Nothing> destroyWithResponse(
      DestroyWidgetRequest request, RequestOptions options) {
    return caller.call(destroyCall(request), options);
  }

  /**
   * Destroys a widget. Asynchronous; returns the full response and accepts per-call options.
   * Cancelling the future cancels the call.
   *
   * @param request the request body
   * @param options options of this call
   * @return a future completed with the response
   * @see #destroy(DestroyWidgetRequest)
   */
  public CompletableFuture<ApiResponse<Nothing>> destroyWithResponseAsync(
      DestroyWidgetRequest request, RequestOptions options) {
    return caller.callAsync(destroyCall(request), options);
  }

  private WireCall<Nothing> destroyCall(DestroyWidgetRequest request) {
    Arguments.notNull("request", request);
    return attempt -> api.destroyWidget(request, attempt);
  }

  /**
   * Destroys a widget. Sends a request with {@code widget_id} only.
   *
   * @param widgetId the value of {@code widget_id}, see {@link DestroyWidgetRequest#of}
   * @return the response. The widget is being destroyed.
   * @see #destroy(DestroyWidgetRequest)
   */
  public Nothing destroy(String widgetId) {
    return destroy(DestroyWidgetRequest.of(Arguments.notNull("widgetId", widgetId)));
  }

  /**
   * Destroys a widget. Sends a request with {@code widget_id} only. Asynchronous; cancelling the
   * future cancels the call.
   *
   * @param widgetId the value of {@code widget_id}, see {@link DestroyWidgetRequest#of}
   * @return a future completed with the result
   * @see #destroy(DestroyWidgetRequest)
   */
  public CompletableFuture<Nothing> destroyAsync(String widgetId) {
    return destroyAsync(DestroyWidgetRequest.of(Arguments.notNull("widgetId", widgetId)));
  }

  /**
   * Destroys a widget. Sends a request with {@code widget_id} only. Returns the full response and
   * accepts per-call options.
   *
   * @param widgetId the value of {@code widget_id}, see {@link DestroyWidgetRequest#of}
   * @param options options of this call
   * @return the response
   * @see #destroy(DestroyWidgetRequest)
   */
  public ApiResponse<Nothing> destroyWithResponse(String widgetId, RequestOptions options) {
    return destroyWithResponse(
        DestroyWidgetRequest.of(Arguments.notNull("widgetId", widgetId)), options);
  }

  /**
   * Destroys a widget. Sends a request with {@code widget_id} only. Asynchronous; returns the full
   * response and accepts per-call options. Cancelling the future cancels the call.
   *
   * @param widgetId the value of {@code widget_id}, see {@link DestroyWidgetRequest#of}
   * @param options options of this call
   * @return a future completed with the response
   * @see #destroy(DestroyWidgetRequest)
   */
  public CompletableFuture<ApiResponse<Nothing>> destroyWithResponseAsync(
      String widgetId, RequestOptions options) {
    return destroyWithResponseAsync(
        DestroyWidgetRequest.of(Arguments.notNull("widgetId", widgetId)), options);
  }

  /** {@return the service and the endpoint of this client, without secrets} */
  @Override
  public String toString() {
    return "Widgets{" + caller + "}";
  }
}
