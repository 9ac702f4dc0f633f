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
 * Removes for good what a service first puts into a recycle bin: part of the look of a {@link
 * Waiter}, it takes the step that the status asks for. Each step is taken once, for a look may
 * still show the status from before; one that may have failed is taken again if the next look asks
 * for it. So is one that was refused because of the status: it may have changed since the look, or
 * by an earlier step whose answer got lost.
 *
 * @param <T> the type of the resource
 */
public final class DeleteThenDestroy<T> {
  private final String thing;
  private final Function<T, @Nullable Object> status;
  private final Set<String> deletable;
  private final Set<String> destroyable;
  private boolean everSeen;
  private boolean deleted;
  private boolean destroyed;
  private Step refused = Step.NONE;

  private enum Step {
    DELETE,
    DESTROY,
    NONE
  }

  /**
   * Begins a removal.
   *
   * @param thing what to call the resource
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

  /** Looks, and takes the step that it asks for, if any; returns what was found. */
  public Optional<T> proceed(Supplier<Optional<T>> look, Runnable delete, Runnable destroy) {
    Optional<T> found = look.get();
    Step step = next(found);
    if (step != Step.NONE) {
      try {
        (step == Step.DELETE ? delete : destroy).run();
        taken(step);
      } catch (ConflictException | NotFoundException e) {
        refused(step, e);
      }
    }
    return found;
  }

  /** Takes the step that a look asks for, if any; completes with what was found. */
  public CompletableFuture<Optional<T>> proceedAsync(
      CompletableFuture<Optional<T>> look,
      Supplier<? extends CompletableFuture<?>> delete,
      Supplier<? extends CompletableFuture<?>> destroy) {
    return Futures.flatMap(look, found -> take(next(found), found, delete, destroy));
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
                taken(step);
              } else if (cause instanceof ConflictException || cause instanceof NotFoundException) {
                refused(step, (RuntimeException) cause);
              } else {
                throw new CompletionException(cause);
              }
              return found;
            }));
  }

  private Step next(Optional<T> found) {
    if (found.isEmpty()) {
      if (!everSeen) {
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

  private void taken(Step step) {
    deleted |= step == Step.DELETE;
    destroyed |= step == Step.DESTROY;
  }

  /** Lets pass what the next look may explain; a step that is refused twice is refused. */
  private void refused(Step step, RuntimeException problem) {
    boolean again = refused == step;
    refused = step;
    if (problem instanceof NotFoundException
        || (problem instanceof ConflictException conflict && conflict.mayHaveBeenApplied())) {
      taken(step); // the echo of an earlier attempt of the same call
    } else if (again) {
      throw problem;
    }
  }
}
