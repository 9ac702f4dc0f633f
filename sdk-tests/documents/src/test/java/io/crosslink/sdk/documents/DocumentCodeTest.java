package io.crosslink.sdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The Java in the documents compiles, and its tests pass. */
class DocumentCodeTest {
  @Test
  void compilesAndItsTestsPass(@TempDir Path classes) throws IOException {
    List<Program> programs = programs(Document.all());
    assertThat(programs.stream().mapToInt(program -> program.blocks().size()).sum())
        .isGreaterThan(50);

    assertThat(Program.compile(programs, classes)).isEmpty();
    assertTestsPass(programs, classes);
  }

  @Test
  void everyBlockSaysWhoseJavaItIs() throws IOException {
    assertThat(Document.all().stream().flatMap(DocumentCodeTest::unknownBlocks)).isEmpty();
  }

  @Test
  void vendorsCodeIsCompiledWithTheVersionThatItIsSaidToBe() {
    assertThat(Language.values())
        .filteredOn(language -> language != Language.OURS && language.isCompiled())
        .isNotEmpty()
        .allSatisfy(
            language -> assertThat(Program.CLASS_PATH).contains(language.library() + ".jar"));
  }

  @Test
  void tellsWhereTheProblemIs(@TempDir Path folder) throws IOException {
    Files.write(
        folder.resolve("guide.md"),
        List.of("Look:", "```java", "int one = 1;", "```", "and", "```java", "one.two();", "```"));

    assertThat(Program.compile(programs(Document.below(folder)), folder))
        .singleElement()
        .asString()
        .startsWith("guide.md:7: int cannot be dereferenced");
  }

  private static Stream<String> unknownBlocks(Document document) {
    return CodeBlock.of(document).stream()
        .filter(block -> block.isJava() && Language.of(block.fence()).isEmpty())
        .map(block -> document.name() + ":" + block.line() + ": " + block.fence());
  }

  private static List<Program> programs(List<Document> documents) {
    return documents.stream()
        .flatMap(
            document ->
                Arrays.stream(Language.values())
                    .filter(Language::isCompiled)
                    .map(language -> new Program(document, language)))
        .filter(program -> !program.blocks().isEmpty())
        .toList();
  }

  private static void assertTestsPass(List<Program> programs, Path classes) throws IOException {
    List<CodeBlock> blocks =
        programs.stream().flatMap(program -> program.blocks().stream()).toList();
    long tests =
        blocks.stream()
            .flatMap(block -> block.code().stream())
            .filter(line -> line.strip().equals("@Test"))
            .count();
    assertThat(tests).isPositive();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Events events =
          EngineTestKit.engine("junit-jupiter")
              .selectors(
                  programs.stream()
                      .flatMap(DocumentCodeTest::testClasses)
                      .map(name -> load(loader, name))
                      .map(DiscoverySelectors::selectClass)
                      .toArray(DiscoverySelector[]::new))
              .execute()
              .testEvents();
      assertThat(events.failed().list()).isEmpty();
      assertThat(events.succeeded().count()).isEqualTo(tests);
    }
  }

  private static Stream<String> testClasses(Program program) {
    return program.blocks().stream()
        .filter(CodeBlock::isTest)
        .flatMap(block -> block.code().stream())
        .filter(line -> line.matches("(final )?class .*"))
        .map(line -> program.name() + "$" + line.replaceAll("^(final )?class (\\w+).*", "$2"));
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("A test in a document was not compiled", e);
    }
  }
}
