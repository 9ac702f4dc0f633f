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

/** One page of gadgets. */
@JsonDeserialize(builder = ListGadgetsResponse.Builder.class)
public final class ListGadgetsResponse implements ApiModel {
  @JsonProperty("gadgets")
  private final @Nullable List<Gadget> gadgets;

  @JsonProperty("page_info")
  private final @Nullable PageInfo pageInfo;

  @JsonProperty("total")
  private final @Nullable Integer total;

  private final Map<String, @Nullable Object> additionalProperties;

  private ListGadgetsResponse(Builder builder) {
    this.gadgets = Models.unmodifiable(builder.gadgets);
    this.pageInfo = builder.pageInfo;
    this.total = builder.total;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.gadgets = this.gadgets;
    builder.pageInfo = this.pageInfo;
    builder.total = this.total;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The gadgets.
   *
   * @return {@code gadgets}; empty if it is not set; unmodifiable
   */
  public List<Gadget> getGadgets() {
    return gadgets == null ? List.of() : gadgets;
  }

  /**
   * Returns whether {@code gadgets} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasGadgets() {
    return gadgets != null;
  }

  /**
   * The {@link PageInfo}.
   *
   * @return {@code page_info}, or null if it is not set
   */
  public @Nullable PageInfo getPageInfo() {
    return pageInfo;
  }

  /**
   * The number of gadgets on all pages.
   *
   * @return {@code total}, or null if it is not set
   */
  public @Nullable Integer getTotal() {
    return total;
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
    return other instanceof ListGadgetsResponse that
        && Objects.equals(this.gadgets, that.gadgets)
        && Objects.equals(this.pageInfo, that.pageInfo)
        && Objects.equals(this.total, that.total)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(gadgets, pageInfo, total, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("ListGadgetsResponse")
        .add("gadgets", gadgets)
        .add("page_info", pageInfo)
        .add("total", total)
        .end(additionalProperties);
  }

  /** Builds {@link ListGadgetsResponse}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("gadgets")
    private @Nullable List<Gadget> gadgets;

    @JsonProperty("page_info")
    private @Nullable PageInfo pageInfo;

    @JsonProperty("total")
    private @Nullable Integer total;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The gadgets.
     *
     * @param gadgets the value of {@code gadgets}; null leaves it unset
     * @return this builder
     */
    public Builder gadgets(@Nullable List<Gadget> gadgets) {
      this.gadgets = gadgets == null ? null : Arguments.listOf("gadgets", gadgets);
      return this;
    }

    /**
     * The gadgets.
     *
     * @param first the first value of {@code gadgets}
     * @param more further values
     * @return this builder
     */
    public Builder gadgets(Gadget first, Gadget... more) {
      return gadgets(Arguments.elements("gadgets", first, more));
    }

    /**
     * The {@link PageInfo}.
     *
     * @param pageInfo the value of {@code page_info}; null leaves it unset
     * @return this builder
     */
    public Builder pageInfo(@Nullable PageInfo pageInfo) {
      this.pageInfo = pageInfo;
      return this;
    }

    /**
     * The number of gadgets on all pages.
     *
     * @param total the value of {@code total}; null leaves it unset
     * @return this builder
     */
    public Builder total(@Nullable Integer total) {
      this.total = total;
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
    public ListGadgetsResponse build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    ListGadgetsResponse read() {
      return new ListGadgetsResponse(this);
    }
  }
}
