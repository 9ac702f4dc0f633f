package io.crosslink.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The dependencies of the test kit do not conflict with others. */
class TestkitClassPathTest {
  private static final String WIREMOCK = "wiremock-standalone";

  /** WireMock's jar has copies of these annotations, which the JVM does not load. */
  private static final String ANNOTATIONS = "org/jspecify/annotations/";

  @Test
  void noClassIsThereTwice() throws IOException {
    Map<String, String> owners = new HashMap<>();
    Set<String> twice = new TreeSet<>();
    for (File jar : jars()) {
      for (String name : classes(jar)) {
        String other = owners.putIfAbsent(name, jar.getName());
        if (other != null && !name.startsWith(ANNOTATIONS)) {
          twice.add(name + " in " + other + " and " + jar.getName());
        }
      }
    }
    assertEquals(Set.of(), twice);
  }

  @Test
  void wireMockKeepsToPackagesOfItsOwn() throws IOException {
    File wireMock =
        jars().stream().filter(jar -> jar.getName().startsWith(WIREMOCK)).findFirst().orElseThrow();
    List<String> elsewhere =
        classes(wireMock).stream()
            .filter(name -> !name.startsWith("wiremock/"))
            .filter(name -> !name.startsWith("org/wiremock/"))
            .filter(name -> !name.startsWith("com/github/tomakehurst/wiremock/"))
            .filter(name -> !name.startsWith(ANNOTATIONS))
            .toList();
    assertEquals(List.of(), elsewhere);
  }

  private static List<File> jars() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<File> jars =
        Stream.of(path.split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(File::new)
            .toList();
    assertTrue(jars.size() > 10, path);
    return jars;
  }

  private static List<String> classes(File file) throws IOException {
    try (JarFile jar = new JarFile(file)) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .filter(name -> !name.endsWith("module-info.class"))
          .filter(name -> !name.startsWith("META-INF/"))
          .toList();
    }
  }
}
