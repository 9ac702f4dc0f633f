package io.crosslink.sdk.testkit.internal.huawei.http;

import io.crosslink.sdk.huawei.vpn.model.PageInfo;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a listing. As in the real service, the marker is the creation time of the last item of
 * the previous page.
 *
 * @param items the items of the page
 * @param info the marker of the next page
 * @param <T> the type of an item
 */
public record MarkerPage<T>(List<T> items, PageInfo info) {
  private static final int MAX_LIMIT = 2000;

  /** Returns the requested page of all items, which are in order of creation. */
  public static <T> MarkerPage<T> cut(
      List<T> all,
      Function<T, @Nullable OffsetDateTime> createdAt,
      QueryString query,
      int defaultLimit) {
    return cut(all, createdAt, query, defaultLimit, MAX_LIMIT);
  }

  /** Returns the requested page in a listing with its own maximum limit. */
  public static <T> MarkerPage<T> cut(
      List<T> all,
      Function<T, @Nullable OffsetDateTime> createdAt,
      QueryString query,
      int defaultLimit,
      int maxLimit) {
    OffsetDateTime marker = marker(query.first("marker"));
    int limit = query.number("limit", defaultLimit, maxLimit);
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
