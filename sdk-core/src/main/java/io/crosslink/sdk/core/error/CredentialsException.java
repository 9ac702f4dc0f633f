package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** There are no usable credentials. The message says where they were looked for. */
public final class CredentialsException extends SdkException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is missing and where it was looked for
   */
  public CredentialsException(String message) {
    this(message, null);
  }

  /**
   * Makes the exception.
   *
   * @param message what is missing and where it was looked for
   * @param cause why looking failed, or null
   */
  public CredentialsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
