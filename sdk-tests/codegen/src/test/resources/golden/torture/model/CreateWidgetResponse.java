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

/** The result of the order. */
@JsonDeserialize(builder = CreateWidgetResponse.Builder.class)
public final class CreateWidgetResponse implements ApiModel {
  @JsonProperty("widget_id")
  private final @Nullable String widgetId;

  private final Map<String, @Nullable Object> additionalProperties;

  private CreateWidgetResponse(Builder builder) {
    this.widgetId = builder.widgetId;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.widgetId = this.widgetId;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The ID of the widget.
   *
   * @return {@code widget_id}, or null if it is not set
   */
  public @Nullable String getWidgetId() {
    return widgetId;
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
    return other instanceof CreateWidgetResponse that
        && Objects.equals(this.widgetId, that.widgetId)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(widgetId, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("CreateWidgetResponse")
        .add("widget_id", widgetId)
        .end(additionalProperties);
  }

  /** Builds {@link CreateWidgetResponse}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("widget_id")
    private @Nullable String widgetId;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The ID of the widget.
     *
     * @param widgetId the value of {@code widget_id}; null leaves it unset
     * @return this builder
     */
    public Builder widgetId(@Nullable String widgetId) {
      this.widgetId = widgetId;
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
    public CreateWidgetResponse build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    CreateWidgetResponse read() {
      return new CreateWidgetResponse(this);
    }
  }
}
