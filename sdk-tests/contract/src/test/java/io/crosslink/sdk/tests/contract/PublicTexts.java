package io.crosslink.sdk.tests.contract;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every text of an object that is visible when it is logged, printed, stored or queried, including
 * the objects that it leads to. Excluded is what users request explicitly: the properties of a
 * model, the headers of a response, the options of a call.
 */
final class PublicTexts {
  private static final Set<String> EXCLUDED =
      Set.of("hashCode", "getClass", "toBuilder", "builder", "close", "printStackTrace");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PublicTexts() {}

  /** Returns the texts by their paths. */
  static Map<String, String> of(String name, Object root) {
    PublicTexts found = new PublicTexts();
    found.visit(name, root);
    return found.texts;
  }

  private void visit(String path, Object object) {
    if (object == null || !seen.add(object)) {
      return;
    }
    texts.put(path, object.toString());
    if (object instanceof Throwable problem) {
      dropFrames(problem);
      texts.put(path + " printed", printed(problem));
      texts.put(path + " serialized", serialized(problem));
      visit(path + ".cause", problem.getCause());
      visit(path + ".suppressed", Arrays.asList(problem.getSuppressed()));
      texts.put(path + ".message", String.valueOf(problem.getMessage()));
      texts.put(path + ".localizedMessage", String.valueOf(problem.getLocalizedMessage()));
    }
    if (object instanceof Collection<?> elements) {
      elements.forEach(element -> visit(path + "[]", element));
    } else if (object instanceof Map<?, ?> map) {
      visit(path + ".values", map.values());
    } else if (object.getClass().getName().startsWith("io.crosslink.")) {
      for (Method method : object.getClass().getMethods()) {
        if (isIncluded(object, method)) {
          visit(path + "." + method.getName(), Reflect.call(object, method));
        }
      }
    }
  }

  private static boolean isIncluded(Object object, Method method) {
    boolean explicit =
        object instanceof ApiModel
            || object instanceof RequestOptions
            || (object instanceof ApiResponse<?> && method.getName().equals("headers"));
    return !explicit
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getDeclaringClass().getModifiers())
        && method.getDeclaringClass().getName().startsWith("io.crosslink.")
        && !EXCLUDED.contains(method.getName());
  }

  /** Stack frames cannot contain secrets, and printing them takes long. */
  private static void dropFrames(Throwable problem) {
    problem.setStackTrace(new StackTraceElement[0]);
    Stream.concat(Stream.ofNullable(problem.getCause()), Arrays.stream(problem.getSuppressed()))
        .forEach(PublicTexts::dropFrames);
  }

  private static String printed(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static String serialized(Throwable problem) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(problem);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
