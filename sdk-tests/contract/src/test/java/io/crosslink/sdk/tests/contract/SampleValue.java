package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import java.math.BigDecimal;
import java.util.Map;

/** Generates JSON with every property of a schema, even if no example can contain all of them. */
final class SampleValue {
  static final String SECRET = "a-secret-that-nobody-may-see";

  private static final Map<String, String> SYNTAXES =
      Map.of(
          "address", "10.0.0.1",
          "address-or-cidr", "10.0.0.1",
          "cidr", "10.0.0.0/8",
          "interface-address", "10.0.0.1/30",
          "ports", "22,80-90");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SampleValue() {}

  static JsonNode of(Schema schema) {
    String type = schema.place().get("type").text();
    return switch (type) {
      case "object" -> object(schema);
      case "array" -> JSON.arrayNode().add(element(schema));
      case "string" -> JSON.textNode(text(schema));
      case "integer" -> JSON.numberNode(integer(schema));
      case "number" -> JSON.numberNode(new BigDecimal("12345678.000125"));
      case "boolean" -> JSON.booleanNode(true);
      default -> throw new AssertionError(schema.place() + " has the unknown type " + type);
    };
  }

  private static ObjectNode object(Schema schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .properties()
        .forEach(
            (name, property) -> {
              String constant = schema.constant(name);
              object.set(name, constant.isEmpty() ? of(property) : JSON.textNode(constant));
              if (schema.excludesOthers(name)) {
                object.set(name, JSON.booleanNode(false));
              }
            });
    Schema values = Schema.at(schema.place().get("additionalProperties"));
    if (values.exists()) {
      object.set("any-key", of(values));
    }
    return object;
  }

  /** The syntax of the elements is that of the list. */
  private static JsonNode element(Schema list) {
    return list.syntax().isEmpty() ? of(list.items()) : JSON.textNode(SYNTAXES.get(list.syntax()));
  }

  private static long integer(Schema schema) {
    Place maximum = schema.place().get("maximum");
    if (schema.place().get("x-bounded").isTrue() && maximum.exists()) {
      return maximum.node().longValue();
    }
    return schema.isA("integer", "int64") ? 5_000_000_000L : Integer.MAX_VALUE;
  }

  private static String text(Schema schema) {
    if (schema.isEnum()) {
      return schema.values().get(0);
    }
    if (schema.place().get("x-family").is("ipv6")) {
      return schema.place().get("x-peer-of").exists() ? "2001:db8::2/126" : "2001:db8::1/126";
    }
    if (schema.place().get("x-peer-of").exists()) {
      return "10.0.0.2/30";
    }
    return switch (schema.place().get("format").text()) {
      case "date-time" -> "2026-05-11T08:05:00.25Z";
      case "password" -> SECRET;
      default -> SYNTAXES.getOrDefault(schema.syntax(), "a text");
    };
  }
}
