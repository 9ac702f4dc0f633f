package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Responses of operations without state: the example of the document, with the values of the
 * request where the names agree.
 */
public final class ExampleResponses {
  private ExampleResponses() {}

  /** Returns the body of the response to a request with these values, missing if there is none. */
  public static JsonNode body(SpecOperation operation, Map<String, JsonNode> requested) {
    JsonNode response = operation.responseExample().deepCopy();
    substitute(response, requested);
    return response;
  }

  private static void substitute(JsonNode response, Map<String, JsonNode> requested) {
    if (response instanceof ArrayNode array) {
      array.forEach(each -> substitute(each, requested));
    }
    if (response instanceof ObjectNode object) {
      JsonObjects.properties(object)
          .forEach(
              (name, property) -> {
                JsonNode value = requested.get(name);
                if (value != null && value.getNodeType() == property.getNodeType()) {
                  object.set(name, value);
                } else {
                  substitute(property, requested);
                }
              });
    }
  }
}
