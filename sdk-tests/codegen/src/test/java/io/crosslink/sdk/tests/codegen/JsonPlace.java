package io.crosslink.sdk.tests.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a JSON tree where another value can be put.
 *
 * @param parent what the place is in
 * @param name the name of the property, or null in a list
 * @param index the index in a list
 */
record JsonPlace(ContainerNode<?> parent, String name, int index) {

  /** All places down to a depth, and in each object one for a property that nobody knows. */
  static List<JsonPlace> in(JsonNode tree, int depth) {
    List<JsonPlace> places = new ArrayList<>();
    collect(tree, depth, places);
    return places;
  }

  private static void collect(JsonNode node, int depth, List<JsonPlace> places) {
    if (depth == 0) {
      return;
    }
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> places.add(new JsonPlace(object, name, 0)));
      places.add(new JsonPlace(object, "unknown-to-us", 0));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new JsonPlace(array, null, i));
      }
    }
    node.forEach(child -> collect(child, depth - 1, places));
  }

  /** The tree's JSON with another value at this place. */
  String with(String json, JsonNode tree) {
    JsonNode usual = name == null ? parent.get(index) : parent.get(name);
    set(JsonNodeFactory.instance.rawValueNode(new RawValue(json)));
    String text = Samples.write(tree);
    set(usual);
    return text;
  }

  /** Puts another value here for good. */
  void put(String json) {
    set(JsonNodeFactory.instance.rawValueNode(new RawValue(json)));
  }

  private void set(JsonNode value) {
    if (parent instanceof ArrayNode array) {
      array.set(index, value);
    } else if (value == null) {
      ((ObjectNode) parent).remove(name);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }
}
