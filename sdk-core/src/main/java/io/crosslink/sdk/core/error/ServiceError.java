package io.crosslink.sdk.core.error;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The content of an error response. Immutable. */
public final class ServiceError implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int statusCode;
  private final @Nullable String code;
  private final String message;
  private final boolean retryable;
  private final @Nullable Duration retryAfter;
  private final @Nullable String bodyExcerpt;
  private final @Nullable String hint;

  private ServiceError(Builder builder) {
    statusCode = builder.statusCode;
    code = builder.code;
    message = builder.message;
    retryable = builder.retryable;
    retryAfter = builder.retryAfter;
    bodyExcerpt = builder.bodyExcerpt;
    hint = builder.hint;
  }

  /**
   * Returns a builder; useful in tests of code that handles exceptions.
   *
   * @param statusCode the HTTP status
   * @param message the provider's message, or an explanation if the response had none
   * @return a builder
   * @throws IllegalArgumentException if the message is null
   */
  public static Builder builder(int statusCode, String message) {
    return new Builder(statusCode, message);
  }

  /** {@return a builder with the values of this error} */
  public Builder toBuilder() {
    return new Builder(statusCode, message)
        .code(code)
        .retryable(retryable)
        .retryAfter(retryAfter)
        .bodyExcerpt(bodyExcerpt)
        .hint(hint);
  }

  /** {@return the HTTP status} */
  public int statusCode() {
    return statusCode;
  }

  /** {@return the provider's error code, such as {@code VPN.0001}, or null if there was none} */
  public @Nullable String code() {
    return code;
  }

  /** {@return the provider's message, or an explanation if the response had none} */
  public String message() {
    return message;
  }

  /** {@return whether the same request may succeed later} */
  public boolean isRetryable() {
    return retryable;
  }

  /** {@return how long the service asked callers to wait, or null if it did not say} */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /**
   * {@return the beginning of the body if it was not an error object, with secrets masked, or null}
   */
  public @Nullable String bodyExcerpt() {
    return bodyExcerpt;
  }

  /**
   * {@return what the SDK adds to the provider's message, such as that the clocks differ, or null}
   */
  public @Nullable String hint() {
    return hint;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ServiceError error
        && statusCode == error.statusCode
        && Objects.equals(code, error.code)
        && message.equals(error.message)
        && retryable == error.retryable
        && Objects.equals(retryAfter, error.retryAfter)
        && Objects.equals(bodyExcerpt, error.bodyExcerpt)
        && Objects.equals(hint, error.hint);
  }

  @Override
  public int hashCode() {
    return Objects.hash(statusCode, code, message, retryable, retryAfter, bodyExcerpt, hint);
  }

  @Override
  public String toString() {
    return "ServiceError[statusCode="
        + statusCode
        + ", code="
        + code
        + ", message="
        + message
        + ", retryable="
        + retryable
        + ", retryAfter="
        + retryAfter
        + ", bodyExcerpt="
        + bodyExcerpt
        + ", hint="
        + hint
        + "]";
  }

  /** Builds {@link ServiceError}. */
  public static final class Builder {
    private final int statusCode;
    private final String message;
    private @Nullable String code;
    private boolean retryable;
    private @Nullable Duration retryAfter;
    private @Nullable String bodyExcerpt;
    private @Nullable String hint;

    private Builder(int statusCode, String message) {
      this.statusCode = statusCode;
      this.message = Arguments.notNull("message", message);
    }

    /**
     * Sets the provider's error code.
     *
     * @param value the code, such as {@code VPN.0001}, or null
     * @return this builder
     */
    public Builder code(@Nullable String value) {
      code = value;
      return this;
    }

    /**
     * Sets whether the same request may succeed later. Default: false.
     *
     * @param value whether it may
     * @return this builder
     */
    public Builder retryable(boolean value) {
      retryable = value;
      return this;
    }

    /**
     * Sets how long the service asked callers to wait.
     *
     * @param value the duration, or null if it did not say
     * @return this builder
     */
    public Builder retryAfter(@Nullable Duration value) {
      retryAfter = value;
      return this;
    }

    /**
     * Sets the beginning of a body that was not an error object.
     *
     * @param value the beginning, without secrets, or null
     * @return this builder
     */
    public Builder bodyExcerpt(@Nullable String value) {
      bodyExcerpt = value;
      return this;
    }

    /**
     * Sets what the SDK adds to the provider's message.
     *
     * @param value the text, or null
     * @return this builder
     */
    public Builder hint(@Nullable String value) {
      hint = value;
      return this;
    }

    /** {@return the error} */
    public ServiceError build() {
      return new ServiceError(this);
    }
  }
}
