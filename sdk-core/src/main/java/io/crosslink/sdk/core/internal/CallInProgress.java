package io.crosslink.sdk.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/**
 * One call of a user, from its first attempt to its end. Makes each attempt and decides what
 * follows from its outcome; knows nothing of threads, so that blocking and asynchronous calls
 * behave alike.
 */
final class CallInProgress<T> {
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final CallSettings settings;
  private final WireCall<T> wire;
  private final RequestOptions options;
  private final RetryPolicy policy;
  private final TimeLimits limits;

  private Attempt attempt = Attempt.NONE;
  private @Nullable Operation operation;
  private @Nullable CallInfo info;
  private @Nullable String token;
  private @Nullable CallEvents events;
  private volatile @Nullable Thread blockedThread;
  private boolean mayHaveBeenApplied;
  private boolean clockCorrected;
  private boolean credentialsRenewed;
  private @Nullable CallException lastFailure;
  private volatile @Nullable Call<Answer<T>> current;
  private volatile boolean cancelled;

  /**
   * What follows from an attempt: a response, a failure, or, where there is a pause, another
   * attempt after it.
   */
  record Step<T>(
      @Nullable ApiResponse<T> response,
      @Nullable RuntimeException failure,
      @Nullable Duration pause) {
    static <T> Step<T> done(ApiResponse<T> response) {
      return new Step<>(response, null, null);
    }

    static <T> Step<T> fail(RuntimeException failure) {
      return new Step<>(null, failure, null);
    }

    static <T> Step<T> tryAgain(CallException failure, Duration pause) {
      return new Step<>(null, failure, pause);
    }
  }

  CallInProgress(CallSettings settings, WireCall<T> wire, RequestOptions options) {
    this.settings = settings;
    this.wire = wire;
    this.options = options;
    this.policy = options.retryPolicy() != null ? options.retryPolicy() : settings.retryPolicy();
    this.limits = new TimeLimits(settings, options);
  }

  /**
   * Prepares the next attempt.
   *
   * @throws ApiTimeoutException if there is no time for it
   */
  Call<Answer<T>> nextAttempt() {
    boolean inTime = limits.beginAttempt();
    Attempt next = new Attempt(attempt.number() + 1, options);
    Call<Answer<T>> call = wire.start(next);
    CallInfo belongsTo = begin(call.request());
    next.belongsTo(belongsTo, settings.location().endpoint(), token);
    if (!inTime) {
      throw ended(limits.ended(lastDetails(), lastFailure));
    }
    attempt = next;
    limits.limit(call.timeout());
    current = call;
    if (cancelled) {
      call.cancel();
    }
    return call;
  }

  private CallInfo begin(Request request) {
    if (info != null) {
      return info;
    }
    Operation called = Operation.of(request);
    settings.checkOffered(called);
    operation = called;
    if (!called.tokenHeader().isEmpty()) {
      token = UUID.randomUUID().toString();
    }
    CallInfo begun = settings.info(NUMBERS.incrementAndGet(), called.name());
    info = begun;
    events = CallEvents.start(begun, settings.log(), settings.listener());
    return begun;
  }

  /** The call, as far as the last attempt has told where it goes. */
  private CallInfo call() {
    CallInfo told = attempt.call();
    CallInfo known = told != null ? told : info;
    if (known == null) {
      throw noAttempt();
    }
    return known;
  }

  /** Cancels the attempt in flight, if there is one. */
  void cancel() {
    cancelled = true;
    Call<Answer<T>> call = current;
    if (call != null) {
      call.cancel();
    } else if (events != null) {
      events.cancelled(call(), attempt.number(), limits.sinceStart());
    }
  }

  /** Remembers which thread waits for this call. */
  void blocks(Thread thread) {
    blockedThread = thread;
  }

  void cancelIfInterrupted() {
    Thread thread = blockedThread;
    Call<Answer<T>> call = current;
    if (thread != null && thread.isInterrupted() && call != null) {
      call.cancel();
    }
  }

