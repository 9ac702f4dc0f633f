package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.NotFoundException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Compares what callers are told with the truth. */
final class Judge {
  /** A cancelled call does not say how many attempts it made. */
  private static final int UNKNOWN = 0;

  private final Truth truth;
  private final Tally tally;

  Judge(Truth truth, Tally tally) {
    this.truth = truth;
    this.tally = tally;
  }

  /** Judges a call, counts it, and returns how the resource is now. */
  <T extends @Nullable Object> @Nullable Resource judge(
      String mark, Ledger ledger, Step<T> step, Ended<T> ended) {
    CallException failure = ended.problem() instanceof CallException e ? e : null;
    boolean read = step.kind() == Step.Kind.LOOK; // never applied, but may still arrive
    Ledger.Seen seen = ledger.end(failure != null && !failure.mayHaveBeenApplied() && !read);
    String id = step.id().isEmpty() ? seen.changed() : step.id();
    Resource now = id == null ? null : truth.find(id);
    Case<T> it = new Case<>(mark, step, seen, now, ended);
    int attempts = UNKNOWN;
    if (ended.response() != null) {
      tally.success(step.operation());
      attempts = ended.response().attempts();
      it.judgeSuccess(ended.response());
    } else {
      tally.problem(name(ended.problem()));
      if (failure != null) {
        attempts = failure.attempts();
        it.judgeFailure(failure);
      } else {
        it.judgeCancellation();
      }
    }
    it.judgeTraffic(attempts);
    if (ended.took().compareTo(ended.limit().plus(Settings.TOLERANCE)) > 0) {
      tally.hang(mark + " " + step.operation() + " took " + ended.took());
    }
    tally.call(step.operation(), Math.max(1, attempts), ended.took(), ended.problem());
    return now;
  }

  private static String name(@Nullable Throwable problem) {
    return problem instanceof ApiTimeoutException timeout
        ? "ApiTimeoutException " + timeout.limit()
        : String.valueOf(problem == null ? null : problem.getClass().getSimpleName());
  }

  /** A call that has ended, from both sides. */
  private final class Case<T extends @Nullable Object> {
    private final String mark;
    private final Step<T> step;
    private final Ledger.Seen seen;
    private final @Nullable Resource now;
    private final Ended<T> ended;

    Case(String mark, Step<T> step, Ledger.Seen seen, @Nullable Resource now, Ended<T> ended) {
      this.mark = mark;
      this.step = step;
      this.seen = seen;
      this.now = now;
      this.ended = ended;
    }

    private void check(boolean holds, String promise) {
      if (!holds) {
        tally.wrong(
            "%s: not so: %s. %s; now %s; %s; %s".formatted(mark, promise, step, now, seen, ended));
      }
    }

    void judgeSuccess(ApiResponse<T> response) {
      check(Resource.alike(now, step.wanted()), "a success has done what was asked for");
      check(step.right().test(response.value(), now), "the value is the caller's own and true");
      check(isOwn(response.requestId()), "the request id is the caller's own");
      // Something may be found gone, but what was there must have been changed by this very call.
      check(
          Resource.alike(step.before(), step.wanted()) || seen.applied() > 0,
          "a success was applied");
      check(
          step.kind() != Step.Kind.REMOVE || step.before() != null || response.attempts() > 1,
          "what is not there is not found, unless an answer was lost before");
    }

    void judgeFailure(CallException failure) {
      check(failure.operation().equals(step.operation()), "the exception names the operation");
      check(isOwn(failure.requestId()), "the request id is the caller's own");
      check(
          !(failure instanceof NotFoundException) || step.before() == null,
          "only what is not there is not found");
      check(
          !failure.mayHaveBeenApplied() || step.kind() != Step.Kind.LOOK, "reads are not applied");
      if (failure.mayHaveBeenApplied()) {
        checkDoneOrNot();
      } else {
        check(seen.applied() == 0, "nothing was applied where the exception says so");
      }
    }

    void judgeCancellation() {
      check(
          ended.cancelled() && ended.problem() instanceof CancellationException,
          "a failure is a CallException, or a cancellation by the caller");
      checkDoneOrNot();
    }

    private void checkDoneOrNot() {
      check(
          Resource.alike(now, step.before()) || Resource.alike(now, step.wanted()),
          "a failed call has done nothing or what was asked for");
    }

    void judgeTraffic(int attempts) {
      check(
          step.kind().isRepeatable() || seen.applied() <= 1,
          "what must not happen twice was applied once at most");
      check(
          step.kind().isRepeatableByEngine() || attempts == UNKNOWN || seen.arrivals() <= attempts,
          "the engine has sent nothing of its own accord");
    }

    private boolean isOwn(@Nullable String requestId) {
      return requestId == null || requestId.equals(mark);
    }
  }
}
