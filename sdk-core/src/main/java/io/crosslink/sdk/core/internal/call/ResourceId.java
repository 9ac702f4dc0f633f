package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Finds the id of a created resource in a response that cannot be read as a whole. */
final class ResourceId {
  private ResourceId() {}

  /** Returns the id of an object, or of the first object in it that has one, or null. */
  static @Nullable String in(JsonNode response) {
    String id = of(response);
    for (Iterator<JsonNode> members = response.elements(); id == null && members.hasNext(); ) {
      id = of(members.next());
    }
    return id;
  }

  /** Returns the property {@code id}, or the only other id that is not the request's, or null. */
  private static @Nullable String of(JsonNode node) {
    if (node.path("id").isTextual()) {
      return node.path("id").textValue();
    }
    String only = null;
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (name.endsWith("Id") && !name.equals("requestId") && node.get(name).isTextual()) {
        if (only != null) {
          return null;
        }
        only = node.get(name).textValue();
      }
    }
    return only;
  }
}
