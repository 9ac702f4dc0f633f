package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Handover;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/**
 * One call, from its first attempt to its end. Prepares each attempt and decides what follows from
 * its outcome; independent of threads, so that blocking and asynchronous calls behave alike.
 */
final class CallState<T> {
  private static final AtomicLong NUMBERS = new AtomicLong();
  private static final Duration SHORTEST_DELAY = Duration.ofMillis(100); // of throttled calls
  private static final String NOT_IDEMPOTENT = "the operation is not idempotent";

  private final CallConfig config;
  private final WireCall<T> wire;
  private final RequestOptions options;
  private final RetryPolicy policy;
  private final TimeLimits limits;
  private final Handover handover;
  private volatile @Nullable Turn turn; // only if the service throttles calls of this client

  private volatile Attempt attempt = Attempt.NONE;
  private @Nullable Operation operation;
  private @Nullable CallInfo info;
  private @Nullable String token;
  private @Nullable CallEvents events;
  private volatile @Nullable Thread blockedThread;
  private volatile @Nullable Runnable onTotalLimit;
  private volatile boolean mayHaveBeenApplied;
  private boolean waited; // the attempt has waited for its turn
  private int uncounted; // throttled attempts while the service accepted others
  private boolean clockCorrected;
  private boolean credentialsRefreshed;
  private @Nullable RuntimeException unconfirmed; // means success if the resource is gone
  private @Nullable CallException lastFailure;
  private volatile @Nullable Call<DecodedResponse<T>> current;
  private volatile @Nullable NextStep<T> decided; // what follows from the last attempt
  private volatile boolean cancelled;
  private volatile boolean givenUp; // its time is over
  private volatile @Nullable NextStep<T> end; // what the caller receives

  CallState(CallConfig config, WireCall<T> wire, RequestOptions options) {
    this.config = config;
    this.wire = wire;
    this.options = options;
    this.policy =
        options.retryPolicy() != null ? options.retryPolicy() : config.client().retryPolicy();
    this.limits = new TimeLimits(config, options);
    this.handover = Handover.of(config.work());
  }

  /**
   * Prepares the next attempt, which must not be sent before {@link #untilTurn} is zero.
   *
   * @throws ApiTimeoutException if no time is left
   */
  Call<DecodedResponse<T>> nextAttempt() {
    boolean inTime = limits.beginAttempt();
    Attempt next = new Attempt(attempt.number() + 1, options, handover);
    Call<DecodedResponse<T>> call = wireOfNextAttempt().start(next);
    CallInfo known = begin(call.request());
    next.bind(known, config.location().endpoint(), token);
    if (!inTime) {
      throw ended(limits.ended(lastDetails(), lastFailure));
    }
    attempt = next;
    return call;
  }

  /**
   * Returns how long a prepared attempt has to wait until this is to be asked again; zero if it is
   * to be sent now.
   *
   * @throws ApiTimeoutException if no time is left
   */
  Duration untilTurn(Call<DecodedResponse<T>> call) {
    Duration wait =
        isPaced() && hasTurns() ? turn().await(operation().name(), limits.left()) : Duration.ZERO;
    if (!wait.isZero()) {
      if (!waited && events != null) {
        events.waiting(call(), attempt.number(), wait);
      }
      waited = true;
      return wait;
    }
    if (waited && !limits.beginAttempt()) {
      throw ended(limits.ended(lastDetails(), lastFailure));
    }
    waited = false;
    decided = null;
    if (events != null) {
      events.attempting(call(), attempt.number(), call.request().method());
    }
    current = call;
    if (cancelled || givenUp) {
      call.cancel();
    }
    return wait;
  }

  /** Nearly always false, and then a call must not cost more because of pacing. */
  private boolean hasTurns() {
    return turn != null || !config.pacer().isIdle();
  }

  private Turn turn() {
    Turn known = turn;
    if (known == null) {
      known = new Turn(config.pacer(), config.time(), limits.attemptStartedAt());
      turn = known;
    }
    return known;
  }

  private void accepted() {
    if (hasTurns()) {
      turn().accepted(operation().name());
    }
  }

  private void endTurn() {
    Turn known = turn;
    if (known != null) {
      known.end();
    }
  }

  private void giveUpTurn() {
    Turn known = turn;
    if (known != null) {
      known.giveUp();
    }
  }

  /** A confirmation is a call of another operation. */
  private boolean isPaced() {
    return policy.pacing() && unconfirmed == null;
  }

