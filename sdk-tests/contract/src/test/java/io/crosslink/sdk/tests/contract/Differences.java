package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.tests.spec.Schema;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The differences between two JSON values. Numbers are compared by value, null counts as absent,
 * and timestamps, identified by a schema, are compared as instants.
 */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** Compares timestamps as text. */
  static List<String> between(JsonNode expected, JsonNode actual) {
    return between(expected, actual, null);
  }

  /** Compares values of this schema. */
  static List<String> between(JsonNode expected, JsonNode actual, Schema schema) {
    Differences differences = new Differences();
    differences.compare(expected, actual, schema, JsonPointer.empty());
    return differences.found;
  }

  private void compare(JsonNode expected, JsonNode actual, Schema schema, JsonPointer at) {
    if (expected.equals(actual)) {
      return;
    }
    if (expected.isObject() && actual.isObject()) {
      for (String name : names(expected, actual)) {
        Schema property = schema == null ? null : schema.property(name);
        compare(expected.path(name), actual.path(name), property, at.appendProperty(name));
      }
    } else if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        Schema items = schema == null ? null : schema.items();
        compare(expected.path(i), actual.path(i), items, at.appendIndex(i));
      }
    } else if (!same(expected, actual, schema)) {
      found.add(at + ": " + words(expected) + " became " + words(actual));
    }
  }

  private static Set<String> names(JsonNode expected, JsonNode actual) {
    Set<String> names = new TreeSet<>();
    expected.fieldNames().forEachRemaining(names::add);
    actual.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static boolean same(JsonNode expected, JsonNode actual, Schema schema) {
    if (isAbsent(expected) || isAbsent(actual)) {
      return isAbsent(expected) && isAbsent(actual);
    }
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    if (schema != null && schema.isA("string", "date-time")) {
      return OffsetDateTime.parse(expected.asText()).isEqual(OffsetDateTime.parse(actual.asText()));
    }
    return expected.equals(actual);
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static String words(JsonNode node) {
    return isAbsent(node) ? "nothing" : node.toString();
  }
}
