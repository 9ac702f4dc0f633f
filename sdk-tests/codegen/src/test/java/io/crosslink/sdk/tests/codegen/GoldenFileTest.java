package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the text of everything generated from the torture spec: whoever changes a template, an
 * option or the generator sees in the diff of the golden files what it does to generated code, and
 * to the reference.
 */
class GoldenFileTest {
  private static final Path GENERATED =
      Path.of(
          "target/generated-test-sources/openapi/torture/src/main/java/io/crosslink/sdk/tests/codegen");
  private static final Path METADATA =
      Path.of(
          "target/generated-resources/openapi/META-INF/native-image/io.crosslink.sdk/sdk-tests-codegen/torture");
  private static final Path REFERENCE = Path.of("target/generated-reference");
  private static final String DOCUMENT = "torture/http/openapi.json"; // see ReferenceTest
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String HOW_TO_ACCEPT =
      """

      If that is what you want, accept it, and read the diff before you commit it:
        mvn -q test -pl sdk-tests/codegen -am -Dtest=GoldenFileTest \
      -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true
      """;

  @Test
  void generatedCodeIsAsAccepted() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      accept();
    }
    List<String> differences = differences(read(GOLDEN), generated());
    if (!differences.isEmpty()) {
      fail("Generated code has changed:\n  " + String.join("\n  ", differences) + HOW_TO_ACCEPT);
    }
  }

  @Test
  void everyDifferenceIsNoticed() {
    String one = "a\nb\n";
    assertThat(differences(Map.of("X.java", one), Map.of("X.java", one))).isEmpty();
    assertThat(differences(Map.of("X.java", one), Map.of("X.java", "a\nc\n")))
        .containsExactly("X.java, line 2: 'b' has become 'c'");
    assertThat(differences(Map.of("X.java", one), Map.of("X.java", "a\nb")))
        .containsExactly("X.java: only line ends differ");
    assertThat(differences(Map.of("X.java", one), Map.of("X.java", "a\nb\nc\n")))
        .containsExactly("X.java, line 3: nothing has become 'c'");
    assertThat(differences(Map.of("X.java", one), Map.of()))
        .containsExactly("X.java is not generated any more");
    assertThat(differences(Map.of(), Map.of("X.java", one))).containsExactly("X.java is new");
  }

  private static List<String> differences(
      Map<String, String> golden, Map<String, String> generated) {
    TreeSet<String> names = new TreeSet<>(golden.keySet());
    names.addAll(generated.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      String was = golden.get(name);
      String is = generated.get(name);
      if (was == null) {
        differences.add(name + " is new");
      } else if (is == null) {
        differences.add(name + " is not generated any more");
      } else if (!was.equals(is)) {
        differences.add(name + firstDifference(was, is));
      }
    }
    return differences;
  }

  private static String firstDifference(String wasText, String isText) {
    List<String> was = wasText.lines().toList();
    List<String> is = isText.lines().toList();
    for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
      String before = i < was.size() ? "'" + was.get(i) + "'" : "nothing";
      String after = i < is.size() ? "'" + is.get(i) + "'" : "nothing";
      if (!before.equals(after)) {
        return ", line " + (i + 1) + ": " + before + " has become " + after;
      }
    }
    return ": only line ends differ";
  }

  private static void accept() throws IOException {
    Map<String, String> generated = generated();
    assertThat(generated)
        .as("generated code in %s, where -Dquick puts none", GENERATED)
        .isNotEmpty();
    for (String name : read(GOLDEN).keySet()) {
      if (!generated.containsKey(name)) {
        Files.delete(GOLDEN.resolve(name));
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path target = GOLDEN.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  /** Reads the code, the metadata for native images, and the reference. */
  private static Map<String, String> generated() throws IOException {
    Map<String, String> files = read(GENERATED);
    files.putAll(read(METADATA));
    files.putAll(read(REFERENCE));
    files.remove(DOCUMENT);
    return files;
  }

  /** Reads all files below a directory, by their path relative to it. */
  private static Map<String, String> read(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(directory)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path));
      }
    }
    return files;
  }
}
