package io.crosslink.sdk.core.error;

/** The resource does not exist, or is not visible with these credentials (HTTP 404). */
public final class NotFoundException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param error what the service said
   * @param details the call
   */
  public NotFoundException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
