package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
          "ports", "22,80-90");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SampleValue() {}

  static JsonNode of(Schema schema) {
    String type = schema.place().get("type").text();
    return switch (type) {
      case "object" -> object(schema);
      case "array" -> JSON.arrayNode().add(of(schema.items()));
      case "string" -> JSON.textNode(text(schema));
      case "integer" ->
          JSON.numberNode(schema.isA(type, "int64") ? 5_000_000_000L : Integer.MAX_VALUE);
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

  private static String text(Schema schema) {
    if (schema.isEnum()) {
      return schema.values().get(0);
    }
    return switch (schema.place().get("format").text()) {
      case "date-time" -> "2026-05-11T08:05:00.25Z";
      case "password" -> SECRET;
      default -> SYNTAXES.getOrDefault(schema.syntax(), "a text");
    };
  }
}
