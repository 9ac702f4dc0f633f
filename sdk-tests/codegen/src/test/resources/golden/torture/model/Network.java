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
import io.crosslink.sdk.core.internal.util.NetworkSyntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Is checked before it is sent. */
@JsonDeserialize(builder = Network.Builder.class)
public final class Network implements ApiModel {
  @JsonProperty("do-it")
  private final @Nullable String doIt;

  @JsonProperty("net-block")
  private final @Nullable String netBlock;

  @JsonProperty("gate-way")
  private final @Nullable String gateWay;

  @JsonProperty("other-end")
  private final @Nullable String otherEnd;

  @JsonProperty("dead-end")
  private final @Nullable Boolean deadEnd;

  @JsonProperty("open-ports")
  private final @Nullable String openPorts;

  @JsonProperty("more-blocks")
  private final @Nullable List<String> moreBlocks;

  private final Map<String, @Nullable Object> additionalProperties;

  private Network(Builder builder) {
    this.doIt = builder.doIt;
    this.netBlock = builder.netBlock;
    this.gateWay = builder.gateWay;
    this.otherEnd = builder.otherEnd;
    this.deadEnd = builder.deadEnd;
    this.openPorts = builder.openPorts;
    this.moreBlocks = Models.unmodifiable(builder.moreBlocks);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates an instance with these properties only.
   *
   * @param netBlock A CIDR block.
   * @return the instance
   * @throws IllegalArgumentException if a required value is missing, a value is malformed or values
   *     exclude each other
   */
  public static Network of(String netBlock) {
    return builder().netBlock(netBlock).build();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.doIt = this.doIt;
    builder.netBlock = this.netBlock;
    builder.gateWay = this.gateWay;
    builder.otherEnd = this.otherEnd;
    builder.deadEnd = this.deadEnd;
    builder.openPorts = this.openPorts;
    builder.moreBlocks = this.moreBlocks;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * What to do.
   *
   * @return {@code do-it}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasDoIt()} to check
   */
  public String getDoIt() {
    return Models.required("Network", "do-it", "hasDoIt", doIt);
  }

  /**
   * Returns whether {@code do-it} is set.
   *
   * @return whether it is set
   */
  public boolean hasDoIt() {
    return doIt != null;
  }

  /**
   * A CIDR block.
   *
   * @return {@code net-block}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasNetBlock()} to check
   */
  public String getNetBlock() {
    return Models.required("Network", "net-block", "hasNetBlock", netBlock);
  }

  /**
   * Returns whether {@code net-block} is set.
   *
   * @return whether it is set
   */
  public boolean hasNetBlock() {
    return netBlock != null;
  }

  /**
   * An address in the block.
   *
   * @return {@code gate-way}, or null if it is not set
   */
  public @Nullable String getGateWay() {
    return gateWay;
  }

  /**
   * An address or a block.
   *
   * @return {@code other-end}, or null if it is not set
   */
  public @Nullable String getOtherEnd() {
    return otherEnd;
  }

  /**
   * Whether there is no other end.
   *
   * @return {@code dead-end}, or null if it is not set
   */
  public @Nullable Boolean getDeadEnd() {
    return deadEnd;
  }

  /**
   * Ports.
   *
   * @return {@code open-ports}, or null if it is not set
   */
  public @Nullable String getOpenPorts() {
    return openPorts;
  }

  /**
   * CIDR blocks.
   *
   * @return {@code more-blocks}; empty if it is not set; unmodifiable
   */
  public List<String> getMoreBlocks() {
    return moreBlocks == null ? List.of() : moreBlocks;
  }

  /**
   * Returns whether {@code more-blocks} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasMoreBlocks() {
    return moreBlocks != null;
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
    return other instanceof Network that
        && Objects.equals(this.doIt, that.doIt)
        && Objects.equals(this.netBlock, that.netBlock)
        && Objects.equals(this.gateWay, that.gateWay)
        && Objects.equals(this.otherEnd, that.otherEnd)
        && Objects.equals(this.deadEnd, that.deadEnd)
        && Objects.equals(this.openPorts, that.openPorts)
        && Objects.equals(this.moreBlocks, that.moreBlocks)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        doIt, netBlock, gateWay, otherEnd, deadEnd, openPorts, moreBlocks, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Network")
        .add("do-it", doIt)
        .add("net-block", netBlock)
        .add("gate-way", gateWay)
        .add("other-end", otherEnd)
        .add("dead-end", deadEnd)
        .add("open-ports", openPorts)
        .add("more-blocks", moreBlocks)
        .end(additionalProperties);
  }

  /** Builds {@link Network}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("do-it")
    private @Nullable String doIt;

    @JsonProperty("net-block")
    private @Nullable String netBlock;

    @JsonProperty("gate-way")
    private @Nullable String gateWay;

    @JsonProperty("other-end")
    private @Nullable String otherEnd;

    @JsonProperty("dead-end")
    private @Nullable Boolean deadEnd;

    @JsonProperty("open-ports")
    private @Nullable String openPorts;

    @JsonProperty("more-blocks")
    private @Nullable List<String> moreBlocks;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * A CIDR block.
     *
     * @param netBlock the value of {@code net-block}; required
     * @return this builder
     */
    public Builder netBlock(@Nullable String netBlock) {
      this.netBlock = netBlock;
      return this;
    }

    /**
     * An address in the block.
     *
     * @param gateWay the value of {@code gate-way}; null leaves it unset
     * @return this builder
     */
    public Builder gateWay(@Nullable String gateWay) {
      this.gateWay = gateWay;
      return this;
    }

    /**
     * An address or a block.
     *
     * @param otherEnd the value of {@code other-end}; null leaves it unset
     * @return this builder
     */
    public Builder otherEnd(@Nullable String otherEnd) {
      this.otherEnd = otherEnd;
      return this;
    }

    /**
     * Whether there is no other end.
     *
     * @param deadEnd the value of {@code dead-end}; null leaves it unset
     * @return this builder
     */
    public Builder deadEnd(@Nullable Boolean deadEnd) {
      this.deadEnd = deadEnd;
      return this;
    }

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
     * CIDR blocks.
     *
     * @param moreBlocks the value of {@code more-blocks}; null leaves it unset
     * @return this builder
     */
    public Builder moreBlocks(@Nullable List<String> moreBlocks) {
      this.moreBlocks = moreBlocks == null ? null : Arguments.listOf("moreBlocks", moreBlocks);
      return this;
    }

    /**
     * CIDR blocks.
     *
     * @param first the first value of {@code more-blocks}
     * @param more further values
     * @return this builder
     */
    public Builder moreBlocks(String first, String... more) {
      return moreBlocks(Arguments.elements("moreBlocks", first, more));
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
     * @throws IllegalArgumentException if a required value is missing, a value is malformed or
     *     values exclude each other
     */
    public Network build() {
      doIt = "connect";
      Arguments.required("Network", "netBlock", netBlock);
      NetworkSyntax.cidr("Network", "netBlock", netBlock);
      NetworkSyntax.address("Network", "gateWay", gateWay);
      NetworkSyntax.within("Network", "gateWay", gateWay, "netBlock", netBlock);
      NetworkSyntax.addressOrCidr("Network", "otherEnd", otherEnd);
      Arguments.excluded("Network", "otherEnd", otherEnd, "deadEnd", deadEnd);
      NetworkSyntax.ports("Network", "openPorts", openPorts);
      NetworkSyntax.cidr("Network", "moreBlocks", moreBlocks);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Network read() {
      return new Network(this);
    }
  }
}
