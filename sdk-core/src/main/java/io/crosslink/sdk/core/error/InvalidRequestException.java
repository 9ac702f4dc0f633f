package io.crosslink.sdk.core.error;

/**
 * The service rejects the request as it is: a bad value, or a state that forbids it (HTTP 400 and
 * other 4xx).
 */
public final class InvalidRequestException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param error what the service said
   * @param details the call
   */
  public InvalidRequestException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
