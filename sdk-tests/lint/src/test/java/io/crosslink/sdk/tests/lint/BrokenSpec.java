package io.crosslink.sdk.tests.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One way to break a good spec.
 *
 * @param rule the rule that must notice
 * @param spec the good spec
 * @param change new values by file and pointer; nothing removes what stands there
 * @param problem a part of what must be reported
 * @param also further rules that cannot but notice too
 */
record BrokenSpec(
    Rule rule, String spec, Map<String, JsonNode> change, String problem, Set<Rule> also) {
  BrokenSpec {
    also = also == null ? Set.of() : also;
  }

  Spec breakIt(Spec good) {
    Map<String, JsonNode> trees = new LinkedHashMap<>();
    good.files().trees().forEach((file, tree) -> trees.put(file, tree.deepCopy()));
    change.forEach(
        (place, value) -> {
          String[] parts = place.split("#", 2);
          change(trees.get(parts[0]), JsonPointer.compile(parts[1]), value);
        });
    return new Spec(good.name(), new SpecFiles(trees));
  }

  private static void change(JsonNode tree, JsonPointer pointer, JsonNode value) {
    JsonNode parent = tree.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      changeItem(array, pointer.last().getMatchingIndex(), value);
    } else if (value.isNull()) {
      ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    }
  }

  private static void changeItem(ArrayNode array, int index, JsonNode value) {
    if (value.isNull()) {
      array.remove(index);
    } else if (index == array.size()) {
      array.add(value);
    } else {
      array.set(index, value);
    }
  }

  @Override
  public String toString() {
    return rule + " " + spec + " " + change;
  }
}
