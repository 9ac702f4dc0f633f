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

/** The widget to destroy. */
@JsonDeserialize(builder = DestroyWidgetRequest.Builder.class)
public final class DestroyWidgetRequest implements ApiModel {
  @JsonProperty("widget_id")
  private final @Nullable String widgetId;

  private final Map<String, @Nullable Object> additionalProperties;

  private DestroyWidgetRequest(Builder builder) {
    this.widgetId = builder.widgetId;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates an instance with these properties only.
   *
   * @param widgetId The ID of the widget.
   * @return the instance
   * @throws IllegalArgumentException if a required value is missing or an id is malformed
   */
  public static DestroyWidgetRequest of(String widgetId) {
    return builder().widgetId(widgetId).build();
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
   * @return {@code widget_id}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasWidgetId()} to check
   */
  public String getWidgetId() {
    return Models.required("DestroyWidgetRequest", "widget_id", "hasWidgetId", widgetId);
  }

  /**
   * Returns whether {@code widget_id} is set.
   *
   * @return whether it is set
   */
  public boolean hasWidgetId() {
    return widgetId != null;
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
    return other instanceof DestroyWidgetRequest that
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
    return Models.describe("DestroyWidgetRequest")
        .add("widget_id", widgetId)
        .end(additionalProperties);
  }

  /** Builds {@link DestroyWidgetRequest}. */
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
     * @param widgetId the value of {@code widget_id}; required
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
     * @throws IllegalArgumentException if a required value is missing or an id is malformed
     */
    public DestroyWidgetRequest build() {
      Arguments.required("DestroyWidgetRequest", "widgetId", widgetId);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    DestroyWidgetRequest read() {
      return new DestroyWidgetRequest(this);
    }
  }
}
