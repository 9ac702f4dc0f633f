package io.crosslink.sdk.core.error;

/** The service failed or is unavailable (HTTP 5xx). */
public final class ServerException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param error what the service said
   * @param details the call
   */
  public ServerException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
