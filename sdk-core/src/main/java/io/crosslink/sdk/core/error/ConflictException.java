package io.crosslink.sdk.core.error;

/** The resource is in a state that forbids the request (HTTP 409). */
public final class ConflictException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param error the error response
   * @param details the details of the call
   */
  public ConflictException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
