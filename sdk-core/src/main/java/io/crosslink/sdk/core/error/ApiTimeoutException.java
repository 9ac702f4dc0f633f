package io.crosslink.sdk.core.error;

import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call exceeded one of its time limits. */
public final class ApiTimeoutException extends CallException {
  private static final long serialVersionUID = 1L;

  /** The time limits of a call. */
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
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param limit the limit that was exceeded
   * @param timeout the length of the limit; for a deadline, the time that remained when the call
   *     began
   * @param details the details of the call
   * @param cause the exception of the network stack, or null
   */
  public ApiTimeoutException(
      Limit limit, Duration timeout, CallDetails details, @Nullable Throwable cause) {
    super(
        switch (limit) {
          case ATTEMPT ->
              "No complete response within the attempt timeout of " + Durations.describe(timeout);
          case TOTAL ->
              "The call did not finish within the total timeout of " + Durations.describe(timeout);
          case DEADLINE ->
              timeout.isZero()
                  ? "The deadline had passed before the call began"
                  : "The call did not finish before its deadline, "
                      + Durations.describe(timeout)
                      + " after it began";
        },
        null,
        details,
        cause);
    this.limit = limit;
    this.timeout = timeout;
  }

  /** {@return the limit that was exceeded} */
  public Limit limit() {
    return limit;
  }

  /**
   * {@return the length of the limit; for a deadline, the time that remained when the call began}
   */
  public Duration timeout() {
    return timeout;
  }
}
