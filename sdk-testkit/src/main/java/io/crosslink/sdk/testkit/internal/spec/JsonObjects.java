package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects as maps; the name of Jackson's own method depends on its version. */
public final class JsonObjects {
  private JsonObjects() {}

  /** Returns the properties of an object in their order; an empty map if it is not an object. */
  public static Map<String, JsonNode> properties(JsonNode object) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    object.fieldNames().forEachRemaining(name -> properties.put(name, object.get(name)));
    return properties;
  }
}
