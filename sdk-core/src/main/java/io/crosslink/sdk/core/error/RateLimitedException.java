package io.crosslink.sdk.core.error;

/**
 * Too many requests (HTTP 429). {@link #retryAfter()} is how long to wait, if the service said so.
 */
public final class RateLimitedException extends ServiceException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param error what the service said
   * @param details the call
   */
  public RateLimitedException(ServiceError error, CallDetails details) {
    super(error, details);
  }
}
