package io.crosslink.sdk.core.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    INTERRUPTED,
    /**
     * A removal is not possible, because {@linkplain #usedBy() other resources} use the resource.
     */
    IN_USE
  }

  private final Reason reason;
  private final @Nullable String lastStatus;
  private final ArrayList<ResourceReference> usedBy;

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
    this.usedBy = new ArrayList<>();
  }

  /**
   * Creates the exception for a resource that other resources use.
   *
   * @param message what could not be removed, and what uses it
   * @param usedBy the resources that use it
   * @param cause the rejection of the service, or null if it was not asked to delete the resource
   */
  public WaiterException(
      String message, List<ResourceReference> usedBy, @Nullable ServiceException cause) {
    super(message, cause);
    this.reason = Reason.IN_USE;
    this.lastStatus = null;
    this.usedBy = new ArrayList<>(usedBy);
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

  /**
   * {@return the resources that use the one that was to be removed if the reason is {@link
   * Reason#IN_USE}, otherwise an empty list; immutable}
   */
  public List<ResourceReference> usedBy() {
    return Collections.unmodifiableList(usedBy);
  }
}
