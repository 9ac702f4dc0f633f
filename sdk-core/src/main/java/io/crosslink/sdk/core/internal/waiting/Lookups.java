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

/** Finds one resource, and distinguishes "does not exist" from "unknown". */
public final class Lookups {
  private Lookups() {}

  /** Returns the resource, or empty if the service reports "not found". */
  public static <T> Optional<T> find(Supplier<T> show) {
    try {
      return Optional.of(show.get());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  /** Returns the resource, or empty if the service reports "not found". */
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
   * Finds a resource in a listing that was filtered by its id. It is absent only if the list is
   * empty and the total is zero. An empty list may be sent as null or omitted.
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
    throw ambiguous.apply("a listing that neither contains " + id + " nor reports a total of zero");
  }

  /**
   * Returns an accessor that returns null where the given one reports a missing property: finders
   * and waiters tolerate incomplete resources.
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

  /** Returns a condition that holds for items with an id. */
  public static <T> Predicate<T> withId(String id, Function<T, @Nullable String> idOf) {
    Function<T, @Nullable String> sent = orNull(idOf);
    return item -> id.equals(sent.apply(item));
  }

  /**
   * The content of a listing.
   *
   * @param items the list, empty if there is none
   * @param total the total number of items, or null if it is not reported
   * @param <T> the type of an item
   */
  public record Listing<T>(List<T> items, @Nullable Number total) {}
}
