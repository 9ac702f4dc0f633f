package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in the files of a spec, and what stands there. A place may hold nothing: asking a broken
 * spec for something never fails. Two places are equal if they are in the same file at the same
 * pointer.
 */
public final class Place {
  private static final String REF = "$ref";

  private final SpecFiles files;
  private final String file;
  private final String pointer;
  private final String name;
  private final JsonNode node;
  private final Place parent; // null at the top
  private Map<String, Place> fields; // null until wanted
  private List<Place> items; // null until wanted
  private Place followed; // null until wanted

  private Place(
      SpecFiles files, String file, String pointer, String name, JsonNode node, Place parent) {
    this.files = files;
    this.file = file;
    this.pointer = pointer;
    this.name = name;
    this.node = node;
    this.parent = parent;
  }

  static Place top(SpecFiles files, String file) {
    return new Place(files, file, "", file, files.file(file).tree(), null);
  }

  /** {@return the member of this name, which may hold nothing} */
  public Place get(String name) {
    Place field = fields().get(name);
    return field != null ? field : below(name, MissingNode.getInstance());
  }

  /** {@return the elements, none if this is not an array} */
  public List<Place> items() {
    if (!node.isArray()) {
      return List.of();
    }
    if (items == null) {
      List<Place> found = new ArrayList<>();
      for (int i = 0; i < node.size(); i++) {
        found.add(below(String.valueOf(i), node.get(i)));
      }
      items = Collections.unmodifiableList(found);
    }
    return items;
  }

  /** {@return the place that a JSON pointer leads to from here, which may hold nothing} */
  public Place at(String pointer) {
    Place place = this;
    for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
      List<Place> items = place.items();
      int index = rest.getMatchingIndex();
      place =
          index < items.size() && index >= 0
              ? items.get(index)
              : place.get(rest.getMatchingProperty());
    }
    return place;
  }

  private Place below(String child, JsonNode holds) {
    String escaped = child.replace("~", "~0").replace("/", "~1"); // RFC 6901
    return new Place(files, file, pointer + "/" + escaped, child, holds, this);
  }

  /** {@return the members, none if this is not an object} */
  public Map<String, Place> fields() {
    if (!node.isObject()) {
      return Map.of();
    }
    if (fields == null) {
      Map<String, Place> found = new LinkedHashMap<>();
      node.fieldNames().forEachRemaining(child -> found.put(child, below(child, node.get(child))));
      fields = Collections.unmodifiableMap(found);
    }
    return fields;
  }

  /** {@return this place and everything below, references not followed} */
  public Stream<Place> deep() {
    Stream<Place> below = Stream.concat(fields().values().stream(), items().stream());
    return Stream.concat(Stream.of(this), below.flatMap(Place::deep));
  }

  /** {@return where the reference at this place leads, or this place if there is none} */
  public Place follow() {
    if (followed == null) {
      Place place = this;
      for (int steps = 0; place.isReference() && steps < 10; steps++) {
        place = place.target();
      }
      followed = place;
    }
    return followed;
  }

  private Place target() {
    String reference = get(REF).text();
    int hash = reference.indexOf('#');
    String target = hash == 0 ? file : reference.substring(0, Math.max(hash, 0));
    Place place = files.top(target);
    for (String name : reference.substring(hash + 1).split("/", -1)) {
      place = name.isEmpty() ? place : place.get(name);
    }
    return place;
  }

  /** {@return whether there is a reference at this place} */
  public boolean isReference() {
    return node.path(REF).isTextual();
  }

  /** {@return whether there is anything at this place} */
  public boolean exists() {
    return !node.isMissingNode();
  }

  /** {@return what stands here, a missing node if nothing} */
  public JsonNode node() {
    return node;
  }

  /** {@return the text that stands here, empty if there is none} */
  public String text() {
    return node.asText();
  }

  /** {@return the texts of the list that stands here} */
  public List<String> texts() {
    return items().stream().map(Place::text).collect(Collectors.toList());
  }

  /** {@return whether the very text stands here} */
  public boolean is(String text) {
    return node.isTextual() && node.textValue().equals(text);
  }

  /** {@return whether {@code true} stands here} */
  public boolean isTrue() {
    return node.isBoolean() && node.booleanValue();
  }

  /** {@return the name under which this place is found in its parent, the file's at the top} */
  public String name() {
    return name;
  }

  /** {@return the name of the file} */
  public String file() {
    return file;
  }

  /** {@return the name of the file that has the line: another one if the file extends that} */
  public String lineFile() {
    return files.file(file).name(file, pointer);
  }

  /** {@return the names that lead here from the top of the file, as a JSON pointer} */
  public String pointer() {
    return pointer;
  }

  /** {@return where in the file this is; if it holds nothing, where it should be} */
  public int line() {
    return files.file(file).line(pointer);
  }

  /** {@return what holds this place, nothing at the top} */
  public Optional<Place> parent() {
    return Optional.ofNullable(parent);
  }

  /** {@return what the file says here: YAML has other words for true and false} */
  public String source() {
    String value = node.isContainerNode() ? node.toString() : node.asText();
    return files.file(file).words().getOrDefault(pointer, value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place that && file.equals(that.file) && pointer.equals(that.pointer);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + pointer.hashCode();
  }

  /** {@return file and pointer, such as {@code things.yaml#/paths/item/get}} */
  @Override
  public String toString() {
    return file + "#" + pointer;
  }
}
