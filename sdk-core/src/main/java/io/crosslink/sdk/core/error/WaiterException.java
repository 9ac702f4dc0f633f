package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A wait ended without what was waited for: a failed state, a resource that disappeared, or no time
 * left.
 */
public final class WaiterException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why a wait ended. */
  public enum Reason {
    /** The resource reached a state from which what was waited for cannot come. */
    FAILED_STATE,
    /** The resource is no longer there, or did not appear within two minutes. */
    ABSENT,
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
   * @param lastStatus the status last seen, or null if the resource was never seen or is absent
   * @param message what was waited for and what was seen
   * @param cause the failure of the last look, or null if it succeeded
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
