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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Requires three values. */
@JsonDeserialize(builder = NeedsThree.Builder.class)
public final class NeedsThree implements ApiModel {
  @JsonProperty("a")
  private final @Nullable String a;

  @JsonProperty("b")
  private final @Nullable Integer b;

  @JsonProperty("c")
  private final @Nullable List<String> c;

  private final Map<String, @Nullable Object> additionalProperties;

  private NeedsThree(Builder builder) {
    this.a = builder.a;
    this.b = builder.b;
    this.c = Models.unmodifiable(builder.c);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.a = this.a;
    builder.b = this.b;
    builder.c = this.c;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The first.
   *
   * @return {@code a}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasA()} to check
   */
  public String getA() {
    return Models.required("NeedsThree", "a", "hasA", a);
  }

  /**
   * Returns whether {@code a} is set.
   *
   * @return whether it is set
   */
  public boolean hasA() {
    return a != null;
  }

  /**
   * The second.
   *
   * @return {@code b}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasB()} to check
   */
  public Integer getB() {
    return Models.required("NeedsThree", "b", "hasB", b);
  }

  /**
   * Returns whether {@code b} is set.
   *
   * @return whether it is set
   */
  public boolean hasB() {
    return b != null;
  }

  /**
   * The third.
   *
   * @return {@code c}; empty if it is not set; unmodifiable
   */
  public List<String> getC() {
    return c == null ? List.of() : c;
  }

  /**
   * Returns whether {@code c} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasC() {
    return c != null;
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
    return other instanceof NeedsThree that
        && Objects.equals(this.a, that.a)
        && Objects.equals(this.b, that.b)
        && Objects.equals(this.c, that.c)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(a, b, c, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("NeedsThree")
        .add("a", a)
        .add("b", b)
        .add("c", c)
        .end(additionalProperties);
  }

  /** Builds {@link NeedsThree}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("a")
    private @Nullable String a;

    @JsonProperty("b")
    private @Nullable Integer b;

    @JsonProperty("c")
    private @Nullable List<String> c;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The first.
     *
     * @param a the value of {@code a}; required
     * @return this builder
     */
    public Builder a(@Nullable String a) {
      this.a = a;
      return this;
    }

    /**
     * The second.
     *
     * @param b the value of {@code b}; required
     * @return this builder
     */
    public Builder b(@Nullable Integer b) {
      this.b = b;
      return this;
    }

    /**
     * The third.
     *
     * @param c the value of {@code c}; required
     * @return this builder
     */
    public Builder c(@Nullable List<String> c) {
      this.c = c == null ? null : Arguments.listOf("c", c);
      return this;
    }

    /**
     * The third.
     *
     * @param first the first value of {@code c}
     * @param more further values
     * @return this builder
     */
    public Builder c(String first, String... more) {
      return c(Arguments.elements("c", first, more));
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
    public NeedsThree build() {
      Arguments.required("NeedsThree", "a", a);
      Arguments.required("NeedsThree", "b", b);
      Arguments.required("NeedsThree", "c", c);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    NeedsThree read() {
      return new NeedsThree(this);
    }
  }
}
