package io.crosslink.sdk.core.internal;

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

  String problem() {
    return problem;
  }

  /** {@return the request id found in the body, or null} */
  @Nullable String requestId() {
    return requestId;
  }
}
