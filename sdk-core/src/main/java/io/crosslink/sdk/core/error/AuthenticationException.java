package io.crosslink.sdk.core.error;

/**
 * The service rejected the credentials: a wrong key, an invalid signature, an expired token, a
 * wrong clock (HTTP 401).
 */
public final class AuthenticationException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param error the error response
   * @param details the details of the call
   */
  public AuthenticationException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
