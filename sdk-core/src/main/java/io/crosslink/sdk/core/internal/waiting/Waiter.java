package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.CallExecutor;
import io.crosslink.sdk.core.internal.call.WaitEvents;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.internal.util.Threads;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Polls a resource until it reaches a status. Only a successful poll counts: polls that fail for a
 * transient reason are repeated, and unknown statuses keep the waiter polling.
 *
 * @param <T> the type of the resource
 */
public final class Waiter<T> {
  /** How much longer a poll in flight may take when the timeout is reached. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  /** How long a resource that was just created may be missing; it is listed within seconds. */
  private static final Duration APPEARANCE = Duration.ofMinutes(2);

  /** How long the status from before a change may still be shown; mostly it is for seconds. */
  private static final Duration STALENESS = Duration.ofMinutes(1);

  /** The number of consecutive polls in which a listing must lack a resource that was there. */
  static final int POLLS_TO_CONFIRM = 2;

  private final Goal<T> goal;
  private final String id;
  private final Predicate<? super T> condition;
  private final WaitOptions options;
  private RequestOptions requestOptions; // of each poll
  private final TimeSource time;
  private final WorkTracker work;
  private final Duration timeout;
  private final long startedAt;
  private int polls;
  private boolean everSeen;
  private int absences; // consecutive ones
  private @Nullable Duration missingSince;
  private @Nullable Duration unchangedSince; // since the first poll, while that holds
  // Volatile, as a wait may be ended by another thread than that of its last poll.
  private volatile @Nullable String lastStatus; // as shown to users
  private @Nullable String lastLifeCycle;
  private volatile boolean isSuccess; // whether it is an expected one
  private volatile RequestOptions pollOptions; // of the last poll that has begun
  private volatile @Nullable String lastHint;
  private volatile @Nullable CallException lastProblem;
  private Supplier<@Nullable CallException> obstacle = () -> null;
  private Supplier<@Nullable WaitEvents> reporting = () -> null;
  private @Nullable Sequel<T> sequel;
  private final Map<String, String> hints = new HashMap<>();

  /** What follows each poll that finds the resource, before the result counts. */
  interface Sequel<T> {
    /** Acts on what was found; completes with what is left of that. */
    CompletableFuture<Optional<T>> proceed(T found, RequestOptions options);

    /** {@return whether it would act on more than the status, which a listing may not show} */
    boolean needsAll(T found);
  }

  /**
   * The goal of a wait.
   *
   * @param what the type of the resource
   * @param status reads the status that is waited for
   * @param lifeCycle reads the status of its life cycle, which mostly is the same one
   * @param absent what absence means
   * @param success statuses that end the wait successfully, in the order of messages
   * @param failure statuses of the life cycle that end it with a failure
   * @param recoverable statuses of the life cycle that a change can end: the wait fails if one
   *     appears, but if it was there from the beginning, only if it stays; it may be the status
   *     from before the change
   * @param listed whether the resource is looked for in a listing, which may lack it for a moment
   * @param <T> the type of the resource
   */
  public record Goal<T>(
      String what,
      Function<T, @Nullable Object> status,
      Function<T, @Nullable Object> lifeCycle,
      WhenNotFound absent,
      Collection<String> success,
      Collection<String> failure,
      Collection<String> recoverable,
      boolean listed) {

    /** Creates a goal of the life cycle. */
    public Goal(
        String what,
        Function<T, @Nullable Object> status,
        WhenNotFound absent,
        Collection<String> success,
        Collection<String> failure,
        Collection<String> recoverable,
        boolean listed) {
      this(what, status, status, absent, success, failure, recoverable, listed);
    }
  }

  /**
   * Starts a wait; the timeout counts from here.
   *
   * @param goal the goal
   * @param id the id of the resource
   * @param condition a further condition besides the status
   * @param options timeout, poll interval and progress listener
   * @param time the source of time
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
    this.requestOptions = options.requestOptions();
    this.time = time;
    this.work = WorkTracker.of(time);
    Instant deadline = options.requestOptions().deadline();
    this.timeout =
        deadline == null
            ? options.timeout()
            : Durations.min(options.timeout(), Durations.until(deadline, time.now()));
    this.startedAt = time.nanoTime();
    this.pollOptions = requestOptions;
  }

  /** Says what has to happen before a status is left, for listeners and messages. */
  public Waiter<T> hint(String status, String text) {
    hints.put(status, text);
    return this;
  }

