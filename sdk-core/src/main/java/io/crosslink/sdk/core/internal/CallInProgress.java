package io.crosslink.sdk.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Response;

/**
 * One call of a user, from its first attempt to its end. Makes each attempt and decides what
 * follows from its outcome; knows nothing of threads, so that blocking and asynchronous calls
 * behave alike.
 */
final class CallInProgress<T> {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");

  private final CallSettings settings;
  private final WireCall<T> wire;
  private final RequestOptions options;
  private final RetryPolicy policy;
  private final Duration attemptTimeout;
  private final Duration totalTimeout;
  private final long startedAt;

  private Attempt attempt = Attempt.NONE;
  private @Nullable Operation operation;
  private long attemptStartedAt;
  private boolean endsWithTotal;
  private boolean mayHaveBeenApplied;
  private @Nullable CallException lastFailure;
  private volatile @Nullable Call<Answer<T>> current;
  private volatile boolean cancelled;

  /** What follows from an attempt: a response, a failure, or another attempt after a pause. */
  record Step<T>(
      @Nullable ApiResponse<T> response, @Nullable RuntimeException failure, Duration pause) {
    static <T> Step<T> done(ApiResponse<T> response) {
      return new Step<>(response, null, Duration.ZERO);
    }

    static <T> Step<T> fail(RuntimeException failure) {
      return new Step<>(null, failure, Duration.ZERO);
    }

    static <T> Step<T> tryAgainAfter(Duration pause) {
      return new Step<>(null, null, pause);
    }
  }

  CallInProgress(CallSettings settings, WireCall<T> wire, RequestOptions options) {
    this.settings = settings;
    this.wire = wire;
    this.options = options;
    this.policy = options.retryPolicy() != null ? options.retryPolicy() : settings.retryPolicy();
    this.attemptTimeout =
        options.attemptTimeout() != null ? options.attemptTimeout() : settings.attemptTimeout();
    this.totalTimeout =
        options.totalTimeout() != null ? options.totalTimeout() : settings.totalTimeout();
    this.startedAt = settings.time().nanoTime();
  }

  Call<Answer<T>> nextAttempt() {
    attemptStartedAt = settings.time().nanoTime();
    long left = totalTimeout.toNanos() - (attemptStartedAt - startedAt);
    if (left <= 0 && lastFailure != null) { // the pause took longer than it should have
      throw new ApiTimeoutException(
          ApiTimeoutException.Limit.TOTAL, totalTimeout, lastFailure.details(), lastFailure);
    }
    endsWithTotal = left < attemptTimeout.toNanos();
    attempt = new Attempt(attempt.number() + 1, options);
    Call<Answer<T>> call = wire.start(attempt);
    operation = Operation.of(call.request());
    // The timeout runs once the engine has started the call, the deadline also while it queues.
    Timeout limits = call.timeout().timeout(attemptTimeout.toNanos(), TimeUnit.NANOSECONDS);
    limits.deadlineNanoTime(System.nanoTime() + left);
    current = call;
    if (cancelled) {
      call.cancel();
    }
    return call;
  }

  /** Cancels the attempt in flight, if there is one. */
  void cancel() {
    cancelled = true;
    Call<Answer<T>> call = current;
    if (call != null) {
      call.cancel();
    }
  }

  Step<T> answered(Response<Answer<T>> response) {
    current = null;
    log(response.code(), null);
    try {
      if (!response.isSuccessful()) {
        return refused(response);
      }
      Answer<T> answer = response.body();
      if (answer == null && !operation().answersNothing()) {
        return unreadable("no content where the service answers with some", null);
      }
      String requestId = settings.errorFormat().requestId(response.headers());
      if (requestId == null && answer != null) {
        requestId = settings.errorFormat().requestId(answer.beside());
      }
      return done(answer == null ? null : answer.value(), response, requestId);
    } catch (IOException | RuntimeException e) {
      return failed(e);
    }
  }

  private Step<T> done(@Nullable T value, Response<?> response, @Nullable String requestId) {
    settings.budget().succeeded();
    @SuppressWarnings("NullAway") // null only for Void
    ApiResponse<T> everything =
        new ApiResponse<>(value, response.code(), response.headers(), requestId, attempt.number());
    return Step.done(everything);
  }

  private Step<T> refused(Response<Answer<T>> response) throws IOException {
    ErrorCatalog catalog = settings.service().errors();
    Refusal refusal = Refusal.read(response, settings.errorFormat(), catalog, settings.time());
    if (operation().removes() && mayHaveBeenApplied && refusal.kind() == ErrorKind.NOT_FOUND) {
      // The attempt whose answer got lost has removed it.
      return done(nothing(), response, refusal.requestId());
    }
    int status = refusal.error().statusCode();
    boolean nothingDone =
        refusal.kind() == ErrorKind.RATE_LIMITED || catalog.isRetryable(refusal.error().code());
    mayHaveBeenApplied |= status >= 500 && !nothingDone;
    ServiceException exception =
        refusal.kind().exception(refusal.error(), details(status, refusal.requestId()));
    return nothingDone || (operation().idempotent() && exception.isRetryable())
        ? again(exception, exception.retryAfter())
        : Step.fail(exception);
  }

