package io.crosslink.sdk.testkit.internal.huawei;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a listing that skips a number of items is cut into pages.
 *
 * @param smallestLimit the least items that a page may be asked for
 * @param largestLimit the most, which is also what is used when nothing is asked for
 * @param largestOffset the most items that may be skipped
 */
record OffsetPaging(int smallestLimit, int largestLimit, int largestOffset) {

  /** Cuts the page that a query asks for. */
  <T> List<T> cut(List<T> all, QueryString query) {
    int limit = number(query.first("limit"), "limit", smallestLimit, largestLimit, largestLimit);
    int offset = number(query.first("offset"), "offset", 0, largestOffset, 0);
    int from = Math.min(offset, all.size());
    return all.subList(from, Math.min(from + limit, all.size()));
  }

  private static int number(
      @Nullable String text, String name, int smallest, int largest, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= smallest && number <= largest) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through: no number is as bad as one out of bounds.
    }
    throw Call.invalid(name + " must be " + smallest + " to " + largest);
  }
}
