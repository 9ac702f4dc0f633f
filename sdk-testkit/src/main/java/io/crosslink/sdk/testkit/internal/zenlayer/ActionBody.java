package io.crosslink.sdk.testkit.internal.zenlayer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.spec.JsonObjects;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import java.io.IOException;
import java.util.Map;

/** The JSON body of an action. */
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
      // Falls through: malformed JSON is the same error as JSON that is not an object.
    }
    throw new ErrorResponseException(
        400, SdnErrorCodes.INVALID_PARAMETER_TYPE, "The body is not a JSON object");
  }

  ObjectNode json() {
    return json;
  }

  /** {@return the parameters by name} */
  Map<String, JsonNode> values() {
    return JsonObjects.properties(json);
  }

  /** Rejects the request if one of these parameters is missing. */
  ActionBody require(String... names) {
    for (String name : names) {
      JsonNode value = json.path(name);
      boolean blank = value.isTextual() && value.textValue().isBlank();
      if (value.isMissingNode() || value.isNull() || blank) {
        throw new ErrorResponseException(
            400, SdnErrorCodes.MISSING_PARAMETER, "The parameter " + name + " is missing");
      }
    }
    return this;
  }

  /** Reads the body as a model. */
  <T> T as(Class<T> type) {
    try {
      return Json.mapper().treeToValue(json, type);
    } catch (JsonProcessingException e) {
      // The message of e may contain parts of the body.
      throw new ErrorResponseException(
          400, SdnErrorCodes.INVALID_PARAMETER_TYPE, "A parameter has the wrong JSON type");
    }
  }

  /** Returns a required text. */
  String text(String name) {
    return require(name).json.path(name).asText();
  }
}
