package io.crosslink.sdk.core.error;

/** The service failed or is unavailable (HTTP 5xx). */
public final class ServerException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param error the error response
   * @param details the details of the call
   */
  public ServerException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
