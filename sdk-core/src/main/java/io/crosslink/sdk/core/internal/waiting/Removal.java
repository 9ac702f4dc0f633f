package io.crosslink.sdk.core.internal.waiting;

import static java.util.stream.Collectors.joining;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ResourceReference;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Removes a resource: with each poll of a {@link Waiter}, takes the step that the resource requires
 * as it is now. Each step is taken once, because a poll may still return the previous state. A step
 * that may have failed is repeated if the next poll requires it, and so is one that was rejected
 * because of the state, which may have changed since the poll or by an earlier step whose response
 * was lost. If the service rejects a step because other resources use this one, the exception names
 * them; if these are being deleted themselves, the step is repeated until they are gone. A deletion
 * may insist, where what hinders it cannot be named: it is repeated until the wait ends.
 *
 * @param <T> the type of the resource
 */
public final class Removal<T> {
  private static final int MOST_NAMED = 10;
  private static final Duration LONGEST = Duration.ofDays(1);

  /** How long a lack of permission may be for a reason that passes, as it is in some deletions. */
  private static final Duration PASSING = Duration.ofMinutes(1);

  private final String thing;
  private final Function<T, @Nullable Object> status;
  private final TimeSource time;
  private final List<Step<T>> steps = new ArrayList<>();
  private final List<Users<?>> users = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private volatile @Nullable T seen; // polls may return on other threads
  private @Nullable Pending<T> rejected;
  private @Nullable Long deniedAt;
  private volatile @Nullable ServiceException obstacle; // read where a wait ends

  /** A step; later ones are taken once it has no targets any more. */
  private record Step<T>(
      Kind kind,
      Function<T, List<String>> targets,
      BiConsumer<String, RequestOptions> call,
      BiFunction<String, RequestOptions, ? extends CompletableFuture<?>> callAsync) {}

  /** The kinds of steps. */
  public enum Kind {
    /** Any other. */
    USUAL,
    /** Removes another resource first; its failures are final. */
    TAKES,
    /** Interrupts the use of the resource, so that it must not be in use any more. */
    UNBINDS,
    /** The resource is gone when the call returns, so that no poll is needed. */
    DELETES_AT_ONCE,
    /** A deletion that is repeated while it is rejected, for what no one can name. */
    INSISTS
  }

  /** A step for a target. */
  private record Pending<T>(Step<T> step, String target, String key) {
    CompletableFuture<?> start(boolean blocking, RequestOptions options) {
      return blocking
          ? Futures.completed(
              () -> {
                step.call.accept(target, options);
                return target;
              })
          : step.callAsync.apply(target, options);
    }
  }

  /**
   * Starts a removal.
   *
   * @param thing the resource, for messages
   * @param status reads its status
   * @param time the source of time
   */
  public Removal(String thing, Function<T, @Nullable Object> status, TimeSource time) {
    this.thing = thing;
    this.status = status;
    this.time = time;
  }

  /**
   * Adds a step.
   *
   * @param kind its kind
   * @param only the statuses in which it is taken; empty for all
   * @param except statuses in which it is not taken
   * @param targets the ids that it is taken for, as the resource is now: none if it is unnecessary
   * @param call takes the step for a target
   * @param callAsync takes it without blocking
   */
  public void step(
      Kind kind,
      Set<String> only,
      Set<String> except,
      Function<T, List<String>> targets,
      BiConsumer<String, RequestOptions> call,
      BiFunction<String, RequestOptions, ? extends CompletableFuture<?>> callAsync) {
    steps.add(new Step<>(kind, in(only, except, targets), call, callAsync));
  }

  /** Adds a step that unbinds, taken in a way of the user's own. */
  public void unbind(
      Set<String> only,
      Set<String> except,
      Function<T, List<String>> targets,
      Function<String, ? extends CompletableFuture<?>> way) {
    step(
        Kind.UNBINDS,
        only,
        except,
        targets,
        (target, poll) -> await(Arguments.notNull("the future", way.apply(target)), poll),
        (target, poll) -> Arguments.notNull("the future", way.apply(target)));
  }

  private Function<T, List<String>> in(
      Set<String> only, Set<String> except, Function<T, List<String>> targets) {
    return resource -> {
      String name = String.valueOf(status.apply(resource));
      boolean possible = only.isEmpty() || only.contains(name);
      return possible && !except.contains(name) ? targets.apply(resource) : List.of();
    };
  }

  /**
   * Adds a type of resources that may use this one.
   *
   * @param what the type, for messages
   * @param type its class
   * @param listing lists all of them
   * @param uses whether one of them uses this resource
   * @param leaving statuses in which they are being deleted
   */
  public <U extends CloudResource> void usedBy(
      String what,
      Class<U> type,
      Function<RequestOptions, Paginator<?, U>> listing,
      Predicate<U> uses,
      Set<String> leaving) {
    users.add(new Users<>(what, type, listing, uses, leaving));
  }