  /** Says what follows from an answer. */
  Step<T> answered(Response<Answer<T>> response) {
    current = null;
    Step<T> step;
    try {
      step = understood(response);
    } catch (IOException | RuntimeException | Error e) {
      return failed(e);
    }
    return concluded(step);
  }

  private Step<T> understood(Response<Answer<T>> response) throws IOException {
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
  }

  private Step<T> done(@Nullable T value, Response<?> response, @Nullable String requestId) {
    settings.budget().succeeded();
    @SuppressWarnings("NullAway") // null only for Void
    ApiResponse<T> everything =
        ApiResponse.<T>builder(value)
            .statusCode(response.code())
            .headers(response.headers())
            .requestId(requestId)
            .attempts(attempt.number())
            .call(call())
            .build();
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
    // A redirect may well lead to the result of what was done; and some codes tell of a fault of
    // the service whatever the status.
    boolean open = status < 400 || status >= 500 || refusal.kind() == ErrorKind.SERVER;
    mayHaveBeenApplied |= attempt.wasResent() || (open && !nothingDone);
    ServiceException exception =
        refusal.kind().exception(refusal.error(), details(status, refusal.requestId()));
    if (refusal.kind() == ErrorKind.AUTHENTICATION && mayBeSignedBetter(refusal.date())) {
      return again(exception, Duration.ZERO);
    }
    return nothingDone || (operation().idempotent() && exception.isRetryable())
        ? again(exception, exception.retryAfter())
        : Step.fail(exception);
  }

  /** Tells whether another signature may be accepted; for each reason once. */
  private boolean mayBeSignedBetter(@Nullable Instant date) {
    if (!clockCorrected && tellsTime() && settings.clock().correct(attempt.signedAt(), date)) {
      clockCorrected = true;
      return true;
    }
    Request signed = attempt.signedRequest();
    if (!credentialsRenewed && signed != null && settings.signer().onRejected(signed)) {
      credentialsRenewed = true;
      return true;
    }
    return false;
  }

  /** A token is no better at another time. */
  private boolean tellsTime() {
    Request unsigned = attempt.unsignedRequest();
    Instant signedAt = attempt.signedAt();
    return unsigned != null
        && signedAt != null
        && !settings.signer().explain(unsigned, signedAt).stringToSign().isEmpty();
  }

  /** Says what follows when there is no answer, or none that can be read. */
  Step<T> failed(Throwable thrown) {
    Call<Answer<T>> ended = current;
    current = null;
    Throwable problem = thrown instanceof CarriedException carried ? carried.problem() : thrown;
    if (problem instanceof Error error) {
      throw ended(error);
    }
    return concluded(broken(problem, ended != null && ended.isCanceled()));
  }

  private Step<T> broken(Throwable problem, boolean callEnded) {
    if (problem instanceof UnreadableAnswerException unreadable) {
      return unreadable.page() == null
          ? unreadable(unreadable.problem(), unreadable.requestId())
          : intermediary(unreadable.page());
    }
    if (problem instanceof BodyLimit.TooLargeException tooLarge) {
      return unreadable(tooLarge.problem(), null);
    }
    return problem instanceof IOException io
        ? lost(io, callEnded)
        : Step.fail((RuntimeException) problem);
  }

  private Step<T> lost(IOException problem, boolean callEnded) {
    mayHaveBeenApplied |= attempt.wasSent();
    boolean timeout = Transport.isTimeout(problem);
    boolean stopped = Thread.currentThread().isInterrupted() || (callEnded && !timeout);
    CallException exception =
        timeout
            ? limits.exceeded(details(), problem)
            : new TransportException(
                Transport.describe(
                    problem, settings.service().provider(), attempt.wasSent(), stopped),
                details(),
                Transport.forUsers(problem, attempt.secrets()));
    boolean mayTryAgain = !attempt.wasSent() || operation().idempotent();
    return mayTryAgain && !stopped && !Transport.isHopeless(problem)
        ? again(exception, null)
        : Step.fail(exception);
  }

