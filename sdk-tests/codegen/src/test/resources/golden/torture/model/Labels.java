package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
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

/** Labels, which some responses contain as a bare list. */
@JsonDeserialize(builder = Labels.Builder.class)
public final class Labels implements ApiModel {
  @JsonProperty("labels")
  private final @Nullable List<NeedsTwo> labels;

  private final Map<String, @Nullable Object> additionalProperties;

  private Labels(Builder builder) {
    this.labels = Models.unmodifiable(builder.labels);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.labels = this.labels;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The labels.
   *
   * @return {@code labels}; empty if it is not set; unmodifiable
   */
  public List<NeedsTwo> getLabels() {
    return labels == null ? List.of() : labels;
  }

  /**
   * Returns whether {@code labels} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasLabels() {
    return labels != null;
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
    return other instanceof Labels that
        && Objects.equals(this.labels, that.labels)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(labels, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Labels").add("labels", labels).end(additionalProperties);
  }

  /** Builds {@link Labels}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("labels")
    private @Nullable List<NeedsTwo> labels;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Accepts a list that the service sent without the enclosing object. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Builder ofBareList(List<NeedsTwo> labels) {
      Builder builder = new Builder();
      builder.labels = labels;
      return builder;
    }

    /**
     * The labels.
     *
     * @param labels the value of {@code labels}; null leaves it unset
     * @return this builder
     */
    public Builder labels(@Nullable List<NeedsTwo> labels) {
      this.labels = labels == null ? null : Arguments.listOf("labels", labels);
      return this;
    }

    /**
     * The labels.
     *
     * @param first the first value of {@code labels}
     * @param more further values
     * @return this builder
     */
    public Builder labels(NeedsTwo first, NeedsTwo... more) {
      return labels(Arguments.elements("labels", first, more));
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
    public Labels build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Labels read() {
      return new Labels(this);
    }
  }
}
