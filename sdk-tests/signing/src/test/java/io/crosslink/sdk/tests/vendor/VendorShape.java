package io.crosslink.sdk.tests.vendor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A Java type of the vendor's SDK.
 *
 * @param hidden properties of the class that are not in the body
 */
record VendorShape(Type type, Set<String> hidden) implements Shape {
  VendorShape(Type type) {
    this(type, Set.of());
  }

  /** {@return this one without some of its properties} */
  VendorShape without(Set<String> names) {
    return new VendorShape(type, names);
  }

  /** {@return the simple name, for an enum with that of the class that it is nested in} */
  @Override
  public String name() {
    Class<?> outer = raw().getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName() + ".") + raw().getSimpleName();
  }

  @Override
  public Kind kind() {
    Class<?> raw = raw();
    if (raw == Object.class) {
      return Kind.ANY;
    }
    if (raw == String.class || raw == UUID.class || raw == OffsetDateTime.class) {
      return Kind.STRING;
    }
    if (raw == Integer.class || raw == Long.class) {
      return Kind.INTEGER;
    }
    if (raw == Float.class || raw == Double.class || raw == BigDecimal.class) {
      return Kind.NUMBER;
    }
    if (raw == Boolean.class) {
      return Kind.BOOLEAN;
    }
    if (raw == List.class) {
      return Kind.LIST;
    }
    if (raw == Map.class) {
      return Kind.MAP;
    }
    if (isEnum()) {
      return new VendorShape(valueType()).kind();
    }
    if (raw.getName().startsWith("com.huaweicloud.")) {
      return Kind.OBJECT;
    }
    throw new IllegalStateException("Unknown type: " + type);
  }

  @Override
  public boolean isLong() {
    return raw() == Long.class;
  }

  /** The vendor's enums are classes with a constant for each value, so that others are possible. */
  @Override
  public Set<String> values() {
    return constants().keySet();
  }

  /** {@return the names of an enum's constants by their values} */
  Map<String, String> constants() {
    Map<String, String> constants = new LinkedHashMap<>();
    if (isEnum()) {
      for (Field constant : raw().getFields()) {
        if (constant.getType() == raw()) {
          constants.put(value(constant).toString(), constant.getName());
        }
      }
    }
    return constants;
  }

  @Override
  public Shape element() {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return new VendorShape(arguments[arguments.length - 1]);
  }

  @Override
  public Map<String, Shape> properties() {
    Map<String, Shape> properties = new LinkedHashMap<>();
    for (Field field : raw().getDeclaredFields()) {
      JsonProperty property = field.getAnnotation(JsonProperty.class);
      if (property != null && !hidden.contains(property.value())) {
        properties.put(property.value(), new VendorShape(field.getGenericType()));
      }
    }
    return properties;
  }

  private Class<?> raw() {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private boolean isEnum() {
    return raw().getEnclosingClass() != null && raw().getSimpleName().endsWith("Enum");
  }

  private Type valueType() {
    try {
      return raw().getMethod("getValue").getReturnType();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Field constant) {
    try {
      return raw().getMethod("getValue").invoke(constant.get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
