package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds one resource, and tells "it is not there" from "nobody knows". */
public final class Lookup {
  private Lookup() {}

  /** Takes "not found" for an answer. */
  public static <T> Optional<T> find(Supplier<T> show) {
    try {
      return Optional.of(show.get());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  /** Takes "not found" for an answer. */
  public static <T> CompletableFuture<Optional<T>> findAsync(CompletableFuture<T> shown) {
    return linked(
        shown,
        shown.handle(
            (value, problem) -> {
              Throwable cause = causeOf(problem);
              if (cause instanceof NotFoundException) {
                return Optional.empty();
              }
              if (cause != null) {
                throw new CompletionException(cause);
              }
              return Optional.of(value);
            }));
  }

  /**
   * Finds a resource in a listing that was filtered by its id. Absent is only what a listing says
   * is none: nothing listed, and a total of zero. An empty list may come as null, or not at all.
   */
  public static <T> Optional<T> only(
      String id,
      Listing<T> listing,
      Function<T, @Nullable String> idOf,
      Function<String, ResponseFormatException> unclear) {
    List<T> items = listing.items();
    for (T item : items) {
      if (id.equals(idOf.apply(item))) {
        return Optional.of(item);
      }
    }
    if (items.isEmpty() && listing.total() != null && listing.total().longValue() == 0) {
      return Optional.empty();
    }
    throw unclear.apply(
        "a listing that neither holds " + id + " nor says that there is no such thing");
  }

  /**
   * Returns an accessor that returns null where the given one misses a property that should always
   * be there: whoever finds or waits takes what a service sends as it is.
   */
  public static <T, V> Function<T, @Nullable V> orNull(Function<T, @Nullable V> accessor) {
    return item -> {
      try {
        return accessor.apply(item);
      } catch (MissingPropertyException e) {
        return null;
      }
    };
  }

  /** Returns whether an item has this id. */
  public static <T> Predicate<T> withId(String id, Function<T, @Nullable String> idOf) {
    Function<T, @Nullable String> sent = orNull(idOf);
    return item -> id.equals(sent.apply(item));
  }

  /**
   * What a listing says.
   *
   * @param items the list, empty if there is none
   * @param total the number of items there are in all, or null if it does not say
   * @param <T> the type of an item
   */
  public record Listing<T>(List<T> items, @Nullable Number total) {}

  /** Maps a future so that cancelling the result cancels its source. */
  public static <T, R> CompletableFuture<R> map(
      CompletableFuture<T> source, Function<? super T, ? extends R> function) {
    return linked(source, source.thenApply(function));
  }

  /** Returns what went wrong in a future, without what futures wrap around it on their way. */
  static @Nullable Throwable causeOf(@Nullable Throwable problem) {
    return problem instanceof CompletionException wrapped && wrapped.getCause() != null
        ? wrapped.getCause()
        : problem;
  }

  /** Returns why a future brought nothing, without what futures wrap around it on their way. */
  static Throwable whyNothing(@Nullable Throwable problem) {
    Throwable cause = causeOf(problem);
    return cause != null
        ? cause
        : new IllegalStateException("A call brought neither value nor failure");
  }

  /**
   * Makes another future of a future's result so that cancelling it cancels what is under way, and
   * begins nothing more.
   */
  public static <T, R> CompletableFuture<R> flatMap(
      CompletableFuture<T> source, Function<? super T, CompletableFuture<R>> function) {
    CompletableFuture<R> result = new CompletableFuture<>();
    linked(source, result);
    source.whenComplete(
        (value, problem) -> {
          try {
            if (problem != null) {
              result.completeExceptionally(problem);
            }
            if (result.isDone()) {
              return;
            }
            CompletableFuture<R> next = function.apply(value);
            linked(next, result);
            next.whenComplete((mapped, failure) -> complete(result, mapped, failure));
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }

  private static <R> void complete(
      CompletableFuture<R> future, R value, @Nullable Throwable problem) {
    if (problem != null) {
      future.completeExceptionally(problem);
    } else {
      future.complete(value);
    }
  }

  static <R> CompletableFuture<R> linked(CompletableFuture<?> source, CompletableFuture<R> result) {
    result.whenComplete((value, problem) -> source.cancel(true)); // does nothing once that is done
    return result;
  }
}
