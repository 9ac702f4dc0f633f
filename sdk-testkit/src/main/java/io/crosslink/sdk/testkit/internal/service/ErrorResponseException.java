package io.crosslink.sdk.testkit.internal.service;

import org.jspecify.annotations.Nullable;

/** Thrown by the operations of a fake to return an error response. */
public final class ErrorResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable Rejection reason;
  private final String code;
  private final String text;

  /**
   * Creates the exception with the code that the called service has for the reason.
   *
   * @param status the HTTP status
   * @param reason why the request is rejected
   * @param text the message of the response
   */
  public ErrorResponseException(int status, Rejection reason, String text) {
    this(status, reason, "", text);
  }

  /**
   * Creates the exception.
   *
   * @param status the HTTP status
   * @param code the provider's error code
   * @param text the message of the response
   */
  public ErrorResponseException(int status, String code, String text) {
    this(status, null, code, text);
  }

  private ErrorResponseException(int status, @Nullable Rejection reason, String code, String text) {
    super(text, null, false, false); // no stack trace: it is a response, not a failure of the fake
    this.status = status;
    this.reason = reason;
    this.code = code;
    this.text = text;
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }

  /** {@return why the request is rejected; null if there is a code} */
  public @Nullable Rejection reason() {
    return reason;
  }

  /** {@return the provider's error code; empty if there is a reason instead} */
  public String code() {
    return code;
  }

  /** {@return the message of the response} */
  public String text() {
    return text;
  }
}
