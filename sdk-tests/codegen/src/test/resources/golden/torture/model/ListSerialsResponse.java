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

/** All serial numbers. */
@JsonDeserialize(builder = ListSerialsResponse.Builder.class)
public final class ListSerialsResponse implements ApiModel {
  @JsonProperty("serials")
  private final @Nullable List<Long> serials;

  private final Map<String, @Nullable Object> additionalProperties;

  private ListSerialsResponse(Builder builder) {
    this.serials = Models.unmodifiable(builder.serials);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.serials = this.serials;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The serial numbers.
   *
   * @return {@code serials}; empty if it is not set; unmodifiable
   */
  public List<Long> getSerials() {
    return serials == null ? List.of() : serials;
  }

  /**
   * Returns whether {@code serials} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasSerials() {
    return serials != null;
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
    return other instanceof ListSerialsResponse that
        && Objects.equals(this.serials, that.serials)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(serials, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("ListSerialsResponse").add("serials", serials).end(additionalProperties);
  }

  /** Builds {@link ListSerialsResponse}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("serials")
    private @Nullable List<Long> serials;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The serial numbers.
     *
     * @param serials the value of {@code serials}; null leaves it unset
     * @return this builder
     */
    public Builder serials(@Nullable List<Long> serials) {
      this.serials = serials == null ? null : Arguments.listOf("serials", serials);
      return this;
    }

    /**
     * The serial numbers.
     *
     * @param first the first value of {@code serials}
     * @param more further values
     * @return this builder
     */
    public Builder serials(Long first, Long... more) {
      return serials(Arguments.elements("serials", first, more));
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
    public ListSerialsResponse build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    ListSerialsResponse read() {
      return new ListSerialsResponse(this);
    }
  }
}
