package io.crosslink.sdk.codegen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads extensions of a spec, which are maps and lists of anything, and changes copies of them. */
final class Extensions {
  private Extensions() {}

  /** Returns a copy of a map, or an empty map if there is none. */
  static Map<String, Object> map(@Nullable Object extension) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (extension instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    }
    return copy;
  }

  /** Returns copies of maps in a list; an empty list if there is none. */
  static List<Map<String, Object>> maps(@Nullable Object extension) {
    return extension instanceof List<?> list
        ? list.stream().map(Extensions::map).toList()
        : List.of();
  }

  /** Returns the texts in a list; an empty list if there is none. */
  static List<String> texts(@Nullable Object extension) {
    return extension instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Gives a value another key, if it exists. */
  static void rename(Map<String, Object> map, String from, String to) {
    Object value = map.remove(from);
    if (value != null) {
      map.put(to, value);
    }
  }

  /** Changes those values that are texts, if they exist. */
  static void change(Map<String, Object> map, Function<String, ?> change, String... keys) {
    for (String key : keys) {
      map.computeIfPresent(key, (same, value) -> change.apply(value.toString()));
    }
  }
}
