package io.crosslink.sdk.tests.contract;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reflection with readable failures. */
final class Reflect {
  private static final Map<Class<?>, Map<String, List<Method>>> METHODS = new ConcurrentHashMap<>();

  private Reflect() {}

  /** Returns the only public method with a name and a number of parameters. */
  static Method only(Class<?> type, String name, int arity) {
    List<Method> found =
        named(type, name).stream().filter(method -> method.getParameterCount() == arity).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "%s has %d methods %s with %d parameters"
              .formatted(type.getName(), found.size(), name, arity));
    }
    return found.get(0);
  }

  /** Returns the setter with one parameter; there may be another with varargs. */
  static Method setter(Class<?> type, String name) {
    return named(type, name).stream()
        .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
        .findFirst()
        .orElseThrow(() -> new AssertionError(type.getName() + " cannot set " + name));
  }

  /** Returns the public methods with a name. */
  static List<Method> named(Class<?> type, String name) {
    return METHODS.computeIfAbsent(type, Reflect::byName).getOrDefault(name, List.of());
  }

  private static Map<String, List<Method>> byName(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !method.isBridge())
        .collect(Collectors.groupingBy(Method::getName));
  }

  /** Returns the value of a public constant. */
  static Object constant(Class<?> type, String name) {
    Field constant =
        Arrays.stream(type.getFields())
            .filter(field -> field.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(type.getName() + " has no constant " + name));
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(constant + " is not accessible", e);
    }
  }

  /** Returns an instance that the type offers without any argument. */
  static Object offered(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getReturnType() == type && method.getParameterCount() == 0)
        .map(method -> call(null, method))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type.getName() + " offers no instance"));
  }

  static Object call(Object target, String name, Object... arguments) {
    return call(target, only(target.getClass(), name, arguments.length), arguments);
  }

  static Object callStatic(Class<?> type, String name, Object... arguments) {
    return call(null, only(type, name, arguments.length), arguments);
  }

  /** Calls a method, and throws its exceptions unwrapped. */
  static Object call(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new AssertionError(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " is not accessible", e);
    }
  }
}
