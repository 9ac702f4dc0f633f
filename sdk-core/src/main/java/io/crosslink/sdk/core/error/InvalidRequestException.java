package io.crosslink.sdk.core.error;

/**
 * The service rejected the request: an invalid value, or a state that forbids it (HTTP 400 and
 * other 4xx).
 */
public final class InvalidRequestException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param error the error response
   * @param details the details of the call
   */
  public InvalidRequestException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
