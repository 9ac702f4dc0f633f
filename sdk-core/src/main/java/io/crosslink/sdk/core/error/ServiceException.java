package io.crosslink.sdk.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The service returned an error response.
 *
 * <p>The subclasses have the same meaning for every provider. They are chosen by HTTP status,
 * unless the provider documents another meaning for the error code. This class itself is thrown for
 * all other statuses, such as a redirect, which is not followed, or a request blocked by policy
 * (451).
 */
public sealed class ServiceException extends CallException
    permits AuthenticationException,
        ConflictException,
        InvalidRequestException,
        NotFoundException,
        PermissionDeniedException,
        RateLimitedException,
        ServerException {
  private static final long serialVersionUID = 1L;

  private final ServiceError error;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param error the error response
   * @param details the details of the call
   */
  public ServiceException(ServiceError error, CallDetails details) {
    super(error.message(), error.code(), details, null);
    this.error = error;
  }

  @Override
  final String problem() {
    return provider()
        + ": "
        + error.message()
        + (error.bodyExcerpt() == null ? "" : ": " + error.bodyExcerpt())
        + (error.hint() == null ? "" : "; " + error.hint());
  }

  /** {@return the HTTP status} */
  public int statusCode() {
    return error.statusCode();
  }

  /**
   * Returns the provider's error code, such as {@code VPN.0001}. Compare it with the constants of
   * the service's {@code …ErrorCodes} class.
   *
   * @return the code, or null if the response had none
   */
  public @Nullable String errorCode() {
    return error.code();
  }

  /** {@return the provider's message, or an explanation if the response had none} */
  public String errorMessage() {
    return error.message();
  }

  /** {@return whether the same request may succeed later} */
  public boolean isRetryable() {
    return error.isRetryable();
  }

  /** {@return how long the service asked callers to wait, or null if it did not say} */
  public @Nullable Duration retryAfter() {
    return error.retryAfter();
  }

  /**
   * {@return what the SDK adds to the provider's message, such as that the clocks differ, or null}
   */
  public @Nullable String hint() {
    return error.hint();
  }

  /**
   * {@return the beginning of the body if it was not an error object, with secrets masked, or null}
   */
  public @Nullable String bodyExcerpt() {
    return error.bodyExcerpt();
  }
}
