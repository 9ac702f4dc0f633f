package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ServiceException;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;
import org.jspecify.annotations.Nullable;

/** Compares the outcomes of calls with the state of the server. */
final class OutcomeChecker {
  /** The number of attempts of a cancelled call, which does not report it. */
  private static final int UNKNOWN = 0;

  private final ServerState state;
  private final Statistics statistics;

  OutcomeChecker(ServerState state, Statistics statistics) {
    this.state = state;
    this.statistics = statistics;
  }

  /** Checks and counts a call, and returns the current state of its resource. */
  <T extends @Nullable Object> @Nullable Resource check(
      String mark, RequestLedger ledger, Step<T> step, CallOutcome<T> outcome) {
    CallException failure = outcome.problem() instanceof CallException e ? e : null;
    boolean read = step.kind() == Step.Kind.READ; // never applied, but may still arrive
    RequestLedger.Observed observed =
        ledger.end(failure != null && !failure.mayHaveBeenApplied() && !read);
    String id = step.id().isEmpty() ? observed.changed() : step.id();
    Resource now = id == null ? null : state.find(id);
    CallCheck<T> check = new CallCheck<>(mark, step, observed, now, outcome);
    int attempts = UNKNOWN;
    if (outcome.response() != null) {
      statistics.success(step.operation());
      attempts = outcome.response().attempts();
      check.checkSuccess(outcome.response());
    } else {
      statistics.failure(name(outcome.problem()));
      if (failure != null) {
        attempts = failure.attempts();
        check.checkFailure(failure);
      } else {
        check.checkCancellation();
      }
    }
    check.checkRequests(attempts);
    if (outcome.took().compareTo(outcome.limit().plus(Settings.TOLERANCE)) > 0) {
      statistics.hang(mark + " " + step.operation() + " took " + outcome.took());
    }
    statistics.call(step.operation(), Math.max(1, attempts), outcome.took(), outcome.problem());
    return now;
  }

  private static String name(@Nullable Throwable problem) {
    return problem instanceof ApiTimeoutException timeout
        ? "ApiTimeoutException " + timeout.limit()
        : String.valueOf(problem == null ? null : problem.getClass().getSimpleName());
  }

  /** Returns whether each attempt has received what shows that it was rejected. */
  private static boolean everyAttempt(Throwable failure) {
    return (isRejection(failure) || isRejectedStream(failure))
        && Stream.of(failure.getSuppressed()).allMatch(OutcomeChecker::everyAttempt);
  }

  /** The code, without which a server error is doubtful, can be lost with the connection. */
  private static boolean isRejection(Throwable failure) {
    return failure instanceof ServiceException e && (e.statusCode() < 500 || e.errorCode() != null);
  }

  private static boolean isRejectedStream(Throwable failure) {
    return failure.getCause() instanceof StreamResetException reset
        && reset.errorCode == ErrorCode.REFUSED_STREAM;
  }

  /** A completed call, as seen by the caller and by the server. */
  private final class CallCheck<T extends @Nullable Object> {
    private final String mark;
    private final Step<T> step;
    private final RequestLedger.Observed observed;
    private final @Nullable Resource now;
    private final CallOutcome<T> outcome;

    CallCheck(
        String mark,
        Step<T> step,
        RequestLedger.Observed observed,
        @Nullable Resource now,
        CallOutcome<T> outcome) {
      this.mark = mark;
      this.step = step;
      this.observed = observed;
      this.now = now;
      this.outcome = outcome;
    }

    private void check(boolean holds, String claim) {
      if (!holds) {
        statistics.wrong(
            "%s: violated: %s. %s; now %s; %s; %s"
                .formatted(mark, claim, step, now, observed, outcome));
      }
    }

    void checkSuccess(ApiResponse<T> response) {
      check(Resource.same(now, step.wanted()), "a successful call was applied as requested");
      check(
          step.isCorrect().test(response.value(), now),
          "the value is that of the caller and correct");
      check(isOwn(response.requestId()), "the request id is that of the call");
      // The resource may be absent before, but if it exists, this call must have changed it.
      check(
          Resource.same(step.before(), step.wanted()) || observed.applied() > 0,
          "a success was applied");
      check(
          step.kind() != Step.Kind.REMOVE || step.before() != null || response.attempts() > 1,
          "an absent resource is not found, unless an earlier response was lost");
    }

    void checkFailure(CallException failure) {
      check(failure.operation().equals(step.operation()), "the exception names the operation");
      check(isOwn(failure.requestId()), "the request id is that of the call");
      check(
          !(failure instanceof NotFoundException) || step.before() == null,
          "only an absent resource is not found");
      check(
          !failure.mayHaveBeenApplied() || step.kind() != Step.Kind.READ, "reads are not applied");
      check(
          !failure.mayHaveBeenApplied() || !isClearlyRejected(failure),
          "what was certainly not applied is not called doubtful");
      if (failure.mayHaveBeenApplied()) {
        checkAppliedOrNot();
      } else {
        check(observed.applied() == 0, "the request was not applied if the exception says so");
      }
    }

    /** Returns whether each attempt has received the response that it was not applied. */
    private boolean isClearlyRejected(CallException failure) {
      return failure.attempts() == observed.rejections()
          && observed.arrivals() == observed.rejections()
          && everyAttempt(failure);
    }

    void checkCancellation() {
      check(
          outcome.cancelled() && outcome.problem() instanceof CancellationException,
          "a failure is a CallException, or a cancellation by the caller");
      checkAppliedOrNot();
    }

    private void checkAppliedOrNot() {
      check(
          Resource.same(now, step.before()) || Resource.same(now, step.wanted()),
          "a failed call was applied as requested or not at all");
    }

    void checkRequests(int attempts) {
      check(
          step.kind().isRepeatable() || observed.applied() <= 1,
          "a non-repeatable call was applied at most once");
      check(
          step.kind().isRepeatableByHttpClient()
              || attempts == UNKNOWN
              || observed.arrivals() <= attempts,
          "the HTTP client has not resent anything by itself");
    }

    private boolean isOwn(@Nullable String requestId) {
      return requestId == null || requestId.equals(mark);
    }
  }
}
