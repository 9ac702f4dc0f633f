package io.crosslink.sdk.examples;

/** Thrown if the command line is invalid. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String explanation;

  UsageException(String explanation) {
    super(explanation);
    this.explanation = explanation;
  }

  /** {@return what is invalid} */
  String explanation() {
    return explanation;
  }
}
