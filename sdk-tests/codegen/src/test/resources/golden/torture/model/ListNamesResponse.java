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

/** The names of a gadget. */
@JsonDeserialize(builder = ListNamesResponse.Builder.class)
public final class ListNamesResponse implements ApiModel {
  @JsonProperty("names")
  private final @Nullable List<String> names;

  private final Map<String, @Nullable Object> additionalProperties;

  private ListNamesResponse(Builder builder) {
    this.names = Models.unmodifiable(builder.names);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.names = this.names;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The names.
   *
   * @return {@code names}; empty if it is not set; unmodifiable
   */
  public List<String> getNames() {
    return names == null ? List.of() : names;
  }

  /**
   * Returns whether {@code names} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasNames() {
    return names != null;
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
    return other instanceof ListNamesResponse that
        && Objects.equals(this.names, that.names)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(names, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("ListNamesResponse").add("names", names).end(additionalProperties);
  }

  /** Builds {@link ListNamesResponse}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("names")
    private @Nullable List<String> names;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The names.
     *
     * @param names the value of {@code names}; null leaves it unset
     * @return this builder
     */
    public Builder names(@Nullable List<String> names) {
      this.names = names == null ? null : Arguments.listOf("names", names);
      return this;
    }

    /**
     * The names.
     *
     * @param first the first value of {@code names}
     * @param more further values
     * @return this builder
     */
    public Builder names(String first, String... more) {
      return names(Arguments.elements("names", first, more));
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
    public ListNamesResponse build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    ListNamesResponse read() {
      return new ListNamesResponse(this);
    }
  }
}
