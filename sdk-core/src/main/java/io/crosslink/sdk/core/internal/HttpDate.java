package io.crosslink.sdk.core.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads dates of HTTP headers, such as {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
final class HttpDate {
  private HttpDate() {}

  /** {@return the date, or null if there is none that can be read} */
  static @Nullable Instant parse(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException notDate) {
      return null;
    }
  }
}
