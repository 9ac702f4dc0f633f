package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A widget. */
@JsonDeserialize(builder = Widget.Builder.class)
public final class Widget implements CloudResource {
  @JsonProperty("widget_id")
  private final @Nullable String widgetId;

  @JsonProperty("status")
  private final @Nullable WidgetStatus status;

  @JsonProperty("names")
  private final @Nullable AwkwardNames names;

  @JsonProperty("reading")
  private final @Nullable Reading reading;

  private final Map<String, @Nullable Object> additionalProperties;

  private Widget(Builder builder) {
    this.widgetId = builder.widgetId;
    this.status = builder.status;
    this.names = builder.names;
    this.reading = builder.reading;
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
    builder.status = this.status;
    builder.names = this.names;
    builder.reading = this.reading;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The ID.
   *
   * @return {@code widget_id}, or null if it is not set
   */
  public @Nullable String getWidgetId() {
    return widgetId;
  }

  /**
   * The {@link WidgetStatus}.
   *
   * @return {@code status}, or null if it is not set
   */
  public @Nullable WidgetStatus getStatus() {
    return status;
  }

  /**
   * The {@link AwkwardNames}.
   *
   * @return {@code names}, or null if it is not set
   */
  public @Nullable AwkwardNames getNames() {
    return names;
  }

  /**
   * The {@link Reading}.
   *
   * @return {@code reading}, or null if it is not set
   */
  public @Nullable Reading getReading() {
    return reading;
  }

  @Override
  public String resourceId() {
    return Models.resourceId("Widget", "widget_id", widgetId);
  }

  @Override
  public @Nullable String resourceName() {
    return null;
  }

  @Override
  public @Nullable String resourceStatus() {
    return Models.spelled(status);
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
    return other instanceof Widget that
        && Objects.equals(this.widgetId, that.widgetId)
        && Objects.equals(this.status, that.status)
        && Objects.equals(this.names, that.names)
        && Objects.equals(this.reading, that.reading)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(widgetId, status, names, reading, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Widget")
        .add("widget_id", widgetId)
        .add("status", status)
        .add("names", names)
        .add("reading", reading)
        .end(additionalProperties);
  }

  /** Builds {@link Widget}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("widget_id")
    private @Nullable String widgetId;

    @JsonProperty("status")
    private @Nullable WidgetStatus status;

    @JsonProperty("names")
    private @Nullable AwkwardNames names;

    @JsonProperty("reading")
    private @Nullable Reading reading;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The ID.
     *
     * @param widgetId the value of {@code widget_id}; null leaves it unset
     * @return this builder
     */
    public Builder widgetId(@Nullable String widgetId) {
      this.widgetId = widgetId;
      return this;
    }

    /**
     * The {@link WidgetStatus}.
     *
     * @param status the value of {@code status}; null leaves it unset
     * @return this builder
     */
    public Builder status(@Nullable WidgetStatus status) {
      this.status = status;
      return this;
    }

    /**
     * The {@link AwkwardNames}.
     *
     * @param names the value of {@code names}; null leaves it unset
     * @return this builder
     */
    public Builder names(@Nullable AwkwardNames names) {
      this.names = names;
      return this;
    }

    /**
     * The {@link Reading}.
     *
     * @param reading the value of {@code reading}; null leaves it unset
     * @return this builder
     */
    public Builder reading(@Nullable Reading reading) {
      this.reading = reading;
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
    public Widget build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Widget read() {
      return new Widget(this);
    }
  }
}
