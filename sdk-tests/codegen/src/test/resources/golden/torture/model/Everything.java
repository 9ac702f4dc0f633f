package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
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

/**
 * A value of every type, "quoted", 'single', {@code code}, $1, C:\temp\new, 漢字.
 *
 * <p>A second paragraph, with {@code code that runs on for quite a while so that it has to be
 * wrapped somewhere at a space}, a line break in the source, a {brace}, and enough words to show
 * what a text of more than one line looks like after formatting.
 */
@JsonDeserialize(builder = Everything.Builder.class)
public final class Everything implements ApiModel {
  @JsonProperty("text")
  private final @Nullable String text;

  @JsonProperty("small")
  private final @Nullable Integer small;

  @JsonProperty("large")
  private final @Nullable Long large;

  @JsonProperty("whole")
  private final @Nullable Integer whole;

  @JsonProperty("exact")
  private final @Nullable BigDecimal exact;

  @JsonProperty("rough")
  private final @Nullable Double rough;

  @JsonProperty("rougher")
  private final @Nullable Float rougher;

  @JsonProperty("flag")
  private final @Nullable Boolean flag;

  @JsonProperty("moment")
  @JsonSerialize(using = Timestamps.Writer.class)
  private final @Nullable OffsetDateTime moment;

  @JsonProperty("secret")
  @SecretValue
  private final @Nullable String secret;

  @JsonProperty("second_secret")
  @SecretValue
  private final @Nullable String secondSecret;

  @JsonProperty("secrets")
  @SecretValue
  private final @Nullable List<String> secrets;

  @JsonProperty("secret_map")
  @SecretValue
  private final @Nullable Map<String, String> secretMap;

  @JsonProperty("speed")
  private final @Nullable Speed speed;

  @JsonProperty("slow_speed")
  private final @Nullable Speed slowSpeed;

  @JsonProperty("node")
  private final @Nullable Node node;

  @JsonProperty("described_node")
  private final @Nullable Node describedNode;

  @JsonProperty("texts")
  private final @Nullable List<String> texts;

  @JsonProperty("numbers")
  private final @Nullable List<Integer> numbers;

  @JsonProperty("exact_numbers")
  private final @Nullable List<BigDecimal> exactNumbers;

  @JsonProperty("flags")
  private final @Nullable List<Boolean> flags;

  @JsonProperty("moments")
  @JsonSerialize(contentUsing = Timestamps.Writer.class)
  private final @Nullable List<OffsetDateTime> moments;

  @JsonProperty("speeds")
  private final @Nullable List<Speed> speeds;

  @JsonProperty("nodes")
  private final @Nullable List<Node> nodes;

  @JsonProperty("text_map")
  private final @Nullable Map<String, String> textMap;

  @JsonProperty("number_map")
  private final @Nullable Map<String, Long> numberMap;

  @JsonProperty("node_map")
  private final @Nullable Map<String, Node> nodeMap;

  @JsonProperty("speed_map")
  private final @Nullable Map<String, Speed> speedMap;

  @JsonProperty("old_text")
  private final @Nullable String oldText;

  @JsonProperty("old_texts")
  private final @Nullable List<String> oldTexts;

  @JsonProperty("bounded")
  private final @Nullable String bounded;

  @JsonProperty("bounded_number")
  private final @Nullable Integer boundedNumber;

  @JsonProperty("bounded_list")
  private final @Nullable List<String> boundedList;

  private final Map<String, @Nullable Object> additionalProperties;

