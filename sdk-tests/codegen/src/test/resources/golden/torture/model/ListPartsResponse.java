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

/** One page of parts. */
@JsonDeserialize(builder = ListPartsResponse.Builder.class)
public final class ListPartsResponse implements ApiModel {
  @JsonProperty("parts")
  private final @Nullable List<Everything> parts;

  @JsonProperty("total")
  private final @Nullable Long total;

  @JsonProperty("page_info")
  private final @Nullable PageInfo pageInfo;

  private final Map<String, @Nullable Object> additionalProperties;

  private ListPartsResponse(Builder builder) {
    this.parts = Models.unmodifiable(builder.parts);
    this.total = builder.total;
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
    builder.parts = this.parts;
    builder.total = this.total;
    builder.pageInfo = this.pageInfo;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The parts.
   *
   * @return {@code parts}; empty if it is not set; unmodifiable
   */
  public List<Everything> getParts() {
    return parts == null ? List.of() : parts;
  }

  /**
   * Returns whether {@code parts} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasParts() {
    return parts != null;
  }

  /**
   * The total number.
   *
   * @return {@code total}, or null if it is not set
   */
  public @Nullable Long getTotal() {
    return total;
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
    return other instanceof ListPartsResponse that
        && Objects.equals(this.parts, that.parts)
        && Objects.equals(this.total, that.total)
        && Objects.equals(this.pageInfo, that.pageInfo)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts, total, pageInfo, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("ListPartsResponse")
        .add("parts", parts)
        .add("total", total)
        .add("page_info", pageInfo)
        .end(additionalProperties);
  }

  /** Builds {@link ListPartsResponse}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("parts")
    private @Nullable List<Everything> parts;

    @JsonProperty("total")
    private @Nullable Long total;

    @JsonProperty("page_info")
    private @Nullable PageInfo pageInfo;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The parts.
     *
     * @param parts the value of {@code parts}; null leaves it unset
     * @return this builder
     */
    public Builder parts(@Nullable List<Everything> parts) {
      this.parts = parts == null ? null : Arguments.listOf("parts", parts);
      return this;
    }

    /**
     * The parts.
     *
     * @param first the first value of {@code parts}
     * @param more further values
     * @return this builder
     */
    public Builder parts(Everything first, Everything... more) {
      return parts(Arguments.elements("parts", first, more));
    }

    /**
     * The total number.
     *
     * @param total the value of {@code total}; null leaves it unset
     * @return this builder
     */
    public Builder total(@Nullable Long total) {
      this.total = total;
      return this;
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
    public ListPartsResponse build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    ListPartsResponse read() {
      return new ListPartsResponse(this);
    }
  }
}
