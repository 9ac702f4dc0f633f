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

  MalformedResponseException(String problem) {
    this(problem, null);
  }

  MalformedResponseException(String problem, @Nullable String requestId) {
    this(problem, requestId, null);
  }

  private MalformedResponseException(
      String problem, @Nullable String requestId, @Nullable String page) {
    super(problem);
    this.problem = problem;
    this.requestId = requestId;
    this.page = page;
  }

  /** Creates the exception for a web page in place of a response of the service. */
  static MalformedResponseException ofPage(String text) {
    return new MalformedResponseException("a web page", null, text);
  }

  /** Creates the exception that users see. */
  static ResponseFormatException forUsers(String problem, CallDetails details) {
    return new ResponseFormatException(
        details.provider() + " reported success, but with " + problem, details, null);
  }

  String problem() {
    return problem;
  }

  /** {@return the web page, or null if it was something else} */
  @Nullable String page() {
    return page;
  }

  /** {@return the request id found in the body, or null} */
  @Nullable String requestId() {
    return requestId;
  }
}
