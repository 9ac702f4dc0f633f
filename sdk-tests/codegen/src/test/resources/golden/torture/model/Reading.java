package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reading, which some responses wrap, and whose values have several names. */
@JsonDeserialize(builder = Reading.Builder.class)
public final class Reading implements ApiModel {
  @JsonProperty("value")
  private final @Nullable Long value;

  @JsonProperty("values")
  private final @Nullable List<String> values;

  @JsonProperty("speed")
  private final @Nullable Speed speed;

  @JsonProperty("labels")
  private final @Nullable Labels labels;

  private final Map<String, @Nullable Object> additionalProperties;

  private Reading(Builder builder) {
    this.value = builder.value;
    this.values = Models.unmodifiable(builder.values);
    this.speed = builder.speed;
    this.labels = builder.labels;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.value = this.value;
    builder.values = this.values;
    builder.speed = this.speed;
    builder.labels = this.labels;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * A value.
   *
   * @return {@code value}, or null if it is not set
   */
  public @Nullable Long getValue() {
    return value;
  }

  /**
   * Values.
   *
   * @return {@code values}; empty if it is not set; unmodifiable
   */
  public List<String> getValues() {
    return values == null ? List.of() : values;
  }

  /**
   * Returns whether {@code values} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasValues() {
    return values != null;
  }

  /**
   * The speed.
   *
   * @return {@code speed}, or null if it is not set
   */
  public @Nullable Speed getSpeed() {
    return speed;
  }

  /**
   * Labels.
   *
   * @return {@code labels}, or null if it is not set
   */
  public @Nullable Labels getLabels() {
    return labels;
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
    return other instanceof Reading that
        && Objects.equals(this.value, that.value)
        && Objects.equals(this.values, that.values)
        && Objects.equals(this.speed, that.speed)
        && Objects.equals(this.labels, that.labels)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, values, speed, labels, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Reading")
        .add("value", value)
        .add("values", values)
        .add("speed", speed)
        .add("labels", labels)
        .end(additionalProperties);
  }

  /** Builds {@link Reading}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("value")
    @JsonAlias({"val", "dash-ed"})
    private @Nullable Long value;

    @JsonProperty("values")
    @JsonAlias({"vals"})
    private @Nullable List<String> values;

    @JsonProperty("speed")
    @JsonAlias({"velocity"})
    private @Nullable Speed speed;

    @JsonProperty("labels")
    private @Nullable Labels labels;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Accepts the values that the service sent nested in {@code data-set}. */
    @JsonSetter("data-set")
    void unwrap(@Nullable Reading wrapped) {
      if (wrapped != null) {
        value = wrapped.value == null ? value : wrapped.value;
        values = wrapped.values == null ? values : wrapped.values;
        speed = wrapped.speed == null ? speed : wrapped.speed;
        labels = wrapped.labels == null ? labels : wrapped.labels;
        additionalProperties.putAll(wrapped.additionalProperties);
      }
    }

    /**
     * A value.
     *
     * @param value the value of {@code value}; null leaves it unset
     * @return this builder
     */
    public Builder value(@Nullable Long value) {
      this.value = value;
      return this;
    }

    /**
     * Values.
     *
     * @param values the value of {@code values}; null leaves it unset
     * @return this builder
     */
    public Builder values(@Nullable List<String> values) {
      this.values = values == null ? null : Arguments.listOf("values", values);
      return this;
    }

    /**
     * Values.
     *
     * @param first the first value of {@code values}
     * @param more further values
     * @return this builder
     */
    public Builder values(String first, String... more) {
      return values(Arguments.elements("values", first, more));
    }

    /**
     * The speed.
     *
     * @param speed the value of {@code speed}; null leaves it unset
     * @return this builder
     */
    public Builder speed(@Nullable Speed speed) {
      this.speed = speed;
      return this;
    }

    /**
     * Labels.
     *
     * @param labels the value of {@code labels}; null leaves it unset
     * @return this builder
     */
    public Builder labels(@Nullable Labels labels) {
      this.labels = labels;
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
     */
    public Reading build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Reading read() {
      return new Reading(this);
    }
  }
}
