package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ResponseFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A response that the converter cannot read; becomes a ResponseFormatException with the call's
 * details, or an IntermediaryResponseException if it is a web page. Not an IOException, because
 * Retrofit replaces other exceptions by the I/O failure that a parser may have hidden.
 */
final class MalformedResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final @Nullable String requestId;
  private final @Nullable String page;
  private final @Nullable String resourceId;

  MalformedResponseException(String problem) {
    this(problem, null);
  }

  MalformedResponseException(String problem, @Nullable String requestId) {
    this(problem, requestId, null, null);
  }

  private MalformedResponseException(
      String problem,
      @Nullable String requestId,
      @Nullable String page,
      @Nullable String resourceId) {
    super(problem);
    this.resourceId = resourceId;
    this.problem = problem;
    this.requestId = requestId;
    this.page = page;
  }

  /** Creates the exception for a web page in place of a response of the service. */
  static MalformedResponseException ofPage(String text) {
    return new MalformedResponseException("a web page", null, text, null);
  }

  /** Creates the exception for a value that cannot be read, with what else the response shows. */
  static MalformedResponseException ofValue(
      String problem, @Nullable String requestId, @Nullable String resourceId) {
    return new MalformedResponseException(problem, requestId, null, resourceId);
  }

  /** Creates the exception that users see. */
  static ResponseFormatException forUsers(
      String problem, CallDetails details, @Nullable String resourceId) {
    return new ResponseFormatException(
        details.provider() + " reported success, but with " + problem, details, resourceId, null);
  }

  String problem() {
    return problem;
  }

  /** {@return the web page, or null if it was something else} */
  @Nullable String page() {
    return page;
  }

  /** {@return the id of the created resource found in the body, or null} */
  @Nullable String resourceId() {
    return resourceId;
  }

  /** {@return the request id found in the body, or null} */
  @Nullable String requestId() {
    return requestId;
  }
}
