package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
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

/** One page of widgets. */
@JsonDeserialize(builder = DescribeWidgetsResponse.Builder.class)
public final class DescribeWidgetsResponse implements ApiModel {
  @JsonProperty("total_count")
  private final @Nullable Long totalCount;

  @JsonProperty("data_set")
  private final @Nullable List<Widget> dataSet;

  private final Map<String, @Nullable Object> additionalProperties;

  private DescribeWidgetsResponse(Builder builder) {
    this.totalCount = builder.totalCount;
    this.dataSet = Models.unmodifiable(builder.dataSet);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.totalCount = this.totalCount;
    builder.dataSet = this.dataSet;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The total number.
   *
   * @return {@code total_count}, or null if it is not set
   */
  public @Nullable Long getTotalCount() {
    return totalCount;
  }

  /**
   * The widgets.
   *
   * @return {@code data_set}; empty if it is not set; unmodifiable
   */
  public List<Widget> getDataSet() {
    return dataSet == null ? List.of() : dataSet;
  }

  /**
   * Returns whether {@code data_set} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasDataSet() {
    return dataSet != null;
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
    return other instanceof DescribeWidgetsResponse that
        && Objects.equals(this.totalCount, that.totalCount)
        && Objects.equals(this.dataSet, that.dataSet)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(totalCount, dataSet, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("DescribeWidgetsResponse")
        .add("total_count", totalCount)
        .add("data_set", dataSet)
        .end(additionalProperties);
  }

  /** Builds {@link DescribeWidgetsResponse}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("total_count")
    private @Nullable Long totalCount;

    @JsonProperty("data_set")
    private @Nullable List<Widget> dataSet;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The total number.
     *
     * @param totalCount the value of {@code total_count}; null leaves it unset
     * @return this builder
     */
    public Builder totalCount(@Nullable Long totalCount) {
      this.totalCount = totalCount;
      return this;
    }

    /**
     * The widgets.
     *
     * @param dataSet the value of {@code data_set}; null leaves it unset
     * @return this builder
     */
    public Builder dataSet(@Nullable List<Widget> dataSet) {
      this.dataSet = dataSet == null ? null : Arguments.listOf("dataSet", dataSet);
      return this;
    }

    /**
     * The widgets.
     *
     * @param first the first value of {@code data_set}
     * @param more further values
     * @return this builder
     */
    public Builder dataSet(Widget first, Widget... more) {
      return dataSet(Arguments.elements("dataSet", first, more));
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
    public DescribeWidgetsResponse build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    DescribeWidgetsResponse read() {
      return new DescribeWidgetsResponse(this);
    }
  }
}
