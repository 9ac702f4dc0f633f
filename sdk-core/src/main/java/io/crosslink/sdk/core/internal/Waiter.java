package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a resource again and again until it is as wished. Only a good answer counts: a look that
 * fails for a passing reason is repeated, and states nobody has heard of keep it waiting.
 *
 * @param <T> the type of the resource
 */
public final class Waiter<T> {
  private final Goal<T> goal;
  private final String id;
  private final WaitOptions options;
  private final TimeSource time;
  private final long startedAt;
  private int looks;
  private @Nullable String lastStatus;
  private @Nullable CallException lastProblem;

  /**
   * What is waited for.
   *
   * @param what the kind of resource
   * @param status reads its status
   * @param absent what absence means
   * @param success states that end the wait well
   * @param failure states that end it badly
   * @param <T> the type of the resource
   */
  public record Goal<T>(
      String what,
      Function<T, @Nullable Object> status,
      Absent absent,
      Set<String> success,
      Set<String> failure) {}

  /** Begins a wait; the time runs from here. */
  public Waiter(Goal<T> goal, String id, WaitOptions options, TimeSource time) {
    this.goal = goal;
    this.id = id;
    this.options = Arguments.notNull("options", options);
    this.time = time;
    this.startedAt = time.nanoTime();
  }

  /**
   * Waits in the calling thread; returns the resource, or nothing if its absence was waited for.
   */
  public Optional<T> await(Supplier<Optional<T>> look) {
    while (true) {
      Optional<T> seen = Optional.empty();
      CallException problem = null;
      try {
        seen = look.get();
      } catch (CallException e) {
        problem = passing(e);
      }
      if (isDone(seen, problem)) {
        return seen;
      }
      try {
        time.sleep(pause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw interrupted();
      }
    }
  }

  /** Waits without holding a thread; cancelling the future ends the wait. */
  public CompletableFuture<Optional<T>> awaitAsync(Supplier<CompletableFuture<Optional<T>>> look) {
    return new AsyncWait(look).start();
  }

  /** Returns a failure that may be gone at the next look; throws any other. */
  private CallException passing(CallException problem) {
    boolean passing =
        (problem instanceof TransportException && !Transport.isHopeless(problem))
            || problem instanceof ApiTimeoutException
            || problem instanceof ResponseFormatException
            || (problem instanceof ServiceException service
                && (service.isRetryable() || service.statusCode() >= 500));
    if (!passing) {
      throw problem;
    }
    if (Thread.currentThread().isInterrupted()) {
      lastProblem = problem;
      throw interrupted();
    }
    return problem;
  }

  private boolean isDone(Optional<T> seen, @Nullable CallException problem) {
    looks++;
    lastProblem = problem;
    if (problem == null) {
      lastStatus = seen.map(goal.status()).map(Object::toString).orElse(null);
    }
    options
        .listener()
        .accept(
            new WaitProgress(
                goal.what(),
                id,
                problem == null ? lastStatus : null,
                seen.isPresent(),
                problem,
                looks,
                elapsed()));
    if (problem != null) {
      return false;
    }
    if (seen.isEmpty()) {
      if (goal.absent() == Absent.FAILURE) {
        throw failure(WaiterException.Reason.ABSENT, "it is not there");
      }
      return goal.absent() == Absent.SUCCESS;
    }
    if (lastStatus != null && goal.failure().contains(lastStatus)) {
      throw failure(WaiterException.Reason.FAILED_STATE, "it ended in status " + lastStatus);
    }
    return lastStatus != null && goal.success().contains(lastStatus);
  }

  /** The pause before the next look; throws if there is no time for one. */
  private Duration pause() {
    Duration left = options.timeout().minus(elapsed());
    if (left.isNegative() || left.isZero()) {
      throw failure(
          WaiterException.Reason.TIMEOUT, "it did not get there within " + options.timeout());
    }
    return left.compareTo(options.pollInterval()) < 0 ? left : options.pollInterval();
  }

  private Duration elapsed() {
    return Duration.ofNanos(time.nanoTime() - startedAt);
  }

  private WaiterException interrupted() {
    return failure(WaiterException.Reason.INTERRUPTED, "the thread was interrupted");
  }

  private WaiterException failure(WaiterException.Reason reason, String problem) {
    String wish =
        goal.success().isEmpty()
            ? "to disappear"
            : "to reach " + String.join(" or ", goal.success());
    String message =
        "Waited for %s %s %s, but %s (last status %s, %d looks in %s)"
            .formatted(
                goal.what(),
                id,
                wish,
                problem,
                lastStatus == null ? "none" : lastStatus,
                looks,
                elapsed().truncatedTo(ChronoUnit.MILLIS));
    return new WaiterException(reason, lastStatus, message, lastProblem);
  }

  /** Whatever is thrown on the way ends in the future: nobody else would see it. */
  private final class AsyncWait {
    private final Supplier<CompletableFuture<Optional<T>>> look;
    private final CompletableFuture<Optional<T>> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<Optional<T>> current;

    AsyncWait(Supplier<CompletableFuture<Optional<T>>> look) {
      this.look = look;
    }

    CompletableFuture<Optional<T>> start() {
      // Outside any try: what is wrong with the arguments is thrown here and now.
      CompletableFuture<Optional<T>> first = look.get();
      result.whenComplete((value, problem) -> cancelLook());
      follow(first);
      return result;
    }

    private void cancelLook() {
      CompletableFuture<Optional<T>> seen = current;
      if (seen != null) {
        seen.cancel(true);
      }
    }

    private void lookAgain() {
      if (result.isDone()) {
        return;
      }
      try {
        follow(look.get());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }

    private void follow(CompletableFuture<Optional<T>> seen) {
      current = seen;
      if (result.isDone()) {
        cancelLook();
      }
      seen.whenComplete(this::carryOn);
    }

    @SuppressWarnings("NullableOptional") // null when the look has failed
    private void carryOn(@Nullable Optional<T> seen, @Nullable Throwable problem) {
      try {
        Throwable cause = Lookup.causeOf(problem);
        if (cause != null && !(cause instanceof CallException)) {
          result.completeExceptionally(cause);
          return;
        }
        Optional<T> present = seen == null ? Optional.empty() : seen;
        if (isDone(present, cause == null ? null : passing((CallException) cause))) {
          result.complete(present);
        } else {
          time.schedule(pause(), this::lookAgain);
        }
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }
  }
}
