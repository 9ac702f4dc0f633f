package io.crosslink.sdk.core.error;

/**
 * Too many requests (HTTP 429). {@link #retryAfter()} returns how long to wait, if the service said
 * so.
 */
public final class RateLimitedException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param error the error response
   * @param details the details of the call
   */
  public RateLimitedException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
