package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.spec.ExampleAnswers;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers; the request id is added later.
 *
 * @param status the HTTP status
 * @param body the body, or null for none
 * @param headers response headers
 */
record Reply(int status, @Nullable ObjectNode body, Map<String, String> headers) {
  private Reply(int status, @Nullable ObjectNode body) {
    this(status, body, Map.of());
  }

  static Reply created(String envelope, ApiModel value) {
    return new Reply(201, wrapped(envelope, value));
  }

  static Reply created(ApiModel value) {
    return new Reply(201, Json.mapper().valueToTree(value));
  }

  static Reply ok(String envelope, ApiModel value) {
    return new Reply(200, wrapped(envelope, value));
  }

  static Reply ok(ApiModel value) {
    return new Reply(200, Json.mapper().valueToTree(value));
  }

  /** Answers with the example of the document, the values of the request put in. */
  static Reply ofExample(SpecOperation operation, Call call) {
    JsonNode body = ExampleAnswers.body(operation, call.values());
    return new Reply(operation.status(), body instanceof ObjectNode object ? object : null);
  }

  static Reply accepted(ApiModel value) {
    return new Reply(202, Json.mapper().valueToTree(value));
  }

  static Reply noContent() {
    return new Reply(204, null);
  }

  /** {@return the same, to be given another request id} */
  Reply copy() {
    return new Reply(status, body == null ? null : body.deepCopy(), headers);
  }

  /** Returns the same with other response headers. */
  Reply with(Map<String, String> otherHeaders) {
    return new Reply(status, body, otherHeaders);
  }

  private static ObjectNode wrapped(String envelope, ApiModel value) {
    ObjectNode body = Json.mapper().createObjectNode();
    body.set(envelope, Json.mapper().valueToTree(value));
    return body;
  }
}
