package io.crosslink.sdk.tests.contract;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.error.MissingPropertyException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Looks for properties that a model keeps, but does not know: they would travel unnoticed. */
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
      return List.of(); // nothing is there, so there is nothing unknown in it
    }
  }

  private static boolean isGetter(Method method) {
    return method.getName().startsWith("get")
        && method.getParameterCount() == 0
        && !method.getName().equals("getAdditionalProperties");
  }
}
