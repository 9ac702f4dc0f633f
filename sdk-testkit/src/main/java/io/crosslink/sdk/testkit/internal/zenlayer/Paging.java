package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requested page of a listing.
 *
 * @param number the number of the page, from 1
 * @param size the largest number of items
 */
record Paging(int number, int size) {
  private static final int DEFAULT_SIZE = 20;
  private static final int MAX_SIZE = 1000;

  static Paging of(@Nullable Integer pageNum, @Nullable Integer pageSize) {
    int number = pageNum == null ? 1 : pageNum;
    int size = pageSize == null ? DEFAULT_SIZE : pageSize;
    if (number < 1 || size < 1) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_PARAMETER_LESS_MINIMUM,
          "pageNum and pageSize must be 1 or more");
    }
    if (size > MAX_SIZE) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_PARAMETER_EXCEED_MAXIMUM,
          "pageSize must be " + MAX_SIZE + " or less");
    }
    return new Paging(number, size);
  }

  <T> List<T> cut(List<T> items) {
    long from = Math.min((number - 1L) * size, items.size());
    long to = Math.min(from + size, items.size());
    return items.subList((int) from, (int) to);
  }
}
