package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The service reported success, but its response is malformed: not JSON, invalid JSON, a value of
 * the wrong type, a missing value, or an error object with a success status. The request has most
 * likely been applied.
 */
public final class ResponseFormatException extends CallException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String resourceId;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param problem what is wrong with the response, one sentence without a full stop
   * @param details the details of the call
   * @param cause the exception of the parser, or null
   */
  public ResponseFormatException(String problem, CallDetails details, @Nullable Throwable cause) {
    this(problem, details, null, cause);
  }

  /**
   * Creates the exception for the response to a request that has created a resource; useful in
   * tests of code that handles it.
   *
   * @param problem what is wrong with the response, one sentence without a full stop
   * @param details the details of the call
   * @param resourceId the id of the resource, or null if unknown
   * @param cause the exception of the parser, or null
   */
  public ResponseFormatException(
      String problem, CallDetails details, @Nullable String resourceId, @Nullable Throwable cause) {
    super(
        problem + (resourceId == null ? "" : "; the id of the resource is " + resourceId),
        null,
        details,
        cause);
    this.resourceId = resourceId;
  }

  /**
   * {@return the id of the resource that the request has created or changed, as far as the
   * malformed response shows it, or null}
   */
  public @Nullable String resourceId() {
    return resourceId;
  }
}
