package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A call to a service failed. The subclass shows whether there was a response, and of what kind.
 */
public abstract sealed class CallException extends SdkException
    permits ServiceException,
        TransportException,
        ApiTimeoutException,
        ResponseFormatException,
        IntermediaryResponseException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final @Nullable String shownCode;
  private final CallDetails details;

  CallException(
      String problem, @Nullable String errorCode, CallDetails details, @Nullable Throwable cause) {
    super(cause);
    this.problem = problem;
    this.shownCode = errorCode;
    this.details = details;
  }

  /**
   * {@return what failed, with the details that support asks for} Created when it is read: many
   * exceptions are retried, or show that a resource is absent.
   */
  @Override
  public final String getMessage() {
    return details.describe(problem(), shownCode);
  }

  /** {@return what failed} */
  String problem() {
    return problem;
  }

  /** {@return the provider's name, such as {@code Zenlayer}} */
  public String provider() {
    return details.provider();
  }

  /** {@return the operation's id, such as {@code deleteCustomerGateway}} */
  public String operation() {
    return details.operation();
  }

  /**
   * {@return the host that the last request went to, or that of the client's endpoint if none was
   * sent, with its port unless that is the default of the scheme; null if unknown}
   */
  public @Nullable String host() {
    return details.host();
  }

  /**
   * {@return the id of the region, such as {@code eu-west-101}, or null if the provider has no
   * regions or the client was built without one}
   */
  public @Nullable String region() {
    return details.region();
  }

  /**
   * {@return the id of the project that the request was for, or null if the service has no projects
   * or the id was not known yet}
   */
  public @Nullable String project() {
    return details.project();
  }

  /** {@return the number of attempts; 0 if the call ended before the first one} */
  public int attempts() {
    return details.attempts();
  }

  /**
   * {@return the provider's id of the last attempt, to quote to its support, or null if it sent
   * none}
   */
  public @Nullable String requestId() {
    return details.requestId();
  }

  /**
   * Returns whether the service may have applied the request although the call failed: the response
   * was lost, malformed, or reported a server error. If true, check the resource before repeating a
   * request that must not be applied twice.
   *
   * @return false if it is certain that nothing was applied
   */
  public boolean mayHaveBeenApplied() {
    return details.mayHaveBeenApplied();
  }

  /** {@return the details of the call} */
  public CallDetails details() {
    return details;
  }
}
