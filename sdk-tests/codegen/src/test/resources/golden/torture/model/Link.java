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

/** Two addresses of one subnet and family, and numbers that are checked. */
@JsonDeserialize(builder = Link.Builder.class)
public final class Link implements ApiModel {
  @JsonProperty("near-end")
  private final @Nullable String nearEnd;

  @JsonProperty("far-end")
  private final @Nullable String farEnd;

  @JsonProperty("next-hop")
  private final @Nullable String nextHop;

  @JsonProperty("kind-of")
  private final @Nullable LinkFamily kindOf;

  @JsonProperty("vlan-id")
  private final @Nullable Integer vlanId;

  @JsonProperty("as-number")
  private final @Nullable Long asNumber;

  @JsonProperty("cost")
  private final @Nullable Long cost;

  private final Map<String, @Nullable Object> additionalProperties;

  private Link(Builder builder) {
    this.nearEnd = builder.nearEnd;
    this.farEnd = builder.farEnd;
    this.nextHop = builder.nextHop;
    this.kindOf = builder.kindOf;
    this.vlanId = builder.vlanId;
    this.asNumber = builder.asNumber;
    this.cost = builder.cost;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.nearEnd = this.nearEnd;
    builder.farEnd = this.farEnd;
    builder.nextHop = this.nextHop;
    builder.kindOf = this.kindOf;
    builder.vlanId = this.vlanId;
    builder.asNumber = this.asNumber;
    builder.cost = this.cost;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * An address with a prefix.
   *
   * @return {@code near-end}, or null if it is not set
   */
  public @Nullable String getNearEnd() {
    return nearEnd;
  }

  /**
   * Another one.
   *
   * @return {@code far-end}, or null if it is not set
   */
  public @Nullable String getFarEnd() {
    return farEnd;
  }

  /**
   * An IPv6 address.
   *
   * @return {@code next-hop}, or null if it is not set
   */
  public @Nullable String getNextHop() {
    return nextHop;
  }

  /**
   * The family.
   *
   * @return {@code kind-of}, or null if it is not set
   */
  public @Nullable LinkFamily getKindOf() {
    return kindOf;
  }

  /**
   * A VLAN.
   *
   * @return {@code vlan-id}, or null if it is not set
   */
  public @Nullable Integer getVlanId() {
    return vlanId;
  }

  /**
   * An AS number.
   *
   * @return {@code as-number}, or null if it is not set
   */
  public @Nullable Long getAsNumber() {
    return asNumber;
  }

  /**
   * A cost.
   *
   * @return {@code cost}, or null if it is not set
   */
  public @Nullable Long getCost() {
    return cost;
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
    return other instanceof Link that
        && Objects.equals(this.nearEnd, that.nearEnd)
        && Objects.equals(this.farEnd, that.farEnd)
        && Objects.equals(this.nextHop, that.nextHop)
        && Objects.equals(this.kindOf, that.kindOf)
        && Objects.equals(this.vlanId, that.vlanId)
        && Objects.equals(this.asNumber, that.asNumber)
        && Objects.equals(this.cost, that.cost)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        nearEnd, farEnd, nextHop, kindOf, vlanId, asNumber, cost, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Link")
        .add("near-end", nearEnd)
        .add("far-end", farEnd)
        .add("next-hop", nextHop)
        .add("kind-of", kindOf)
        .add("vlan-id", vlanId)
        .add("as-number", asNumber)
        .add("cost", cost)
        .end(additionalProperties);
  }

  /** Builds {@link Link}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("near-end")
    private @Nullable String nearEnd;

    @JsonProperty("far-end")
    private @Nullable String farEnd;

    @JsonProperty("next-hop")
    private @Nullable String nextHop;

    @JsonProperty("kind-of")
    private @Nullable LinkFamily kindOf;

    @JsonProperty("vlan-id")
    private @Nullable Integer vlanId;

    @JsonProperty("as-number")
    private @Nullable Long asNumber;

    @JsonProperty("cost")
    private @Nullable Long cost;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * An address with a prefix.
     *
     * @param nearEnd the value of {@code near-end}; null leaves it unset
     * @return this builder
     */
    public Builder nearEnd(@Nullable String nearEnd) {
      this.nearEnd = nearEnd;
      return this;
    }

    /**
     * Another one.
     *
     * @param farEnd the value of {@code far-end}; null leaves it unset
     * @return this builder
     */
    public Builder farEnd(@Nullable String farEnd) {
      this.farEnd = farEnd;
      return this;
    }

    /**
     * An IPv6 address.
     *
     * @param nextHop the value of {@code next-hop}; null leaves it unset
     * @return this builder
     */
    public Builder nextHop(@Nullable String nextHop) {
      this.nextHop = nextHop;
      return this;
    }

    /**
     * The family.
     *
     * @param kindOf the value of {@code kind-of}; null leaves it unset
     * @return this builder
     */
    public Builder kindOf(@Nullable LinkFamily kindOf) {
      this.kindOf = kindOf;
      return this;
    }

    /**
     * A VLAN.
     *
     * @param vlanId the value of {@code vlan-id}; null leaves it unset
     * @return this builder
     */
    public Builder vlanId(@Nullable Integer vlanId) {
      this.vlanId = vlanId;
      return this;
    }

    /**
     * An AS number.
     *
     * @param asNumber the value of {@code as-number}; null leaves it unset
     * @return this builder
     */
    public Builder asNumber(@Nullable Long asNumber) {
      this.asNumber = asNumber;
      return this;
    }

    /**
     * A cost.
     *
     * @param cost the value of {@code cost}; null leaves it unset
     * @return this builder
     */
    public Builder cost(@Nullable Long cost) {
      this.cost = cost;
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
     * @throws IllegalArgumentException if a value is malformed or a number is out of bounds
     */
    public Link build() {
      NetworkSyntax.interfaceAddress("Link", "nearEnd", nearEnd);
      NetworkSyntax.family("Link", "nearEnd", nearEnd, kindOf);
      NetworkSyntax.interfaceAddress("Link", "farEnd", farEnd);
      NetworkSyntax.family("Link", "farEnd", farEnd, kindOf);
      NetworkSyntax.peerOf("Link", "farEnd", farEnd, "nearEnd", nearEnd);
      NetworkSyntax.address("Link", "nextHop", nextHop);
      NetworkSyntax.family("Link", "nextHop", nextHop, "ipv6");
      Arguments.bounded("Link", "vlanId", vlanId, 0L, 3999L);
      Arguments.bounded("Link", "asNumber", asNumber, 1L, Long.MAX_VALUE);
      Arguments.bounded("Link", "cost", cost, Long.MIN_VALUE, 10L);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Link read() {
      return new Link(this);
    }
  }
}
