package io.crosslink.sdk.testkit.internal.zenlayer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.FakeRequest;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.spec.JsonObjects;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import java.io.IOException;
import java.util.Map;

/** The JSON object that came with an action. */
final class ActionBody {
  private final ObjectNode json;

  private ActionBody(ObjectNode json) {
    this.json = json;
  }

  static ActionBody of(FakeRequest request) {
    try {
      if (Json.mapper().readTree(request.body()) instanceof ObjectNode object) {
        return new ActionBody(object);
      }
    } catch (IOException e) {
      // Falls through: broken JSON is as bad as JSON that is not an object.
    }
    throw new Refusal(400, SdnErrorCodes.INVALID_PARAMETER_TYPE, "The body is no JSON object");
  }

  ObjectNode json() {
    return json;
  }

  /** {@return the parameters by name} */
  Map<String, JsonNode> values() {
    return JsonObjects.properties(json);
  }

  /** Refuses the request unless all of these are there. */
  ActionBody require(String... names) {
    for (String name : names) {
      JsonNode value = json.path(name);
      boolean blank = value.isTextual() && value.textValue().isBlank();
      if (value.isMissingNode() || value.isNull() || blank) {
        throw new Refusal(
            400, SdnErrorCodes.MISSING_PARAMETER, "The parameter " + name + " is missing");
      }
    }
    return this;
  }

  /** Reads it as a model. */
  <T> T as(Class<T> type) {
    try {
      return Json.mapper().treeToValue(json, type);
    } catch (JsonProcessingException e) {
      // The problem's own message may quote the body.
      throw new Refusal(
          400, SdnErrorCodes.INVALID_PARAMETER_TYPE, "A parameter has the wrong JSON type");
    }
  }

  /** Returns a text that must be there. */
  String text(String name) {
    return require(name).json.path(name).asText();
  }
}
