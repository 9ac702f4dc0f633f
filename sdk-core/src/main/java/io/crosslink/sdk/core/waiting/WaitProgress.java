package io.crosslink.sdk.core.waiting;

import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The result of one poll of a waiter. Immutable. */
public final class WaitProgress {
  private final String resourceType;
  private final String id;
  private final @Nullable String status;
  private final @Nullable String hint;
  private final boolean present;
  private final @Nullable CallException failure;
  private final int attempt;
  private final Duration elapsed;

  private WaitProgress(Builder builder) {
    resourceType = Arguments.required("WaitProgress", "resourceType", builder.resourceType);
    id = Arguments.required("WaitProgress", "id", builder.id);
    status = builder.status;
    hint = builder.hint;
    present = builder.present;
    failure = builder.failure;
    attempt = builder.attempt;
    elapsed = builder.elapsed;
  }

  /** {@return a builder, for tests of listeners} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the type of the resource, such as {@code private connect}} */
  public String resourceType() {
    return resourceType;
  }

  /** {@return the id of the resource} */
  public String id() {
    return id;
  }

  /**
   * {@return the status of the resource as the service spells it, or null if the resource does not
   * exist or has no status, or if the poll failed}
   */
  public @Nullable String status() {
    return status;
  }

  /**
   * {@return what someone has to do before the status changes, such as another account that has to
   * accept the resource; null if nothing has to be done}
   */
  public @Nullable String hint() {
    return hint;
  }

  /** {@return whether the resource exists; false also if the poll failed} */
  public boolean present() {
    return present;
  }

  /** {@return why the poll failed, or null if it succeeded; the wait continues} */
  public @Nullable CallException failure() {
    return failure;
  }

  /** {@return the number of the poll, from 1} */
  public int attempt() {
    return attempt;
  }

  /** {@return the time since the wait began} */
  public Duration elapsed() {
    return elapsed;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WaitProgress progress
        && resourceType.equals(progress.resourceType)
        && id.equals(progress.id)
        && Objects.equals(status, progress.status)
        && Objects.equals(hint, progress.hint)
        && present == progress.present
        && Objects.equals(failure, progress.failure)
        && attempt == progress.attempt
        && elapsed.equals(progress.elapsed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceType, id, status, hint, present, failure, attempt, elapsed);
  }

  @Override
  public String toString() {
    return "WaitProgress[resourceType="
        + resourceType
        + ", id="
        + id
        + ", status="
        + status
        + (hint == null ? "" : ", hint=" + hint)
        + ", present="
        + present
        + ", failure="
        + failure
        + ", attempt="
        + attempt
        + ", elapsed="
        + elapsed
        + "]";
  }

  /** Builds {@link WaitProgress}. Resource type and id are required. */
  public static final class Builder {
    private @Nullable String resourceType;
    private @Nullable String id;
    private @Nullable String status;
    private @Nullable String hint;
    private boolean present;
    private @Nullable CallException failure;
    private int attempt = 1;
    private Duration elapsed = Duration.ZERO;

    private Builder() {}

    /**
     * Sets the type of the resource.
     *
     * @param value the type, such as {@code private connect}
     * @return this builder
     */
    public Builder resourceType(String value) {
      resourceType = value;
      return this;
    }

    /**
     * Sets the id of the resource.
     *
     * @param value the id
     * @return this builder
     */
    public Builder id(String value) {
      id = value;
      return this;
    }

    /**
     * Sets the status of the resource.
     *
     * @param value the status as the service spells it, or null for none
     * @return this builder
     */
    public Builder status(@Nullable String value) {
      status = value;
      return this;
    }

    /**
     * Sets what someone has to do before the status changes.
     *
     * @param value the text, or null for nothing
     * @return this builder
     */
    public Builder hint(@Nullable String value) {
      hint = value;
      return this;
    }

    /**
     * Sets whether the resource exists. Default: false.
     *
     * @param value whether it exists
     * @return this builder
     */
    public Builder present(boolean value) {
      present = value;
      return this;
    }

    /**
     * Sets why the poll failed.
     *
     * @param value the failure, or null if the poll succeeded
     * @return this builder
     */
    public Builder failure(@Nullable CallException value) {
      failure = value;
      return this;
    }

    /**
     * Sets the number of the poll. Default: 1.
     *
     * @param value the number, from 1
     * @return this builder
     */
    public Builder attempt(int value) {
      attempt = value;
      return this;
    }

    /**
     * Sets the time since the wait began. Default: zero.
     *
     * @param value the time
     * @return this builder
     * @throws IllegalArgumentException if the time is null
     */
    public Builder elapsed(Duration value) {
      elapsed = Arguments.notNull("elapsed", value);
      return this;
    }

    /**
     * Builds the progress.
     *
     * @return the progress
     * @throws IllegalArgumentException if resource type or id is missing
     */
    public WaitProgress build() {
      return new WaitProgress(this);
    }
  }
}
