package io.crosslink.sdk.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call took longer than one of its limits. */
public final class ApiTimeoutException extends CallException {
  private static final long serialVersionUID = 1L;

  /** The limits of a call. */
  public enum Limit {
    /** One attempt, from connecting to the last byte of the response. */
    ATTEMPT,
    /** The whole call with all its attempts and the delays between them. */
    TOTAL,
    /** The deadline given in the options of the call. */
    DEADLINE
  }

  private final Limit limit;
  private final Duration timeout;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param limit which limit was reached
   * @param timeout its length; of a deadline, the time that was left when the call began
   * @param details the call
   * @param cause what the network stack reported, or null
   */
  public ApiTimeoutException(
      Limit limit, Duration timeout, CallDetails details, @Nullable Throwable cause) {
    super(
        switch (limit) {
          case ATTEMPT -> "No complete response within the attempt timeout of " + timeout;
          case TOTAL -> "The call did not finish within the total timeout of " + timeout;
          case DEADLINE ->
              timeout.isZero()
                  ? "The deadline had passed before the call began"
                  : "The call did not finish before its deadline, " + timeout + " after it began";
        },
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

  /** {@return the length of that limit; of a deadline, the time left when the call began} */
  public Duration timeout() {
    return timeout;
  }
}
