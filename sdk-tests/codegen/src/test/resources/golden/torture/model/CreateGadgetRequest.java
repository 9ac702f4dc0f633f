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
import io.crosslink.sdk.core.internal.mask.SecretValue;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The gadget to create. */
@JsonDeserialize(builder = CreateGadgetRequest.Builder.class)
public final class CreateGadgetRequest implements ApiModel {
  @JsonProperty("name")
  private final @Nullable String name;

  @JsonProperty("size")
  private final @Nullable Integer size;

  @JsonProperty("secret")
  @SecretValue
  private final @Nullable String secret;

  @JsonProperty("parts")
  private final @Nullable List<NeedsTwo> parts;

  @JsonProperty("extra")
  private final @Nullable NeedsOneOfTwo extra;

  @JsonProperty("grown")
  private final @Nullable NeedsOtherThanBefore grown;

  @JsonProperty("network")
  private final @Nullable Network network;

  @JsonProperty("firewall")
  private final @Nullable Firewall firewall;

  @JsonProperty("link")
  private final @Nullable Link link;

  private final Map<String, @Nullable Object> additionalProperties;

  private CreateGadgetRequest(Builder builder) {
    this.name = builder.name;
    this.size = builder.size;
    this.secret = builder.secret;
    this.parts = Models.unmodifiable(builder.parts);
    this.extra = builder.extra;
    this.grown = builder.grown;
    this.network = builder.network;
    this.firewall = builder.firewall;
    this.link = builder.link;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates an instance with these properties only.
   *
   * @param name The name.
   * @param size The size.
   * @return the instance
   * @throws IllegalArgumentException if a required value is missing or an id is malformed
   */
  public static CreateGadgetRequest of(String name, Integer size) {
    return builder().name(name).size(size).build();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = this.name;
    builder.size = this.size;
    builder.secret = this.secret;
    builder.parts = this.parts;
    builder.extra = this.extra;
    builder.grown = this.grown;
    builder.network = this.network;
    builder.firewall = this.firewall;
    builder.link = this.link;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The name.
   *
   * @return {@code name}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasName()} to check
   */
  public String getName() {
    return Models.required("CreateGadgetRequest", "name", "hasName", name);
  }

  /**
   * Returns whether {@code name} is set.
   *
   * @return whether it is set
   */
  public boolean hasName() {
    return name != null;
  }

  /**
   * The size.
   *
   * @return {@code size}
   * @throws MissingPropertyException if this object was read from JSON without it; use {@link
   *     #hasSize()} to check
   */
  public Integer getSize() {
    return Models.required("CreateGadgetRequest", "size", "hasSize", size);
  }

  /**
   * Returns whether {@code size} is set.
   *
   * @return whether it is set
   */
  public boolean hasSize() {
    return size != null;
  }

  /**
   * A secret.
   *
   * @return {@code secret}, or null if it is not set
   */
  public @Nullable String getSecret() {
    return secret;
  }

  /**
   * The parts.
   *
   * @return {@code parts}; empty if it is not set; unmodifiable
   */
  public List<NeedsTwo> getParts() {
    return parts == null ? List.of() : parts;
  }

  /**
   * Returns whether {@code parts} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasParts() {
    return parts != null;
  }

  /**
   * The {@link NeedsOneOfTwo}.
   *
   * @return {@code extra}, or null if it is not set
   */
  public @Nullable NeedsOneOfTwo getExtra() {
    return extra;
  }

  /**
   * The {@link NeedsOtherThanBefore}.
   *
   * @return {@code grown}, or null if it is not set
   */
  public @Nullable NeedsOtherThanBefore getGrown() {
    return grown;
  }

  /**
   * The {@link Network}.
   *
   * @return {@code network}, or null if it is not set
   */
  public @Nullable Network getNetwork() {
    return network;
  }

  /**
   * The {@link Firewall}.
   *
   * @return {@code firewall}, or null if it is not set
   */
  public @Nullable Firewall getFirewall() {
    return firewall;
  }

  /**
   * The {@link Link}.
   *
   * @return {@code link}, or null if it is not set
   */
  public @Nullable Link getLink() {
    return link;
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
    return other instanceof CreateGadgetRequest that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.size, that.size)
        && Objects.equals(this.secret, that.secret)
        && Objects.equals(this.parts, that.parts)
        && Objects.equals(this.extra, that.extra)
        && Objects.equals(this.grown, that.grown)
        && Objects.equals(this.network, that.network)
        && Objects.equals(this.firewall, that.firewall)
        && Objects.equals(this.link, that.link)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name, size, secret, parts, extra, grown, network, firewall, link, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("CreateGadgetRequest")
        .add("name", name)
        .add("size", size)
        .addSecret("secret", secret)
        .add("parts", parts)
        .add("extra", extra)
        .add("grown", grown)
        .add("network", network)
        .add("firewall", firewall)
        .add("link", link)
        .end(additionalProperties);
  }

