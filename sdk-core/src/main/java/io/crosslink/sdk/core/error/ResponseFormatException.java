package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The service reported success, but its response could not be understood: not JSON, malformed JSON,
 * a wrong type, a missing part, or an error object under a success status. The request has most
 * likely been applied.
 */
public final class ResponseFormatException extends CallException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param problem what is wrong with the response, one sentence without a full stop
   * @param details the call
   * @param cause what the parser reported, or null
   */
  public ResponseFormatException(String problem, CallDetails details, @Nullable Throwable cause) {
    super(problem, null, details, cause);
  }
}
