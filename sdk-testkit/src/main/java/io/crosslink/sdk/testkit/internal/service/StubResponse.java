package io.crosslink.sdk.testkit.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response of a fake service.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the JSON body, or null for none
 * @param errorCode the provider's error code, or null if this is not an error
 */
public record StubResponse(
    int status, Map<String, String> headers, @Nullable JsonNode body, @Nullable String errorCode) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  /** Returns this response with the header {@code Date}. */
  public StubResponse sentAt(Instant moment) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Date", DATE.format(moment));
    return new StubResponse(status, all, body, errorCode);
  }

  /** Returns this response with another body. */
  public StubResponse withBody(JsonNode other) {
    return new StubResponse(status, headers, other, errorCode);
  }
}
