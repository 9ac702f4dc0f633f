package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Answers for operations of which a fake keeps no state: the example of the document, with the
 * values of the request put in where the names agree.
 */
public final class ExampleAnswers {
  private ExampleAnswers() {}

  /** Returns an answer's body to a request with these values, missing if there is none. */
  public static JsonNode body(SpecOperation operation, Map<String, JsonNode> asked) {
    JsonNode answer = operation.responseExample().deepCopy();
    putIn(answer, asked);
    return answer;
  }

  private static void putIn(JsonNode answer, Map<String, JsonNode> asked) {
    if (answer instanceof ArrayNode array) {
      array.forEach(each -> putIn(each, asked));
    }
    if (answer instanceof ObjectNode object) {
      JsonObjects.properties(object)
          .forEach(
              (name, property) -> {
                JsonNode value = asked.get(name);
                if (value != null && value.getNodeType() == property.getNodeType()) {
                  object.set(name, value);
                } else {
                  putIn(property, asked);
                }
              });
    }
  }
}
