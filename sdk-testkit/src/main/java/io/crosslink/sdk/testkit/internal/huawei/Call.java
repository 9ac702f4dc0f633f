package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.Json;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.testkit.internal.FakeRequest;
import io.crosslink.sdk.testkit.internal.Refusal;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * A request that has found its operation.
 *
 * @param pathValues what stands in the path for the names in braces
 * @param query the query
 * @param request the request as received
 */
record Call(Map<String, String> pathValues, QueryString query, FakeRequest request) {

  String pathValue(String name) {
    return Objects.requireNonNull(pathValues.get(name));
  }

  /** Returns the object within the body's envelope, which must have all of these properties. */
  ObjectNode body(String envelope, String... required) {
    ObjectNode inner = inner(envelope);
    for (String name : required) {
      JsonNode value = inner.path(name);
      boolean blank = value.isTextual() && value.textValue().isBlank();
      if (value.isMissingNode() || value.isNull() || blank) {
        throw invalid(envelope + "." + name + " is required");
      }
    }
    return inner;
  }

  private ObjectNode inner(String envelope) {
    try {
      if (Json.mapper().readTree(request.body()).path(envelope) instanceof ObjectNode inner) {
        return inner;
      }
    } catch (IOException e) {
      // Falls through: broken JSON is as bad as JSON without the envelope.
    }
    throw invalid("the body must be a JSON object with " + envelope);
  }

  /** Reads JSON as a model. */
  static <T> T read(JsonNode json, Class<T> type) {
    try {
      return Json.mapper().treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw invalid("a property has the wrong type"); // the problem's own message may quote a key
    }
  }

  static Refusal invalid(String text) {
    return new Refusal(400, VpnErrorCodes.INVALID_REQUEST, "Invalid request: " + text);
  }
}
