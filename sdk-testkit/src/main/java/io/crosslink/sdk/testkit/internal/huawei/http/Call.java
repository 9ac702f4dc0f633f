package io.crosslink.sdk.testkit.internal.huawei.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.JsonObjects;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A request whose operation is known.
 *
 * @param pathValues the values of the path parameters, by name
 * @param query the query
 * @param request the request as received
 */
public record Call(Map<String, String> pathValues, QueryString query, FakeRequest request) {

  /** Returns the value of a path parameter of the operation. */
  public String pathValue(String name) {
    return Objects.requireNonNull(pathValues.get(name));
  }

  /**
   * Returns the object in the envelope of the body.
   *
   * @throws ErrorResponseException if there is none, or if a required property is missing
   */
  public ObjectNode body(String envelope, String... required) {
    if (json() instanceof ObjectNode body && body.path(envelope) instanceof ObjectNode inner) {
      return checked(inner, envelope + ".", required);
    }
    throw invalid("the body must be a JSON object with " + envelope);
  }

  /**
   * Returns the body, an object without an envelope.
   *
   * @throws ErrorResponseException if it is not an object, or if a required property is missing
   */
  public ObjectNode plainBody(String... required) {
    if (json() instanceof ObjectNode body) {
      return checked(body, "", required);
    }
    throw invalid("the body must be a JSON object");
  }

  /** {@return the body; a missing node if it is not JSON} */
  public JsonNode json() {
    try {
      return Json.mapper().readTree(request.body());
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  /** {@return the values in path and body, by name} */
  public Map<String, JsonNode> values() {
    Map<String, JsonNode> values = new HashMap<>();
    pathValues.forEach((name, value) -> values.put(name, TextNode.valueOf(value)));
    if (request.body().length > 0) {
      values.putAll(JsonObjects.properties(json()));
    }
    return values;
  }

  private static ObjectNode checked(ObjectNode object, String prefix, String... required) {
    for (String name : required) {
      JsonNode value = object.path(name);
      boolean blank = value.isTextual() && value.textValue().isBlank();
      if (value.isMissingNode() || value.isNull() || blank) {
        throw invalid(prefix + name + " is required");
      }
    }
    return object;
  }

  /**
   * Reads JSON as a model.
   *
   * @throws ErrorResponseException if a property has the wrong type
   */
  public static <T> T read(JsonNode json, Class<T> type) {
    try {
      return Json.mapper().treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw invalid("a property has the wrong type"); // the message of e may contain a key
    }
  }

  /** {@return the error of an invalid request} */
  public static ErrorResponseException invalid(String text) {
    return new ErrorResponseException(400, Rejection.INVALID, "Invalid request: " + text);
  }
}
