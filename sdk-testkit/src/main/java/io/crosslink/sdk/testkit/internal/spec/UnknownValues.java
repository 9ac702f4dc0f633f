package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Changes responses as a later version of the service might. */
public final class UnknownValues {
  private static final String VALUE = "BRAND_NEW";
  private static final String PROPERTY = "brandNew";

  private UnknownValues() {}

  /** Returns a response with an unknown value in place of the first enum value. */
  public static JsonNode withEnumValue(SpecOperation operation, JsonNode body) {
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

  /** Returns a response with an unknown property in its outermost object, inside the envelope. */
  public static JsonNode withProperty(SpecOperation operation, JsonNode body) {
    JsonNode changed = body.deepCopy();
    String envelope = operation.node().path("x-response-envelope").path("property").asText();
    JsonNode value = envelope.isEmpty() ? changed : changed.path(envelope);
    if (value instanceof ObjectNode object) {
      object.putObject(PROPERTY).put("since", "today");
    }
    return changed;
  }
}
