package io.crosslink.sdk.tests.contract;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.error.MissingPropertyException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds properties that a model retains without knowing them, which would pass unnoticed. */
final class UnknownProperties {
  private UnknownProperties() {}

  static List<String> in(Object value) {
    return names(value).toList();
  }

  private static Stream<String> names(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(UnknownProperties::names);
    }
    if (!(value instanceof ApiModel model)) {
      return Stream.of();
    }
    Stream<String> own =
        model.getAdditionalProperties().keySet().stream()
            .map(name -> model.getClass().getSimpleName() + "." + name);
    Stream<String> below =
        Arrays.stream(model.getClass().getDeclaredMethods())
            .filter(UnknownProperties::isGetter)
            .flatMap(getter -> names(value(model, getter)));
    return Stream.concat(own, below);
  }

  private static Object value(ApiModel model, Method getter) {
    try {
      return Reflect.call(model, getter);
    } catch (MissingPropertyException e) {
      return List.of(); // missing, so it contains nothing unknown
    }
  }

  private static boolean isGetter(Method method) {
    return method.getName().startsWith("get")
        && method.getParameterCount() == 0
        && !method.getName().equals("getAdditionalProperties");
  }
}
