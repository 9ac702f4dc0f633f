package io.crosslink.sdk.examples;

/** Thrown if the clouds cannot be connected, or are not yet, although no call has failed. */
final class CrossingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the caller of the program has to do about it; the exit codes. */
  enum Kind {
    /** Another command line, or another state of the clouds. */
    IMPOSSIBLE(1),
    /** Correcting one end: the two do not mirror each other. */
    ENDS_DISAGREE(3),
    /** Something by hand, and then running the program again. */
    NOT_YET(4);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;
  private final String explanation;

  CrossingException(Kind kind, String explanation) {
    super(explanation);
    this.kind = kind;
    this.explanation = explanation;
  }

  CrossingException(Kind kind, String explanation, Throwable cause) {
    super(explanation, cause);
    this.kind = kind;
    this.explanation = explanation;
  }

  Kind kind() {
    return kind;
  }

  /** {@return why they cannot be connected} */
  String explanation() {
    return explanation;
  }
}
