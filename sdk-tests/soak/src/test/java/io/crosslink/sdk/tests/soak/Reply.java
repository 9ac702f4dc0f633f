package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The right answer to a request.
 *
 * @param status the HTTP status
 * @param body the body, or null if there is none
 * @param changed the id of the resource that was changed, or null
 */
record Reply(int status, @Nullable ObjectNode body, @Nullable String changed) {
  static Reply of(int status, ObjectNode body) {
    return new Reply(status, body, null);
  }

  Reply andChanged(String id) {
    return new Reply(status, body, id);
  }

  String json() {
    return String.valueOf(body);
  }
}
