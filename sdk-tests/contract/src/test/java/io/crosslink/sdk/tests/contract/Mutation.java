package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.crosslink.sdk.tests.spec.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * What services do to their answers without asking: at every place where it can be done, one by
 * one.
 */
enum Mutation {
  UNKNOWN_PROPERTY {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return node.isObject();
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer) {
      ObjectNode object = (ObjectNode) root.at(pointer);
      object
          .putObject("addedByTheService")
          .put("deep", 1)
          .putNull("nothing")
          .putArray("list")
          .add("x");
    }
  },

  UNKNOWN_ENUM_VALUE {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return schema.isEnum();
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer) {
      replace(root, pointer, TextNode.valueOf("ADDED BY THE SERVICE"));
    }
  },

  MISSING_PROPERTY {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return isProperty(pointer);
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer) {
      ((ObjectNode) root.at(pointer.head())).remove(pointer.last().getMatchingProperty());
    }
  },

  NULL_PROPERTY {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return isProperty(pointer);
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer) {
      ((ObjectNode) root.at(pointer.head())).putNull(pointer.last().getMatchingProperty());
    }
  },

  /** Seen with VLAN ids. */
  NUMBER_AS_TEXT {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return node.isNumber();
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer) {
      replace(root, pointer, TextNode.valueOf(root.at(pointer).asText()));
    }

    @Override
    JsonNode expected(JsonNode original, JsonNode mutant) {
      return original;
    }
  };

  /** An answer after a mutation, and what it should be when it is written back. */
  record Mutant(JsonPointer pointer, JsonNode json, JsonNode expected) {}

  abstract boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer);

  abstract void apply(JsonNode root, JsonPointer pointer);

  JsonNode expected(JsonNode original, JsonNode mutant) {
    return mutant;
  }

  /** All mutants of an answer, one per place. */
  List<Mutant> of(JsonNode answer, Schema schema) {
    List<JsonPointer> places = new ArrayList<>();
    collect(answer, schema, JsonPointer.empty(), places);
    return places.stream()
        .map(
            place -> {
              JsonNode copy = answer.deepCopy();
              apply(copy, place);
              return new Mutant(place, copy, expected(answer, copy));
            })
        .toList();
  }

  private void collect(
      JsonNode node, Schema schema, JsonPointer pointer, List<JsonPointer> places) {
    if (appliesTo(node, schema, pointer)) {
      places.add(pointer);
    }
    node.fieldNames()
        .forEachRemaining(
            name ->
                collect(
                    node.get(name), schema.property(name), pointer.appendProperty(name), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), schema.items(), pointer.appendIndex(i), places);
    }
  }

  private static boolean isProperty(JsonPointer pointer) {
    return pointer.last() != null && !pointer.last().mayMatchElement();
  }

  private static void replace(JsonNode root, JsonPointer pointer, JsonNode value) {
    if (root.at(pointer.head()) instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) root.at(pointer.head())).set(pointer.last().getMatchingProperty(), value);
    }
  }
}
