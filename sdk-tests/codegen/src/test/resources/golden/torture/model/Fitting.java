package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part at a gadget. */
@JsonDeserialize(builder = Fitting.Builder.class)
public final class Fitting implements CloudResource {
  @JsonProperty("id")
  private final @Nullable String id;

  @JsonProperty("part-no")
  private final @Nullable String partNo;

  @JsonProperty("speed")
  private final @Nullable Speed speed;

  private final Map<String, @Nullable Object> additionalProperties;

  private Fitting(Builder builder) {
    this.id = builder.id;
    this.partNo = builder.partNo;
    this.speed = builder.speed;
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
    builder.partNo = this.partNo;
    builder.speed = this.speed;
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
    return Models.always("Fitting", "id", "hasId", id);
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
   * The part.
   *
   * @return {@code part-no}
   * @throws MissingPropertyException if the service did not send it; use {@link #hasPartNo()} to
   *     check
   */
  public String getPartNo() {
    return Models.always("Fitting", "part-no", "hasPartNo", partNo);
  }

  /**
   * Returns whether {@code part-no} is set.
   *
   * @return whether it is set
   */
  public boolean hasPartNo() {
    return partNo != null;
  }

  /**
   * The {@link Speed}.
   *
   * @return {@code speed}, or null if it is not set
   */
  public @Nullable Speed getSpeed() {
    return speed;
  }

  @Override
  public String resourceId() {
    return Models.resourceId("Fitting", "id", id);
  }

  @Override
  public @Nullable String resourceName() {
    return null;
  }

  @Override
  public @Nullable String resourceStatus() {
    return Models.spelled(speed);
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
    return other instanceof Fitting that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.partNo, that.partNo)
        && Objects.equals(this.speed, that.speed)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, partNo, speed, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Fitting")
        .add("id", id)
        .add("part-no", partNo)
        .add("speed", speed)
        .end(additionalProperties);
  }

  /** Builds {@link Fitting}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("id")
    private @Nullable String id;

    @JsonProperty("part-no")
    private @Nullable String partNo;

    @JsonProperty("speed")
    private @Nullable Speed speed;

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
     * The part.
     *
     * @param partNo the value of {@code part-no}; null leaves it unset
     * @return this builder
     */
    public Builder partNo(@Nullable String partNo) {
      this.partNo = partNo;
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
    public Fitting build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Fitting read() {
      return new Fitting(this);
    }
  }
}
