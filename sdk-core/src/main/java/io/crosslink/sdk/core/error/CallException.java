package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** One call to a service failed. The subclasses say whether the service answered, and with what. */
public abstract sealed class CallException extends SdkException
    permits ServiceException, TransportException, ApiTimeoutException, ResponseFormatException {
  private static final long serialVersionUID = 1L;

  private final CallDetails details;

  CallException(
      String problem, @Nullable String errorCode, CallDetails details, @Nullable Throwable cause) {
    super(details.describe(problem, errorCode), cause);
    this.details = details;
  }

  /** {@return the provider's name, such as {@code Zenlayer}} */
  public String provider() {
    return details.provider();
  }

  /** {@return the Java name of the operation, such as {@code deleteCustomerGateway}} */
  public String operation() {
    return details.operation();
  }

  /** {@return how many times the request was tried} */
  public int attempts() {
    return details.attempts();
  }

  /**
   * {@return the provider's id of the last attempt, to quote to its support, or null if it gave
   * none}
   */
  public @Nullable String requestId() {
    return details.requestId();
  }

  /**
   * Tells whether the service may have carried out the request although the call failed: an answer
   * was lost, could not be read, or was a server fault. When true, look at the resource before
   * repeating anything that must not happen twice.
   *
   * @return false if it is certain that nothing was done
   */
  public boolean mayHaveBeenApplied() {
    return details.mayHaveBeenApplied();
  }

  /** {@return everything known of the call} */
  public CallDetails details() {
    return details;
  }
}
