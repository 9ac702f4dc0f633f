package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Answers as a later version of a service may give them. */
public final class Strange {
  private static final String VALUE = "BRAND_NEW";
  private static final String PROPERTY = "brandNew";

  private Strange() {}

  /** Returns an answer in which the first value of an enum is one that no document lists. */
  public static JsonNode enumValue(SpecOperation operation, JsonNode body) {
    JsonNode changed = body.deepCopy();
    replaceEnum(operation.document(), operation.responseSchema(), changed);
    return changed;
  }

  private static boolean replaceEnum(SpecDocument document, JsonNode schema, JsonNode value) {
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : JsonObjects.properties(object).entrySet()) {
        JsonNode type = document.resolve(schema.path("properties").path(property.getKey()));
        if (property.getValue().isTextual() && type.has("enum")) {
          object.put(property.getKey(), VALUE);
          return true;
        }
        if (replaceEnum(document, type, property.getValue())) {
          return true;
        }
      }
    }
    if (value instanceof ArrayNode array) {
      for (JsonNode item : array) {
        if (replaceEnum(document, document.resolve(schema.path("items")), item)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns an answer in which the value, or the object that holds it, has a new property. */
  public static JsonNode property(SpecOperation operation, JsonNode body) {
    JsonNode changed = body.deepCopy();
    String envelope = operation.node().path("x-response-envelope").path("property").asText();
    JsonNode value = envelope.isEmpty() ? changed : changed.path(envelope);
    if (value instanceof ObjectNode object) {
      object.putObject(PROPERTY).put("since", "today");
    }
    return changed;
  }
}
