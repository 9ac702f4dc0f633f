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

/** One page of fittings. */
@JsonDeserialize(builder = ListFittingsResponse.Builder.class)
public final class ListFittingsResponse implements ApiModel {
  @JsonProperty("fittings")
  private final @Nullable List<Fitting> fittings;

  @JsonProperty("page_info")
  private final @Nullable PageInfo pageInfo;

  private final Map<String, @Nullable Object> additionalProperties;

  private ListFittingsResponse(Builder builder) {
    this.fittings = Models.unmodifiable(builder.fittings);
    this.pageInfo = builder.pageInfo;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fittings = this.fittings;
    builder.pageInfo = this.pageInfo;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The fittings.
   *
   * @return {@code fittings}; empty if it is not set; unmodifiable
   */
  public List<Fitting> getFittings() {
    return fittings == null ? List.of() : fittings;
  }

  /**
   * Returns whether {@code fittings} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasFittings() {
    return fittings != null;
  }

  /**
   * The {@link PageInfo}.
   *
   * @return {@code page_info}, or null if it is not set
   */
  public @Nullable PageInfo getPageInfo() {
    return pageInfo;
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
    return other instanceof ListFittingsResponse that
        && Objects.equals(this.fittings, that.fittings)
        && Objects.equals(this.pageInfo, that.pageInfo)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fittings, pageInfo, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("ListFittingsResponse")
        .add("fittings", fittings)
        .add("page_info", pageInfo)
        .end(additionalProperties);
  }

  /** Builds {@link ListFittingsResponse}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("fittings")
    private @Nullable List<Fitting> fittings;

    @JsonProperty("page_info")
    private @Nullable PageInfo pageInfo;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The fittings.
     *
     * @param fittings the value of {@code fittings}; null leaves it unset
     * @return this builder
     */
    public Builder fittings(@Nullable List<Fitting> fittings) {
      this.fittings = fittings == null ? null : Arguments.listOf("fittings", fittings);
      return this;
    }

    /**
     * The fittings.
     *
     * @param first the first value of {@code fittings}
     * @param more further values
     * @return this builder
     */
    public Builder fittings(Fitting first, Fitting... more) {
      return fittings(Arguments.elements("fittings", first, more));
    }

    /**
     * The {@link PageInfo}.
     *
     * @param pageInfo the value of {@code page_info}; null leaves it unset
     * @return this builder
     */
    public Builder pageInfo(@Nullable PageInfo pageInfo) {
      this.pageInfo = pageInfo;
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
    public ListFittingsResponse build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    ListFittingsResponse read() {
      return new ListFittingsResponse(this);
    }
  }
}
