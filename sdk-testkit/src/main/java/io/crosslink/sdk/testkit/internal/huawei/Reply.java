package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.Json;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers; the request id is added later.
 *
 * @param status the HTTP status
 * @param body the body, or null for none
 */
record Reply(int status, @Nullable ObjectNode body) {

  static Reply created(String envelope, ApiModel value) {
    return new Reply(201, wrapped(envelope, value));
  }

  static Reply ok(String envelope, ApiModel value) {
    return new Reply(200, wrapped(envelope, value));
  }

  static Reply ok(ApiModel value) {
    return new Reply(200, Json.mapper().valueToTree(value));
  }

  static Reply noContent() {
    return new Reply(204, null);
  }

  private static ObjectNode wrapped(String envelope, ApiModel value) {
    ObjectNode body = Json.mapper().createObjectNode();
    body.set(envelope, Json.mapper().valueToTree(value));
    return body;
  }
}
