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

/** A part to detach. */
@JsonDeserialize(builder = DetachRequest.Builder.class)
public final class DetachRequest implements ApiModel {
  @JsonProperty("part-no")
  private final @Nullable String partNo;

  private final Map<String, @Nullable Object> additionalProperties;

  private DetachRequest(Builder builder) {
    this.partNo = builder.partNo;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates an instance with these properties only.
   *
   * @param partNo The part.
   * @return the instance
   * @throws IllegalArgumentException if a required value is missing or an id is malformed
   */
  public static DetachRequest of(String partNo) {
    return builder().partNo(partNo).build();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.partNo = this.partNo;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The part.
   *
   * @return {@code part-no}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasPartNo()} to check
   */
  public String getPartNo() {
    return Models.required("DetachRequest", "part-no", "hasPartNo", partNo);
  }

  /**
   * Returns whether {@code part-no} is set.
   *
   * @return whether it is set
   */
  public boolean hasPartNo() {
    return partNo != null;
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
    return other instanceof DetachRequest that
        && Objects.equals(this.partNo, that.partNo)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(partNo, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("DetachRequest").add("part-no", partNo).end(additionalProperties);
  }

  /** Builds {@link DetachRequest}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("part-no")
    private @Nullable String partNo;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The part.
     *
     * @param partNo the value of {@code part-no}; required
     * @return this builder
     */
    public Builder partNo(@Nullable String partNo) {
      this.partNo = partNo;
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
    public DetachRequest build() {
      Arguments.required("DetachRequest", "partNo", partNo);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    DetachRequest read() {
      return new DetachRequest(this);
    }
  }
}