  @SuppressWarnings("unchecked") // the value of a confirmation is never used
  private WireCall<T> wireOfNextAttempt() {
    return unconfirmed == null ? wire : (WireCall<T>) wire.confirmation();
  }

  private CallInfo begin(Request request) {
    if (info != null) {
      return info;
    }
    Operation called = Operation.of(request);
    config.checkOffered(called);
    operation = called;
    if (!called.tokenHeader().isEmpty()) {
      token = UUID.randomUUID().toString();
    }
    CallInfo begun = config.info(nextNumber(), called.name(), options.parent());
    info = begun;
    events = CallEvents.start(begun, config.log(), config.client().listener());
    return begun;
  }

  /** Returns a number that no other call of the JVM has. */
  static long nextNumber() {
    return NUMBERS.incrementAndGet();
  }

  /** The call, with the destination of the last attempt. */
  private CallInfo call() {
    CallInfo told = attempt.call();
    CallInfo known = told != null ? told : info;
    if (known == null) {
      throw noAttempt();
    }
    return known;
  }

  /** Cancels the attempt in flight, if there is one; without effect on a call that has ended. */
  void cancel() {
    cancelled = true;
    giveUpTurn();
    Call<DecodedResponse<T>> call = current;
    if (call != null) {
      call.cancel();
    } else if (events != null && end == null) {
      events.cancelled(call(), attempt.number(), limits.sinceStart());
    }
  }

  /** {@return the work of this call while no thread does it, if it is asynchronous} */
  Handover handover() {
    return handover;
  }

  /** Sets the thread that waits for this call. */
  void blockedBy(Thread thread) {
    blockedThread = thread;
  }

  /** Sets what ends this call at its total timeout or deadline even if its thread is blocked. */
  void whenOver(Runnable action) {
    onTotalLimit = action;
  }

  /** Returns what is to be done now, on a thread that it may block, or null. */
  @Nullable Runnable due() {
    Attempt running = attempt;
    Call<DecodedResponse<T>> call = current;
    ApiTimeoutException.Limit limit = limits.reached(running);
    Runnable action = onTotalLimit;
    if (limit != null && limit != ApiTimeoutException.Limit.ATTEMPT && action != null) {
      onTotalLimit = null; // once
      running.reached(limit);
      return action;
    }
    Thread thread = blockedThread;
    boolean interrupted = thread != null && thread.isInterrupted();
    if (call == null || call.isCanceled() || (limit == null && !interrupted)) {
      return null;
    }
    if (limit != null) {
      running.reached(limit);
    }
    return call::cancel;
  }

  /**
   * Ends an asynchronous call whose time is over, wherever it is: what its thread still does has no
   * effect. If it has ended already, and only a listener blocks, that stands.
   */
  @SuppressWarnings("ReferenceEquality") // whose step it is, not what
  NextStep<T> giveUp() {
    givenUp = true;
    giveUpTurn();
    Call<DecodedResponse<T>> call = current;
    Attempt running = attempt;
    if (call != null) {
      call.cancel(); // first: what was not sent before now is never sent
    }
    NextStep<T> step = decided;
    if (step != null && step.delay() == null) {
      return end(step);
    }
    if (step == null && running.wasSent()) {
      mayHaveBeenApplied = true;
    }
    NextStep<T> timeout =
        NextStep.fail(
            step == null
                ? limits.ended(details(), running.waiting())
                : limits.ended(lastDetails(), lastFailure));
    NextStep<T> first = end(timeout);
    if (events != null && first == timeout) {
      events.ended(call(), running.number(), limits.sinceStart(), timeout.failure());
    }
    return first;
  }

  /** Returns how this call ends: of two threads that end it, one decides and reports. */
  private synchronized NextStep<T> end(NextStep<T> step) {
    if (end == null) {
      end = step;
    }
    return end;
  }

  /** Returns what follows from a response. */
  NextStep<T> onResponse(Response<DecodedResponse<T>> response) {
    NextStep<T> step;
    try {
      step = onSuccess(response);
    } catch (IOException | RuntimeException | Error e) {
      return onFailure(e);
    }
    return record(step);
  }

