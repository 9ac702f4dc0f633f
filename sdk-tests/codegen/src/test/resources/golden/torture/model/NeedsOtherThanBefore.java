package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Requires a value that was optional at first, and no longer requires another. */
@JsonDeserialize(builder = NeedsOtherThanBefore.Builder.class)
public final class NeedsOtherThanBefore implements ApiModel {
  @JsonProperty("key")
  private final @Nullable String key;

  @JsonProperty("size")
  private final @Nullable Integer size;

  @JsonProperty("late")
  private final @Nullable String late;

  private final Map<String, @Nullable Object> additionalProperties;

  private NeedsOtherThanBefore(Builder builder) {
    this.key = builder.key;
    this.size = builder.size;
    this.late = builder.late;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates an instance with these properties only.
   *
   * @param key The key.
   * @param size The size.
   * @return the instance
   * @throws IllegalArgumentException if a required value is missing or an id is malformed
   */
  public static NeedsOtherThanBefore of(String key, Integer size) {
    return builder().key(key).size(size).build();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = this.key;
    builder.size = this.size;
    builder.late = this.late;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The key.
   *
   * @return {@code key}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasKey()} to check
   */
  public String getKey() {
    return Models.required("NeedsOtherThanBefore", "key", "hasKey", key);
  }

  /**
   * Returns whether {@code key} is set.
   *
   * @return whether it is set
   */
  public boolean hasKey() {
    return key != null;
  }

  /**
   * The size.
   *
   * @return {@code size}, or null if it is not set
   */
  public @Nullable Integer getSize() {
    return size;
  }

  /**
   * Returns whether {@code size} is set.
   *
   * @return whether it is set
   */
  public boolean hasSize() {
    return size != null;
  }

  /**
   * A value that became required later.
   *
   * @return {@code late}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasLate()} to check
   */
  public String getLate() {
    return Models.required("NeedsOtherThanBefore", "late", "hasLate", late);
  }

  /**
   * Returns whether {@code late} is set.
   *
   * @return whether it is set
   */
  public boolean hasLate() {
    return late != null;
  }

  @Override
  @JsonAnyGetter
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof NeedsOtherThanBefore that
        && Objects.equals(this.key, that.key)
        && Objects.equals(this.size, that.size)
        && Objects.equals(this.late, that.late)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, size, late, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("NeedsOtherThanBefore")
        .add("key", key)
        .add("size", size)
        .add("late", late)
        .end(additionalProperties);
  }

  /** Builds {@link NeedsOtherThanBefore}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("key")
    private @Nullable String key;

    @JsonProperty("size")
    private @Nullable Integer size;

    @JsonProperty("late")
    private @Nullable String late;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The key.
     *
     * @param key the value of {@code key}; required
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /**
     * The size.
     *
     * @param size the value of {@code size}; null leaves it unset
     * @return this builder
     */
    public Builder size(@Nullable Integer size) {
      this.size = size;
      return this;
    }

    /**
     * A value that became required later.
     *
     * @param late the value of {@code late}; required
     * @return this builder
     */
    public Builder late(@Nullable String late) {
      this.late = late;
      return this;
    }

    /**
     * Sets a property that is unknown to this version of the SDK.
     *
     * @param name the name of the property
     * @param value a string, number, boolean, list, map or null
     * @return this builder
     */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties.put(Arguments.notNull("name", name), value);
      return this;
    }

    /**
     * Creates the instance.
     *
     * @return the instance
     * @throws IllegalArgumentException if a required value is missing or an id is malformed
     */
    public NeedsOtherThanBefore build() {
      Arguments.required("NeedsOtherThanBefore", "key", key);
      Arguments.required("NeedsOtherThanBefore", "late", late);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    NeedsOtherThanBefore read() {
      return new NeedsOtherThanBefore(this);
    }
  }
}
