package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A wait failed: the resource reached a terminal status or is absent, the timeout expired, or the
 * thread was interrupted.
 */
public final class WaiterException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why a wait failed. */
  public enum Reason {
    /** The resource reached a status from which it cannot reach the expected one. */
    TERMINAL_STATE,
    /** The resource no longer exists, or did not appear within two minutes. */
    NOT_FOUND,
    /** The timeout expired; the service may still complete the change. */
    TIMEOUT,
    /** The waiting thread was interrupted; its interrupt flag is set. */
    INTERRUPTED
  }

  private final Reason reason;
  private final @Nullable String lastStatus;

  /**
   * Creates the exception.
   *
   * @param reason why the wait failed
   * @param lastStatus the status that the last successful poll returned, or null if it returned
   *     none
   * @param message what was expected and what happened
   * @param cause the failure of the last poll, or null if it succeeded
   */
  public WaiterException(
      Reason reason, @Nullable String lastStatus, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.lastStatus = lastStatus;
  }

  /** {@return why the wait failed} */
  public Reason reason() {
    return reason;
  }

  /**
   * {@return the status that the last successful poll returned, as the service spells it but on one
   * line and of at most 300 characters, or null if it returned none}
   */
  public @Nullable String lastStatus() {
    return lastStatus;
  }
}
