package io.crosslink.sdk.testkit.internal.service;

/** Thrown by the operations of a fake to return an error response. */
public final class ErrorResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String text;

  /**
   * Creates the exception.
   *
   * @param status the HTTP status
   * @param code the provider's error code
   * @param text the message of the response
   */
  public ErrorResponseException(int status, String code, String text) {
    super(text, null, false, false); // no stack trace: it is a response, not a failure of the fake
    this.status = status;
    this.code = code;
    this.text = text;
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }

  /** {@return the provider's error code} */
  public String code() {
    return code;
  }

  /** {@return the message of the response} */
  public String text() {
    return text;
  }
}
