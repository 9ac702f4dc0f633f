package io.crosslink.sdk.tests.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecFiles;
import io.crosslink.sdk.tests.spec.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way to break a good spec.
 *
 * @param rule the rule that must notice
 * @param spec the good spec
 * @param change new values by file and pointer; nothing removes what stands there
 * @param edit for what values cannot express, what to write in place of a text, by file
 * @param at file and pointer of what must be reported; if omitted, those of the first change
 * @param says what must be reported there, in full
 * @param also further rules that cannot but notice too
 */
record BrokenSpec(
    Rule rule,
    String spec,
    Map<String, JsonNode> change,
    Map<String, Map<String, String>> edit,
    String at,
    String says,
    Set<Rule> also) {
  BrokenSpec {
    change = change == null ? Map.of() : change;
    edit = edit == null ? Map.of() : edit;
    also = also == null ? Set.of() : also;
    at = at == null ? change.keySet().iterator().next() : at;
  }

  String file() {
    return at.substring(0, at.indexOf('#'));
  }

  /** What is removed is reported where it was. */
  String pointer() {
    String pointer = at.substring(at.indexOf('#') + 1);
    JsonNode changed = change.get(at);
    return changed != null && changed.isNull()
        ? pointer.substring(0, pointer.lastIndexOf('/'))
        : pointer;
  }

  Spec breakIt(Spec good, Path folder) {
    Map<String, YamlFile> files = new LinkedHashMap<>(good.files().files());
    edit.forEach((file, edits) -> files.put(file, edited(folder.resolve(file), edits)));
    change.forEach(
        (place, value) -> {
          String[] parts = place.split("#", 2);
          files.computeIfPresent(parts[0], (name, file) -> changed(file, parts[1], value));
        });
    return good.with(new SpecFiles(files));
  }

  private static YamlFile edited(Path file, Map<String, String> edits) {
    try {
      String text = Files.readString(file);
      for (Map.Entry<String, String> edit : edits.entrySet()) {
        text = text.replaceFirst(Pattern.quote(edit.getKey()), edit.getValue());
      }
      return YamlFile.parse(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YamlFile changed(YamlFile file, String place, JsonNode value) {
    JsonNode tree = file.tree().deepCopy();
    Map<String, Integer> lines = new HashMap<>(file.lines());
    if (value.isNull()) {
      lines.keySet().removeIf(each -> each.equals(place) || each.startsWith(place + "/"));
    }
    change(tree, JsonPointer.compile(place), value);
    return new YamlFile(tree, lines, file.words(), file.problem(), file.shared());
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
    return rule + " " + spec + " " + (edit.isEmpty() ? change : edit);
  }
}
