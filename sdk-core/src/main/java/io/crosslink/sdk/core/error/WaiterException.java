package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A wait ended without success: the resource reached a terminal state, disappeared, or time ran
 * out.
 */
public final class WaiterException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why a wait ended. */
  public enum Reason {
    /** The resource reached a state from which it cannot reach the one waited for. */
    TERMINAL_STATE,
    /** The resource no longer exists, or did not appear within two minutes. */
    NOT_FOUND,
    /** Time ran out; the work may still finish. */
    TIMEOUT,
    /** The waiting thread was interrupted; its interrupt flag is set. */
    INTERRUPTED
  }

  private final Reason reason;
  private final @Nullable String lastStatus;

  /**
   * Makes the exception.
   *
   * @param reason why the wait ended
   * @param lastStatus the last status seen, or null if the resource was never seen or does not
   *     exist
   * @param message what was waited for and what was seen
   * @param cause the failure of the last poll, or null if it succeeded
   */
  public WaiterException(
      Reason reason, @Nullable String lastStatus, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.lastStatus = lastStatus;
  }

  /** {@return why the wait ended} */
  public Reason reason() {
    return reason;
  }

  /**
   * {@return the status last seen, as the service spelt it, or null if the resource was never seen
   * or is absent}
   */
  public @Nullable String lastStatus() {
    return lastStatus;
  }
}
