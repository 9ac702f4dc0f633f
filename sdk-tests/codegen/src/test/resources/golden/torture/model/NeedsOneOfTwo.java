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

/** Requires one value, a list, preceded by another. */
@JsonDeserialize(builder = NeedsOneOfTwo.Builder.class)
public final class NeedsOneOfTwo implements ApiModel {
  @JsonProperty("note")
  private final @Nullable String note;

  @JsonProperty("ids")
  private final @Nullable List<String> ids;

  private final Map<String, @Nullable Object> additionalProperties;

  private NeedsOneOfTwo(Builder builder) {
    this.note = builder.note;
    this.ids = Models.unmodifiable(builder.ids);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates an instance with these properties only.
   *
   * @param ids The ids.
   * @return the instance
   * @throws IllegalArgumentException if a required value is missing or an id is malformed
   */
  public static NeedsOneOfTwo of(List<String> ids) {
    return builder().ids(ids).build();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.note = this.note;
    builder.ids = this.ids;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * A note.
   *
   * @return {@code note}, or null if it is not set
   */
  public @Nullable String getNote() {
    return note;
  }

  /**
   * The ids.
   *
   * @return {@code ids}; empty if it is not set; unmodifiable
   */
  public List<String> getIds() {
    return ids == null ? List.of() : ids;
  }

  /**
   * Returns whether {@code ids} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasIds() {
    return ids != null;
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
    return other instanceof NeedsOneOfTwo that
        && Objects.equals(this.note, that.note)
        && Objects.equals(this.ids, that.ids)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(note, ids, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("NeedsOneOfTwo")
        .add("note", note)
        .add("ids", ids)
        .end(additionalProperties);
  }

  /** Builds {@link NeedsOneOfTwo}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("note")
    private @Nullable String note;

    @JsonProperty("ids")
    private @Nullable List<String> ids;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * A note.
     *
     * @param note the value of {@code note}; null leaves it unset
     * @return this builder
     */
    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    /**
     * The ids.
     *
     * @param ids the value of {@code ids}; required
     * @return this builder
     */
    public Builder ids(@Nullable List<String> ids) {
      this.ids = ids == null ? null : Arguments.listOf("ids", ids);
      return this;
    }

    /**
     * The ids.
     *
     * @param first the first value of {@code ids}
     * @param more further values
     * @return this builder
     */
    public Builder ids(String first, String... more) {
      return ids(Arguments.elements("ids", first, more));
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
    public NeedsOneOfTwo build() {
      Arguments.required("NeedsOneOfTwo", "ids", ids);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    NeedsOneOfTwo read() {
      return new NeedsOneOfTwo(this);
    }
  }
}
