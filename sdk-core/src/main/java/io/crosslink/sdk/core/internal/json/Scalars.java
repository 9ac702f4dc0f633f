package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Compares the texts, numbers and booleans of two models, and lists of these as sets. */
public final class Scalars {
  private Scalars() {}

  /** Receives a property with two values, of which secrets are masked. */
  @FunctionalInterface
  public interface Difference<R> {
    /** Describes the difference. */
    R of(String property, String first, String second);
  }

  /**
   * Returns what differs of the properties that both models have, in the order of the first. Names
   * of properties of nested objects are separated by full stops.
   */
  public static <R> List<R> differences(Object first, Object second, Difference<R> difference) {
    List<R> found = new ArrayList<>();
    compare(
        "",
        new Pair(Json.mapper().valueToTree(first), masked(first)),
        new Pair(Json.mapper().valueToTree(second), masked(second)),
        (name, one, other) -> found.add(difference.of(name, one, other)));
    return found;
  }

  /** A value, and what is shown of it. */
  private record Pair(JsonNode value, JsonNode shown) {
    Pair get(String name) {
      return new Pair(value.path(name), shown.path(name));
    }

    String text() {
      return shown.isArray() ? texts(shown).toString() : shown.asText();
    }
  }

  private static void compare(
      String owner, Pair first, Pair second, Difference<Boolean> difference) {
    for (Map.Entry<String, JsonNode> property : first.value.properties()) {
      String name = owner + property.getKey();
      Pair one = first.get(property.getKey());
      Pair other = second.get(property.getKey());
      if (one.value.isObject() && other.value.isObject()) {
        compare(name + ".", one, other, difference);
      } else if (differs(one.value, other.value)) {
        difference.of(name, one.text(), other.text());
      }
    }
  }

  private static boolean differs(JsonNode one, JsonNode other) {
    if (isScalarList(one) && isScalarList(other)) {
      return !Set.copyOf(texts(one)).equals(Set.copyOf(texts(other)));
    }
    return isScalar(one) && isScalar(other) && !isSame(one, other);
  }

  private static boolean isScalarList(JsonNode list) {
    return list.isArray()
        && StreamSupport.stream(list.spliterator(), false).allMatch(Scalars::isScalar);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
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
