package io.crosslink.sdk.core.internal.json;

import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all generated models share. */
public final class Models {
  private Models() {}

  /**
   * Returns an unmodifiable view, or null. Null elements are omitted: services send null, or an
   * empty string that is read as null, in place of a value.
   */
  public static <T> @Nullable List<T> unmodifiable(@Nullable List<T> list) {
    if (list == null) {
      return null;
    }
    if (!list.contains(null) && !hasContainers(list)) {
      return Collections.unmodifiableList(list);
    }
    List<T> copy = new ArrayList<>(list);
    copy.removeIf(Objects::isNull);
    copy.replaceAll(Models::deeply);
    return Collections.unmodifiableList(copy);
  }

  /** Returns an unmodifiable view, or null. Null values are omitted. */
  public static <V> @Nullable Map<String, V> unmodifiable(@Nullable Map<String, V> map) {
    if (map == null) {
      return null;
    }
    if (!map.containsValue(null) && !hasContainers(map.values())) {
      return Collections.unmodifiableMap(map);
    }
    Map<String, V> copy = new LinkedHashMap<>(map);
    copy.values().removeIf(Objects::isNull);
    copy.replaceAll((name, value) -> deeply(value));
    return Collections.unmodifiableMap(copy);
  }

  /** Returns an unmodifiable copy of the additional properties of a builder. */
  public static Map<String, @Nullable Object> additional(Map<String, @Nullable Object> collected) {
    return collected.isEmpty() ? Map.of() : deeply(collected);
  }

  private static boolean hasContainers(Collection<?> values) {
    for (Object value : values) {
      if (value instanceof Map || value instanceof List) {
        return true;
      }
    }
    return false;
  }

  /** Returns an unmodifiable copy of a map or list and of those in it; any other value as it is. */
  @SuppressWarnings("unchecked") // same type of content
  private static <V extends @Nullable Object> V deeply(V value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((name, inner) -> copy.put(name, deeply(inner)));
      return (V) Collections.unmodifiableMap(copy);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(inner -> copy.add(deeply(inner)));
      return (V) Collections.unmodifiableList(copy);
    }
    return value;
  }

  /** Returns the value of a property that the builder requires. */
  public static <T> T required(String model, String property, String hasMethod, @Nullable T value) {
    if (value == null) {
      throw new MissingPropertyException(
          model,
          property,
          "the JSON that it was read from had none; "
              + hasMethod
              + "() checks without an exception");
    }
    return value;
  }

  /** Returns the value of a property that the service always sends. */
  public static <T> T always(String model, String property, String hasMethod, @Nullable T value) {
    if (value == null) {
      throw new MissingPropertyException(
          model,
          property,
          "the service sent none; " + hasMethod + "() checks without an exception");
    }
    return value;
  }

  /** Returns the id of a resource. */
  public static String resourceId(String model, String property, @Nullable String value) {
    if (value == null) {
      throw new MissingPropertyException(model, property, "the service sent none");
    }
    return value;
  }

  /** Returns a status, an open enum or a string, as text. */
  public static @Nullable String spelled(@Nullable Object status) {
    return status == null ? null : status.toString();
  }

  /** {@return a description of a model with these properties} */
  public static Description describe(String model) {
    return new Description(model);
  }

  /** Builds the text of {@code toString()}. */
  public static final class Description {
    private final StringBuilder text;
    private boolean first = true;

    private Description(String model) {
      text = new StringBuilder(model).append('{');
    }

    /** Adds a property unless it is not set. */
    public Description add(String name, @Nullable Object value) {
      if (value != null) {
        text.append(first ? "" : ", ").append(name).append('=').append(value);
        first = false;
      }
      return this;
    }

    /** Adds that a secret property is set, but not its value. */
    public Description addSecret(String name, @Nullable Object value) {
      return add(name, value == null ? null : "***");
    }

    /**
     * Ends the description; unknown properties are shown by name only, as their values may be
     * secret.
     */
    public String end(Map<String, @Nullable Object> additional) {
      if (!additional.isEmpty()) {
        add("additionalProperties", additional.keySet());
      }
      return Excerpt.visible(text.append('}').toString());
    }
  }
}
