package io.crosslink.sdk.core.error;

/** The credentials are valid but lack the permission (HTTP 403). */
public final class PermissionDeniedException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param error what the service said
   * @param details the call
   */
  public PermissionDeniedException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
