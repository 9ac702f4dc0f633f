package io.crosslink.sdk.examples;

/** Thrown if the network cannot be built, although no call has failed. */
final class HubException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String explanation;

  HubException(String explanation) {
    super(explanation);
    this.explanation = explanation;
  }

  /** {@return why it cannot be built} */
  String explanation() {
    return explanation;
  }
}
