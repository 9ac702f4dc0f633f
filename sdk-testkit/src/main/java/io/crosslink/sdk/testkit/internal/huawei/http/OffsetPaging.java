package io.crosslink.sdk.testkit.internal.huawei.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a listing that is paged by offset.
 *
 * @param minLimit the smallest limit of a page
 * @param maxLimit the largest limit of a page, which is also the default
 * @param maxOffset the largest offset
 */
public record OffsetPaging(int minLimit, int maxLimit, int maxOffset) {

  /** Returns the requested page. */
  public <T> List<T> cut(List<T> all, QueryString query) {
    int limit = number(query.first("limit"), "limit", minLimit, maxLimit, maxLimit);
    int offset = number(query.first("offset"), "offset", 0, maxOffset, 0);
    int from = Math.min(offset, all.size());
    return all.subList(from, Math.min(from + limit, all.size()));
  }

  private static int number(
      @Nullable String text, String name, int min, int max, int defaultValue) {
    if (text == null) {
      return defaultValue;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through: not a number is the same error as out of range.
    }
    throw Call.invalid(name + " must be " + min + " to " + max);
  }
}
