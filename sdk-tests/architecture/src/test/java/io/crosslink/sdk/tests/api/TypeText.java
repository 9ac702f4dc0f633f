package io.crosslink.sdk.tests.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types as in source, with nullness; the JDK's own text depends on its version. */
final class TypeText {
  private TypeText() {}

  static String of(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType array) {
      String nullable = nullable(array);
      return of(array.getAnnotatedGenericComponentType())
          + (nullable.isEmpty() ? "" : " " + nullable)
          + "[]";
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      return nullable(wildcard)
          + "?"
          + bounds(" super ", Arrays.stream(wildcard.getAnnotatedLowerBounds()))
          + bounds(" extends ", Arrays.stream(wildcard.getAnnotatedUpperBounds()));
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      return nullable(type)
          + name((Class<?>) ((ParameterizedType) type.getType()).getRawType())
          + list(
              "<",
              Arrays.stream(parameterized.getAnnotatedActualTypeArguments()).map(TypeText::of));
    }
    Type plain = type.getType();
    return nullable(type) + (plain instanceof Class<?> known ? name(known) : plain.getTypeName());
  }

  /** {@code <T extends Comparable<T>>}, or nothing. */
  static String parameters(TypeVariable<?>[] variables) {
    return list(
        "<",
        Arrays.stream(variables)
            .map(
                variable ->
                    variable.getName()
                        + bounds(" extends ", Arrays.stream(variable.getAnnotatedBounds()))));
  }

  static String name(Class<?> type) {
    String name = type.getTypeName().replace('$', '.');
    String obvious = "java.lang.";
    return type.getPackageName().equals("java.lang") && name.startsWith(obvious)
        ? name.substring(obvious.length())
        : name;
  }

  private static String bounds(String word, Stream<AnnotatedType> bounds) {
    List<String> texts = bounds.map(TypeText::of).filter(text -> !text.equals("Object")).toList();
    return texts.isEmpty() ? "" : word + String.join(" & ", texts);
  }

  private static String list(String open, Stream<String> texts) {
    String joined = texts.collect(Collectors.joining(", "));
    return joined.isEmpty() ? "" : open + joined + ">";
  }

  private static String nullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
  }
}