  /**
   * Reports this wait to the listener of a client.
   *
   * @param caller makes the calls of that client
   * @param method the method that waits, such as {@code PrivateConnects.remove}
   */
  public Waiter<T> reportedBy(CallExecutor caller, String method) {
    reporting = () -> caller.waiting(method, goal.what(), id, requestOptions);
    return this;
  }

  /** Sets what returns the problem that keeps the resource as it is, though polls succeed. */
  void explainedBy(Supplier<@Nullable CallException> obstacle) {
    this.obstacle = obstacle;
  }

  /** Sets what follows each poll that finds the resource; it blocks in the blocking form. */
  void followedBy(Sequel<T> next) {
    this.sequel = next;
  }

  /** Starts to report, and relates the polls to this wait. */
  private @Nullable WaitEvents startReporting() {
    WaitEvents events = reporting.get();
    if (events != null) {
      requestOptions = requestOptions.toBuilder().parent(events.info()).build();
    }
    return events;
  }

  private void ended(@Nullable WaitEvents events, @Nullable Throwable failure) {
    if (events != null) {
      events.ended(polls, elapsed(), failure);
    }
  }

  /** Waits in the calling thread; returns the resource, or empty if the goal was its absence. */
  public Optional<T> await(Function<RequestOptions, Optional<T>> poll) {
    return await(poll, null);
  }

  /** Waits in the calling thread, and shares polls with other waits. */
  public Optional<T> await(Polls<T> polls) {
    PollGroup<T> group = polls.join(options.requestOptions());
    try {
      return await(poll -> polls.poll(id, poll), group);
    } finally {
      polls.leave(options.requestOptions());
    }
  }