  private NextStep<T> onSuccess(Response<DecodedResponse<T>> response) throws IOException {
    if (!response.isSuccessful()) {
      return onErrorStatus(response);
    }
    if (unconfirmed != null) {
      return NextStep.fail(unconfirmed);
    }
    accepted();
    DecodedResponse<T> decoded = response.body();
    if (decoded == null && !operation().returnsNothing()) {
      return malformed("no content although the operation returns some", null, null);
    }
    String requestId = config.errorFormat().requestId(response.headers());
    if (requestId == null && decoded != null) {
      requestId = config.errorFormat().requestId(decoded.siblings());
    }
    return done(decoded == null ? null : decoded.value(), response, attempt.showId(requestId));
  }

  private NextStep<T> done(@Nullable T value, Response<?> response, @Nullable String requestId) {
    config.budget().succeeded();
    @SuppressWarnings("NullAway") // null only for Void
    ApiResponse<T> everything =
        ApiResponse.<T>builder(value)
            .statusCode(response.code())
            .headers(response.headers())
            .requestId(requestId)
            .attempts(attempt.number())
            .call(call())
            .build();
    return NextStep.done(everything);
  }

  private NextStep<T> onErrorStatus(Response<DecodedResponse<T>> response) throws IOException {
    ErrorCatalog catalog = config.service().errors();
    ErrorResponse error =
        ErrorResponse.read(
            response,
            config.errorFormat(),
            catalog,
            config.time(),
            attempt.hasLostBody(),
            operation().removes());
    int status = error.error().statusCode();
    boolean throttled = error.kind() == ErrorKind.RATE_LIMITED && isPaced();
    if (throttled) {
      turn().throttled(operation().name(), error.error().retryAfter());
    } else if (status < 500
        && error.kind() != ErrorKind.RATE_LIMITED
        && !error.foreign()
        && unconfirmed == null) {
      accepted();
    } else {
      endTurn();
    }
    if (error.foreign()) {
      mayHaveBeenApplied = true; // an intermediary may also replace the response of the service
      return intermediary(
          error.error().bodyExcerpt(), details(status, error.requestId()), attempt.secrets());
    }
    if (mayHaveBeenApplied && provesApplied(error)) {
      // By an earlier attempt, whose response was lost.
      return done(emptyResult(), response, error.requestId());
    }
    boolean certainlyNotApplied =
        error.kind() == ErrorKind.RATE_LIMITED
            || error.kind() == ErrorKind.UNPROCESSED
            || catalog.isRetryable(error.error().code());
    // A redirect may lead to the result of an applied change; and some codes mean a server error
    // whatever the status.
    boolean open = status < 400 || status >= 500 || error.kind() == ErrorKind.SERVER;
    mayHaveBeenApplied |= attempt.wasResent() || (open && !certainlyNotApplied);
    Function<CallDetails, CallException> failure =
        details -> error.kind().exception(withHint(error), details);
    CallDetails details = details(status, error.requestId());
    if (error.kind() == ErrorKind.AUTHENTICATION && canResign(error.date())) {
      return retryOrFail(failure, details, Duration.ZERO);
    }
    if (mayHaveBeenApplied
        && unconfirmed == null
        && operation().needsConfirmation(error.error().code())) {
      NextStep<T> step = retryOrFail(failure, details, Duration.ZERO);
      unconfirmed = step.failure();
      return step;
    }
    if (!error.error().isRetryable()) {
      CallException exception = failure.apply(details);
      if (error.kind() == ErrorKind.AUTHENTICATION) {
        explainCredentials(exception);
      }
      return NextStep.fail(exception);
    }
    Duration asked = error.error().retryAfter();
    if (throttled) {
      return retryThrottled(failure, details, asked);
    }
    Duration delay = Durations.max(jitter(), asked);
    return certainlyNotApplied || operation().idempotent()
        ? retryOrFail(failure, details, delay)
        : NextStep.fail(failure.apply(notRetried(details, NOT_IDEMPOTENT)));
  }

  private boolean provesApplied(ErrorResponse error) {
    return operation().provesApplied(error.error())
        || (operation().removes() && error.kind() == ErrorKind.NOT_FOUND);
  }

  /**
   * Returns the error; adds that the clocks differ, if that may be why the signature was rejected.
   */
  private ServiceError withHint(ErrorResponse error) {
    String skew =
        error.kind() == ErrorKind.AUTHENTICATION && usesClock()
            ? SkewCorrectingClock.difference(attempt.signedAt(), error.date())
            : null;
    return skew == null ? error.error() : error.error().toBuilder().hint(skew).build();
  }

  private boolean usesClock() {
    Request unsigned = attempt.unsignedRequest();
    return unsigned != null && config.provider().signer().usesClock(unsigned);
  }