  /** Returns the ids that are there. */
  public static List<String> ids(@Nullable String... ids) {
    return Stream.of(ids).filter(id -> id != null && !id.isEmpty()).toList();
  }

  /** Returns the id of a part of a resource; null if there is no such part, or it has no id. */
  public static <P> @Nullable String id(@Nullable P part, Function<P, @Nullable String> id) {
    return part == null ? null : Lookups.orNull(id).apply(part);
  }

  private void await(CompletableFuture<?> future, RequestOptions poll) {
    Instant end = poll.deadline();
    Duration left = end == null ? LONGEST : Durations.until(end, time.now());
    Runnable ended = WorkTracker.of(time).awaiting(future);
    try {
      future.get(left.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(WaiterException.Reason.INTERRUPTED, "The thread was interrupted", e);
    } catch (TimeoutException e) {
      throw failure(WaiterException.Reason.TIMEOUT, "The timeout expired", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException problem
          ? problem
          : new IllegalStateException("The given way of unbinding failed", e.getCause());
    } finally {
      ended.run();
    }
  }

  private static WaiterException failure(
      WaiterException.Reason reason, String problem, Exception cause) {
    return new WaiterException(
        reason, null, problem + " before the given way of unbinding was done", cause);
  }

  /** Removes the resource; returns whether it was there. */
  public boolean await(Waiter<T> waiter, Function<RequestOptions, Optional<T>> poll) {
    follow(waiter, true);
    waiter.await(poll);
    return seen != null;
  }

  /** Removes the resource, and shares polls with other waits; returns whether it was there. */
  public boolean await(Waiter<T> waiter, Polls<T> polls) {
    follow(waiter, true);
    waiter.await(polls);
    return seen != null;
  }

  /** {@return the resource as it was found last; only for steps} */
  public T seen() {
    return Objects.requireNonNull(seen);
  }

  /** Removes the resource without blocking; completes with whether it was there. */
  public CompletableFuture<Boolean> awaitAsync(
      Waiter<T> waiter, Function<RequestOptions, CompletableFuture<Optional<T>>> poll) {
    follow(waiter, false);
    return Futures.map(waiter.awaitAsync(poll), gone -> seen != null);
  }

  /** Removes the resource without blocking, and shares polls with other waits. */
  public CompletableFuture<Boolean> awaitAsync(Waiter<T> waiter, Polls<T> polls) {
    follow(waiter, false);
    return Futures.map(waiter.awaitAsync(polls), gone -> seen != null);
  }

  private void follow(Waiter<T> waiter, boolean blocking) {
    waiter.explainedBy(() -> obstacle);
    waiter.followedBy(
        new Waiter.Sequel<>() {
          @Override
          public CompletableFuture<Optional<T>> proceed(T found, RequestOptions options) {
            return Removal.this.proceed(blocking, found, options);
          }

          @Override
          public boolean needsAll(T found) {
            return steps.stream().anyMatch(Removal::concernsOthers) && next(found) != null;
          }
        });
  }

  private static boolean concernsOthers(Step<?> step) {
    return step.kind == Kind.UNBINDS || step.kind == Kind.TAKES;
  }

  /**
   * Takes the step that the resource requires as it was found, if any; completes with what is left
   * of it. If it blocks, each call is complete when it returns.
   */
  CompletableFuture<Optional<T>> proceed(boolean blocking, T found, RequestOptions options) {
    seen = found;
    Pending<T> next = next(found);
    if (next == null) {
      return CompletableFuture.completedFuture(Optional.of(found));
    }
    CompletableFuture<Boolean> inUse =
        next.step.kind == Kind.UNBINDS
            ? Futures.map(usersOf(blocking, options), using -> isInUse(using, null))
            : CompletableFuture.completedFuture(false);
    return Futures.flatMap(
        inUse,
        waits ->
            waits
                ? CompletableFuture.completedFuture(Optional.of(found))
                : Futures.map(take(blocking, next, options), taken -> left(next, found)));
  }

  /** Returns what is left after a step, as far as that is known without a poll. */
  private Optional<T> left(Pending<T> taken, T found) {
    boolean gone = taken.step.kind == Kind.DELETES_AT_ONCE && done.contains(taken.key);
    return gone ? Optional.empty() : Optional.of(found);
  }

  private CompletableFuture<?> take(boolean blocking, Pending<T> next, RequestOptions options) {
    CompletableFuture<?> call = next.start(blocking, options);
    CompletableFuture<Optional<ServiceException>> taken =
        Futures.linked(call, call.handle((value, problem) -> rejection(next, problem)));
    return Futures.flatMap(
        taken,
        rejection ->
            Futures.map(
                rejection.filter(Removal::mayBeInUse).isPresent()
                    ? usersIfKnown(next, usersOf(blocking, options))
                    : CompletableFuture.completedFuture(List.<CloudResource>of()),
                using -> {
                  rejection.ifPresent(problem -> rejected(next, problem, using));
                  return using;
                }));
  }

  /** For a step that is repeated anyway, what uses the resource need not be known. */
  private static <T> CompletableFuture<List<CloudResource>> usersIfKnown(
      Pending<T> step, CompletableFuture<List<CloudResource>> users) {
    return step.step.kind == Kind.INSISTS
        ? Futures.linked(users, users.handle((found, problem) -> found == null ? List.of() : found))
        : users;
  }

  private Optional<ServiceException> rejection(Pending<T> step, @Nullable Throwable problem) {
    Throwable cause = Futures.causeOf(problem);
    obstacle = null;
    if (cause == null) {
      done.add(step.key);
      return Optional.empty();
    }
    if (cause instanceof ServiceException rejection && step.step.kind != Kind.TAKES) {
      return Optional.of(rejection);
    }
    throw new CompletionException(cause);
  }

  private CompletableFuture<List<CloudResource>> usersOf(boolean blocking, RequestOptions options) {
    List<CloudResource> found = new ArrayList<>();
    CompletableFuture<List<CloudResource>> all = CompletableFuture.completedFuture(found);
    for (Users<?> each : users) {
      all =
          Futures.flatMap(
              all, same -> Futures.map(each.find(blocking, options, found), ok -> found));
    }
    return all;
  }

  private @Nullable Pending<T> next(T found) {
    for (int i = 0; i < steps.size(); i++) {
      Step<T> step = steps.get(i);
      List<String> targets = step.targets.apply(found);
      for (String target : targets) {
        String key = i + " " + target;
        if (!done.contains(key)) {
          return new Pending<>(step, target, key);
        }
      }
      if (!targets.isEmpty()) {
        return null; // taken, but not to be seen yet
      }
    }
    return null;
  }

  private static boolean mayBeInUse(ServiceException problem) {
    return !problem.mayHaveBeenApplied()
        && (problem instanceof ConflictException || problem instanceof InvalidRequestException);
  }

  /** Ignores a rejection that the next poll may explain; a step rejected twice is a failure. */
  private void rejected(Pending<T> step, ServiceException problem, List<CloudResource> using) {
    boolean again = rejected != null && rejected.key.equals(step.key);
    rejected = step;
    boolean insists = step.step.kind == Kind.INSISTS;
    if (!(problem instanceof PermissionDeniedException)) {
      deniedAt = null;
    }
    if ((!insists && problem instanceof NotFoundException)
        || (!insists && problem instanceof ConflictException && problem.mayHaveBeenApplied())) {
      done.add(step.key); // by an earlier attempt of the same call
    } else if (isInUse(using, problem)) {
      rejected = null; // until it is no longer used
    } else if (insists && mayPass(problem)) {
      obstacle = problem;
    } else if (again || !(problem instanceof ConflictException)) {
      throw problem;
    }
  }

  private boolean mayPass(ServiceException problem) {
    if (problem instanceof PermissionDeniedException) {
      deniedAt = deniedAt == null ? (Long) time.nanoTime() : deniedAt;
      return time.nanoTime() - deniedAt < PASSING.toNanos();
    }
    // Not found may be the parent; if it is the resource, the next poll shows it.
    return problem instanceof ConflictException || problem instanceof NotFoundException;
  }

  /**
   * Returns whether the resource is still in use by what is being deleted; throws if it is in use
   * by anything else.
   */
  private boolean isInUse(List<CloudResource> using, @Nullable ServiceException rejection) {
    if (using.stream().allMatch(this::isLeaving)) {
      return !using.isEmpty();
    }
    List<ResourceReference> named = using.stream().map(this::referenceTo).toList();
    throw new WaiterException(
        "Cannot remove "
            + thing
            + ", because it is used by "
            + named.stream().limit(MOST_NAMED).map(Object::toString).collect(joining(", "))
            + (named.size() > MOST_NAMED ? " and " + (named.size() - MOST_NAMED) + " more" : "")
            + ": remove what uses it first",
        named,
        rejection);
  }

  private ResourceReference referenceTo(CloudResource user) {
    return users.stream()
        .filter(each -> each.has(user))
        .map(each -> each.referenceTo(user))
        .findFirst()
        .orElseThrow();
  }

  private boolean isLeaving(CloudResource user) {
    return users.stream().anyMatch(each -> each.isLeaving(user));
  }
}
