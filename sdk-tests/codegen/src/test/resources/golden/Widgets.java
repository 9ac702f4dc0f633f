package io.crosslink.sdk.tests.codegen.torture;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.Absent;
import io.crosslink.sdk.core.internal.ApiCaller;
import io.crosslink.sdk.core.internal.Arguments;
import io.crosslink.sdk.core.internal.Lookup;
import io.crosslink.sdk.core.internal.Paginators;
import io.crosslink.sdk.core.internal.Removal;
import io.crosslink.sdk.core.internal.Waiter;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.tests.codegen.torture.internal.WidgetsApi;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetResponse;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsResponse;
import io.crosslink.sdk.tests.codegen.torture.model.DestroyWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Nothing;
import io.crosslink.sdk.tests.codegen.torture.model.Widget;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Widgets, called by an action in a header; "quoted".
 *
 * <p>Every operation comes in four forms: blocking, asynchronous, and both with the whole response
 * and options for the single call. All throw, or complete with, {@link
 * io.crosslink.sdk.core.error.CallException}; bad arguments are an {@link
 * IllegalArgumentException}, thrown at once by all forms.
 */
public final class Widgets {
  private final ApiCaller caller;
  private final WidgetsApi api;

  Widgets(ApiCaller caller, WidgetsApi api) {
    this.caller = caller;
    this.api = api;
  }

  /**
   * Creates a widget.
   *
   * <p>It is "quoted", 'single', {@code code}, $1, C:\temp\new, 漢字.
   *
   * <p>A second paragraph. - An item that looks like a list.
   *
   * <p>The service answers before the work is done; {@link #waitUntilReady} waits for its end.
   *
   * <p>Documented error codes: {@code TORTURE.0001}.
   *
   * @param request what to send
   * @return The order for a widget was accepted, {@code code}, $1, 漢字.
   * @see <a href="https://torture.example/docs?op=create#widget">CreateWidget in the provider's
   *     reference</a>
   */
  public CreateWidgetResponse createWidget(CreateWidgetRequest request) {
    Arguments.notNull("request", request);
    return caller.call(attempt -> api.createWidget(request, attempt));
  }

  /**
   * Creates a widget. Asynchronous form; cancelling the future cancels the call.
   *
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<CreateWidgetResponse> createWidgetAsync(CreateWidgetRequest request) {
    Arguments.notNull("request", request);
    return caller.callAsync(attempt -> api.createWidget(request, attempt));
  }

  /**
   * Creates a widget. Form with options and the whole response.
   *
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<CreateWidgetResponse> createWidgetWithResponse(
      CreateWidgetRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.call(attempt -> api.createWidget(request, attempt), options);
  }

  /**
   * Creates a widget. Asynchronous form with options and the whole response; cancelling the future
   * cancels the call.
   *
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<CreateWidgetResponse>> createWidgetWithResponseAsync(
      CreateWidgetRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.callAsync(attempt -> api.createWidget(request, attempt), options);
  }

  /**
   * Lists spare widgets, another listing in the same client.
   *
   * <p>Nothing waits for a spare widget.
   *
   * @param request what to send
   * @return One page of spare widgets.
   * @see <a href="https://torture.example/docs/spares">DescribeSpares in the provider's
   *     reference</a>
   */
  public DescribeWidgetsResponse describeSpares(DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    return caller.call(attempt -> api.describeSpares(request, attempt));
  }

