package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.util.Futures;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Removes a resource for good that the service first puts into a recycle bin: with each poll of a
 * {@link Waiter}, takes the step that the status requires. Each step is taken once, because a poll
 * may still return the previous status. A step that may have failed is repeated if the next poll
 * requires it, and so is one that was rejected because of the status, which may have changed since
 * the poll or by an earlier step whose response was lost.
 *
 * @param <T> the type of the resource
 */
public final class DeleteThenDestroy<T> {
  private final String thing;
  private final Function<T, @Nullable Object> status;
  private final Set<String> deletable;
  private final Set<String> destroyable;
  private boolean everSeen;
  private int absences;
  private boolean deleted;
  private boolean destroyed;
  private Step rejected = Step.NONE;

  private enum Step {
    DELETE,
    DESTROY,
    NONE
  }

  /**
   * Starts a removal.
   *
   * @param thing the name of the resource type, for messages
   * @param status reads its status
   * @param deletable states in which it can be deleted, that is put into the recycle bin
   * @param destroyable states in which it can be destroyed
   */
  public DeleteThenDestroy(
      String thing,
      Function<T, @Nullable Object> status,
      Set<String> deletable,
      Set<String> destroyable) {
    this.thing = thing;
    this.status = status;
    this.deletable = deletable;
    this.destroyable = destroyable;
  }

  /** Polls, and takes the step that the status requires, if any; returns the resource found. */
  public Optional<T> proceed(Supplier<Optional<T>> poll, Runnable delete, Runnable destroy) {
    Optional<T> found = poll.get();
    Step step = next(found);
    if (step != Step.NONE) {
      try {
        (step == Step.DELETE ? delete : destroy).run();
        done(step);
      } catch (ConflictException | NotFoundException e) {
        rejected(step, e);
      }
    }
    return found;
  }

  /** Takes the step that the status requires, if any; completes with the resource found. */
  public CompletableFuture<Optional<T>> proceedAsync(
      CompletableFuture<Optional<T>> poll,
      Supplier<? extends CompletableFuture<?>> delete,
      Supplier<? extends CompletableFuture<?>> destroy) {
    return Futures.flatMap(poll, found -> take(next(found), found, delete, destroy));
  }

  private CompletableFuture<Optional<T>> take(
      Step step,
      Optional<T> found,
      Supplier<? extends CompletableFuture<?>> delete,
      Supplier<? extends CompletableFuture<?>> destroy) {
    if (step == Step.NONE) {
      return CompletableFuture.completedFuture(found);
    }
    CompletableFuture<?> call = (step == Step.DELETE ? delete : destroy).get();
    return Futures.linked(
        call,
        call.handle(
            (value, problem) -> {
              Throwable cause = Futures.causeOf(problem);
              if (cause == null) {
                done(step);
              } else if (cause instanceof ConflictException || cause instanceof NotFoundException) {
                rejected(step, (RuntimeException) cause);
              } else {
                throw new CompletionException(cause);
              }
              return found;
            }));
  }

  private Step next(Optional<T> found) {
    if (found.isEmpty()) {
      absences++;
      if (!everSeen && absences >= Waiter.POLLS_TO_CONFIRM) {
        throw new WaiterException(
            WaiterException.Reason.NOT_FOUND,
            null,
            "There is no " + thing + " to remove, or these credentials may not see it",
            null);
      }
      return Step.NONE;
    }
    everSeen = true;
    Object seen = status.apply(found.get());
    String name = seen == null ? "" : seen.toString();
    if (deletable.contains(name) && !deleted) {
      return Step.DELETE;
    }
    return destroyable.contains(name) && !destroyed ? Step.DESTROY : Step.NONE;
  }

  private void done(Step step) {
    deleted |= step == Step.DELETE;
    destroyed |= step == Step.DESTROY;
  }

  /** Ignores a rejection that the next poll may explain; a step rejected twice is a failure. */
  private void rejected(Step step, RuntimeException problem) {
    boolean again = rejected == step;
    rejected = step;
    if (problem instanceof NotFoundException
        || (problem instanceof ConflictException conflict && conflict.mayHaveBeenApplied())) {
      done(step); // by an earlier attempt of the same call
    } else if (again) {
      throw problem;
    }
  }
}
