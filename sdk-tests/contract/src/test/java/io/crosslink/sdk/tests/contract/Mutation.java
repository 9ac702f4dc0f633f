package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.crosslink.sdk.tests.spec.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Changes that services make to their responses without notice, applied at every possible place,
 * one at a time.
 */
enum Mutation {
  UNKNOWN_PROPERTY {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return node.isObject();
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer, Schema schema) {
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
    void apply(JsonNode root, JsonPointer pointer, Schema schema) {
      replace(root, pointer, TextNode.valueOf("ADDED BY THE SERVICE"));
    }
  },

  MISSING_PROPERTY {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return isProperty(pointer);
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer, Schema schema) {
      ((ObjectNode) root.at(pointer.head())).remove(pointer.last().getMatchingProperty());
    }
  },

  NULL_PROPERTY {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return isProperty(pointer);
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer, Schema schema) {
      ((ObjectNode) root.at(pointer.head())).putNull(pointer.last().getMatchingProperty());
    }
  },

  /** Seen with VLAN ids. */
  NUMBER_AS_TEXT(true) {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return node.isNumber();
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer, Schema schema) {
      replace(root, pointer, TextNode.valueOf(root.at(pointer).asText()));
    }
  },

  /** Seen with samples of traffic. */
  OTHER_NAMES(true) {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return names(node).stream().anyMatch(name -> !schema.aliases(name).isEmpty());
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer, Schema schema) {
      ObjectNode object = (ObjectNode) root.at(pointer);
      for (String name : names(object)) {
        schema.aliases(name).stream()
            .findFirst()
            .ifPresent(alias -> object.set(alias, object.remove(name)));
      }
    }
  },

  /** Seen with the VLANs in use. */
  WRAPPED(true) {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return node.isObject() && !schema.wrapper().isEmpty();
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer, Schema schema) {
      ObjectNode object = (ObjectNode) root.at(pointer);
      ObjectNode inner = object.deepCopy();
      object.removeAll().set(schema.wrapper(), inner);
    }
  },

  /** Seen with tags. */
  BARE_LIST(true) {
    @Override
    boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer) {
      return node.isObject() && schema.isBareList();
    }

    @Override
    void apply(JsonNode root, JsonPointer pointer, Schema schema) {
      replace(root, pointer, root.at(pointer).elements().next());
    }
  };

  /** A response after a mutation, and its expected JSON after parsing and serializing. */
  record Mutant(JsonPointer pointer, JsonNode json, JsonNode expected) {}

  private final boolean recognized;

  Mutation() {
    this(false);
  }

  /** Creates a mutation; {@code recognized} if models parse it as the usual form. */
  Mutation(boolean recognized) {
    this.recognized = recognized;
  }

  abstract boolean appliesTo(JsonNode node, Schema schema, JsonPointer pointer);

  abstract void apply(JsonNode root, JsonPointer pointer, Schema schema);

  /** Returns all mutants of a response, one per place. */
  List<Mutant> of(JsonNode response, Schema schema) {
    List<Mutant> mutants = new ArrayList<>();
    collect(
        response,
        schema,
        JsonPointer.empty(),
        (place, found) -> {
          JsonNode copy = response.deepCopy();
          apply(copy, place, found);
          mutants.add(new Mutant(place, copy, recognized ? response : copy));
        });
    return mutants;
  }

  private void collect(
      JsonNode node, Schema schema, JsonPointer pointer, BiConsumer<JsonPointer, Schema> places) {
    if (appliesTo(node, schema, pointer)) {
      places.accept(pointer, schema);
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

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
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