  private Step<T> unreadable(String problem, @Nullable String requestId) {
    mayHaveBeenApplied = true;
    CallDetails details = details();
    SentSecrets secrets = attempt.secrets();
    if (details.requestId() == null && requestId != null) {
      details = details(details.statusCode(), secrets.strikeOut(requestId));
    }
    return Step.fail(
        UnreadableAnswerException.forUsers(Excerpt.of(secrets.strikeOut(problem)), details));
  }

  private Step<T> intermediary(String page) {
    mayHaveBeenApplied = true;
    CallDetails details = details();
    Integer status = details.statusCode();
    SentSecrets secrets = attempt.secrets();
    return Step.fail(
        new IntermediaryResponseException(
            status == null ? 0 : status,
            Excerpt.of(secrets.strikeOut(attempt.place())),
            Excerpt.isEmpty(page) ? null : Excerpt.of(secrets.strikeOut(page)),
            details));
  }

  TransportException interrupted(InterruptedException cause) {
    TransportException exception =
        new TransportException(
            "The thread was interrupted while waiting to try again", lastDetails(), cause);
    if (lastFailure != null) {
      exception.addSuppressed(lastFailure);
    }
    return ended(exception);
  }

  private Step<T> again(CallException failure, @Nullable Duration retryAfter) {
    if (attempt.number() >= policy.maxAttempts()) {
      return Step.fail(failure);
    }
    Duration pause = retryAfter != null ? Durations.min(retryAfter, policy.maxDelay()) : jitter();
    return limits.allow(pause) && settings.budget().tryRetry()
        ? Step.tryAgain(failure, pause)
        : Step.fail(failure);
  }

  private Step<T> concluded(Step<T> step) {
    if (step.failure() instanceof CallException failure) {
      if (lastFailure != null) {
        failure.addSuppressed(lastFailure);
      }
      lastFailure = failure;
    }
    if (events != null) {
      events.attempted(call(), attempt, limits.sinceAttempt(), requestId(step), step);
      if (step.pause() == null) {
        events.ended(call(), attempt.number(), limits.sinceStart(), step.failure());
      }
    }
    return step;
  }

  private @Nullable String requestId(Step<T> step) {
    if (step.response() != null) {
      return step.response().requestId();
    }
    return step.failure() instanceof CallException failure ? failure.requestId() : null;
  }

  private <E extends Throwable> E ended(E failure) {
    if (events != null) {
      events.ended(call(), attempt.number(), limits.sinceStart(), failure);
    }
    return failure;
  }

  private Duration jitter() {
    int doublings = Math.min(attempt.number() - 1, 30);
    Duration bound =
        Durations.min(policy.baseDelay().multipliedBy(1L << doublings), policy.maxDelay());
    return Duration.ofNanos((long) (bound.toNanos() * settings.random().getAsDouble()));
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

  /** What is known of the last attempt that has failed. */
  private CallDetails lastDetails() {
    return lastFailure == null ? details() : lastFailure.details();
  }

  private CallDetails details(@Nullable Integer status, @Nullable String requestId) {
    return details(call())
        .attempts(attempt.number())
        .statusCode(status)
        .requestId(requestId)
        .mayHaveBeenApplied(mayHaveBeenApplied && !operation().readOnly())
        .build();
  }

  /** Begins the details of a call that has failed. */
  static CallDetails.Builder details(CallInfo call) {
    return CallDetails.builder()
        .provider(call.provider())
        .operation(call.operation())
        .host(call.host())
        .region(call.region())
        .project(call.project());
  }

  private Operation operation() {
    if (operation == null) {
      throw noAttempt();
    }
    return operation;
  }

  private static IllegalStateException noAttempt() {
    return new IllegalStateException("No attempt has been made yet");
  }
}
