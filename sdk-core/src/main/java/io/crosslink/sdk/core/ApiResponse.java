package io.crosslink.sdk.core;

import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A successful response: value, HTTP status, headers and request id. Immutable.
 *
 * @param <T> the type of the value; {@link Void} where the service responds without content
 */
public final class ApiResponse<T extends @Nullable Object> {
  private static final Headers NO_HEADERS = Headers.of();
  private static final int OK = 200;

  private final T value;
  private final int statusCode;
  private final Headers headers;
  private final @Nullable String requestId;
  private final int attempts;
  private final @Nullable CallInfo call;

  private ApiResponse(Builder<T> builder) {
    value = builder.value;
    statusCode = builder.statusCode;
    headers = builder.headers;
    requestId = builder.requestId;
    attempts = builder.attempts;
    call = builder.call;
  }

  /**
   * Returns a builder; useful in tests of code that receives responses.
   *
   * @param value the value of the response; null only where the service responds without content
   * @param <T> the type of the value
   * @return a builder of a response with status 200, no headers, no request id and one attempt
   */
  public static <T extends @Nullable Object> Builder<T> builder(T value) {
    return new Builder<>(value);
  }

  /** {@return a builder with the values of this response} */
  public Builder<T> toBuilder() {
    Builder<T> builder = new Builder<>(value);
    builder.statusCode = statusCode;
    builder.headers = headers;
    builder.requestId = requestId;
    builder.attempts = attempts;
    builder.call = call;
    return builder;
  }

  /** {@return the value; null only where the service responds without content} */
  public T value() {
    return value;
  }

  /**
   * {@return the HTTP status, 200 to 299; 404 if the response to a delete request was lost and the
   * retry found the resource absent}
   */
  public int statusCode() {
    return statusCode;
  }

  /** {@return the response headers} */
  public Headers headers() {
    return headers;
  }

  /**
   * {@return the provider's id of the request, to quote to its support, or null if it sent none}
   */
  public @Nullable String requestId() {
    return requestId;
  }

  /** {@return the number of attempts, at least 1} */
  public int attempts() {
    return attempts;
  }

  /** {@return the call that was made; null only if the response was built without one} */
  public @Nullable CallInfo call() {
    return call;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ApiResponse<?> response
        && statusCode == response.statusCode
        && attempts == response.attempts
        && Objects.equals(value, response.value)
        && headers.equals(response.headers)
        && Objects.equals(requestId, response.requestId)
        && Objects.equals(call, response.call);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, statusCode, headers, requestId, attempts, call);
  }

  /** {@return the response, without header values, which may be secret} */
  @Override
  public String toString() {
    String text =
        "ApiResponse[statusCode="
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
    return Excerpt.visible(text);
  }

  /**
   * Builds {@link ApiResponse}.
   *
   * @param <T> the type of the value
   */
  public static final class Builder<T extends @Nullable Object> {
    private final T value;
    private int statusCode = OK;
    private Headers headers = NO_HEADERS;
    private @Nullable String requestId;
    private int attempts = 1;
    private @Nullable CallInfo call;

    private Builder(T value) {
      this.value = value;
    }

    /**
     * Sets the HTTP status. Default: 200.
     *
     * @param value the status
     * @return this builder
     */
    public Builder<T> statusCode(int value) {
      statusCode = value;
      return this;
    }

    /**
     * Sets the response headers. Default: none.
     *
     * @param value the headers
     * @return this builder
     * @throws IllegalArgumentException if the headers are null
     */
    public Builder<T> headers(Headers value) {
      headers = Arguments.notNull("headers", value);
      return this;
    }

    /**
     * Sets the provider's id of the request.
     *
     * @param value the id, or null
     * @return this builder
     */
    public Builder<T> requestId(@Nullable String value) {
      requestId = value;
      return this;
    }

    /**
     * Sets the number of attempts. Default: 1.
     *
     * @param value the number of attempts
     * @return this builder
     */
    public Builder<T> attempts(int value) {
      attempts = value;
      return this;
    }

    /**
     * Sets the call that was made.
     *
     * @param value the call, or null
     * @return this builder
     */
    public Builder<T> call(@Nullable CallInfo value) {
      call = value;
      return this;
    }

    /** {@return the response} */
    public ApiResponse<T> build() {
      return new ApiResponse<>(this);
    }
  }
}
