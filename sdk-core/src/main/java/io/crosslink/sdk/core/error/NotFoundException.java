package io.crosslink.sdk.core.error;

/** The resource does not exist, or is not visible with these credentials (HTTP 404). */
public final class NotFoundException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param error the error response
   * @param details the details of the call
   */
  public NotFoundException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
