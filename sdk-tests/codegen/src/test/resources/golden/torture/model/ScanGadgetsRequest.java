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

/** Has a value that never varies. */
@JsonDeserialize(builder = ScanGadgetsRequest.Builder.class)
public final class ScanGadgetsRequest implements ApiModel {
  @JsonProperty("do-it")
  private final @Nullable String doIt;

  @JsonProperty("page-limit")
  private final @Nullable Integer pageLimit;

  @JsonProperty("skip-count")
  private final @Nullable Integer skipCount;

  private final Map<String, @Nullable Object> additionalProperties;

  private ScanGadgetsRequest(Builder builder) {
    this.doIt = builder.doIt;
    this.pageLimit = builder.pageLimit;
    this.skipCount = builder.skipCount;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.doIt = this.doIt;
    builder.pageLimit = this.pageLimit;
    builder.skipCount = this.skipCount;
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
    return Models.required("ScanGadgetsRequest", "do-it", "hasDoIt", doIt);
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
   * The maximum number of parts per page.
   *
   * @return {@code page-limit}, or null if it is not set
   */
  public @Nullable Integer getPageLimit() {
    return pageLimit;
  }

  /**
   * The number of parts to skip.
   *
   * @return {@code skip-count}, or null if it is not set
   */
  public @Nullable Integer getSkipCount() {
    return skipCount;
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
    return other instanceof ScanGadgetsRequest that
        && Objects.equals(this.doIt, that.doIt)
        && Objects.equals(this.pageLimit, that.pageLimit)
        && Objects.equals(this.skipCount, that.skipCount)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(doIt, pageLimit, skipCount, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("ScanGadgetsRequest")
        .add("do-it", doIt)
        .add("page-limit", pageLimit)
        .add("skip-count", skipCount)
        .end(additionalProperties);
  }

  /** Builds {@link ScanGadgetsRequest}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("do-it")
    private @Nullable String doIt;

    @JsonProperty("page-limit")
    private @Nullable Integer pageLimit;

    @JsonProperty("skip-count")
    private @Nullable Integer skipCount;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The maximum number of parts per page.
     *
     * @param pageLimit the value of {@code page-limit}; null leaves it unset
     * @return this builder
     */
    public Builder pageLimit(@Nullable Integer pageLimit) {
      this.pageLimit = pageLimit;
      return this;
    }

    /**
     * The number of parts to skip.
     *
     * @param skipCount the value of {@code skip-count}; null leaves it unset
     * @return this builder
     */
    public Builder skipCount(@Nullable Integer skipCount) {
      this.skipCount = skipCount;
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
    public ScanGadgetsRequest build() {
      doIt = "scan";
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    ScanGadgetsRequest read() {
      return new ScanGadgetsRequest(this);
    }
  }
}
