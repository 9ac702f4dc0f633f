package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The correct response to a request.
 *
 * @param status the HTTP status
 * @param body the body, or null if there is none
 * @param changed the id of the changed resource, or null
 */
record Response(int status, @Nullable ObjectNode body, @Nullable String changed) {
  static Response of(int status, ObjectNode body) {
    return new Response(status, body, null);
  }

  Response withChanged(String id) {
    return new Response(status, body, id);
  }

  String json() {
    return String.valueOf(body);
  }
}