  /** Returns whether another signature may be accepted; true once for each reason. */
  private boolean canResign(@Nullable Instant date) {
    if (!clockCorrected && usesClock() && config.clock().correct(attempt.signedAt(), date)) {
      clockCorrected = true;
      return true;
    }
    Request signed = attempt.signedRequest();
    if (!credentialsRefreshed && signed != null && config.provider().signer().onRejected(signed)) {
      credentialsRefreshed = true;
      return true;
    }
    return false;
  }

  private void explainCredentials(CallException exception) {
    Request signed = attempt.signedRequest();
    String note =
        signed == null || credentialsRefreshed
            ? null
            : config.provider().signer().whyNotReplaced(signed);
    if (note != null) {
      exception.addSuppressed(new CredentialsException(note));
    }
  }

  /** Returns what follows if there is no response, or a malformed one. */
  NextStep<T> onFailure(Throwable thrown) {
    Call<DecodedResponse<T>> ended = current;
    Throwable problem = thrown instanceof TunneledException carried ? carried.problem() : thrown;
    if (problem instanceof Error error) {
      throw ended(error);
    }
    return record(onOtherFailure(problem, ended != null && ended.isCanceled()));
  }

  private NextStep<T> onOtherFailure(Throwable problem, boolean callEnded) {
    if (problem instanceof MalformedResponseException malformed) {
      return malformed.page() == null
          ? malformed(malformed.problem(), malformed.requestId(), malformed.resourceId())
          : page(malformed.page());
    }
    if (problem instanceof BodyLimit.TooLargeException tooLarge) {
      return malformed(tooLarge.problem(), null, null);
    }
    return problem instanceof IOException io
        ? onIoFailure(io, callEnded)
        : NextStep.fail((RuntimeException) problem);
  }

  private NextStep<T> onIoFailure(IOException problem, boolean callEnded) {
    mayHaveBeenApplied |= attempt.wasSent();
    endTurn();
    ApiTimeoutException.Limit limit = attempt.reached();
    boolean stopped = Thread.currentThread().isInterrupted() || (callEnded && limit == null);
    Function<CallDetails, CallException> failure =
        details ->
            limit != null
                ? limits.exceeded(limit, details, problem)
                : new TransportException(
                    IoFailures.describe(
                        problem, config.service().provider(), attempt.wasSent(), stopped),
                    details,
                    IoFailures.forUsers(problem, attempt.secrets()));
    boolean timeIsOver = limit != null && limit != ApiTimeoutException.Limit.ATTEMPT;
    if (stopped || timeIsOver || IoFailures.isHopeless(problem)) {
      return NextStep.fail(failure.apply(details()));
    }
    return !attempt.wasSent() || operation().idempotent()
        ? retryOrFail(failure, details(), jitter())
        : NextStep.fail(failure.apply(notRetried(details(), NOT_IDEMPOTENT)));
  }

  private NextStep<T> malformed(
      String problem, @Nullable String requestId, @Nullable String resourceId) {
    mayHaveBeenApplied = true;
    CallDetails details = details();
    RequestSecrets secrets = attempt.secrets();
    if (details.requestId() == null && requestId != null) {
      details = details(details.statusCode(), secrets.show(requestId));
    }
    String id = resourceId == null || operation().readOnly() ? null : secrets.show(resourceId);
    return NextStep.fail(MalformedResponseException.forUsers(secrets.show(problem), details, id));
  }

  private NextStep<T> page(String page) {
    mayHaveBeenApplied = true;
    RequestSecrets secrets = attempt.secrets();
    return intermediary(Excerpt.isEmpty(page) ? null : secrets.show(page), details(), secrets);
  }

  private NextStep<T> intermediary(
      @Nullable String excerpt, CallDetails details, RequestSecrets secrets) {
    Integer status = details.statusCode();
    String place = secrets.show(attempt.place());
    return NextStep.fail(
        new IntermediaryResponseException(status == null ? 0 : status, place, excerpt, details));
  }

  TransportException interrupted(InterruptedException cause) {
    TransportException exception =
        new TransportException(
            "The thread was interrupted while waiting for the next attempt", lastDetails(), cause);
    if (lastFailure != null) {
      exception.addSuppressed(lastFailure);
    }
    return ended(exception);
  }

