package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the texts, numbers and booleans of two models. */
public final class Scalars {
  private Scalars() {}

  /** Receives a property with two values, of which secrets are masked. */
  @FunctionalInterface
  public interface Difference<R> {
    /** Describes the difference. */
    R of(String property, String first, String second);
  }

  /** Returns what differs of the properties that both models have, in the order of the first. */
  public static <R> List<R> differences(Object first, Object second, Difference<R> difference) {
    JsonNode one = Json.mapper().valueToTree(first);
    JsonNode other = Json.mapper().valueToTree(second);
    JsonNode shown = masked(first);
    JsonNode otherShown = masked(second);
    List<R> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : one.properties()) {
      String name = property.getKey();
      if (isScalar(property.getValue())
          && isScalar(other.path(name))
          && !isSame(property.getValue(), other.path(name))) {
        found.add(difference.of(name, shown.path(name).asText(), otherShown.path(name).asText()));
      }
    }
    return found;
  }

  private static boolean isScalar(JsonNode value) {
    return value.isTextual() || value.isNumber() || value.isBoolean();
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    return (one.isNumber() && other.isNumber())
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.asText().equals(other.asText());
  }

  private static JsonNode masked(Object model) {
    try {
      return Json.mapper().readTree(MaskedJson.write(model));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Masked JSON is not JSON", e);
    }
  }
}
