package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * No usable credentials could be obtained. The message says why, and which places were searched.
 */
public final class CredentialsException extends SdkException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message why there are none, and which places were searched
   */
  public CredentialsException(String message) {
    this(message, null);
  }

  /**
   * Creates the exception.
   *
   * @param message why there are none, and which places were searched
   * @param cause the underlying failure, or null
   */
  public CredentialsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
