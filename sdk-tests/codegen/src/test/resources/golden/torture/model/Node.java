package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.mask.SecretValue;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A node of a tree, which refers to itself. */
@JsonDeserialize(builder = Node.Builder.class)
public final class Node implements ApiModel {
  @JsonProperty("label")
  private final @Nullable String label;

  @JsonProperty("secret")
  @SecretValue
  private final @Nullable String secret;

  @JsonProperty("parent")
  private final @Nullable Node parent;

  @JsonProperty("children")
  private final @Nullable List<Node> children;

  private final Map<String, @Nullable Object> additionalProperties;

  private Node(Builder builder) {
    this.label = builder.label;
    this.secret = builder.secret;
    this.parent = builder.parent;
    this.children = Models.unmodifiable(builder.children);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.label = this.label;
    builder.secret = this.secret;
    builder.parent = this.parent;
    builder.children = this.children;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The label.
   *
   * @return {@code label}, or null if it is not set
   */
  public @Nullable String getLabel() {
    return label;
  }

  /**
   * A secret inside.
   *
   * @return {@code secret}, or null if it is not set
   */
  public @Nullable String getSecret() {
    return secret;
  }

  /**
   * The {@link Node}.
   *
   * @return {@code parent}, or null if it is not set
   */
  public @Nullable Node getParent() {
    return parent;
  }

  /**
   * The child nodes.
   *
   * @return {@code children}; empty if it is not set; unmodifiable
   */
  public List<Node> getChildren() {
    return children == null ? List.of() : children;
  }

  /**
   * Returns whether {@code children} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasChildren() {
    return children != null;
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
    return other instanceof Node that
        && Objects.equals(this.label, that.label)
        && Objects.equals(this.secret, that.secret)
        && Objects.equals(this.parent, that.parent)
        && Objects.equals(this.children, that.children)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(label, secret, parent, children, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Node")
        .add("label", label)
        .addSecret("secret", secret)
        .add("parent", parent)
        .add("children", children)
        .end(additionalProperties);
  }

  /** Builds {@link Node}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("label")
    private @Nullable String label;

    @JsonProperty("secret")
    private @Nullable String secret;

    @JsonProperty("parent")
    private @Nullable Node parent;

    @JsonProperty("children")
    private @Nullable List<Node> children;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The label.
     *
     * @param label the value of {@code label}; null leaves it unset
     * @return this builder
     */
    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    /**
     * A secret inside.
     *
     * @param secret the value of {@code secret}; null leaves it unset
     * @return this builder
     */
    public Builder secret(@Nullable String secret) {
      this.secret = secret;
      return this;
    }

    /**
     * The {@link Node}.
     *
     * @param parent the value of {@code parent}; null leaves it unset
     * @return this builder
     */
    public Builder parent(@Nullable Node parent) {
      this.parent = parent;
      return this;
    }

    /**
     * The child nodes.
     *
     * @param children the value of {@code children}; null leaves it unset
     * @return this builder
     */
    public Builder children(@Nullable List<Node> children) {
      this.children = children == null ? null : Arguments.listOf("children", children);
      return this;
    }

    /**
     * The child nodes.
     *
     * @param first the first value of {@code children}
     * @param more further values
     * @return this builder
     */
    public Builder children(Node first, Node... more) {
      return children(Arguments.elements("children", first, more));
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
    public Node build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Node read() {
      return new Node(this);
    }
  }
}
