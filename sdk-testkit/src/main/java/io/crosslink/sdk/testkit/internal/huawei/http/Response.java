package io.crosslink.sdk.testkit.internal.huawei.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.spec.ExampleResponses;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response of an operation; the request id is added later.
 *
 * @param status the HTTP status
 * @param body the body, or null for none
 * @param headers response headers
 */
public record Response(int status, @Nullable ObjectNode body, Map<String, String> headers) {
  private Response(int status, @Nullable ObjectNode body) {
    this(status, body, Map.of());
  }

  /** Returns status 201 with a value in an envelope. */
  public static Response created(String envelope, ApiModel value) {
    return new Response(201, wrapped(envelope, value));
  }

  /** Returns status 201 with a value. */
  public static Response created(ApiModel value) {
    return new Response(201, Json.mapper().valueToTree(value));
  }

  /** Returns status 200 with a value in an envelope. */
  public static Response ok(String envelope, ApiModel value) {
    return new Response(200, wrapped(envelope, value));
  }

  /** Returns status 200 with a value. */
  public static Response ok(ApiModel value) {
    return new Response(200, Json.mapper().valueToTree(value));
  }

  /** Returns status 200 with a body. */
  public static Response ok(ObjectNode body) {
    return new Response(200, body);
  }

  /** Returns the example of the document, with the values of the request. */
  public static Response ofExample(SpecOperation operation, Call call) {
    JsonNode body = ExampleResponses.body(operation, call.values());
    return new Response(operation.status(), body instanceof ObjectNode object ? object : null);
  }

  /** Returns status 202 with a value. */
  public static Response accepted(ApiModel value) {
    return new Response(202, Json.mapper().valueToTree(value));
  }

  /** Returns status 202 with a value in an envelope. */
  public static Response accepted(String envelope, ApiModel value) {
    return new Response(202, wrapped(envelope, value));
  }

  /** {@return status 202, without a body} */
  public static Response accepted() {
    return new Response(202, null);
  }

  /** {@return status 204, without a body} */
  public static Response noContent() {
    return new Response(204, null);
  }

  /** {@return a copy, which can get another request id} */
  public Response copy() {
    return new Response(status, body == null ? null : body.deepCopy(), headers);
  }

  /** Returns this response with other headers. */
  public Response withHeaders(Map<String, String> others) {
    return new Response(status, body, others);
  }

  private static ObjectNode wrapped(String envelope, ApiModel value) {
    ObjectNode body = Json.mapper().createObjectNode();
    body.set(envelope, Json.mapper().valueToTree(value));
    return body;
  }
}
