package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ResponseFormatException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the converter could not make sense of; becomes a ResponseFormatException with the
 * call's details. No IOException, because Retrofit replaces other exceptions by the I/O failure
 * that a parser may have hidden.
 */
final class UnreadableAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final @Nullable String requestId;

  UnreadableAnswerException(String problem) {
    this(problem, null);
  }

  UnreadableAnswerException(String problem, @Nullable String requestId) {
    super(problem);
    this.problem = problem;
    this.requestId = requestId;
  }

  /** Makes what users get to see of an answer that cannot be read, or says nothing. */
  static ResponseFormatException forUsers(String problem, CallDetails details) {
    return new ResponseFormatException(
        details.provider() + " answered with success, but with " + problem, details, null);
  }

  String problem() {
    return problem;
  }

  /** {@return the request id found in the body, or null} */
  @Nullable String requestId() {
    return requestId;
  }
}
