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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The position of a page. */
@JsonDeserialize(builder = PageInfo.Builder.class)
public final class PageInfo implements ApiModel {
  @JsonProperty("next_marker")
  private final @Nullable String nextMarker;

  private final Map<String, @Nullable Object> additionalProperties;

  private PageInfo(Builder builder) {
    this.nextMarker = builder.nextMarker;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.nextMarker = this.nextMarker;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * What to pass to get the next page.
   *
   * @return {@code next_marker}, or null if it is not set
   */
  public @Nullable String getNextMarker() {
    return nextMarker;
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
    return other instanceof PageInfo that
        && Objects.equals(this.nextMarker, that.nextMarker)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(nextMarker, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("PageInfo").add("next_marker", nextMarker).end(additionalProperties);
  }

  /** Builds {@link PageInfo}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("next_marker")
    private @Nullable String nextMarker;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * What to pass to get the next page.
     *
     * @param nextMarker the value of {@code next_marker}; null leaves it unset
     * @return this builder
     */
    public Builder nextMarker(@Nullable String nextMarker) {
      this.nextMarker = nextMarker;
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
    public PageInfo build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    PageInfo read() {
      return new PageInfo(this);
    }
  }
}
