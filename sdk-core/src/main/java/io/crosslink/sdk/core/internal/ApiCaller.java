package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Runs calls: attempt by attempt, within their time limits, until there is a value or an exception
 * worth throwing. What to do after each attempt is decided in {@link CallInProgress}; here and in
 * {@link AsyncCall} it is only carried out, blocking or not.
 */
public final class ApiCaller {
  private final CallSettings settings;
  private final RequestOptions defaults;
  private final @Nullable ApiCaller original; // of a derived caller, which is closed with it
  private volatile boolean closed;

  ApiCaller(CallSettings settings) {
    this(settings, RequestOptions.none(), null);
  }

  private ApiCaller(CallSettings settings, RequestOptions defaults, @Nullable ApiCaller original) {
    this.settings = settings;
    this.defaults = defaults;
    this.original = original;
  }

  /** Returns a caller whose calls have these options unless told otherwise. */
  ApiCaller withDefaults(RequestOptions options) {
    return new ApiCaller(
        settings,
        Arguments.notNull("options", options).withDefaults(defaults),
        original == null ? this : original);
  }

  /** Returns the options of a wait, completed by the defaults of this caller. */
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

  /** Runs a call in the calling thread and returns everything that came back. */
  public <T> ApiResponse<T> call(WireCall<T> wire, RequestOptions options) {
    CallInProgress<T> call = begin(wire, options);
    call.blocks(Thread.currentThread());
    InterruptWatch.begin(call);
    try {
      return run(call);
    } finally {
      InterruptWatch.end(call);
    }
  }

  private <T> ApiResponse<T> run(CallInProgress<T> call) {
    while (true) {
      CallInProgress.Step<T> step = carryOut(call, call.nextAttempt());
      if (step.response() != null) {
        return step.response();
      }
      if (step.pause() == null) {
        throw step.failure();
      }
      try {
        settings.time().sleep(step.pause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw call.interrupted(e);
      }
    }
  }

  private static <T> CallInProgress.Step<T> carryOut(
      CallInProgress<T> call, Call<Answer<T>> attempt) {
    try {
      return call.answered(attempt.execute());
    } catch (IOException | RuntimeException | Error e) {
      return call.failed(e);
    }
  }

  /** Runs a call without holding the calling thread; cancelling the future cancels the call. */
  public <T> CompletableFuture<T> callAsync(WireCall<T> wire) {
    return callAsync(wire, RequestOptions.none(), ApiResponse::value);
  }

  /** Runs a call without holding the calling thread and delivers everything that came back. */
  public <T> CompletableFuture<ApiResponse<T>> callAsync(WireCall<T> wire, RequestOptions options) {
    return callAsync(wire, options, Function.identity());
  }

  private <T, R> CompletableFuture<R> callAsync(
      WireCall<T> wire, RequestOptions options, Function<ApiResponse<T>, R> result) {
    return new AsyncCall<>(begin(wire, options), settings.time(), result).start();
  }

  private <T> CallInProgress<T> begin(WireCall<T> wire, RequestOptions options) {
    if (original == null ? closed : original.closed) {
      throw new IllegalStateException("This client is closed");
    }
    RequestOptions complete = Arguments.notNull("options", options).withDefaults(defaults);
    return new CallInProgress<>(settings, wire, complete);
  }

  /** Makes the exception for an answer that could be read, but says nothing. */
  public ResponseFormatException unclear(
      String operation, ApiResponse<?> response, String problem) {
    CallInfo call = response.call();
    return UnreadableAnswerException.forUsers(
        problem,
        CallInProgress.details(call != null ? call : settings.info(0, operation))
            .attempts(response.attempts())
            .statusCode(response.statusCode())
            .requestId(response.requestId())
            .build());
  }

  /** {@return the value that the client supplies for a path parameter, such as the project id} */
  public String clientValue(String name) {
    return settings.clientValue(name);
  }

  /** {@return where the client takes the time from} */
  public TimeSource time() {
    return settings.time();
  }

  /** {@return provider, service and where calls go} */
  @Override
  public String toString() {
    ServiceDefinition service = settings.service();
    return service.provider() + " " + service.service() + " at " + settings.location();
  }

  /** Rejects calls from now on; does nothing if this caller was derived from another. */
  void close() {
    if (original == null) {
      closed = true;
    }
  }
}