  private NextStep<T> retryOrFail(
      Function<CallDetails, CallException> failure, CallDetails details, Duration delay) {
    String reason = reasonAgainst(delay);
    if (reason == null && !config.budget().tryRetry()) {
      reason =
          "the retry budget of the client is used up, because too many of its calls have failed";
    }
    return retryUnless(reason, failure, details, delay);
  }

  /**
   * Retries a call that was throttled. While others are accepted, that is no fault: it counts
   * neither as an attempt nor in the budget, and the last of many calls does not sleep while it
   * could be accepted.
   */
  private NextStep<T> retryThrottled(
      Function<CallDetails, CallException> failure, CallDetails details, @Nullable Duration asked) {
    Duration longest = policy.maxDelay();
    if (policy.maxAttempts() > 1 && turn().othersMayBeAccepted()) {
      uncounted++;
      longest = Durations.min(longest, turn().longestDelay());
    }
    Duration delay = Durations.max(Durations.max(jitter(longest), SHORTEST_DELAY), asked);
    String reason = reasonAgainst(delay);
    return retryUnless(
        reason == null ? null : reason + turn().describeRate(), failure, details, delay);
  }

  private static <T> NextStep<T> retryUnless(
      @Nullable String reason,
      Function<CallDetails, CallException> failure,
      CallDetails details,
      Duration delay) {
    return reason == null
        ? NextStep.retry(failure.apply(details), delay)
        : NextStep.fail(failure.apply(notRetried(details, reason)));
  }

  /** Returns why there is no retry after a delay, or null if there may be one. */
  private @Nullable String reasonAgainst(Duration delay) {
    if (attempt.number() - uncounted >= policy.maxAttempts()) {
      return "the maximum number of attempts is " + policy.maxAttempts();
    }
    return limits.allow(delay)
        ? null
        : "the delay of " + Durations.describe(delay) + " would exceed the " + limits.outermost();
  }

  private static CallDetails notRetried(CallDetails details, String reason) {
    return details.toBuilder().notRetriedBecause(reason).build();
  }

  @SuppressWarnings("ReferenceEquality") // whose step it is, not what
  private NextStep<T> record(NextStep<T> step) {
    boolean tooLate = cancelled; // the caller has received that already
    decided = step;
    current = null;
    if (step.failure() instanceof CallException failure) {
      if (lastFailure != null && lastFailure != failure && failure.getSuppressed().length == 0) {
        failure.addSuppressed(lastFailure);
      }
      lastFailure = failure;
    }
    NextStep<T> first = step.delay() == null ? end(step) : end;
    if (first != null && first != step) {
      return first;
    }
    if (events != null) {
      events.attempted(call(), attempt, limits.sinceAttempt(), requestId(step), step);
      if (step.delay() == null && tooLate) {
        events.cancelled(call(), attempt.number(), limits.sinceStart());
      } else if (step.delay() == null) {
        events.ended(call(), attempt.number(), limits.sinceStart(), step.failure());
      }
    }
    return step;
  }

  private @Nullable String requestId(NextStep<T> step) {
    if (step.response() != null) {
      return step.response().requestId();
    }
    return step.failure() instanceof CallException failure ? failure.requestId() : null;
  }

  private <E extends Throwable> E ended(E failure) {
    giveUpTurn();
    if (events != null) {
      events.ended(call(), attempt.number(), limits.sinceStart(), failure);
    }
    return failure;
  }

  private Duration jitter() {
    return jitter(policy.maxDelay());
  }

  private Duration jitter(Duration longest) {
    int doublings = Math.min(attempt.number() - 1, 30);
    Duration bound = Durations.min(policy.baseDelay().multipliedBy(1L << doublings), longest);
    return Duration.ofNanos((long) (bound.toNanos() * config.random().getAsDouble()));
  }

  /** The response of the service, had it not been lost: an empty object or nothing. */
  @SuppressWarnings("unchecked") // the wire method declares the type
  private @Nullable T emptyResult() {
    if (operation().returnsNothing()) {
      return null;
    }
    try {
      return (T)
          Json.mapper().readValue("{}", Json.mapper().constructType(operation().valueType()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A model must be readable from an empty object", e);
    }
  }

  /** The details of the call, without those from a response body. */
  private CallDetails details() {
    Attempt.Head head = attempt.head();
    return head == null
        ? details(null, null)
        : details(head.status(), attempt.showId(config.errorFormat().requestId(head.headers())));
  }

  /** The details of the last failed attempt. */
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

  /** Starts the details of a failed call. */
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
