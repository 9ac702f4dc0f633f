package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.json.Timestamps;
import io.crosslink.sdk.core.internal.mask.SecretValue;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes to a gadget; omitted properties remain unchanged. */
@JsonDeserialize(builder = UpdateGadgetRequest.Builder.class)
public final class UpdateGadgetRequest implements ApiModel {
  @JsonProperty("name")
  private final @Nullable String name;

  @JsonProperty("note")
  private final @Nullable String note;

  @JsonProperty("weight")
  private final @Nullable BigDecimal weight;

  @JsonProperty("due-date")
  @JsonSerialize(using = Timestamps.Writer.class)
  private final @Nullable OffsetDateTime dueDate;

  @JsonProperty("secret")
  @SecretValue
  private final @Nullable String secret;

  @JsonProperty("tags")
  private final @Nullable List<String> tags;

  @JsonProperty("labels")
  private final @Nullable Map<String, String> labels;

  @JsonProperty("speed")
  private final @Nullable Speed speed;

  @JsonProperty("node")
  private final @Nullable Node node;

  @JsonProperty("1st")
  private final @Nullable String _1st;

  private final Map<String, @Nullable Object> additionalProperties;

  private UpdateGadgetRequest(Builder builder) {
    this.name = builder.name;
    this.note = builder.note;
    this.weight = builder.weight;
    this.dueDate = builder.dueDate;
    this.secret = builder.secret;
    this.tags = Models.unmodifiable(builder.tags);
    this.labels = Models.unmodifiable(builder.labels);
    this.speed = builder.speed;
    this.node = builder.node;
    this._1st = builder._1st;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = this.name;
    builder.note = this.note;
    builder.weight = this.weight;
    builder.dueDate = this.dueDate;
    builder.secret = this.secret;
    builder.tags = this.tags;
    builder.labels = this.labels;
    builder.speed = this.speed;
    builder.node = this.node;
    builder._1st = this._1st;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * The name.
   *
   * @return {@code name}, or null if it is not set
   */
  public @Nullable String getName() {
    return name;
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
   * The weight.
   *
   * @return {@code weight}, or null if it is not set
   */
  public @Nullable BigDecimal getWeight() {
    return weight;
  }

  /**
   * When it is due.
   *
   * @return {@code due-date}, or null if it is not set
   */
  public @Nullable OffsetDateTime getDueDate() {
    return dueDate;
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
   * Tags.
   *
   * @return {@code tags}; empty if it is not set; unmodifiable
   */
  public List<String> getTags() {
    return tags == null ? List.of() : tags;
  }

  /**
   * Returns whether {@code tags} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasTags() {
    return tags != null;
  }

  /**
   * Labels.
   *
   * @return {@code labels}; empty if it is not set; unmodifiable
   */
  public Map<String, String> getLabels() {
    return labels == null ? Map.of() : labels;
  }

  /**
   * Returns whether {@code labels} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasLabels() {
    return labels != null;
  }

  /**
   * The speed.
   *
   * @return {@code speed}, or null if it is not set
   */
  public @Nullable Speed getSpeed() {
    return speed;
  }

  /**
   * A node.
   *
   * @return {@code node}, or null if it is not set
   */
  public @Nullable Node getNode() {
    return node;
  }

  /**
   * Begins with a digit.
   *
   * @return {@code 1st}, or null if it is not set
   * @deprecated deprecated by the provider
   */
  @Deprecated
  public @Nullable String get1st() {
    return _1st;
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
    return other instanceof UpdateGadgetRequest that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.note, that.note)
        && Objects.equals(this.weight, that.weight)
        && Objects.equals(this.dueDate, that.dueDate)
        && Objects.equals(this.secret, that.secret)
        && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.labels, that.labels)
        && Objects.equals(this.speed, that.speed)
        && Objects.equals(this.node, that.node)
        && Objects.equals(this._1st, that._1st)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name, note, weight, dueDate, secret, tags, labels, speed, node, _1st, additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("UpdateGadgetRequest")
        .add("name", name)
        .add("note", note)
        .add("weight", weight)
        .add("due-date", dueDate)
        .addSecret("secret", secret)
        .add("tags", tags)
        .add("labels", labels)
        .add("speed", speed)
        .add("node", node)
        .add("1st", _1st)
        .end(additionalProperties);
  }

  /** Builds {@link UpdateGadgetRequest}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("name")
    private @Nullable String name;

    private @Nullable String note;

    private @Nullable BigDecimal weight;

    private @Nullable OffsetDateTime dueDate;

    private @Nullable String secret;

    private @Nullable List<String> tags;

    private @Nullable Map<String, String> labels;

    private @Nullable Speed speed;

    private @Nullable Node node;

    private @Nullable String _1st;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The name.
     *
     * @param name the value of {@code name}; null leaves it unset
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * A note.
     *
     * @param note the value of {@code note}; null leaves it unset
     * @return this builder
     */
    @JsonSetter("note")
    public Builder note(@Nullable String note) {
      additionalProperties.remove("note");
      this.note = note;
      return this;
    }

    /**
     * Clears {@code note} in the service by sending an explicit null.
     *
     * @return this builder
     */
    public Builder clearNote() {
      note = null;
      additionalProperties.put("note", null);
      return this;
    }

    /**
     * The weight.
     *
     * @param weight the value of {@code weight}; null leaves it unset
     * @return this builder
     */
    @JsonSetter("weight")
    public Builder weight(@Nullable BigDecimal weight) {
      additionalProperties.remove("weight");
      this.weight = weight;
      return this;
    }

    /**
     * Clears {@code weight} in the service by sending an explicit null.
     *
     * @return this builder
     */
    public Builder clearWeight() {
      weight = null;
      additionalProperties.put("weight", null);
      return this;
    }

    /**
     * When it is due.
     *
     * @param dueDate the value of {@code due-date}; null leaves it unset
     * @return this builder
     */
    @JsonSetter("due-date")
    @JsonDeserialize(using = Timestamps.Reader.class)
    public Builder dueDate(@Nullable OffsetDateTime dueDate) {
      additionalProperties.remove("due-date");
      this.dueDate = dueDate;
      return this;
    }

    /**
     * Clears {@code due-date} in the service by sending an explicit null.
     *
     * @return this builder
     */
    public Builder clearDueDate() {
      dueDate = null;
      additionalProperties.put("due-date", null);
      return this;
    }

    /**
     * A secret.
     *
     * @param secret the value of {@code secret}; null leaves it unset
     * @return this builder
     */
    @JsonSetter("secret")
    public Builder secret(@Nullable String secret) {
      additionalProperties.remove("secret");
      this.secret = secret;
      return this;
    }

    /**
     * Clears {@code secret} in the service by sending an explicit null.
     *
     * @return this builder
     */
    public Builder clearSecret() {
      secret = null;
      additionalProperties.put("secret", null);
      return this;
    }

    /**
     * Tags.
     *
     * @param tags the value of {@code tags}; null leaves it unset
     * @return this builder
     */
    @JsonSetter("tags")
    public Builder tags(@Nullable List<String> tags) {
      additionalProperties.remove("tags");
      this.tags = tags == null ? null : Arguments.listOf("tags", tags);
      return this;
    }

    /**
     * Tags.
     *
     * @param first the first value of {@code tags}
     * @param more further values
     * @return this builder
     */
    public Builder tags(String first, String... more) {
      return tags(Arguments.elements("tags", first, more));
    }

    /**
     * Clears {@code tags} in the service by sending an explicit null.
     *
     * @return this builder
     */
    public Builder clearTags() {
      tags = null;
      additionalProperties.put("tags", null);
      return this;
    }

    /**
     * Labels.
     *
     * @param labels the value of {@code labels}; null leaves it unset
     * @return this builder
     */
    @JsonSetter("labels")
    public Builder labels(@Nullable Map<String, String> labels) {
      additionalProperties.remove("labels");
      this.labels = labels == null ? null : Arguments.mapOf("labels", labels);
      return this;
    }

    /**
     * Clears {@code labels} in the service by sending an explicit null.
     *
     * @return this builder
     */
    public Builder clearLabels() {
      labels = null;
      additionalProperties.put("labels", null);
      return this;
    }

    /**
     * The speed.
     *
     * @param speed the value of {@code speed}; null leaves it unset
     * @return this builder
     */
    @JsonSetter("speed")
    public Builder speed(@Nullable Speed speed) {
      additionalProperties.remove("speed");
      this.speed = speed;
      return this;
    }

    /**
     * Clears {@code speed} in the service by sending an explicit null.
     *
     * @return this builder
     */
    public Builder clearSpeed() {
      speed = null;
      additionalProperties.put("speed", null);
      return this;
    }

    /**
     * A node.
     *
     * @param node the value of {@code node}; null leaves it unset
     * @return this builder
     */
    @JsonSetter("node")
    public Builder node(@Nullable Node node) {
      additionalProperties.remove("node");
      this.node = node;
      return this;
    }

    /**
     * Clears {@code node} in the service by sending an explicit null.
     *
     * @return this builder
     */
    public Builder clearNode() {
      node = null;
      additionalProperties.put("node", null);
      return this;
    }

    /**
     * Begins with a digit.
     *
     * @param _1st the value of {@code 1st}; null leaves it unset
     * @return this builder
     * @deprecated deprecated by the provider
     */
    @Deprecated
    @JsonSetter("1st")
    public Builder _1st(@Nullable String _1st) {
      additionalProperties.remove("1st");
      this._1st = _1st;
      return this;
    }

    /**
     * Clears {@code 1st} in the service by sending an explicit null.
     *
     * @return this builder
     * @deprecated deprecated by the provider
     */
    @Deprecated
    public Builder clear1st() {
      _1st = null;
      additionalProperties.put("1st", null);
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
    public UpdateGadgetRequest build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    UpdateGadgetRequest read() {
      return new UpdateGadgetRequest(this);
    }
  }
}
