package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.crosslink.sdk.core.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object or array of an error body, with its scalars as text. Takes a third of the memory of
 * Jackson's tree, which has a map for each object.
 */
final class ErrorNode {
  private static final int DEEPEST = 6;

  private final List<@Nullable Object> entries = new ArrayList<>(); // name, value, name, …

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
      boolean named = next == JsonToken.FIELD_NAME;
      node.entries.add(named ? parser.currentName() : null);
      node.entries.add(value(parser, named ? parser.nextToken() : next, depth));
    }
    return node;
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

  /** Of several properties of one name, the last counts. */
  private int indexOf(String name) {
    for (int i = entries.size() - 2; i >= 0; i -= 2) {
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
