package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.util.Futures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds one resource, and distinguishes "does not exist" from "unknown". */
public final class Lookups {
  private Lookups() {}

  /** Returns the resource, or empty if the service reports "not found". */
  public static <T> Optional<T> find(
      Supplier<ApiResponse<T>> show, UnaryOperator<ApiResponse<T>> check) {
    return emptyIfNotFound(() -> Optional.of(check.apply(show.get()).value()));
  }

  /** Returns the resource, or empty if the service reports "not found". */
  public static <T> CompletableFuture<Optional<T>> findAsync(
      CompletableFuture<ApiResponse<T>> shown, UnaryOperator<ApiResponse<T>> check) {
    return emptyIfNotFoundAsync(
        Futures.map(shown, response -> Optional.of(check.apply(response).value())));
  }

  /** Returns what a search finds, which is nothing if the service reports "not found". */
  public static <T> Optional<T> emptyIfNotFound(Supplier<Optional<T>> search) {
    try {
      return search.get();
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  /** Returns what a search finds, which is nothing if the service reports "not found". */
  public static <T> CompletableFuture<Optional<T>> emptyIfNotFoundAsync(
      CompletableFuture<Optional<T>> search) {
    return Futures.linked(
        search,
        search.exceptionallyCompose(
            problem ->
                Futures.causeOf(problem) instanceof NotFoundException
                    ? CompletableFuture.completedFuture(Optional.empty())
                    : CompletableFuture.failedFuture(problem)));
  }

  /**
   * Returns a check that a response shows the resource with an id, if it has one at all. Services
   * may change the case of an id.
   */
  public static <T> UnaryOperator<ApiResponse<T>> shows(
      String id,
      Function<T, @Nullable String> idOf,
      BiFunction<ApiResponse<T>, String, ResponseFormatException> ambiguous) {
    return response -> {
      String shown = orNull(idOf).apply(response.value());
      if (shown != null && !shown.equalsIgnoreCase(id)) {
        throw ambiguous.apply(response, "a resource other than " + id);
      }
      return response;
    };
  }

  /**
   * Finds resources in a listing that was filtered by their ids. One of them is absent only if the
   * listing has nothing else than the others, and a total that confirms it. An empty list may be
   * sent as null or omitted.
   */
  public static <T> Found<T> filtered(
      List<String> ids,
      Listing<T> listing,
      Function<T, @Nullable String> idOf,
      Function<String, ResponseFormatException> ambiguous) {
    Set<String> wanted = Set.copyOf(ids);
    Function<T, @Nullable String> sent = orNull(idOf);
    Map<String, T> byId = new HashMap<>();
    for (T item : listing.items()) {
      String id = sent.apply(item);
      if (id != null && wanted.contains(id)) {
        byId.putIfAbsent(id, item);
      }
    }
    Number total = listing.total();
    boolean complete =
        byId.size() == listing.items().size() && total != null && total.longValue() == byId.size();
    return id -> {
      Optional<T> found = Optional.ofNullable(byId.get(id));
      if (found.isPresent() || complete) {
        return found;
      }
      throw ambiguous.apply(
          "a listing that neither contains " + id + " nor reports a total of zero");
    };
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

  /** Returns the item with an id in a list that is complete. */
  public static <T extends CloudResource> Optional<T> withIdIn(List<T> items, String id) {
    return items.stream().filter(withId(id, CloudResource::resourceId)).findFirst();
  }

  /** Returns whether a total is zero; a missing total is not. */
  public static boolean isZero(@Nullable Number total) {
    return total != null && total.longValue() == 0;
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
