package io.crosslink.sdk.core.error;

/**
 * The service rejects the credentials: a wrong key, a bad signature, an expired token, a wrong
 * clock (HTTP 401).
 */
public final class AuthenticationException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param error what the service said
   * @param details the call
   */
  public AuthenticationException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
