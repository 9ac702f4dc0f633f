package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The service reported success, but its response is malformed: not JSON, invalid JSON, a value of
 * the wrong type, a missing value, or an error object with a success status. The request has most
 * likely been applied.
 */
public final class ResponseFormatException extends CallException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param problem what is wrong with the response, one sentence without a full stop
   * @param details the details of the call
   * @param cause the exception of the parser, or null
   */
  public ResponseFormatException(String problem, CallDetails details, @Nullable Throwable cause) {
    super(problem, null, details, cause);
  }
}
