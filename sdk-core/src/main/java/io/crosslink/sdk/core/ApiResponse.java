package io.crosslink.sdk.core;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer with what came around it.
 *
 * @param <T> the type of the value; {@link Void} where the service answers without content
 * @param value the value; null only where the service answers without content
 * @param statusCode the HTTP status, 200 to 299; 404 if the answer to a removing request got lost
 *     and another attempt found the thing gone
 * @param headers the response headers
 * @param requestId the provider's id of the request, to quote to its support, or null if it gave
 *     none
 * @param attempts how many times the request was tried, at least 1
 */
public record ApiResponse<T extends @Nullable Object>(
    T value, int statusCode, Headers headers, @Nullable String requestId, int attempts) {

  /** {@return the response without the values of its headers, which may be secret} */
  @Override
  public String toString() {
    return "ApiResponse[statusCode="
        + statusCode
        + ", requestId="
        + requestId
        + ", attempts="
        + attempts
        + ", headers="
        + headers.names()
        + ", value="
        + value
        + "]";
  }
}
