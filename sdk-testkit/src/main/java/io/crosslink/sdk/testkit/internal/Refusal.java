package io.crosslink.sdk.testkit.internal;

/** Thrown by a fake's operations to answer with an error. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String text;

  /** Makes the refusal; {@code text} is what the caller reads. */
  public Refusal(int status, String code, String text) {
    super(text, null, false, false); // an answer, not a fault: nobody wants its stack trace
    this.status = status;
    this.code = code;
    this.text = text;
  }

  /** {@return the HTTP status to answer with} */
  public int status() {
    return status;
  }

  /** {@return the provider's error code} */
  public String code() {
    return code;
  }

  /** {@return what the caller reads} */
  public String text() {
    return text;
  }
}
