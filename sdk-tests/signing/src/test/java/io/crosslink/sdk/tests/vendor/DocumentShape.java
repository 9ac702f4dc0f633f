package io.crosslink.sdk.tests.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A schema of our document. */
record DocumentShape(JsonNode document, JsonNode schema, String name) implements Shape {

  /** Follows the reference, if the schema is one. */
  static DocumentShape of(JsonNode document, JsonNode schema, String name) {
    JsonNode reference =
        schema.path("allOf").path(0).isMissingNode() ? schema : schema.at("/allOf/0");
    if (!reference.has("$ref")) {
      return new DocumentShape(document, schema, name);
    }
    String pointer = reference.get("$ref").textValue().substring(1);
    JsonNode target = document.at(pointer);
    return of(document, target, pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  @Override
  public Kind kind() {
    return switch (schema.path("type").asText()) {
      case "string" -> Kind.STRING;
      case "integer" -> Kind.INTEGER;
      case "number" -> Kind.NUMBER;
      case "boolean" -> Kind.BOOLEAN;
      case "array" -> Kind.LIST;
      case "object" -> schema.has("additionalProperties") ? Kind.MAP : Kind.OBJECT;
      default -> throw new IllegalStateException("Unknown type: " + name + " " + schema);
    };
  }

  @Override
  public boolean isLong() {
    return schema.path("format").asText().equals("int64");
  }

  @Override
  public Set<String> values() {
    Set<String> values = new LinkedHashSet<>();
    schema.path("enum").forEach(value -> values.add(value.asText()));
    return values;
  }

  @Override
  public Shape element() {
    return of(document, schema.get(kind() == Kind.LIST ? "items" : "additionalProperties"), name);
  }

  @Override
  public Map<String, Shape> properties() {
    Map<String, Shape> properties = new LinkedHashMap<>();
    JsonNode listed = schema.path("properties");
    listed
        .fieldNames()
        .forEachRemaining(it -> properties.put(it, of(document, listed.get(it), it)));
    return properties;
  }
}
