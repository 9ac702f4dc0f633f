package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * No usable response arrived: no connection, a broken connection, a TLS failure, or the calling
 * thread was interrupted.
 */
public final class TransportException extends CallException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param problem what went wrong, one sentence without a full stop
   * @param details the details of the call
   * @param cause the exception of the network stack, or null
   */
  public TransportException(String problem, CallDetails details, @Nullable Throwable cause) {
    super(problem, null, details, cause);
  }
}
