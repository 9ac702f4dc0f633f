package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Masks secrets in JSON: values that the document marks, and unknown properties. */
public final class Masking {
  private static final TextNode MASK = TextNode.valueOf("***");

  private Masking() {}

  /** Returns the body of a request to an operation, masked. */
  public static JsonNode request(SpecOperation operation, JsonNode body) {
    return masked(operation.document(), operation.requestSchema(), body);
  }

  private static JsonNode masked(SpecDocument document, JsonNode schema, JsonNode value) {
    if (schema.isMissingNode() || schema.path("format").asText().equals("password")) {
      return MASK;
    }
    if (value instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      JsonObjects.properties(object)
          .forEach(
              (name, property) -> {
                JsonNode known = schema.path("properties").path(name);
                JsonNode type = known.isMissingNode() ? schema.path("additionalProperties") : known;
                copy.set(name, masked(document, document.resolve(type), property));
              });
      return copy;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      JsonNode items = document.resolve(schema.path("items"));
      array.forEach(each -> copy.add(masked(document, items, each)));
      return copy;
    }
    return value;
  }
}
