package io.crosslink.sdk.tests.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of classes, one line per class and member, sorted by name. Methods of every class
 * are omitted: {@code equals}, {@code hashCode}, {@code toString}.
 */
final class ApiText {
  private static final int SHOWN =
      Modifier.PUBLIC | Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;
  private static final Set<String> OF_EVERY_CLASS = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

  private ApiText() {}

  static List<String> of(Collection<Class<?>> types) {
    return types.stream()
        .sorted(Comparator.comparing(Class::getName))
        .flatMap(type -> Stream.concat(Stream.of(header(type)), members(type)))
        .toList();
  }

  private static String header(Class<?> type) {
    StringBuilder text = new StringBuilder(deprecated(type));
    int hidden =
        type.isInterface()
            ? Modifier.ABSTRACT
            : type.isEnum() || type.isRecord() ? Modifier.FINAL : 0;
    text.append(modifiers(type.getModifiers() & ~hidden));
    if (type.isSealed()) {
      text.append("sealed ");
    }
    text.append(kind(type)).append(' ').append(TypeText.name(type));
    text.append(TypeText.parameters(type.getTypeParameters()));
    AnnotatedType parent = type.getAnnotatedSuperclass();
    if (parent != null && !type.isEnum() && !type.isRecord() && parent.getType() != Object.class) {
      text.append(" extends ").append(TypeText.of(parent));
    }
    if (!type.isAnnotation()) {
      text.append(
          joined(type.isInterface() ? " extends " : " implements ", type.getAnnotatedInterfaces()));
    }
    return text.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private static Stream<String> members(Class<?> type) {
    List<Class<?>> owners = Stream.concat(Stream.of(type), hiddenParents(type)).toList();
    return Stream.of(
            texts(owners, Class::getDeclaredFields, ApiText::field),
            texts(List.of(type), Class::getDeclaredConstructors, ApiText::constructor),
            texts(
                owners,
                owner ->
                    Arrays.stream(owner.getDeclaredMethods())
                        .filter(method -> !isOfEvery(owner, method.getName()))
                        .toArray(Method[]::new),
                ApiText::method))
        .flatMap(Function.identity())
        .map("  "::concat);
  }

  /** Returns non-public parents, whose public members users inherit. */
  private static Stream<Class<?>> hiddenParents(Class<?> type) {
    Set<Class<?>> hidden = new LinkedHashSet<>();
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .filter(parent -> parent.getName().startsWith("io.crosslink.sdk."))
        .filter(parent -> !Modifier.isPublic(parent.getModifiers()))
        .forEach(
            parent -> {
              hidden.add(parent);
              hiddenParents(parent).forEach(hidden::add);
            });
    return hidden.stream();
  }

  private static boolean isOfEvery(Class<?> owner, String name) {
    return OF_EVERY_CLASS.contains(name) || (owner.isEnum() && OF_EVERY_ENUM.contains(name));
  }

  private static <M extends Member> Stream<String> texts(
      List<Class<?>> owners, Function<Class<?>, M[]> members, Function<M, String> text) {
    return owners.stream()
        .flatMap(owner -> Arrays.stream(members.apply(owner)))
        .filter(member -> !member.isSynthetic())
        .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
        .map(text)
        .distinct()
        .sorted();
  }

  private static String field(Field field) {
    String text = deprecated(field);
    if (field.isEnumConstant()) {
      return text + field.getName();
    }
    return text
        + modifiers(field.getModifiers())
        + TypeText.of(field.getAnnotatedType())
        + " "
        + field.getName()
        + constant(field);
  }

  /** Compilers copy constants into the classes of users, so their values are part of the API. */
  private static String constant(Field field) {
    boolean constant =
        Modifier.isStatic(field.getModifiers())
            && Modifier.isFinal(field.getModifiers())
            && (field.getType().isPrimitive() || field.getType() == String.class);
    if (!constant) {
      return "";
    }
    try {
      return " = " + Objects.requireNonNull(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String constructor(Constructor<?> constructor) {
    return deprecated(constructor)
        + modifiers(constructor.getModifiers())
        + constructor.getDeclaringClass().getSimpleName()
        + parametersAndThrows(constructor);
  }

  private static String method(Method method) {
    int hidden = method.getDeclaringClass().isInterface() ? Modifier.ABSTRACT : 0;
    String parameters = TypeText.parameters(method.getTypeParameters());
    return deprecated(method)
        + modifiers(method.getModifiers() & ~hidden)
        + (method.isDefault() ? "default " : "")
        + (parameters.isEmpty() ? "" : parameters + " ")
        + TypeText.of(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + parametersAndThrows(method)
        + (method.getDefaultValue() == null ? "" : " default " + method.getDefaultValue());
  }

  private static String parametersAndThrows(Executable code) {
    Parameter[] parameters = code.getParameters();
    AnnotatedType[] types = code.getAnnotatedParameterTypes();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      String type = TypeText.of(types[i]);
      if (parameters[i].isVarArgs() && type.endsWith("[]")) {
        type = type.substring(0, type.length() - "[]".length()) + "...";
      }
      texts.add(type + name(parameters[i]));
    }
    return texts.stream().collect(Collectors.joining(", ", "(", ")"))
        + joined(" throws ", code.getAnnotatedExceptionTypes());
  }

  /** Without names, swapping two parameters of one type would not show. */
  private static String name(Parameter parameter) {
    return parameter.isNamePresent() ? " " + parameter.getName() : "";
  }

  private static String joined(String word, AnnotatedType[] types) {
    return types.length == 0
        ? ""
        : Arrays.stream(types).map(TypeText::of).collect(Collectors.joining(", ", word, ""));
  }

  private static String modifiers(int modifiers) {
    String text = Modifier.toString(modifiers & SHOWN);
    return text.isEmpty() ? "" : text + " ";
  }

  private static String deprecated(AnnotatedElement element) {
    return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
  }
}
