package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.mask.SecretValue;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as the templates write it, with a property of each sort. */
@JsonDeserialize(builder = Thing.Builder.class)
public final class Thing implements ApiModel {
  @JsonProperty("id")
  private final @Nullable String id;

  @JsonProperty("size")
  private final @Nullable Integer size;

  @JsonProperty("serial")
  private final @Nullable Long serial;

  @JsonProperty("weight")
  private final @Nullable Double weight;

  @JsonProperty("price")
  private final @Nullable BigDecimal price;

  @JsonProperty("created_at")
  private final @Nullable OffsetDateTime createdAt;

  @JsonProperty("kind")
  private final @Nullable Kind kind;

  @JsonProperty("tags")
  private final @Nullable List<String> tags;

  @JsonProperty("parts")
  private final @Nullable List<Thing> parts;

  @JsonProperty("psk")
  @SecretValue
  private final @Nullable String psk;

  private final Map<String, @Nullable Object> additionalProperties;

  private Thing(Builder builder) {
    id = builder.id;
    size = builder.size;
    serial = builder.serial;
    weight = builder.weight;
    price = builder.price;
    createdAt = builder.createdAt;
    kind = builder.kind;
    tags = Models.unmodifiable(builder.tags);
    parts = Models.unmodifiable(builder.parts);
    psk = builder.psk;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  public static Builder builder() {
    return new Builder();
  }

  public static Thing of(String id) {
    return builder().id(id).build();
  }

  public @Nullable String getId() {
    return id;
  }

  public @Nullable Integer getSize() {
    return size;
  }

  public @Nullable Long getSerial() {
    return serial;
  }

  public @Nullable Double getWeight() {
    return weight;
  }

  public @Nullable BigDecimal getPrice() {
    return price;
  }

  public @Nullable OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  public @Nullable Kind getKind() {
    return kind;
  }

  public List<String> getTags() {
    return tags == null ? List.of() : tags;
  }

  public List<Thing> getParts() {
    return parts == null ? List.of() : parts;
  }

  @Override
  @JsonAnyGetter
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties;
  }

  @Override
  public String toString() {
    return Models.describe("Thing")
        .add("id", id)
        .add("size", size)
        .addSecret("psk", psk)
        .end(additionalProperties);
  }

  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("id")
    private @Nullable String id;

    @JsonProperty("size")
    private @Nullable Integer size;

    @JsonProperty("serial")
    private @Nullable Long serial;

    @JsonProperty("weight")
    private @Nullable Double weight;

    @JsonProperty("price")
    private @Nullable BigDecimal price;

    @JsonProperty("created_at")
    private @Nullable OffsetDateTime createdAt;

    @JsonProperty("kind")
    private @Nullable Kind kind;

    @JsonProperty("tags")
    private @Nullable List<String> tags;

    @JsonProperty("parts")
    private @Nullable List<Thing> parts;

    @JsonProperty("psk")
    private @Nullable String psk;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    public Builder psk(@Nullable String psk) {
      this.psk = psk;
      return this;
    }

    public Builder price(@Nullable BigDecimal price) {
      this.price = price;
      return this;
    }

    public Builder createdAt(@Nullable OffsetDateTime createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    public Builder kind(@Nullable Kind kind) {
      this.kind = kind;
      return this;
    }

    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties.put(Arguments.notNull("name", name), value);
      return this;
    }

    public Thing build() {
      Arguments.required("Thing", "id", id);
      return read();
    }

    public Thing read() {
      return new Thing(this);
    }
  }
}