  /** Says what follows when there is no answer, or none that can be read. */
  Step<T> failed(Throwable thrown) {
    Call<Answer<T>> ended = current;
    current = null;
    Throwable problem = thrown instanceof CarriedException carried ? carried.problem() : thrown;
    if (problem instanceof UnreadableAnswerException unreadable) {
      return unreadable(unreadable.problem(), unreadable.requestId());
    }
    if (problem instanceof BodyLimit.TooLargeException) {
      return unreadable(BodyLimit.TooLargeException.PROBLEM, null);
    }
    if (problem instanceof Error error) {
      throw error;
    }
    return problem instanceof IOException broken
        ? lost(broken, ended != null && ended.isCanceled())
        : Step.fail((RuntimeException) problem);
  }

  private Step<T> lost(IOException problem, boolean callEnded) {
    log(0, problem);
    mayHaveBeenApplied |= attempt.wasSent();
    boolean timeout = Transport.isTimeout(problem);
    boolean stopped = Thread.currentThread().isInterrupted() || (callEnded && !timeout);
    CallException exception =
        timeout
            ? timeout(problem)
            : new TransportException(
                Transport.describe(
                    problem, settings.service().provider(), attempt.wasSent(), stopped),
                details(),
                problem);
    boolean mayTryAgain = !attempt.wasSent() || operation().idempotent();
    return mayTryAgain && !stopped && !Transport.isHopeless(problem)
        ? again(exception, null)
        : Step.fail(exception);
  }

  private ApiTimeoutException timeout(IOException problem) {
    return endsWithTotal || elapsed() >= totalTimeout.toNanos()
        ? new ApiTimeoutException(ApiTimeoutException.Limit.TOTAL, totalTimeout, details(), problem)
        : new ApiTimeoutException(
            ApiTimeoutException.Limit.ATTEMPT, attemptTimeout, details(), problem);
  }

  private Step<T> unreadable(String problem, @Nullable String requestId) {
    mayHaveBeenApplied = true;
    CallDetails details = details();
    return Step.fail(
        UnreadableAnswerException.forUsers(
            problem,
            details.requestId() != null ? details : details(details.statusCode(), requestId)));
  }

  TransportException interrupted(InterruptedException cause) {
    TransportException exception =
        new TransportException(
            "The thread was interrupted while waiting to try again",
            lastFailure == null ? details() : lastFailure.details(),
            cause);
    if (lastFailure != null) {
      exception.addSuppressed(lastFailure);
    }
    return exception;
  }

  private Step<T> again(CallException failure, @Nullable Duration retryAfter) {
    lastFailure = failure;
    if (attempt.number() >= policy.maxAttempts()) {
      return Step.fail(failure);
    }
    Duration pause = retryAfter != null ? min(retryAfter, policy.maxDelay()) : jitter();
    return elapsed() + pause.toNanos() >= totalTimeout.toNanos() || !settings.budget().tryRetry()
        ? Step.fail(failure)
        : Step.tryAgainAfter(pause);
  }

  private Duration jitter() {
    int doublings = Math.min(attempt.number() - 1, 30);
    Duration bound = min(policy.baseDelay().multipliedBy(1L << doublings), policy.maxDelay());
    return Duration.ofNanos((long) (bound.toNanos() * settings.random().getAsDouble()));
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private long elapsed() {
    return settings.time().nanoTime() - startedAt;
  }

  /** What a service would have answered, had its answer not been lost. */
  @SuppressWarnings("unchecked") // the wire method declares the type
  private @Nullable T nothing() {
    if (operation().answersNothing()) {
      return null;
    }
    try {
      return (T)
          Json.mapper().readValue("{}", Json.mapper().constructType(operation().valueType()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A model must be readable from an empty object", e);
    }
  }

  /** What is known of the call without the body of an answer. */
  private CallDetails details() {
    Attempt.Head head = attempt.head();
    return head == null
        ? details(null, null)
        : details(head.status(), settings.errorFormat().requestId(head.headers()));
  }

  private CallDetails details(@Nullable Integer status, @Nullable String requestId) {
    return new CallDetails(
        settings.service().provider(),
        operation().name(),
        attempt.number(),
        status,
        requestId,
        mayHaveBeenApplied);
  }

  private Operation operation() {
    if (operation == null) {
      throw new IllegalStateException("No attempt has been made yet");
    }
    return operation;
  }

  private void log(int status, @Nullable IOException problem) {
    if (LOG.isDebugEnabled()) {
      Attempt.Head head = attempt.head();
      LOG.debug(
          "{} {} attempt {}: {} in {} ms, request id {}",
          settings.service().provider(),
          operation().name(),
          attempt.number(),
          problem == null ? status : problem.getClass().getSimpleName(),
          TimeUnit.NANOSECONDS.toMillis(settings.time().nanoTime() - attemptStartedAt),
          head == null ? null : settings.errorFormat().requestId(head.headers()));
    }
  }
}
