package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.json.Timestamps;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A gadget. */
@JsonDeserialize(builder = Gadget.Builder.class)
public final class Gadget implements CloudResource {
  @JsonProperty("id")
  private final @Nullable String id;

  @JsonProperty("name")
  private final @Nullable String name;

  @JsonProperty("made-at")
  @JsonSerialize(using = Timestamps.Writer.class)
  private final @Nullable OffsetDateTime madeAt;

  @JsonProperty("speed")
  private final @Nullable Speed speed;

  @JsonProperty("link-state")
  private final @Nullable WidgetStatus linkState;

  private final Map<String, @Nullable Object> additionalProperties;

  private Gadget(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.madeAt = builder.madeAt;
    this.speed = builder.speed;
    this.linkState = builder.linkState;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.name = this.name;
    builder.madeAt = this.madeAt;
    builder.speed = this.speed;
    builder.linkState = this.linkState;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The ID.
   *
   * @return {@code id}
   * @throws MissingPropertyException if the service did not send it; use {@link #hasId()} to check
   */
  public String getId() {
    return Models.always("Gadget", "id", "hasId", id);
  }

  /**
   * Returns whether {@code id} is set.
   *
   * @return whether it is set
   */
  public boolean hasId() {
    return id != null;
  }

  /**
   * The name.
   *
   * @return {@code name}, or null if it is not set
   */
  public @Nullable String getName() {
    return name;
  }

  /**
   * When it was created.
   *
   * @return {@code made-at}
   * @throws MissingPropertyException if the service did not send it; use {@link #hasMadeAt()} to
   *     check
   */
  public OffsetDateTime getMadeAt() {
    return Models.always("Gadget", "made-at", "hasMadeAt", madeAt);
  }

  /**
   * Returns whether {@code made-at} is set.
   *
   * @return whether it is set
   */
  public boolean hasMadeAt() {
    return madeAt != null;
  }

  /**
   * The {@link Speed}.
   *
   * @return {@code speed}, or null if it is not set
   */
  public @Nullable Speed getSpeed() {
    return speed;
  }

  /**
   * The {@link WidgetStatus}.
   *
   * @return {@code link-state}, or null if it is not set
   */
  public @Nullable WidgetStatus getLinkState() {
    return linkState;
  }

  @Override
  public String resourceId() {
    return Models.resourceId("Gadget", "id", id);
  }

  @Override
  public @Nullable String resourceName() {
    return name;
  }

  @Override
  public @Nullable String resourceStatus() {
    return null;
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
    return other instanceof Gadget that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.madeAt, that.madeAt)
        && Objects.equals(this.speed, that.speed)
        && Objects.equals(this.linkState, that.linkState)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, madeAt, speed, linkState, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Gadget")
        .add("id", id)
        .add("name", name)
        .add("made-at", madeAt)
        .add("speed", speed)
        .add("link-state", linkState)
        .end(additionalProperties);
  }

  /** Builds {@link Gadget}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("id")
    private @Nullable String id;

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("made-at")
    @JsonDeserialize(using = Timestamps.Reader.class)
    private @Nullable OffsetDateTime madeAt;

    @JsonProperty("speed")
    private @Nullable Speed speed;

    @JsonProperty("link-state")
    private @Nullable WidgetStatus linkState;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The ID.
     *
     * @param id the value of {@code id}; null leaves it unset
     * @return this builder
     */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * The name.
     *
     * @param name the value of {@code name}; null leaves it unset
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * When it was created.
     *
     * @param madeAt the value of {@code made-at}; null leaves it unset
     * @return this builder
     */
    public Builder madeAt(@Nullable OffsetDateTime madeAt) {
      this.madeAt = madeAt;
      return this;
    }

    /**
     * The {@link Speed}.
     *
     * @param speed the value of {@code speed}; null leaves it unset
     * @return this builder
     */
    public Builder speed(@Nullable Speed speed) {
      this.speed = speed;
      return this;
    }

    /**
     * The {@link WidgetStatus}.
     *
     * @param linkState the value of {@code link-state}; null leaves it unset
     * @return this builder
     */
    public Builder linkState(@Nullable WidgetStatus linkState) {
      this.linkState = linkState;
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
    public Gadget build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Gadget read() {
      return new Gadget(this);
    }
  }
}