  private Optional<T> await(
      Function<RequestOptions, Optional<T>> alone, @Nullable PollGroup<T> group) {
    return work.during(
        () -> {
          WaitEvents events = startReporting();
          Throwable failure = null;
          try {
            return run(alone, group);
          } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
          } finally {
            ended(events, failure);
          }
        });
  }

  private Optional<T> run(
      Function<RequestOptions, Optional<T>> alone, @Nullable PollGroup<T> group) {
    Duration delay = Duration.ZERO;
    while (true) {
      Optional<T> seen = Optional.empty();
      CallException problem = null;
      try {
        seen = poll(alone, group, delay);
      } catch (CallException e) {
        problem = passing(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw interrupted();
      }
      if (isDone(seen, problem)) {
        return seen;
      }
      delay = delay();
    }
  }

  private Optional<T> poll(
      Function<RequestOptions, Optional<T>> alone, @Nullable PollGroup<T> group, Duration delay)
      throws InterruptedException {
    Duration left = delay;
    if (!delay.isZero() && (group == null || group.isLone())) {
      time.sleep(delay);
      left = Duration.ZERO; // and there may be others by now
    }
    Optional<T> seen =
        group == null || group.isLone() ? alone.apply(beginPoll()) : poll(group, left);
    return sequel == null || seen.isEmpty()
        ? seen
        : Futures.now(sequel.proceed(seen.get(), pollOptions));
  }

  private Optional<T> poll(PollGroup<T> group, Duration delay) throws InterruptedException {
    SharedPoll<T> poll = group.poll(this, delay);
    Runnable ended = work.awaiting(poll);
    try {
      return poll.get(limit().minus(elapsed()).toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw timedOut("within " + Durations.describe(timeout));
    } catch (ExecutionException e) {
      return Futures.now(CompletableFuture.failedFuture(e.getCause()));
    } finally {
      ended.run();
      poll.cancel(true);
    }
  }

  /** Waits without blocking; cancelling the future ends the wait. */
  public CompletableFuture<Optional<T>> awaitAsync(
      Function<RequestOptions, CompletableFuture<Optional<T>>> poll) {
    return awaitAsync(poll, null);
  }

  /** Waits without blocking, and shares polls with other waits. */
  public CompletableFuture<Optional<T>> awaitAsync(Polls<T> polls) {
    PollGroup<T> group = polls.join(options.requestOptions());
    CompletableFuture<Optional<T>> wait;
    try {
      wait = awaitAsync(poll -> polls.pollAsync(id, poll), group);
    } catch (Throwable e) {
      polls.leave(options.requestOptions());
      throw e;
    }
    wait.whenComplete((seen, problem) -> polls.leave(options.requestOptions()));
    return wait;
  }

  private CompletableFuture<Optional<T>> awaitAsync(
      Function<RequestOptions, CompletableFuture<Optional<T>>> alone,
      @Nullable PollGroup<T> group) {
    return work.during(
        () -> {
          WaitEvents events = startReporting();
          try {
            return reporting(events, new AsyncWait(alone, group).start());
          } catch (RuntimeException | Error e) {
            ended(events, e);
            throw e;
          }
        });
  }

  /** The end is reported before the caller can see it, unless it is the caller who cancels. */
  private CompletableFuture<Optional<T>> reporting(
      @Nullable WaitEvents events, CompletableFuture<Optional<T>> wait) {
    if (events == null) {
      return wait;
    }
    CompletableFuture<Optional<T>> reported =
        wait.whenComplete((seen, problem) -> ended(events, problem));
    return Futures.linked(wait, reported.copy()); // what is cancelled itself reports nothing
  }

  /** {@return the id of the resource} */
  String id() {
    return id;
  }

  /** Returns how soon a poll may begin to go with others, but no sooner than the service asks. */
  Duration shortest(Duration delay) {
    return Durations.min(delay, Durations.max(delay.dividedBy(2), askedDelay()));
  }

  /**
   * Returns whether the wait may end if the resource is like this, or whether what is to be done
   * may need what a listing does not show. Also if it lacks a status, or if this was the last poll.
   */
  boolean mayEnd(T seen) {
    String status = text(Optional.of(seen), goal.status());
    String lifeCycle = text(Optional.of(seen), goal.lifeCycle());
    boolean awaitsStatus = !goal.success().isEmpty();
    boolean fails = !goal.failure().isEmpty() || !goal.recoverable().isEmpty();
    return isExistenceEnough()
        || elapsed().compareTo(timeout) >= 0
        || (awaitsStatus && (status == null || goal.success().contains(status)))
        || (fails && (lifeCycle == null || isFinal(lifeCycle)))
        || (sequel != null && sequel.needsAll(seen));
  }

  private boolean isFinal(String status) {
    return goal.failure().contains(status) || goal.recoverable().contains(status);
  }

  /** Begins a poll; returns options that keep it from outlasting the wait. */
  RequestOptions beginPoll() {
    pollOptions = newPollOptions();
    return pollOptions;
  }

  private RequestOptions newPollOptions() {
    RequestOptions chosen = requestOptions;
    Duration left = timeout.minus(elapsed());
    Instant latest = time.now().plus(left.compareTo(GRACE) < 0 ? GRACE : left);
    return chosen.deadline() != null && chosen.deadline().isBefore(latest)
        ? chosen
        : chosen.toBuilder().deadline(latest).build();
  }

  /** Returns a transient failure; throws any other. */
  private CallException passing(CallException problem) {
    if (!PassingFailures.isPassing(problem)) {
      throw problem;
    }
    if (Thread.currentThread().isInterrupted()) {
      lastProblem = problem;
      throw interrupted();
    }
    return problem;
  }

  private boolean isDone(Optional<T> seen, @Nullable CallException problem) {
    polls++;
    lastProblem = problem;
    String status = text(seen, goal.status());
    String lifeCycle = goal.lifeCycle() == goal.status() ? status : text(seen, goal.lifeCycle());
    if (problem == null) {
      noteChange(seen.isPresent(), lifeCycle);
      lastStatus = status == null ? null : Excerpt.of(status);
      lastHint = status == null ? null : hints.get(status);
      isSuccess =
          isExistenceEnough()
              ? seen.isPresent()
              : status != null && goal.success().contains(status);
    }
    options
        .listener()
        .accept(
            WaitProgress.builder()
                .resourceType(goal.what())
                .id(id)
                .status(problem == null ? lastStatus : null)
                .hint(problem == null ? lastHint : null)
                .present(seen.isPresent())
                .failure(problem)
                .attempt(polls)
                .elapsed(elapsed())
                .build());
    if (problem != null) {
      return false;
    }
    if (seen.isEmpty()) {
      return isDoneWhenAbsent();
    }
    everSeen = true;
    if (lifeCycle != null && isFailure(lifeCycle)) {
      lastStatus = Excerpt.of(lifeCycle);
      lastHint = hints.get(lifeCycle);
      throw failure(WaiterException.Reason.TERMINAL_STATE, "it ended in status " + lastStatus);
    }
    return isSuccess && condition.test(seen.get());
  }

  private @Nullable String text(Optional<T> seen, Function<T, @Nullable Object> status) {
    return seen.map(status).map(Object::toString).orElse(null);
  }

  private boolean isExistenceEnough() {
    return goal.absent() == WhenNotFound.EXPECTED && goal.success().isEmpty();
  }

  /** Notes whether everything is as in the first successful poll, and how often it was absent. */
  private void noteChange(boolean present, @Nullable String lifeCycle) {
    boolean first = !everSeen && absences == 0;
    if (first && present) {
      unchangedSince = elapsed();
    } else if (!present || !Objects.equals(lifeCycle, lastLifeCycle)) {
      unchangedSince = null;
    }
    lastLifeCycle = lifeCycle;
    absences = present ? 0 : absences + 1;
  }

  private boolean isFailure(String status) {
    boolean stale =
        unchangedSince != null && elapsed().minus(unchangedSince).compareTo(STALENESS) < 0;
    return goal.failure().contains(status) || (goal.recoverable().contains(status) && !stale);
  }

  private boolean isDoneWhenAbsent() {
    if (goal.absent() == WhenNotFound.EXPECTED) {
      return false;
    }
    if (goal.absent() == WhenNotFound.PENDING && !everSeen) {
      failIfOverdue();
      return false;
    }
    if (goal.listed() && absences < POLLS_TO_CONFIRM) {
      return false;
    }
    if (goal.absent() == WhenNotFound.SUCCESS) {
      return true;
    }
    throw failure(
        WaiterException.Reason.NOT_FOUND,
        goal.absent() == WhenNotFound.PENDING ? "it disappeared" : "it does not exist");
  }

  private void failIfOverdue() {
    if (missingSince == null) {
      missingSince = elapsed();
    }
    if (elapsed().minus(missingSince).compareTo(APPEARANCE) >= 0) {
      throw failure(
          WaiterException.Reason.NOT_FOUND,
          "it did not appear within " + Durations.describe(APPEARANCE));
    }
  }

  /** The delay before the next poll; throws if no time is left for one. */
  private Duration delay() {
    Duration left = timeout.minus(elapsed());
    if (left.isNegative() || left.isZero()) {
      throw timedOut("within " + Durations.describe(timeout));
    }
    Instant deadline = options.requestOptions().deadline();
    if (deadline != null && !time.now().isBefore(deadline)) { // the clock has been set
      throw timedOut("by the deadline");
    }
    Duration asked = askedDelay();
    if (asked != null && asked.compareTo(left) > 0) {
      throw failure(
          WaiterException.Reason.TIMEOUT,
          "the service asks for a delay of " + asked + ", and the wait may take only " + left);
    }
    return Durations.min(left, Durations.max(options.pollInterval(), asked));
  }

  private @Nullable Duration askedDelay() {
    return lastProblem instanceof ServiceException service ? service.retryAfter() : null;
  }

  private WaiterException timedOut(String limit) {
    String missed = isSuccess ? "it did not meet the condition " : "it did not ";
    return failure(WaiterException.Reason.TIMEOUT, missed + limit);
  }

  /**
   * The time after which the wait ends even if a poll is in flight, which mostly ends earlier by
   * itself.
   */
  private Duration limit() {
    Instant deadline = options.requestOptions().deadline();
    Duration limit = timeout.plus(GRACE);
    return deadline == null
        ? limit
        : Durations.min(limit, Durations.until(deadline, time.now()).plus(elapsed()));
  }

  private Duration elapsed() {
    return Duration.ofNanos(time.nanoTime() - startedAt);
  }

  private WaiterException interrupted() {
    return failure(WaiterException.Reason.INTERRUPTED, "the thread was interrupted");
  }

  private WaiterException failure(WaiterException.Reason reason, String problem) {
    CallException hindering = lastProblem == null ? obstacle.get() : null;
    String wish =
        goal.absent() == WhenNotFound.SUCCESS
            ? "to disappear"
            : isExistenceEnough() ? "to exist" : "to reach " + String.join(" or ", goal.success());
    String message =
        "Waited for %s %s %s, but %s (last status %s, %s in %s)"
            .formatted(
                goal.what(),
                id,
                wish,
                problem + (hindering == null ? "" : ", as the service rejects what is needed"),
                (lastStatus == null ? "none" : lastStatus)
                    + (lastHint == null ? "" : ": " + lastHint),
                polls + (polls == 1 ? " poll" : " polls"),
                Durations.describe(elapsed()));
    return hindering == null
        ? new WaiterException(reason, lastStatus, message, lastProblem)
        : new WaiterException(
            reason, lastStatus, message + ": " + hindering.getMessage(), hindering);
  }

  /** Everything that is thrown completes the future, since it would be lost otherwise. */
  private final class AsyncWait {
    private final Function<RequestOptions, CompletableFuture<Optional<T>>> alone;
    private final @Nullable PollGroup<T> group;
    private final CompletableFuture<Optional<T>> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<Optional<T>> current;
    private volatile @Nullable Future<?> delay;
    private volatile @Nullable Future<?> limit;

    AsyncWait(
        Function<RequestOptions, CompletableFuture<Optional<T>>> alone,
        @Nullable PollGroup<T> group) {
      this.alone = alone;
      this.group = group;
    }

    CompletableFuture<Optional<T>> start() {
      // Outside any try: bad arguments are thrown to the caller.
      CompletableFuture<Optional<T>> first = poll();
      // Polls end in time; but a listener or condition may block, and a poll may be many calls.
      limit = Threads.schedule(limit(), this::giveUp);
      result.whenComplete((value, problem) -> stop());
      follow(first);
      return result;
    }

    private void giveUp() {
      WaiterException problem = timedOut("within " + Durations.describe(timeout));
      work.during(() -> result.completeExceptionally(problem));
    }

    private void stop() {
      cancel(current);
      cancel(delay);
      cancel(limit);
    }

    private void cancel(@Nullable Future<?> work) {
      if (work != null) {
        work.cancel(true);
      }
    }

    private CompletableFuture<Optional<T>> poll() {
      return group == null || group.isLone()
          ? alone.apply(beginPoll())
          : group.poll(Waiter.this, Duration.ZERO);
    }

    private void pollAfter(Duration wait) {
      if (group == null || group.isLone()) {
        delay = time.schedule(wait, this::pollAgain);
        if (result.isDone()) {
          stop();
        }
      } else {
        follow(group.poll(Waiter.this, wait));
      }
    }

    private void pollAgain() {
      if (result.isDone()) {
        return;
      }
      try {
        follow(poll());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }

    private void follow(CompletableFuture<Optional<T>> polled) {
      Sequel<T> next = sequel;
      CompletableFuture<Optional<T>> seen =
          next == null
              ? polled
              : Futures.flatMap(
                  polled,
                  found ->
                      found.isEmpty()
                          ? CompletableFuture.completedFuture(found)
                          : next.proceed(found.get(), pollOptions));
      current = seen;
      if (result.isDone()) {
        stop();
      }
      seen.whenComplete(this::carryOn);
    }

    @SuppressWarnings("NullableOptional") // null if the poll has failed
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
          pollAfter(delay());
        }
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }
  }
}
