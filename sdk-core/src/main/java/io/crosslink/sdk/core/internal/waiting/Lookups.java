package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.util.Futures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds one resource, and tells "it is not there" from "nobody knows". */
public final class Lookups {
  private Lookups() {}

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
    return Futures.linked(
        shown,
        shown.handle(
            (value, problem) -> {
              Throwable cause = Futures.causeOf(problem);
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
  public static <T> Optional<T> single(
      String id,
      Listing<T> listing,
      Function<T, @Nullable String> idOf,
      Function<String, ResponseFormatException> ambiguous) {
    List<T> items = listing.items();
    for (T item : items) {
      if (id.equals(idOf.apply(item))) {
        return Optional.of(item);
      }
    }
    if (items.isEmpty() && listing.total() != null && listing.total().longValue() == 0) {
      return Optional.empty();
    }
    throw ambiguous.apply(
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
}
