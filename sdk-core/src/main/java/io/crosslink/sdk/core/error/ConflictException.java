package io.crosslink.sdk.core.error;

/** The resource is in a state that forbids the request (HTTP 409). */
public final class ConflictException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param error what the service said
   * @param details the call
   */
  public ConflictException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