  private Everything(Builder builder) {
    this.text = builder.text;
    this.small = builder.small;
    this.large = builder.large;
    this.whole = builder.whole;
    this.exact = builder.exact;
    this.rough = builder.rough;
    this.rougher = builder.rougher;
    this.flag = builder.flag;
    this.moment = builder.moment;
    this.secret = builder.secret;
    this.secondSecret = builder.secondSecret;
    this.secrets = Models.unmodifiable(builder.secrets);
    this.secretMap = Models.unmodifiable(builder.secretMap);
    this.speed = builder.speed;
    this.slowSpeed = builder.slowSpeed;
    this.node = builder.node;
    this.describedNode = builder.describedNode;
    this.texts = Models.unmodifiable(builder.texts);
    this.numbers = Models.unmodifiable(builder.numbers);
    this.exactNumbers = Models.unmodifiable(builder.exactNumbers);
    this.flags = Models.unmodifiable(builder.flags);
    this.moments = Models.unmodifiable(builder.moments);
    this.speeds = Models.unmodifiable(builder.speeds);
    this.nodes = Models.unmodifiable(builder.nodes);
    this.textMap = Models.unmodifiable(builder.textMap);
    this.numberMap = Models.unmodifiable(builder.numberMap);
    this.nodeMap = Models.unmodifiable(builder.nodeMap);
    this.speedMap = Models.unmodifiable(builder.speedMap);
    this.oldText = builder.oldText;
    this.oldTexts = Models.unmodifiable(builder.oldTexts);
    this.bounded = builder.bounded;
    this.boundedNumber = builder.boundedNumber;
    this.boundedList = Models.unmodifiable(builder.boundedList);
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = this.text;
    builder.small = this.small;
    builder.large = this.large;
    builder.whole = this.whole;
    builder.exact = this.exact;
    builder.rough = this.rough;
    builder.rougher = this.rougher;
    builder.flag = this.flag;
    builder.moment = this.moment;
    builder.secret = this.secret;
    builder.secondSecret = this.secondSecret;
    builder.secrets = this.secrets;
    builder.secretMap = this.secretMap;
    builder.speed = this.speed;
    builder.slowSpeed = this.slowSpeed;
    builder.node = this.node;
    builder.describedNode = this.describedNode;
    builder.texts = this.texts;
    builder.numbers = this.numbers;
    builder.exactNumbers = this.exactNumbers;
    builder.flags = this.flags;
    builder.moments = this.moments;
    builder.speeds = this.speeds;
    builder.nodes = this.nodes;
    builder.textMap = this.textMap;
    builder.numberMap = this.numberMap;
    builder.nodeMap = this.nodeMap;
    builder.speedMap = this.speedMap;
    builder.oldText = this.oldText;
    builder.oldTexts = this.oldTexts;
    builder.bounded = this.bounded;
    builder.boundedNumber = this.boundedNumber;
    builder.boundedList = this.boundedList;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * A text, "quoted", 'single', {@code code}, $1, C:\temp\new, 漢字.
   *
   * @return {@code text}, or null if it is not set
   */
  public @Nullable String getText() {
    return text;
  }

  /**
   * A whole number.
   *
   * @return {@code small}, or null if it is not set
   */
  public @Nullable Integer getSmall() {
    return small;
  }

  /**
   * A large whole number.
   *
   * @return {@code large}, or null if it is not set
   */
  public @Nullable Long getLarge() {
    return large;
  }

  /**
   * A whole number without a format.
   *
   * @return {@code whole}, or null if it is not set
   */
  public @Nullable Integer getWhole() {
    return whole;
  }

  /**
   * An exact number, as for money.
   *
   * @return {@code exact}, or null if it is not set
   */
  public @Nullable BigDecimal getExact() {
    return exact;
  }

  /**
   * A floating-point number.
   *
   * @return {@code rough}, or null if it is not set
   */
  public @Nullable Double getRough() {
    return rough;
  }

  /**
   * A shorter floating-point number.
   *
   * @return {@code rougher}, or null if it is not set
   */
  public @Nullable Float getRougher() {
    return rougher;
  }

  /**
   * A flag.
   *
   * @return {@code flag}, or null if it is not set
   */
  public @Nullable Boolean getFlag() {
    return flag;
  }

  /**
   * A timestamp.
   *
   * @return {@code moment}, or null if it is not set
   */
  public @Nullable OffsetDateTime getMoment() {
    return moment;
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
   * Another secret.
   *
   * @return {@code second_secret}, or null if it is not set
   */
  public @Nullable String getSecondSecret() {
    return secondSecret;
  }

  /**
   * Many secrets.
   *
   * @return {@code secrets}; empty if it is not set; unmodifiable
   */
  public List<String> getSecrets() {
    return secrets == null ? List.of() : secrets;
  }

  /**
   * Returns whether {@code secrets} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasSecrets() {
    return secrets != null;
  }

  /**
   * Secrets by name.
   *
   * @return {@code secret_map}; empty if it is not set; unmodifiable
   */
  public Map<String, String> getSecretMap() {
    return secretMap == null ? Map.of() : secretMap;
  }

  /**
   * Returns whether {@code secret_map} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasSecretMap() {
    return secretMap != null;
  }

  /**
   * The {@link Speed}.
   *
   * @return {@code speed}, or null if it is not set
   */
  public @Nullable Speed getSpeed() {
    return speed;
  }

  /**
   * A speed with its own description, {@code C:\temp}.
   *
   * @return {@code slow_speed}, or null if it is not set
   */
  public @Nullable Speed getSlowSpeed() {
    return slowSpeed;
  }

  /**
   * The {@link Node}.
   *
   * @return {@code node}, or null if it is not set
   */
  public @Nullable Node getNode() {
    return node;
  }

  /**
   * A node with its own description.
   *
   * @return {@code described_node}, or null if it is not set
   */
  public @Nullable Node getDescribedNode() {
    return describedNode;
  }

  /**
   * Texts.
   *
   * @return {@code texts}; empty if it is not set; unmodifiable
   */
  public List<String> getTexts() {
    return texts == null ? List.of() : texts;
  }

  /**
   * Returns whether {@code texts} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasTexts() {
    return texts != null;
  }

  /**
   * Whole numbers.
   *
   * @return {@code numbers}; empty if it is not set; unmodifiable
   */
  public List<Integer> getNumbers() {
    return numbers == null ? List.of() : numbers;
  }

  /**
   * Returns whether {@code numbers} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasNumbers() {
    return numbers != null;
  }

  /**
   * Exact numbers.
   *
   * @return {@code exact_numbers}; empty if it is not set; unmodifiable
   */
  public List<BigDecimal> getExactNumbers() {
    return exactNumbers == null ? List.of() : exactNumbers;
  }

  /**
   * Returns whether {@code exact_numbers} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasExactNumbers() {
    return exactNumbers != null;
  }

  /**
   * Flags.
   *
   * @return {@code flags}; empty if it is not set; unmodifiable
   */
  public List<Boolean> getFlags() {
    return flags == null ? List.of() : flags;
  }

  /**
   * Returns whether {@code flags} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasFlags() {
    return flags != null;
  }

  /**
   * Timestamps.
   *
   * @return {@code moments}; empty if it is not set; unmodifiable
   */
  public List<OffsetDateTime> getMoments() {
    return moments == null ? List.of() : moments;
  }

  /**
   * Returns whether {@code moments} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasMoments() {
    return moments != null;
  }

  /**
   * Speeds.
   *
   * @return {@code speeds}; empty if it is not set; unmodifiable
   */
  public List<Speed> getSpeeds() {
    return speeds == null ? List.of() : speeds;
  }

  /**
   * Returns whether {@code speeds} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasSpeeds() {
    return speeds != null;
  }

  /**
   * Nodes.
   *
   * @return {@code nodes}; empty if it is not set; unmodifiable
   */
  public List<Node> getNodes() {
    return nodes == null ? List.of() : nodes;
  }

  /**
   * Returns whether {@code nodes} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasNodes() {
    return nodes != null;
  }

  /**
   * Texts by name.
   *
   * @return {@code text_map}; empty if it is not set; unmodifiable
   */
  public Map<String, String> getTextMap() {
    return textMap == null ? Map.of() : textMap;
  }

  /**
   * Returns whether {@code text_map} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasTextMap() {
    return textMap != null;
  }

  /**
   * Numbers by name.
   *
   * @return {@code number_map}; empty if it is not set; unmodifiable
   */
  public Map<String, Long> getNumberMap() {
    return numberMap == null ? Map.of() : numberMap;
  }

  /**
   * Returns whether {@code number_map} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasNumberMap() {
    return numberMap != null;
  }

  /**
   * Nodes by name.
   *
   * @return {@code node_map}; empty if it is not set; unmodifiable
   */
  public Map<String, Node> getNodeMap() {
    return nodeMap == null ? Map.of() : nodeMap;
  }

  /**
   * Returns whether {@code node_map} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasNodeMap() {
    return nodeMap != null;
  }

  /**
   * Speeds by name.
   *
   * @return {@code speed_map}; empty if it is not set; unmodifiable
   */
  public Map<String, Speed> getSpeedMap() {
    return speedMap == null ? Map.of() : speedMap;
  }

  /**
   * Returns whether {@code speed_map} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasSpeedMap() {
    return speedMap != null;
  }

  /**
   * No longer used; use {@code text}.
   *
   * @return {@code old_text}, or null if it is not set
   * @deprecated deprecated by the provider
   */
  @Deprecated
  public @Nullable String getOldText() {
    return oldText;
  }

  /**
   * No longer used; use {@code texts}.
   *
   * @return {@code old_texts}; empty if it is not set; unmodifiable
   * @deprecated deprecated by the provider
   */
  @Deprecated
  public List<String> getOldTexts() {
    return oldTexts == null ? List.of() : oldTexts;
  }

  /**
   * Returns whether {@code old_texts} is set, even if it is empty.
   *
   * @return whether it is set
   * @deprecated deprecated by the provider
   */
  @Deprecated
  public boolean hasOldTexts() {
    return oldTexts != null;
  }

  /**
   * A text with bounds, which are documentation.
   *
   * @return {@code bounded}, or null if it is not set
   */
  public @Nullable String getBounded() {
    return bounded;
  }

  /**
   * A number with bounds.
   *
   * @return {@code bounded_number}, or null if it is not set
   */
  public @Nullable Integer getBoundedNumber() {
    return boundedNumber;
  }

  /**
   * A list with bounds.
   *
   * @return {@code bounded_list}; empty if it is not set; unmodifiable
   */
  public List<String> getBoundedList() {
    return boundedList == null ? List.of() : boundedList;
  }

  /**
   * Returns whether {@code bounded_list} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasBoundedList() {
    return boundedList != null;
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
    return other instanceof Everything that
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.small, that.small)
        && Objects.equals(this.large, that.large)
        && Objects.equals(this.whole, that.whole)
        && Objects.equals(this.exact, that.exact)
        && Objects.equals(this.rough, that.rough)
        && Objects.equals(this.rougher, that.rougher)
        && Objects.equals(this.flag, that.flag)
        && Objects.equals(this.moment, that.moment)
        && Objects.equals(this.secret, that.secret)
        && Objects.equals(this.secondSecret, that.secondSecret)
        && Objects.equals(this.secrets, that.secrets)
        && Objects.equals(this.secretMap, that.secretMap)
        && Objects.equals(this.speed, that.speed)
        && Objects.equals(this.slowSpeed, that.slowSpeed)
        && Objects.equals(this.node, that.node)
        && Objects.equals(this.describedNode, that.describedNode)
        && Objects.equals(this.texts, that.texts)
        && Objects.equals(this.numbers, that.numbers)
        && Objects.equals(this.exactNumbers, that.exactNumbers)
        && Objects.equals(this.flags, that.flags)
        && Objects.equals(this.moments, that.moments)
        && Objects.equals(this.speeds, that.speeds)
        && Objects.equals(this.nodes, that.nodes)
        && Objects.equals(this.textMap, that.textMap)
        && Objects.equals(this.numberMap, that.numberMap)
        && Objects.equals(this.nodeMap, that.nodeMap)
        && Objects.equals(this.speedMap, that.speedMap)
        && Objects.equals(this.oldText, that.oldText)
        && Objects.equals(this.oldTexts, that.oldTexts)
        && Objects.equals(this.bounded, that.bounded)
        && Objects.equals(this.boundedNumber, that.boundedNumber)
        && Objects.equals(this.boundedList, that.boundedList)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        text,
        small,
        large,
        whole,
        exact,
        rough,
        rougher,
        flag,
        moment,
        secret,
        secondSecret,
        secrets,
        secretMap,
        speed,
        slowSpeed,
        node,
        describedNode,
        texts,
        numbers,
        exactNumbers,
        flags,
        moments,
        speeds,
        nodes,
        textMap,
        numberMap,
        nodeMap,
        speedMap,
        oldText,
        oldTexts,
        bounded,
        boundedNumber,
        boundedList,
        additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("Everything")
        .add("text", text)
        .add("small", small)
        .add("large", large)
        .add("whole", whole)
        .add("exact", exact)
        .add("rough", rough)
        .add("rougher", rougher)
        .add("flag", flag)
        .add("moment", moment)
        .addSecret("secret", secret)
        .addSecret("second_secret", secondSecret)
        .addSecret("secrets", secrets)
        .addSecret("secret_map", secretMap)
        .add("speed", speed)
        .add("slow_speed", slowSpeed)
        .add("node", node)
        .add("described_node", describedNode)
        .add("texts", texts)
        .add("numbers", numbers)
        .add("exact_numbers", exactNumbers)
        .add("flags", flags)
        .add("moments", moments)
        .add("speeds", speeds)
        .add("nodes", nodes)
        .add("text_map", textMap)
        .add("number_map", numberMap)
        .add("node_map", nodeMap)
        .add("speed_map", speedMap)
        .add("old_text", oldText)
        .add("old_texts", oldTexts)
        .add("bounded", bounded)
        .add("bounded_number", boundedNumber)
        .add("bounded_list", boundedList)
        .end(additionalProperties);
  }

  /** Builds {@link Everything}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("text")
    private @Nullable String text;

    @JsonProperty("small")
    private @Nullable Integer small;

    @JsonProperty("large")
    private @Nullable Long large;

    @JsonProperty("whole")
    private @Nullable Integer whole;

    @JsonProperty("exact")
    private @Nullable BigDecimal exact;

    @JsonProperty("rough")
    private @Nullable Double rough;

    @JsonProperty("rougher")
    private @Nullable Float rougher;

    @JsonProperty("flag")
    private @Nullable Boolean flag;

    @JsonProperty("moment")
    @JsonDeserialize(using = Timestamps.Reader.class)
    private @Nullable OffsetDateTime moment;

    @JsonProperty("secret")
    private @Nullable String secret;

    @JsonProperty("second_secret")
    private @Nullable String secondSecret;

    @JsonProperty("secrets")
    private @Nullable List<String> secrets;

    @JsonProperty("secret_map")
    private @Nullable Map<String, String> secretMap;

    @JsonProperty("speed")
    private @Nullable Speed speed;

    @JsonProperty("slow_speed")
    private @Nullable Speed slowSpeed;

    @JsonProperty("node")
    private @Nullable Node node;

    @JsonProperty("described_node")
    private @Nullable Node describedNode;

    @JsonProperty("texts")
    private @Nullable List<String> texts;

    @JsonProperty("numbers")
    private @Nullable List<Integer> numbers;

    @JsonProperty("exact_numbers")
    private @Nullable List<BigDecimal> exactNumbers;

    @JsonProperty("flags")
    private @Nullable List<Boolean> flags;

    @JsonProperty("moments")
    @JsonDeserialize(contentUsing = Timestamps.Reader.class)
    private @Nullable List<OffsetDateTime> moments;

    @JsonProperty("speeds")
    private @Nullable List<Speed> speeds;

    @JsonProperty("nodes")
    private @Nullable List<Node> nodes;

    @JsonProperty("text_map")
    private @Nullable Map<String, String> textMap;

    @JsonProperty("number_map")
    private @Nullable Map<String, Long> numberMap;

    @JsonProperty("node_map")
    private @Nullable Map<String, Node> nodeMap;

    @JsonProperty("speed_map")
    private @Nullable Map<String, Speed> speedMap;

    @JsonProperty("old_text")
    private @Nullable String oldText;

    @JsonProperty("old_texts")
    private @Nullable List<String> oldTexts;

    @JsonProperty("bounded")
    private @Nullable String bounded;

    @JsonProperty("bounded_number")
    private @Nullable Integer boundedNumber;

    @JsonProperty("bounded_list")
    private @Nullable List<String> boundedList;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * A text, "quoted", 'single', {@code code}, $1, C:\temp\new, 漢字.
     *
     * @param text the value of {@code text}; null leaves it unset
     * @return this builder
     */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /**
     * A whole number.
     *
     * @param small the value of {@code small}; null leaves it unset
     * @return this builder
     */
    public Builder small(@Nullable Integer small) {
      this.small = small;
      return this;
    }

    /**
     * A large whole number.
     *
     * @param large the value of {@code large}; null leaves it unset
     * @return this builder
     */
    public Builder large(@Nullable Long large) {
      this.large = large;
      return this;
    }

    /**
     * A whole number without a format.
     *
     * @param whole the value of {@code whole}; null leaves it unset
     * @return this builder
     */
    public Builder whole(@Nullable Integer whole) {
      this.whole = whole;
      return this;
    }

    /**
     * An exact number, as for money.
     *
     * @param exact the value of {@code exact}; null leaves it unset
     * @return this builder
     */
    public Builder exact(@Nullable BigDecimal exact) {
      this.exact = exact;
      return this;
    }

    /**
     * A floating-point number.
     *
     * @param rough the value of {@code rough}; null leaves it unset
     * @return this builder
     */
    public Builder rough(@Nullable Double rough) {
      this.rough = rough;
      return this;
    }

    /**
     * A shorter floating-point number.
     *
     * @param rougher the value of {@code rougher}; null leaves it unset
     * @return this builder
     */
    public Builder rougher(@Nullable Float rougher) {
      this.rougher = rougher;
      return this;
    }

    /**
     * A flag.
     *
     * @param flag the value of {@code flag}; null leaves it unset
     * @return this builder
     */
    public Builder flag(@Nullable Boolean flag) {
      this.flag = flag;
      return this;
    }

    /**
     * A timestamp.
     *
     * @param moment the value of {@code moment}; null leaves it unset
     * @return this builder
     */
    public Builder moment(@Nullable OffsetDateTime moment) {
      this.moment = moment;
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
     * Another secret.
     *
     * @param secondSecret the value of {@code second_secret}; null leaves it unset
     * @return this builder
     */
    public Builder secondSecret(@Nullable String secondSecret) {
      this.secondSecret = secondSecret;
      return this;
    }

    /**
     * Many secrets.
     *
     * @param secrets the value of {@code secrets}; null leaves it unset
     * @return this builder
     */
    public Builder secrets(@Nullable List<String> secrets) {
      this.secrets = secrets == null ? null : Arguments.listOf("secrets", secrets);
      return this;
    }

    /**
     * Many secrets.
     *
     * @param first the first value of {@code secrets}
     * @param more further values
     * @return this builder
     */
    public Builder secrets(String first, String... more) {
      return secrets(Arguments.elements("secrets", first, more));
    }

    /**
     * Secrets by name.
     *
     * @param secretMap the value of {@code secret_map}; null leaves it unset
     * @return this builder
     */
    public Builder secretMap(@Nullable Map<String, String> secretMap) {
      this.secretMap = secretMap == null ? null : Arguments.mapOf("secretMap", secretMap);
      return this;
    }

    /**
     * The {@link Speed}.
     *
     * @param speed the value of {@code speed}; null leaves it unset
     * @return this builder
     */
    public Builder speed(@Nullable Speed speed) {
      this.speed = speed;
      return this;
    }

    /**
     * A speed with its own description, {@code C:\temp}.
     *
     * @param slowSpeed the value of {@code slow_speed}; null leaves it unset
     * @return this builder
     */
    public Builder slowSpeed(@Nullable Speed slowSpeed) {
      this.slowSpeed = slowSpeed;
      return this;
    }

    /**
     * The {@link Node}.
     *
     * @param node the value of {@code node}; null leaves it unset
     * @return this builder
     */
    public Builder node(@Nullable Node node) {
      this.node = node;
      return this;
    }

    /**
     * A node with its own description.
     *
     * @param describedNode the value of {@code described_node}; null leaves it unset
     * @return this builder
     */
    public Builder describedNode(@Nullable Node describedNode) {
      this.describedNode = describedNode;
      return this;
    }

    /**
     * Texts.
     *
     * @param texts the value of {@code texts}; null leaves it unset
     * @return this builder
     */
    public Builder texts(@Nullable List<String> texts) {
      this.texts = texts == null ? null : Arguments.listOf("texts", texts);
      return this;
    }

    /**
     * Texts.
     *
     * @param first the first value of {@code texts}
     * @param more further values
     * @return this builder
     */
    public Builder texts(String first, String... more) {
      return texts(Arguments.elements("texts", first, more));
    }

    /**
     * Whole numbers.
     *
     * @param numbers the value of {@code numbers}; null leaves it unset
     * @return this builder
     */
    public Builder numbers(@Nullable List<Integer> numbers) {
      this.numbers = numbers == null ? null : Arguments.listOf("numbers", numbers);
      return this;
    }

    /**
     * Whole numbers.
     *
     * @param first the first value of {@code numbers}
     * @param more further values
     * @return this builder
     */
    public Builder numbers(Integer first, Integer... more) {
      return numbers(Arguments.elements("numbers", first, more));
    }

    /**
     * Exact numbers.
     *
     * @param exactNumbers the value of {@code exact_numbers}; null leaves it unset
     * @return this builder
     */
    public Builder exactNumbers(@Nullable List<BigDecimal> exactNumbers) {
      this.exactNumbers =
          exactNumbers == null ? null : Arguments.listOf("exactNumbers", exactNumbers);
      return this;
    }

    /**
     * Exact numbers.
     *
     * @param first the first value of {@code exact_numbers}
     * @param more further values
     * @return this builder
     */
    public Builder exactNumbers(BigDecimal first, BigDecimal... more) {
      return exactNumbers(Arguments.elements("exactNumbers", first, more));
    }

    /**
     * Flags.
     *
     * @param flags the value of {@code flags}; null leaves it unset
     * @return this builder
     */
    public Builder flags(@Nullable List<Boolean> flags) {
      this.flags = flags == null ? null : Arguments.listOf("flags", flags);
      return this;
    }

    /**
     * Flags.
     *
     * @param first the first value of {@code flags}
     * @param more further values
     * @return this builder
     */
    public Builder flags(Boolean first, Boolean... more) {
      return flags(Arguments.elements("flags", first, more));
    }

    /**
     * Timestamps.
     *
     * @param moments the value of {@code moments}; null leaves it unset
     * @return this builder
     */
    public Builder moments(@Nullable List<OffsetDateTime> moments) {
      this.moments = moments == null ? null : Arguments.listOf("moments", moments);
      return this;
    }

    /**
     * Timestamps.
     *
     * @param first the first value of {@code moments}
     * @param more further values
     * @return this builder
     */
    public Builder moments(OffsetDateTime first, OffsetDateTime... more) {
      return moments(Arguments.elements("moments", first, more));
    }

    /**
     * Speeds.
     *
     * @param speeds the value of {@code speeds}; null leaves it unset
     * @return this builder
     */
    public Builder speeds(@Nullable List<Speed> speeds) {
      this.speeds = speeds == null ? null : Arguments.listOf("speeds", speeds);
      return this;
    }

    /**
     * Speeds.
     *
     * @param first the first value of {@code speeds}
     * @param more further values
     * @return this builder
     */
    public Builder speeds(Speed first, Speed... more) {
      return speeds(Arguments.elements("speeds", first, more));
    }

    /**
     * Nodes.
     *
     * @param nodes the value of {@code nodes}; null leaves it unset
     * @return this builder
     */
    public Builder nodes(@Nullable List<Node> nodes) {
      this.nodes = nodes == null ? null : Arguments.listOf("nodes", nodes);
      return this;
    }

    /**
     * Nodes.
     *
     * @param first the first value of {@code nodes}
     * @param more further values
     * @return this builder
     */
    public Builder nodes(Node first, Node... more) {
      return nodes(Arguments.elements("nodes", first, more));
    }

    /**
     * Texts by name.
     *
     * @param textMap the value of {@code text_map}; null leaves it unset
     * @return this builder
     */
    public Builder textMap(@Nullable Map<String, String> textMap) {
      this.textMap = textMap == null ? null : Arguments.mapOf("textMap", textMap);
      return this;
    }

    /**
     * Numbers by name.
     *
     * @param numberMap the value of {@code number_map}; null leaves it unset
     * @return this builder
     */
    public Builder numberMap(@Nullable Map<String, Long> numberMap) {
      this.numberMap = numberMap == null ? null : Arguments.mapOf("numberMap", numberMap);
      return this;
    }

    /**
     * Nodes by name.
     *
     * @param nodeMap the value of {@code node_map}; null leaves it unset
     * @return this builder
     */
    public Builder nodeMap(@Nullable Map<String, Node> nodeMap) {
      this.nodeMap = nodeMap == null ? null : Arguments.mapOf("nodeMap", nodeMap);
      return this;
    }

    /**
     * Speeds by name.
     *
     * @param speedMap the value of {@code speed_map}; null leaves it unset
     * @return this builder
     */
    public Builder speedMap(@Nullable Map<String, Speed> speedMap) {
      this.speedMap = speedMap == null ? null : Arguments.mapOf("speedMap", speedMap);
      return this;
    }

    /**
     * No longer used; use {@code text}.
     *
     * @param oldText the value of {@code old_text}; null leaves it unset
     * @return this builder
     * @deprecated deprecated by the provider
     */
    @Deprecated
    public Builder oldText(@Nullable String oldText) {
      this.oldText = oldText;
      return this;
    }

    /**
     * No longer used; use {@code texts}.
     *
     * @param oldTexts the value of {@code old_texts}; null leaves it unset
     * @return this builder
     * @deprecated deprecated by the provider
     */
    @Deprecated
    public Builder oldTexts(@Nullable List<String> oldTexts) {
      this.oldTexts = oldTexts == null ? null : Arguments.listOf("oldTexts", oldTexts);
      return this;
    }

    /**
     * No longer used; use {@code texts}.
     *
     * @param first the first value of {@code old_texts}
     * @param more further values
     * @return this builder
     * @deprecated deprecated by the provider
     */
    @Deprecated
    public Builder oldTexts(String first, String... more) {
      return oldTexts(Arguments.elements("oldTexts", first, more));
    }

    /**
     * A text with bounds, which are documentation.
     *
     * @param bounded the value of {@code bounded}; null leaves it unset
     * @return this builder
     */
    public Builder bounded(@Nullable String bounded) {
      this.bounded = bounded;
      return this;
    }

    /**
     * A number with bounds.
     *
     * @param boundedNumber the value of {@code bounded_number}; null leaves it unset
     * @return this builder
     */
    public Builder boundedNumber(@Nullable Integer boundedNumber) {
      this.boundedNumber = boundedNumber;
      return this;
    }

    /**
     * A list with bounds.
     *
     * @param boundedList the value of {@code bounded_list}; null leaves it unset
     * @return this builder
     */
    public Builder boundedList(@Nullable List<String> boundedList) {
      this.boundedList = boundedList == null ? null : Arguments.listOf("boundedList", boundedList);
      return this;
    }

    /**
     * A list with bounds.
     *
     * @param first the first value of {@code bounded_list}
     * @param more further values
     * @return this builder
     */
    public Builder boundedList(String first, String... more) {
      return boundedList(Arguments.elements("boundedList", first, more));
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
    public Everything build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    Everything read() {
      return new Everything(this);
    }
  }
}
