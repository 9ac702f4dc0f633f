package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ResponseFormatException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the converter could not make sense of; becomes a ResponseFormatException with the
 * call's details, or an IntermediaryResponseException if it is a page for browsers. No IOException,
 * because Retrofit replaces other exceptions by the I/O failure that a parser may have hidden.
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

  /** Makes the exception for a page for browsers in place of an answer. */
  static MalformedResponseException ofPage(String text) {
    return new MalformedResponseException("a page for browsers", null, text);
  }

  /** Makes what users get to see of an answer that cannot be read, or says nothing. */
  static ResponseFormatException forUsers(String problem, CallDetails details) {
    return new ResponseFormatException(
        details.provider() + " reported success, but with " + problem, details, null);
  }

  String problem() {
    return problem;
  }

  /** {@return the page that came in place of an answer, or null if none did} */
  @Nullable String page() {
    return page;
  }

  /** {@return the request id found in the body, or null} */
  @Nullable String requestId() {
    return requestId;
  }
}