  /** Builds {@link CreateGadgetRequest}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("size")
    private @Nullable Integer size;

    @JsonProperty("secret")
    private @Nullable String secret;

    @JsonProperty("parts")
    private @Nullable List<NeedsTwo> parts;

    @JsonProperty("extra")
    private @Nullable NeedsOneOfTwo extra;

    @JsonProperty("grown")
    private @Nullable NeedsOtherThanBefore grown;

    @JsonProperty("network")
    private @Nullable Network network;

    @JsonProperty("firewall")
    private @Nullable Firewall firewall;

    @JsonProperty("link")
    private @Nullable Link link;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The name.
     *
     * @param name the value of {@code name}; required
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * The size.
     *
     * @param size the value of {@code size}; required
     * @return this builder
     */
    public Builder size(@Nullable Integer size) {
      this.size = size;
      return this;
    }

    /**
     * A secret.
     *
     * @param secret the value of {@code secret}; null leaves it unset
     * @return this builder
     */
    public Builder secret(@Nullable String secret) {
      this.secret = secret;
      return this;
    }

    /**
     * The parts.
     *
     * @param parts the value of {@code parts}; null leaves it unset
     * @return this builder
     */
    public Builder parts(@Nullable List<NeedsTwo> parts) {
      this.parts = parts == null ? null : Arguments.listOf("parts", parts);
      return this;
    }

    /**
     * The parts.
     *
     * @param first the first value of {@code parts}
     * @param more further values
     * @return this builder
     */
    public Builder parts(NeedsTwo first, NeedsTwo... more) {
      return parts(Arguments.elements("parts", first, more));
    }

    /**
     * The {@link NeedsOneOfTwo}.
     *
     * @param extra the value of {@code extra}; null leaves it unset
     * @return this builder
     */
    public Builder extra(@Nullable NeedsOneOfTwo extra) {
      this.extra = extra;
      return this;
    }

    /**
     * The {@link NeedsOtherThanBefore}.
     *
     * @param grown the value of {@code grown}; null leaves it unset
     * @return this builder
     */
    public Builder grown(@Nullable NeedsOtherThanBefore grown) {
      this.grown = grown;
      return this;
    }

    /**
     * The {@link Network}.
     *
     * @param network the value of {@code network}; null leaves it unset
     * @return this builder
     */
    public Builder network(@Nullable Network network) {
      this.network = network;
      return this;
    }

    /**
     * The {@link Firewall}.
     *
     * @param firewall the value of {@code firewall}; null leaves it unset
     * @return this builder
     */
    public Builder firewall(@Nullable Firewall firewall) {
      this.firewall = firewall;
      return this;
    }

    /**
     * The {@link Link}.
     *
     * @param link the value of {@code link}; null leaves it unset
     * @return this builder
     */
    public Builder link(@Nullable Link link) {
      this.link = link;
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
    public CreateGadgetRequest build() {
      Arguments.required("CreateGadgetRequest", "name", name);
      Arguments.required("CreateGadgetRequest", "size", size);
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    CreateGadgetRequest read() {
      return new CreateGadgetRequest(this);
    }
  }
}