  /**
   * Lists spare widgets, another listing in the same client. Asynchronous form; cancelling the
   * future cancels the call.
   *
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<DescribeWidgetsResponse> describeSparesAsync(
      DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    return caller.callAsync(attempt -> api.describeSpares(request, attempt));
  }

  /**
   * Lists spare widgets, another listing in the same client. Form with options and the whole
   * response.
   *
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<DescribeWidgetsResponse> describeSparesWithResponse(
      DescribeWidgetsRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.call(attempt -> api.describeSpares(request, attempt), options);
  }

  /**
   * Lists spare widgets, another listing in the same client. Asynchronous form with options and the
   * whole response; cancelling the future cancels the call.
   *
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<DescribeWidgetsResponse>> describeSparesWithResponseAsync(
      DescribeWidgetsRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.callAsync(attempt -> api.describeSpares(request, attempt), options);
  }

  /**
   * Lists everything that {@link #describeSpares} returns, in a single call, which is made when the
   * result is read.
   *
   * <p>All items arrive at once, so they may be deleted while the result is read.
   *
   * @return all items
   */
  public Paginator<DescribeWidgetsResponse, Widget> listAllSpares() {
    return listAllSpares(DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists everything that {@link #describeSpares} returns, in a single call, which is made when the
   * result is read.
   *
   * <p>All items arrive at once, so they may be deleted while the result is read.
   *
   * @param request what to send
   * @return all items
   */
  public Paginator<DescribeWidgetsResponse, Widget> listAllSpares(DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    return Paginators.single(
        "describeSpares",
        options -> describeSparesWithResponse(request, options).value(),
        options ->
            Lookup.map(describeSparesWithResponseAsync(request, options), ApiResponse::value),
        DescribeWidgetsResponse::getDataSet);
  }

  /**
   * Finds one spare widget by its id.
   *
   * @param id the id
   * @return the spare widget, or nothing if there is none that these credentials may see
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither holds it nor
   *     says that there is none
   */
  public Optional<Widget> findSpare(String id) {
    return findSpare(id, RequestOptions.none());
  }

  /**
   * Finds one spare widget by its id. Form with options.
   *
   * @param id the id
   * @param options options of this call
   * @return the spare widget, or nothing if there is none that these credentials may see
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither holds it nor
   *     says that there is none
   */
  public Optional<Widget> findSpare(String id, RequestOptions options) {
    return findSpareIn(describeSparesWithResponse(findSpareRequest(id), options), id);
  }

  /**
   * Finds one spare widget by its id. Asynchronous form; cancelling the future cancels the call.
   *
   * @param id the id
   * @return the future spare widget, or nothing if there is none that these credentials may see
   */
  public CompletableFuture<Optional<Widget>> findSpareAsync(String id) {
    return findSpareAsync(id, RequestOptions.none());
  }

  /**
   * Finds one spare widget by its id. Asynchronous form with options; cancelling the future cancels
   * the call.
   *
   * @param id the id
   * @param options options of this call
   * @return the future spare widget, or nothing if there is none that these credentials may see
   */
  public CompletableFuture<Optional<Widget>> findSpareAsync(String id, RequestOptions options) {
    return Lookup.map(
        describeSparesWithResponseAsync(findSpareRequest(id), options),
        response -> findSpareIn(response, id));
  }

  private static DescribeWidgetsRequest findSpareRequest(String id) {
    Arguments.id("id", id);
    return DescribeWidgetsRequest.builder().widgetIds(List.of(id)).build();
  }

  private Optional<Widget> findSpareIn(ApiResponse<DescribeWidgetsResponse> response, String id) {
    DescribeWidgetsResponse page = response.value();
    return Lookup.only(
        id,
        new Lookup.Listing<>(page.getDataSet(), page.getTotalCount()),
        Lookup.orNull(Widget::getWidgetId),
        problem -> caller.unclear("describeSpares", response, problem));
  }

  /**
   * Lists widgets, page by page.
   *
   * <p>Documented error codes: {@code TORTURE.0001}, {@code TORTURE.0002}.
   *
   * @param request what to send
   * @return One page of widgets.
   * @see <a href="https://torture.example/docs/describe">DescribeWidgets in the provider's
   *     reference</a>
   */
  public DescribeWidgetsResponse describeWidgets(DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    return caller.call(attempt -> api.describeWidgets(request, attempt));
  }

  /**
   * Lists widgets, page by page. Asynchronous form; cancelling the future cancels the call.
   *
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<DescribeWidgetsResponse> describeWidgetsAsync(
      DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    return caller.callAsync(attempt -> api.describeWidgets(request, attempt));
  }

  /**
   * Lists widgets, page by page. Form with options and the whole response.
   *
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<DescribeWidgetsResponse> describeWidgetsWithResponse(
      DescribeWidgetsRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.call(attempt -> api.describeWidgets(request, attempt), options);
  }

  /**
   * Lists widgets, page by page. Asynchronous form with options and the whole response; cancelling
   * the future cancels the call.
   *
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<DescribeWidgetsResponse>> describeWidgetsWithResponseAsync(
      DescribeWidgetsRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.callAsync(attempt -> api.describeWidgets(request, attempt), options);
  }

  /**
   * Lists everything that {@link #describeWidgets} returns, fetching page after page as the result
   * is read.
   *
   * <p>Deleting an item moves those behind it to pages that were read already, so some would be
   * skipped: collect what is to be deleted with {@code toList()} first.
   *
   * @return all items
   */
  public Paginator<DescribeWidgetsResponse, Widget> listAllWidgets() {
    return listAllWidgets(DescribeWidgetsRequest.builder().build());
  }

  /**
   * Lists everything that {@link #describeWidgets} returns, fetching page after page as the result
   * is read.
   *
   * <p>Deleting an item moves those behind it to pages that were read already, so some would be
   * skipped: collect what is to be deleted with {@code toList()} first.
   *
   * @param request filters; may also set the number of the first page, and the page size, which is
   *     50 items by default
   * @return all items from the first page on
   */
  public Paginator<DescribeWidgetsResponse, Widget> listAllWidgets(DescribeWidgetsRequest request) {
    Arguments.notNull("request", request);
    Integer first = request.getPageNum();
    Integer size = request.getPageSize();
    DescribeWidgetsRequest sized =
        size != null ? request : request.toBuilder().pageSize(50).build();
    return Paginators.byPageNumber(
        "describeWidgets",
        first == null ? 1 : first,
        (number, options) ->
            describeWidgetsWithResponse(sized.toBuilder().pageNum(number).build(), options).value(),
        (number, options) ->
            Lookup.map(
                describeWidgetsWithResponseAsync(
                    sized.toBuilder().pageNum(number).build(), options),
                ApiResponse::value),
        DescribeWidgetsResponse::getDataSet,
        DescribeWidgetsResponse::getTotalCount);
  }

  /**
   * Finds one widget by its id.
   *
   * @param id the id
   * @return the widget, or nothing if there is none that these credentials may see
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither holds it nor
   *     says that there is none
   */
  public Optional<Widget> findWidget(String id) {
    return findWidget(id, RequestOptions.none());
  }

  /**
   * Finds one widget by its id. Form with options.
   *
   * @param id the id
   * @param options options of this call
   * @return the widget, or nothing if there is none that these credentials may see
   * @throws io.crosslink.sdk.core.error.ResponseFormatException if the listing neither holds it nor
   *     says that there is none
   */
  public Optional<Widget> findWidget(String id, RequestOptions options) {
    return findWidgetIn(describeWidgetsWithResponse(findWidgetRequest(id), options), id);
  }

  /**
   * Finds one widget by its id. Asynchronous form; cancelling the future cancels the call.
   *
   * @param id the id
   * @return the future widget, or nothing if there is none that these credentials may see
   */
  public CompletableFuture<Optional<Widget>> findWidgetAsync(String id) {
    return findWidgetAsync(id, RequestOptions.none());
  }

  /**
   * Finds one widget by its id. Asynchronous form with options; cancelling the future cancels the
   * call.
   *
   * @param id the id
   * @param options options of this call
   * @return the future widget, or nothing if there is none that these credentials may see
   */
  public CompletableFuture<Optional<Widget>> findWidgetAsync(String id, RequestOptions options) {
    return Lookup.map(
        describeWidgetsWithResponseAsync(findWidgetRequest(id), options),
        response -> findWidgetIn(response, id));
  }

  private static DescribeWidgetsRequest findWidgetRequest(String id) {
    Arguments.id("id", id);
    return DescribeWidgetsRequest.builder().widgetIds(List.of(id)).build();
  }

  private Optional<Widget> findWidgetIn(ApiResponse<DescribeWidgetsResponse> response, String id) {
    DescribeWidgetsResponse page = response.value();
    return Lookup.only(
        id,
        new Lookup.Listing<>(page.getDataSet(), page.getTotalCount()),
        Lookup.orNull(Widget::getWidgetId),
        problem -> caller.unclear("describeWidgets", response, problem));
  }

  /**
   * Waits until a widget is ready.
   *
   * <p>Looks at the widget again and again. A look that fails for a passing reason is repeated, and
   * an unknown status keeps it waiting.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the widget as last seen
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public Widget waitUntilReady(String id, WaitOptions options) {
    return waitUntilReady(id, seen -> true, options);
  }

  /**
   * Waits until a widget is ready. Form with a condition: right after a change the status may still
   * be the one from before, so wait for the new value as well.
   *
   * @param id the id
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the widget as last seen
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public Widget waitUntilReady(String id, Predicate<Widget> condition, WaitOptions options) {
    return waitUntilReadyWaiter(id, condition, options)
        .await(look -> findWidget(id, look))
        .orElseThrow();
  }

  /**
   * Waits until a widget is ready. Asynchronous form, holds no thread; cancelling the future ends
   * the wait.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Widget> waitUntilReadyAsync(String id, WaitOptions options) {
    return waitUntilReadyAsync(id, seen -> true, options);
  }

  /**
   * Waits until a widget is ready. Asynchronous form with a condition, holds no thread; cancelling
   * the future ends the wait.
   *
   * @param id the id
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Widget> waitUntilReadyAsync(
      String id, Predicate<Widget> condition, WaitOptions options) {
    return Lookup.map(
        waitUntilReadyWaiter(id, condition, options).awaitAsync(look -> findWidgetAsync(id, look)),
        Optional::orElseThrow);
  }

  private Waiter<Widget> waitUntilReadyWaiter(
      String id, Predicate<Widget> condition, WaitOptions options) {
    return new Waiter<>(
        new Waiter.Goal<>(
            "widget",
            Lookup.orNull(Widget::getStatus),
            Absent.PENDING,
            Set.of("READY", "1g"),
            Set.of("BROKEN", "expiring soon")),
        Arguments.id("id", id),
        condition,
        options,
        caller.time());
  }

  /**
   * Waits until a widget is stored.
   *
   * <p>Looks at the widget again and again. A look that fails for a passing reason is repeated, and
   * an unknown status keeps it waiting.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the widget as last seen
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public Widget waitUntilStored(String id, WaitOptions options) {
    return waitUntilStored(id, seen -> true, options);
  }

  /**
   * Waits until a widget is stored. Form with a condition: right after a change the status may
   * still be the one from before, so wait for the new value as well.
   *
   * @param id the id
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the widget as last seen
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public Widget waitUntilStored(String id, Predicate<Widget> condition, WaitOptions options) {
    return waitUntilStoredWaiter(id, condition, options)
        .await(look -> findWidget(id, look))
        .orElseThrow();
  }

  /**
   * Waits until a widget is stored. Asynchronous form, holds no thread; cancelling the future ends
   * the wait.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Widget> waitUntilStoredAsync(String id, WaitOptions options) {
    return waitUntilStoredAsync(id, seen -> true, options);
  }

  /**
   * Waits until a widget is stored. Asynchronous form with a condition, holds no thread; cancelling
   * the future ends the wait.
   *
   * @param id the id
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Widget> waitUntilStoredAsync(
      String id, Predicate<Widget> condition, WaitOptions options) {
    return Lookup.map(
        waitUntilStoredWaiter(id, condition, options).awaitAsync(look -> findWidgetAsync(id, look)),
        Optional::orElseThrow);
  }

  private Waiter<Widget> waitUntilStoredWaiter(
      String id, Predicate<Widget> condition, WaitOptions options) {
    return new Waiter<>(
        new Waiter.Goal<>(
            "widget", Lookup.orNull(Widget::getStatus), Absent.FAILURE, Set.of("STORED"), Set.of()),
        Arguments.id("id", id),
        condition,
        options,
        caller.time());
  }

  /**
   * Waits until a widget is gone.
   *
   * <p>Looks at the widget again and again. A look that fails for a passing reason is repeated, and
   * an unknown status keeps it waiting.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @throws io.crosslink.sdk.core.error.WaiterException if it fails, or time runs out
   */
  public void waitUntilGone(String id, WaitOptions options) {
    waitUntilGoneWaiter(id, options).await(look -> findWidget(id, look));
  }

  /**
   * Waits until a widget is gone. Asynchronous form, holds no thread; cancelling the future ends
   * the wait.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of the wait
   */
  public CompletableFuture<Void> waitUntilGoneAsync(String id, WaitOptions options) {
    return Lookup.map(
        waitUntilGoneWaiter(id, options).awaitAsync(look -> findWidgetAsync(id, look)),
        gone -> null);
  }

  /**
   * Removes a widget for good.
   *
   * <p>Does what the status asks for, and waits: deletes it, destroys it once it lies in the
   * recycle bin, until it is gone. May be called in any state, again after a failure too.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @throws io.crosslink.sdk.core.error.WaiterException if it is not there to begin with, or time
   *     runs out
   */
  public void removeWidget(String id, WaitOptions options) {
    Removal<Widget> removal = removeWidgetSteps(id);
    waitUntilGoneWaiter(id, options)
        .await(
            look ->
                removal.proceed(
                    () -> findWidget(id, look),
                    () -> destroyWidgetWithResponse(DestroyWidgetRequest.of(id), look),
                    () -> destroyWidgetWithResponse(DestroyWidgetRequest.of(id), look)));
  }

  /**
   * Removes a widget for good. Asynchronous form, holds no thread; cancelling the future stops
   * before the next step.
   *
   * @param id the id
   * @param options how long and how eagerly to wait, and who hears of it
   * @return the future end of it
   */
  public CompletableFuture<Void> removeWidgetAsync(String id, WaitOptions options) {
    Removal<Widget> removal = removeWidgetSteps(id);
    return Lookup.map(
        waitUntilGoneWaiter(id, options)
            .awaitAsync(
                look ->
                    removal.proceedAsync(
                        findWidgetAsync(id, look),
                        () -> destroyWidgetWithResponseAsync(DestroyWidgetRequest.of(id), look),
                        () -> destroyWidgetWithResponseAsync(DestroyWidgetRequest.of(id), look))),
        gone -> null);
  }

  private static Removal<Widget> removeWidgetSteps(String id) {
    return new Removal<>(
        "widget " + id, Lookup.orNull(Widget::getStatus), Set.of("READY", "1g"), Set.of("STORED"));
  }

  private Waiter<Widget> waitUntilGoneWaiter(String id, WaitOptions options) {
    return new Waiter<>(
        new Waiter.Goal<>(
            "widget", Lookup.orNull(Widget::getStatus), Absent.SUCCESS, Set.of(), Set.of()),
        Arguments.id("id", id),
        seen -> true,
        options,
        caller.time());
  }

  /**
   * Destroys a widget.
   *
   * <p>The service answers before the work is done; {@link #waitUntilGone} waits for its end.
   *
   * @param request what to send
   * @return The widget is being destroyed.
   * @see <a href="https://torture.example/docs/destroy">DestroyWidget in the provider's
   *     reference</a>
   */
  public Nothing destroyWidget(DestroyWidgetRequest request) {
    Arguments.notNull("request", request);
    return caller.call(attempt -> api.destroyWidget(request, attempt));
  }

  /**
   * Destroys a widget. Asynchronous form; cancelling the future cancels the call.
   *
   * @param request what to send
   * @return the future result
   */
  public CompletableFuture<Nothing> destroyWidgetAsync(DestroyWidgetRequest request) {
    Arguments.notNull("request", request);
    return caller.callAsync(attempt -> api.destroyWidget(request, attempt));
  }

  /**
   * Destroys a widget. Form with options and the whole response.
   *
   * @param request what to send
   * @param options options of this call
   * @return the response
   */
  public ApiResponse<Nothing> destroyWidgetWithResponse(
      DestroyWidgetRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.call(attempt -> api.destroyWidget(request, attempt), options);
  }

  /**
   * Destroys a widget. Asynchronous form with options and the whole response; cancelling the future
   * cancels the call.
   *
   * @param request what to send
   * @param options options of this call
   * @return the future response
   */
  public CompletableFuture<ApiResponse<Nothing>> destroyWidgetWithResponseAsync(
      DestroyWidgetRequest request, RequestOptions options) {
    Arguments.notNull("request", request);
    return caller.callAsync(attempt -> api.destroyWidget(request, attempt), options);
  }
}
