package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The polls that the waits of a client share: those for resources of one kind, within the same
 * owners, with the same options.
 */
public final class SharedPolls {
  private final Map<List<?>, PollGroup<?>> groups = new ConcurrentHashMap<>(4);
  private final TimeSource time;

  /** Creates the polls of a client, of which there are none yet. */
  public SharedPolls(TimeSource time) {
    this.time = time;
  }

  /**
   * Returns how the resources of one kind are polled.
   *
   * @param finder the name of the operation that finds one
   * @param owners the ids of what the resources belong to
   * @param alone polls one resource
   * @param aloneAsync polls one resource without blocking
   * @param together reads several
   */
  public <T> Polls<T> of(
      String finder,
      List<String> owners,
      BiFunction<String, RequestOptions, Optional<T>> alone,
      BiFunction<String, RequestOptions, CompletableFuture<Optional<T>>> aloneAsync,
      Together<T> together) {
    return new Polls<>() {
      @Override
      Optional<T> poll(String id, RequestOptions options) {
        return alone.apply(id, options);
      }

      @Override
      CompletableFuture<Optional<T>> pollAsync(String id, RequestOptions options) {
        return aloneAsync.apply(id, options);
      }

      @Override
      @SuppressWarnings("unchecked") // finders of one name find resources of one type
      PollGroup<T> join(RequestOptions options) {
        return (PollGroup<T>)
            groups.compute(
                key(finder, owners, options),
                (key, found) -> {
                  PollGroup<?> group =
                      found == null ? new PollGroup<>(this, together, time) : found;
                  group.join();
                  return group;
                });
      }

      @Override
      void leave(RequestOptions options) {
        groups.computeIfPresent(
            key(finder, owners, options), (key, group) -> group.leave() ? group : null);
      }
    };
  }

  /**
   * Returns what polls that are alike have in common: all but their deadlines. Not a record, whose
   * methods the JVM would keep, and with them the class loader of an application that has ended.
   */
  private static List<?> key(String finder, List<String> owners, RequestOptions options) {
    return Arrays.asList(
        finder,
        owners,
        options.attemptTimeout(),
        options.totalTimeout(),
        options.retryPolicy(),
        options.headers(),
        options.signingListener());
  }

  /** {@return the number of kinds for which there are waits} */
  int size() {
    return groups.size();
  }
}
