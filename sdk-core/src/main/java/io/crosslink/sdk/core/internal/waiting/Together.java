package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.util.Futures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads several resources of one kind with fewer calls than one for each.
 *
 * @param <T> the type of a resource
 */
public interface Together<T> {
  /** The number of resources for a listing that is read to its end in any case. */
  int ANY_NUMBER = Integer.MAX_VALUE;

  /** The number of ids in the query of a URL, whose length proxies limit to a few KB. */
  int MOST_IN_QUERY = 50;

  /** {@return the number of resources from which this is cheaper than a call for each} */
  int fewest();

  /** {@return the number of resources that can be read at a time} */
  int most();

  /** {@return whether this shows the same as a call for the resource alone, also its absence} */
  boolean isExact();

  /** Reads resources. */
  CompletableFuture<Found<T>> read(List<String> ids, RequestOptions options);

  /**
   * Returns what reads resources by a call that takes their ids, or by the listing in which each is
   * found alone as well.
   *
   * @param most the number of ids that it takes
   */
  static <T> Together<T> byIds(
      int most, BiFunction<List<String>, RequestOptions, CompletableFuture<Found<T>>> read) {
    return new Together<>() {
      @Override
      public int fewest() {
        return 2;
      }

      @Override
      public int most() {
        return most;
      }

      @Override
      public boolean isExact() {
        return true;
      }

      @Override
      public CompletableFuture<Found<T>> read(List<String> ids, RequestOptions options) {
        return read.apply(ids, options);
      }
    };
  }

  /**
   * Returns what reads the listing of all resources, where each has a call of its own. It is
   * cheaper for more resources than the listing has pages, as it had when it was read last.
   *
   * @param pageSize the number of resources on a page
   */
  static <T> Together<T> byListing(
      int pageSize,
      Function<RequestOptions, CompletableFuture<List<T>>> read,
      Function<T, @Nullable String> idOf) {
    return new Together<>() {
      private volatile int fewest = 10; // until the number of pages is known

      @Override
      public int fewest() {
        return fewest;
      }

      @Override
      public int most() {
        return ANY_NUMBER;
      }

      @Override
      public boolean isExact() {
        return false;
      }

      @Override
      public CompletableFuture<Found<T>> read(List<String> ids, RequestOptions options) {
        return Futures.map(read.apply(options), this::found);
      }

      private Found<T> found(List<T> items) {
        fewest = items.size() / pageSize + 3;
        Function<T, @Nullable String> sent = Lookups.orNull(idOf);
        Map<String, T> byId = new HashMap<>();
        items.forEach(item -> byId.put(sent.apply(item), item));
        return id -> Optional.ofNullable(byId.get(id));
      }
    };
  }
}
