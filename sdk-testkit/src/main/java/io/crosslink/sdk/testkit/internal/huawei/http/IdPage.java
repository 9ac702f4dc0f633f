package io.crosslink.sdk.testkit.internal.huawei.http;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a listing whose marker is the id of the last item of the previous page.
 *
 * @param items the items of the page
 * @param isLast whether no page follows
 * @param <T> the type of an item
 */
public record IdPage<T>(List<T> items, boolean isLast) {
  private static final int MAX_LIMIT = 2000;

  /**
   * Returns the requested page.
   *
   * @param all all items, in the order of the listing
   * @param id returns the id of an item
   * @param rank returns the place of an id in the order of creation, by which a listing in that
   *     order goes on after an item that has been removed; null if the id is unknown, or if the
   *     listing has another order
   */
  public static <T> IdPage<T> cut(
      List<T> all,
      Function<T, @Nullable String> id,
      Function<String, @Nullable Integer> rank,
      QueryString query) {
    String marker = query.first("marker");
    return first(marker == null ? all : after(marker, all, id, rank), query);
  }

  /**
   * Returns the requested page of a listing in the order of the ids, which goes on after any
   * marker.
   *
   * @param all all items, in that order
   * @param id returns the id of an item
   */
  public static <T> IdPage<T> cut(List<T> all, Function<T, String> id, QueryString query) {
    String marker = query.first("marker");
    return first(
        all.stream()
            .filter(each -> marker == null || id.apply(each).compareTo(marker) > 0)
            .toList(),
        query);
  }

  private static <T> IdPage<T> first(List<T> rest, QueryString query) {
    int limit = query.number("limit", MAX_LIMIT, MAX_LIMIT);
    List<T> items = rest.subList(0, Math.min(limit, rest.size()));
    return new IdPage<>(items, items.isEmpty() || items.size() == rest.size());
  }

  /** Returns the marker of the page that follows, or null if none does. */
  public @Nullable String next(Function<T, @Nullable String> id) {
    return isLast ? null : id.apply(items.get(items.size() - 1));
  }

  /** Returns the marker of this page for those that list backwards, or null if it is empty. */
  public @Nullable String previous(Function<T, @Nullable String> id) {
    return items.isEmpty() ? null : id.apply(items.get(0));
  }

  private static <T> List<T> after(
      String marker,
      List<T> all,
      Function<T, @Nullable String> id,
      Function<String, @Nullable Integer> rank) {
    for (int i = 0; i < all.size(); i++) {
      if (marker.equals(id.apply(all.get(i)))) {
        return all.subList(i + 1, all.size());
      }
    }
    Integer removed = rank.apply(marker);
    if (removed == null) {
      throw Call.invalid("marker is not the ID of an item");
    }
    return all.stream().filter(item -> isAfter(removed, rank.apply(idOf(item, id)))).toList();
  }

  private static boolean isAfter(int removed, @Nullable Integer rank) {
    return rank != null && rank > removed;
  }

  private static <T> String idOf(T item, Function<T, @Nullable String> id) {
    return Objects.requireNonNull(id.apply(item));
  }
}
