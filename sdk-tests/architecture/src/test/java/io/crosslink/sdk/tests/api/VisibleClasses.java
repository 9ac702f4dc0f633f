package io.crosslink.sdk.tests.api;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The classes of a module that users can name: public ones outside internal packages. */
final class VisibleClasses {
  private VisibleClasses() {}

  /** Returns those in the folder or jar of a class. */
  static List<Class<?>> inModuleOf(Class<?> one) throws IOException {
    URI place = place(one);
    if (!place.getPath().endsWith(".jar")) {
      return in(Path.of(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(place), Map.of())) {
      return in(jar.getPath("/"));
    }
  }

  private static URI place(Class<?> one) {
    URL location = one.getProtectionDomain().getCodeSource().getLocation();
    try {
      return location.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(location.toString(), e);
    }
  }

  private static List<Class<?>> in(Path root) throws IOException {
    List<Class<?>> visible = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
        if (name.endsWith(".class") && !name.endsWith("package-info.class")) {
          Class<?> type = load(name.substring(0, name.length() - ".class".length()));
          if (isVisible(type)) {
            visible.add(type);
          }
        }
      }
    }
    return visible;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, VisibleClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> owner = type.getDeclaringClass();
    return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && !(type.getPackageName() + ".").contains(".internal.")
        && (owner == null || isVisible(owner));
  }
}
