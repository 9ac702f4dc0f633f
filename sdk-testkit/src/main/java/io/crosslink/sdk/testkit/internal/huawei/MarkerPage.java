package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.huawei.vpn.model.PageInfo;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a listing. As with the real service, the marker is the creation time of the last item
 * seen.
 *
 * @param items what is on the page
 * @param info where the next one begins
 * @param <T> the type of an item
 */
record MarkerPage<T>(List<T> items, PageInfo info) {
  private static final int LARGEST_LIMIT = 2000;

  /** Cuts the page that a query asks for out of all items, which are in order of creation. */
  static <T> MarkerPage<T> cut(
      List<T> all,
      Function<T, @Nullable OffsetDateTime> createdAt,
      QueryString query,
      int defaultLimit) {
    return cut(all, createdAt, query, defaultLimit, LARGEST_LIMIT);
  }

  /** Cuts a page of a listing that does not take the usual largest limit. */
  static <T> MarkerPage<T> cut(
      List<T> all,
      Function<T, @Nullable OffsetDateTime> createdAt,
      QueryString query,
      int defaultLimit,
      int largestLimit) {
    OffsetDateTime marker = marker(query.first("marker"));
    int limit = query.number("limit", defaultLimit, largestLimit);
    List<T> rest =
        marker == null
            ? all
            : all.stream().filter(item -> time(createdAt, item).isAfter(marker)).toList();
    List<T> items = rest.subList(0, Math.min(limit, rest.size()));
    boolean more = !items.isEmpty() && items.size() < rest.size();
    PageInfo info =
        PageInfo.builder()
            .currentCount(items.size())
            .nextMarker(more ? time(createdAt, items.get(items.size() - 1)).toString() : null)
            .build();
    return new MarkerPage<>(items, info);
  }

  private static <T> OffsetDateTime time(Function<T, @Nullable OffsetDateTime> createdAt, T item) {
    return Objects.requireNonNull(createdAt.apply(item));
  }

  private static @Nullable OffsetDateTime marker(@Nullable String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw Call.invalid("marker is not valid");
    }
  }
}
