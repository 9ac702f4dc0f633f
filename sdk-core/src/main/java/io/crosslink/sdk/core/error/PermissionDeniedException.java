package io.crosslink.sdk.core.error;

/** The credentials are valid but lack the permission (HTTP 403). */
public final class PermissionDeniedException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param error the error response
   * @param details the details of the call
   */
  public PermissionDeniedException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
