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

/** Requires one value. */
@JsonDeserialize(builder = NeedsOne.Builder.class)
public final class NeedsOne implements ApiModel {
  @JsonProperty("name")
  private final @Nullable String name;

  private final Map<String, @Nullable Object> additionalProperties;

  private NeedsOne(Builder builder) {
    this.name = builder.name;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates an instance with these properties only.
   *
   * @param name The "name".
   * @return the instance
   * @throws IllegalArgumentException if a required value is missing or an id is malformed
   */
  public static NeedsOne of(String name) {
    return builder().name(name).build();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = this.name;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The "name".
   *
   * @return {@code name}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasName()} to check
   */
  public String getName() {
    return Models.required("NeedsOne", "name", "hasName", name);
  }

  /**
   * Returns whether {@code name} is set.
   *
   * @return whether it is set
   */
  public boolean hasName() {
    return name != null;
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
    return other instanceof NeedsOne that
        && Objects.equals(this.name, that.name)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("NeedsOne").add("name", name).end(additionalProperties);
  }

  /** Builds {@link NeedsOne}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("name")
    private @Nullable String name;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The "name".
     *
     * @param name the value of {@code name}; required
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
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
    public NeedsOne build() {
      Arguments.required("NeedsOne", "name", name);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    NeedsOne read() {
      return new NeedsOne(this);
    }
  }
}
