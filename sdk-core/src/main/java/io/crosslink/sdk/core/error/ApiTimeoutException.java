package io.crosslink.sdk.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call took longer than one of its two limits. */
public final class ApiTimeoutException extends CallException {
  private static final long serialVersionUID = 1L;

  /** The limits a call has. */
  public enum Limit {
    /** One attempt, from connecting to the last byte of the answer. */
    ATTEMPT,
    /** The whole call with all its attempts and the pauses between them. */
    TOTAL
  }

  private final Limit limit;
  private final Duration timeout;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param limit which limit was reached
   * @param timeout its length
   * @param details the call
   * @param cause what the network stack reported, or null
   */
  public ApiTimeoutException(
      Limit limit, Duration timeout, CallDetails details, @Nullable Throwable cause) {
    super(
        limit == Limit.ATTEMPT
            ? "No complete answer within the attempt timeout of " + timeout
            : "The call did not finish within the total timeout of " + timeout,
        null,
        details,
        cause);
    this.limit = limit;
    this.timeout = timeout;
  }

  /** {@return which limit was reached} */
  public Limit limit() {
    return limit;
  }

  /** {@return the length of that limit} */
  public Duration timeout() {
    return timeout;
  }
}
