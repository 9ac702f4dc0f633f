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

/** Requires two values. */
@JsonDeserialize(builder = NeedsTwo.Builder.class)
public final class NeedsTwo implements ApiModel {
  @JsonProperty("key")
  private final @Nullable String key;

  @JsonProperty("value")
  private final @Nullable Long value;

  private final Map<String, @Nullable Object> additionalProperties;

  private NeedsTwo(Builder builder) {
    this.key = builder.key;
    this.value = builder.value;
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
   * @param value The value.
   * @return the instance
   * @throws IllegalArgumentException if a required value is missing or an id is malformed
   */
  public static NeedsTwo of(String key, Long value) {
    return builder().key(key).value(value).build();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = this.key;
    builder.value = this.value;
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
    return Models.required("NeedsTwo", "key", "hasKey", key);
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
   * The value.
   *
   * @return {@code value}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasValue()} to check
   */
  public Long getValue() {
    return Models.required("NeedsTwo", "value", "hasValue", value);
  }

  /**
   * Returns whether {@code value} is set.
   *
   * @return whether it is set
   */
  public boolean hasValue() {
    return value != null;
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
    return other instanceof NeedsTwo that
        && Objects.equals(this.key, that.key)
        && Objects.equals(this.value, that.value)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, value, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("NeedsTwo")
        .add("key", key)
        .add("value", value)
        .end(additionalProperties);
  }

  /** Builds {@link NeedsTwo}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("key")
    private @Nullable String key;

    @JsonProperty("value")
    private @Nullable Long value;

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
     * The value.
     *
     * @param value the value of {@code value}; required
     * @return this builder
     */
    public Builder value(@Nullable Long value) {
      this.value = value;
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
    public NeedsTwo build() {
      Arguments.required("NeedsTwo", "key", key);
      Arguments.required("NeedsTwo", "value", value);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    NeedsTwo read() {
      return new NeedsTwo(this);
    }
  }
}
