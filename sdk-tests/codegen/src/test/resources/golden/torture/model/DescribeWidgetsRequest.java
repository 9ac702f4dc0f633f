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

/** Filters and page. */
@JsonDeserialize(builder = DescribeWidgetsRequest.Builder.class)
public final class DescribeWidgetsRequest implements ApiModel {
  @JsonProperty("widget_ids")
  private final @Nullable List<String> widgetIds;

  @JsonProperty("page_num")
  private final @Nullable Integer pageNum;

  @JsonProperty("page_size")
  private final @Nullable Integer pageSize;

  private final Map<String, @Nullable Object> additionalProperties;

  private DescribeWidgetsRequest(Builder builder) {
    this.widgetIds = Models.unmodifiable(builder.widgetIds);
    this.pageNum = builder.pageNum;
    this.pageSize = builder.pageSize;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.widgetIds = this.widgetIds;
    builder.pageNum = this.pageNum;
    builder.pageSize = this.pageSize;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * Only these widgets.
   *
   * @return {@code widget_ids}; empty if it is not set; unmodifiable
   */
  public List<String> getWidgetIds() {
    return widgetIds == null ? List.of() : widgetIds;
  }

  /**
   * Returns whether {@code widget_ids} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasWidgetIds() {
    return widgetIds != null;
  }

  /**
   * The number of the page.
   *
   * @return {@code page_num}, or null if it is not set
   */
  public @Nullable Integer getPageNum() {
    return pageNum;
  }

  /**
   * The size of a page.
   *
   * @return {@code page_size}, or null if it is not set
   */
  public @Nullable Integer getPageSize() {
    return pageSize;
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
    return other instanceof DescribeWidgetsRequest that
        && Objects.equals(this.widgetIds, that.widgetIds)
        && Objects.equals(this.pageNum, that.pageNum)
        && Objects.equals(this.pageSize, that.pageSize)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(widgetIds, pageNum, pageSize, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("DescribeWidgetsRequest")
        .add("widget_ids", widgetIds)
        .add("page_num", pageNum)
        .add("page_size", pageSize)
        .end(additionalProperties);
  }

  /** Builds {@link DescribeWidgetsRequest}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("widget_ids")
    private @Nullable List<String> widgetIds;

    @JsonProperty("page_num")
    private @Nullable Integer pageNum;

    @JsonProperty("page_size")
    private @Nullable Integer pageSize;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Only these widgets.
     *
     * @param widgetIds the value of {@code widget_ids}; null leaves it unset
     * @return this builder
     */
    public Builder widgetIds(@Nullable List<String> widgetIds) {
      this.widgetIds = widgetIds == null ? null : Arguments.listOf("widgetIds", widgetIds);
      return this;
    }

    /**
     * Only these widgets.
     *
     * @param first the first value of {@code widget_ids}
     * @param more further values
     * @return this builder
     */
    public Builder widgetIds(String first, String... more) {
      return widgetIds(Arguments.elements("widgetIds", first, more));
    }

    /**
     * The number of the page.
     *
     * @param pageNum the value of {@code page_num}; null leaves it unset
     * @return this builder
     */
    public Builder pageNum(@Nullable Integer pageNum) {
      this.pageNum = pageNum;
      return this;
    }

    /**
     * The size of a page.
     *
     * @param pageSize the value of {@code page_size}; null leaves it unset
     * @return this builder
     */
    public Builder pageSize(@Nullable Integer pageSize) {
      this.pageSize = pageSize;
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
    public DescribeWidgetsRequest build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    DescribeWidgetsRequest read() {
      return new DescribeWidgetsRequest(this);
    }
  }
}
