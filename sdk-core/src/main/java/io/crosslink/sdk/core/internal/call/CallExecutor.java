package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Runs calls, attempt by attempt, within their time limits. {@link CallState} decides what follows
 * from each attempt; this class executes it while blocking, {@link AsyncCall} without.
 */
public final class CallExecutor {
  private final CallConfig config;
  private final RequestOptions defaults;
  private final @Nullable CallExecutor
      original; // set in derived executors, which are closed with it
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile Runnable onClose = () -> {};

  CallExecutor(CallConfig config) {
    this(config, RequestOptions.none(), null);
  }

  private CallExecutor(
      CallConfig config, RequestOptions defaults, @Nullable CallExecutor original) {
    this.config = config;
    this.defaults = defaults;
    this.original = original;
  }

  /** Returns an executor with default options for its calls. */
  CallExecutor withDefaults(RequestOptions options) {
    return new CallExecutor(
        config,
        Arguments.notNull("options", options).withDefaults(defaults),
        original == null ? this : original);
  }

  /** Returns the options of a wait, completed by the defaults of this executor. */
  public WaitOptions completed(WaitOptions options) {
    WaitOptions given = Arguments.notNull("options", options);
    return defaults == RequestOptions.none()
        ? given
        : given.withRequestOptions(given.requestOptions().withDefaults(defaults));
  }

  /** Runs a call in the calling thread. */
  public <T> T call(WireCall<T> wire) {
    return call(wire, RequestOptions.none()).value();
  }

  /** Runs a call in the calling thread and returns the full response. */
  public <T> ApiResponse<T> call(WireCall<T> wire, RequestOptions options) {
    CallState<T> call = begin(wire, options);
    call.blockedBy(Thread.currentThread());
    WorkTracker work = config.work();
    work.enter();
    CallMonitor.begin(call);
    try {
      return run(call);
    } finally {
      CallMonitor.end(call);
      work.leave();
    }
  }

  private <T> ApiResponse<T> run(CallState<T> call) {
    while (true) {
      Call<DecodedResponse<T>> attempt = call.nextAttempt();
      for (Duration wait = call.untilTurn(attempt);
          !wait.isZero();
          wait = call.untilTurn(attempt)) {
        sleep(call, wait);
      }
      NextStep<T> step = execute(call, attempt);
      if (step.response() != null) {
        return step.response();
      }
      if (step.delay() == null) {
        throw step.failure();
      }
      sleep(call, step.delay());
    }
  }

  private void sleep(CallState<?> call, Duration delay) {
    try {
      config.time().sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw call.interrupted(e);
    }
  }

  private static <T> NextStep<T> execute(CallState<T> call, Call<DecodedResponse<T>> attempt) {
    try {
      return call.onResponse(attempt.execute());
    } catch (IOException | RuntimeException | Error e) {
      return call.onFailure(e);
    }
  }

  /** Runs a call without blocking; cancelling the future cancels the call. */
  public <T> CompletableFuture<T> callAsync(WireCall<T> wire) {
    return callAsync(wire, RequestOptions.none(), ApiResponse::value);
  }

  /** Runs a call without blocking; the future has the full response. */
  public <T> CompletableFuture<ApiResponse<T>> callAsync(WireCall<T> wire, RequestOptions options) {
    return callAsync(wire, options, Function.identity());
  }

  private <T, R> CompletableFuture<R> callAsync(
      WireCall<T> wire, RequestOptions options, Function<ApiResponse<T>, R> result) {
    return new AsyncCall<>(begin(wire, options), config, result).start();
  }

  private <T> CallState<T> begin(WireCall<T> wire, RequestOptions options) {
    if ((original == null ? closed : original.closed).get()) {
      throw new IllegalStateException("This client is closed");
    }
    RequestOptions complete = Arguments.notNull("options", options).withDefaults(defaults);
    return new CallState<>(config, wire, complete);
  }

  /** Creates the exception for responses that are well-formed but do not make sense together. */
  public ResponseFormatException ambiguous(String operation, String problem) {
    return MalformedResponseException.forUsers(
        problem, CallState.details(config.info(0, operation, null)).build(), null);
  }

  /**
   * Returns the page of a listing that a response brings.
   *
   * @param present whether a page has a list
   * @param reported the total number of items or the marker of the next page, or null
   * @throws ResponseFormatException if there are items, but no list of them
   */
  public <P> P listed(
      String operation,
      ApiResponse<P> response,
      Predicate<P> present,
      Function<P, @Nullable Object> reported) {
    P page = response.value();
    Object sign = present.test(page) ? null : reported.apply(page);
    if (sign instanceof Number total ? total.longValue() > 0 : sign != null && !sign.equals("")) {
      throw ambiguous(operation, response, "a page without a list, although the listing has items");
    }
    return page;
  }

  /** Creates the exception for a response that is well-formed but does not say what it should. */
  public ResponseFormatException ambiguous(
      String operation, ApiResponse<?> response, String problem) {
    CallInfo call = response.call();
    return MalformedResponseException.forUsers(
        problem,
        CallState.details(call != null ? call : config.info(0, operation, null))
            .attempts(response.attempts())
            .statusCode(response.statusCode())
            .requestId(response.requestId())
            .build(),
        null);
  }

  /** {@return the value that the client supplies for a path parameter, such as the project id} */
  public String clientValue(String name) {
    return config.clientValue(name);
  }

  /**
   * Rejects a method that a partner's cloud does not offer, if the endpoint is one of its own.
   *
   * @param otherwise what to do about it
   * @throws UnsupportedOperationException if it is
   */
  public void requireOffered(String method, String otherwise) {
    config.requireOffered(method, otherwise);
  }

  /**
   * Starts to report a wait, if the client has a listener; otherwise returns null.
   *
   * @param method the method that waits, such as {@code PrivateConnects.remove}
   * @param resourceType the type of the resource
   * @param resourceId its id or name
   * @param options the options of each poll
   */
  public @Nullable WaitEvents waiting(
      String method, String resourceType, String resourceId, RequestOptions options) {
    Consumer<? super CallEvent> listener = config.client().listener();
    return listener == null
        ? null
        : WaitEvents.start(
            config.info(CallState.nextNumber(), method, options.parent()),
            resourceType,
            resourceId,
            listener);
  }

  /** {@return the source of time} */
  public TimeSource time() {
    return config.time();
  }

  /** {@return provider, service and destination} */
  @Override
  public String toString() {
    ServiceDefinition service = config.service();
    return service.provider() + " " + service.service() + " at " + config.location();
  }

  /** Sets what to do once when this executor is closed. */
  void onClose(Runnable action) {
    onClose = action;
  }

  /** Rejects further calls; does nothing if this executor was derived from another. */
  void close() {
    if (original == null && closed.compareAndSet(false, true)) {
      onClose.run();
    }
  }
}
