package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.IoFailures;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a resource again and again until it is as wished. Only a good answer counts: a look that
 * fails for a passing reason is repeated, and states nobody has heard of keep it waiting.
 *
 * @param <T> the type of the resource
 */
public final class Waiter<T> {
  /** What a look that is on its way when the time is up may take on top. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  /** How long what was just created may be missing; it is listed within seconds. */
  private static final Duration APPEARANCE = Duration.ofMinutes(2);

  private final Goal<T> goal;
  private final String id;
  private final Predicate<? super T> condition;
  private final WaitOptions options;
  private final TimeSource time;
  private final Duration timeout;
  private final long startedAt;
  private int looks;
  private boolean everSeen;
  private @Nullable Duration missingSince;
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
      WhenNotFound absent,
      Set<String> success,
      Set<String> failure) {}

  /**
   * Begins a wait; the time runs from here.
   *
   * @param goal what is waited for
   * @param id the id of the resource
   * @param condition what must hold besides the status
   * @param options how long and how eagerly to wait
   * @param time where the time comes from
   */
  public Waiter(
      Goal<T> goal,
      String id,
      Predicate<? super T> condition,
      WaitOptions options,
      TimeSource time) {
    this.goal = goal;
    this.id = id;
    this.condition = Arguments.notNull("condition", condition);
    this.options = Arguments.notNull("options", options);
    this.time = time;
    Instant deadline = options.requestOptions().deadline();
    this.timeout =
        deadline == null
            ? options.timeout()
            : Durations.min(options.timeout(), Durations.until(deadline, time.now()));
    this.startedAt = time.nanoTime();
  }

  /**
   * Waits in the calling thread; returns the resource, or nothing if its absence was waited for.
   */
  public Optional<T> await(Function<RequestOptions, Optional<T>> look) {
    while (true) {
      Optional<T> seen = Optional.empty();
      CallException problem = null;
      try {
        seen = look.apply(lookOptions());
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
  public CompletableFuture<Optional<T>> awaitAsync(
      Function<RequestOptions, CompletableFuture<Optional<T>>> look) {
    return new AsyncWait(look).start();
  }

  /** Options that keep a look from outlasting the wait. */
  private RequestOptions lookOptions() {
    RequestOptions chosen = options.requestOptions();
    Duration left = timeout.minus(elapsed());
    Instant latest = time.now().plus(left.compareTo(GRACE) < 0 ? GRACE : left);
    return chosen.deadline() != null && chosen.deadline().isBefore(latest)
        ? chosen
        : chosen.toBuilder().deadline(latest).build();
  }

  /** Returns a failure that may be gone at the next look; throws any other. */
  private CallException passing(CallException problem) {
    boolean passing =
        (problem instanceof TransportException && !IoFailures.isHopeless(problem))
            || problem instanceof ApiTimeoutException
            || problem instanceof ResponseFormatException
            || problem instanceof IntermediaryResponseException
            || problem instanceof ServerException
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
            WaitProgress.builder()
                .resourceType(goal.what())
                .id(id)
                .status(problem == null ? lastStatus : null)
                .present(seen.isPresent())
                .failure(problem)
                .attempt(looks)
                .elapsed(elapsed())
                .build());
    if (problem != null) {
      return false;
    }
    if (seen.isEmpty()) {
      return isDoneWhenAbsent();
    }
    everSeen = true;
    if (lastStatus != null && goal.failure().contains(lastStatus)) {
      throw failure(WaiterException.Reason.TERMINAL_STATE, "it ended in status " + lastStatus);
    }
    return isSuccess() && condition.test(seen.get());
  }

  private boolean isDoneWhenAbsent() {
    if (goal.absent() == WhenNotFound.FAILURE) {
      throw failure(WaiterException.Reason.NOT_FOUND, "it does not exist");
    }
    if (goal.absent() == WhenNotFound.SUCCESS) {
      return true;
    }
    if (everSeen) {
      throw failure(WaiterException.Reason.NOT_FOUND, "it disappeared");
    }
    if (missingSince == null) {
      missingSince = elapsed();
    }
    if (elapsed().minus(missingSince).compareTo(APPEARANCE) >= 0) {
      throw failure(WaiterException.Reason.NOT_FOUND, "it did not appear within " + APPEARANCE);
    }
    return false;
  }

  private boolean isSuccess() {
    return lastStatus != null && goal.success().contains(lastStatus);
  }

  /** The pause before the next look; throws if there is no time for one. */
  private Duration pause() {
    Duration left = timeout.minus(elapsed());
    if (left.isNegative() || left.isZero()) {
      throw failure(
          WaiterException.Reason.TIMEOUT,
          isSuccess()
              ? "it did not meet the condition within " + timeout
              : "it did not get there within " + timeout);
    }
    return Durations.min(left, options.pollInterval());
  }

  private Duration elapsed() {
    return Duration.ofNanos(time.nanoTime() - startedAt);
  }

  private WaiterException interrupted() {
    return failure(WaiterException.Reason.INTERRUPTED, "the thread was interrupted");
  }

  private WaiterException failure(WaiterException.Reason reason, String problem) {
    String wish =
        goal.absent() == WhenNotFound.SUCCESS
            ? "to disappear"
            : "to reach " + String.join(" or ", goal.success());
    String message =
        "Waited for %s %s %s, but %s (last status %s, %d polls in %s)"
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
    private final Function<RequestOptions, CompletableFuture<Optional<T>>> look;
    private final CompletableFuture<Optional<T>> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<Optional<T>> current;
    private volatile @Nullable Future<?> pause;

    AsyncWait(Function<RequestOptions, CompletableFuture<Optional<T>>> look) {
      this.look = look;
    }

    CompletableFuture<Optional<T>> start() {
      // Outside any try: what is wrong with the arguments is thrown here and now.
      CompletableFuture<Optional<T>> first = look.apply(lookOptions());
      result.whenComplete((value, problem) -> stop());
      follow(first);
      return result;
    }

    private void stop() {
      cancel(current);
      cancel(pause);
    }

    private void cancel(@Nullable Future<?> work) {
      if (work != null) {
        work.cancel(true);
      }
    }

    private void lookAgain() {
      if (result.isDone()) {
        return;
      }
      try {
        follow(look.apply(lookOptions()));
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }

    private void follow(CompletableFuture<Optional<T>> seen) {
      current = seen;
      if (result.isDone()) {
        stop();
      }
      seen.whenComplete(this::carryOn);
    }

    @SuppressWarnings("NullableOptional") // null when the look has failed
    private void carryOn(@Nullable Optional<T> seen, @Nullable Throwable problem) {
      try {
        Throwable cause = Futures.causeOf(problem);
        if (cause != null && !(cause instanceof CallException)) {
          result.completeExceptionally(cause);
          return;
        }
        Optional<T> present = seen == null ? Optional.empty() : seen;
        if (isDone(present, cause == null ? null : passing((CallException) cause))) {
          result.complete(present);
        } else {
          pause = time.schedule(pause(), this::lookAgain);
          if (result.isDone()) {
            stop();
          }
        }
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }
  }
}
