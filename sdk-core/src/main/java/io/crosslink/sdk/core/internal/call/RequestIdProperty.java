package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The property of a model that holds the request id, in responses without an envelope. Looked up
 * once per wire method.
 */
record RequestIdProperty(String name, Field field) {

  /** Returns the first of these properties that a model has, or null. */
  static @Nullable RequestIdProperty of(Class<?> model, List<String> names) {
    for (Field field : model.getDeclaredFields()) {
      JsonProperty property = field.getAnnotation(JsonProperty.class);
      if (property != null && names.contains(property.value())) {
        field.setAccessible(true);
        return new RequestIdProperty(property.value(), field);
      }
    }
    return null;
  }

  /** Returns the request id of a model, in the form of an envelope's other properties. */
  Map<String, @Nullable Object> in(Object model) {
    try {
      Object id = field.get(model);
      return id == null ? Map.of() : Map.of(name, id);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " was made accessible, but is not", e);
    }
  }
}
