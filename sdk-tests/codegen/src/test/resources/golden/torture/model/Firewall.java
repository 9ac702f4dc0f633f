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
import io.crosslink.sdk.core.internal.util.NetworkSyntax;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Requires nothing, but is checked. */
@JsonDeserialize(builder = Firewall.Builder.class)
public final class Firewall implements ApiModel {
  @JsonProperty("open-ports")
  private final @Nullable String openPorts;

  private final Map<String, @Nullable Object> additionalProperties;

  private Firewall(Builder builder) {
    this.openPorts = builder.openPorts;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.openPorts = this.openPorts;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * Ports.
   *
   * @return {@code open-ports}, or null if it is not set
   */
  public @Nullable String getOpenPorts() {
    return openPorts;
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
    return other instanceof Firewall that
        && Objects.equals(this.openPorts, that.openPorts)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(openPorts, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Firewall").add("open-ports", openPorts).end(additionalProperties);
  }

  /** Builds {@link Firewall}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("open-ports")
    private @Nullable String openPorts;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Ports.
     *
     * @param openPorts the value of {@code open-ports}; null leaves it unset
     * @return this builder
     */
    public Builder openPorts(@Nullable String openPorts) {
      this.openPorts = openPorts;
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
     * @throws IllegalArgumentException if a value is malformed
     */
    public Firewall build() {
      NetworkSyntax.ports("Firewall", "openPorts", openPorts);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Firewall read() {
      return new Firewall(this);
    }
  }
}
