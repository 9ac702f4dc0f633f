package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.crosslink.sdk.core.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object or array of an error body, with its scalars as text. Takes a third of the memory of
 * Jackson's tree, which has a map for each object.
 */
final class ErrorNode {
  private static final int DEEPEST = 6;
  private static final int MOST_UNNOTED = 32;

  private final List<@Nullable Object> entries = new ArrayList<>(); // name, value, name, …
  private @Nullable Map<String, Integer> positions; // of names, if there are many

  private ErrorNode() {}

  /**
   * Reads a body.
   *
   * @return the outermost object or array, or null if there is none
   * @throws IOException if the body is not JSON
   */
  static @Nullable ErrorNode read(String body) throws IOException {
    try (JsonParser parser = Json.mapper().createParser(body)) {
      JsonToken first = parser.nextToken();
      return first != null && first.isStructStart() ? read(parser, 0) : null;
    }
  }

  private static ErrorNode read(JsonParser parser, int depth) throws IOException {
    ErrorNode node = new ErrorNode();
    for (JsonToken next = parser.nextToken(); !next.isStructEnd(); next = parser.nextToken()) {
      String name = next == JsonToken.FIELD_NAME ? parser.currentName() : null;
      node.add(name, value(parser, name == null ? next : parser.nextToken(), depth));
    }
    return node;
  }

  /** Of several properties of one name, the last counts, in the place of the first. */
  private void add(@Nullable String name, @Nullable Object value) {
    int earlier = name == null ? -1 : indexOf(name);
    if (earlier < 0) {
      entries.add(name);
      entries.add(value);
      note(name);
    } else {
      entries.set(earlier + 1, value);
    }
  }

  /** Notes where a property is, if there are too many to look through them. */
  private void note(@Nullable String name) {
    if (positions != null && name != null) {
      positions.put(name, entries.size() - 2);
    } else if (positions == null && entries.size() == 2 * MOST_UNNOTED) {
      positions = new HashMap<>();
      for (int i = 0; i < entries.size(); i += 2) {
        if (entries.get(i) instanceof String each) {
          positions.put(each, i);
        }
      }
    }
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token, int depth)
      throws IOException {
    if (!token.isStructStart()) {
      return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
    if (depth < DEEPEST) {
      return read(parser, depth + 1);
    }
    parser.skipChildren();
    return null;
  }

  /** Returns whether there is a property, which may be null. */
  boolean has(String name) {
    return indexOf(name) >= 0;
  }

  /** Returns the object or array in a property, or null if it is not one. */
  @Nullable ErrorNode node(String name) {
    return value(name) instanceof ErrorNode node ? node : null;
  }

  /** Returns the text of the scalar in a property, or null if it is not one. */
  @Nullable String text(String name) {
    return value(name) instanceof String text ? text : null;
  }

  private @Nullable Object value(String name) {
    int at = indexOf(name);
    return at < 0 ? null : entries.get(at + 1);
  }

  private int indexOf(String name) {
    if (positions != null) {
      return positions.getOrDefault(name, -1);
    }
    for (int i = 0; i < entries.size(); i += 2) {
      if (name.equals(entries.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the number of values. */
  int size() {
    return entries.size() / 2;
  }

  /** Returns the object or array at a position, or null if it is not one. */
  @Nullable ErrorNode node(int index) {
    return entries.get(2 * index + 1) instanceof ErrorNode node ? node : null;
  }
}
