package io.crosslink.sdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code in documents that is copied from sources, which the build compiles and runs. */
class CopiedCodeTest {
  private static final Path ROOT = Path.of(System.getProperty("root"));

  /** An example, so that the build also checks it for null safety. */
  @Test
  void theQuickStartIsAnExample() throws IOException {
    Path example = ROOT.resolve("examples/src/main/java/io/crosslink/sdk/examples/QuickStart.java");
    List<CodeBlock> blocks = blocks("README.md").filter(CodeBlock::isJava).limit(2).toList();

    assertThat(blocks).hasSize(2);
    assertAreIn(List.of(Files.readAllLines(example)), blocks);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/testing.md, spring-boot-test/src, SPRING",
    "docs/spring-boot.md, src/starter, SPRING",
    "docs/configuration.md, quarkus, QUARKUS",
    "docs/testing.md, quarkus, QUARKUS"
  })
  void frameworksAreUsedAsByTheConsumer(String document, String folder, Language language)
      throws IOException {
    List<CodeBlock> blocks = blocks(document).filter(language::isOf).toList();

    assertThat(blocks).hasSizeGreaterThan(1);
    assertAreIn(sources(ROOT.resolve("sdk-tests/consumers").resolve(folder)), blocks);
  }

  private static Stream<CodeBlock> blocks(String document) throws IOException {
    return Document.all().stream()
        .filter(each -> each.name().equals(document))
        .flatMap(each -> CodeBlock.of(each).stream());
  }

  private static List<List<String>> sources(Path folder) throws IOException {
    List<List<String>> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.add(Files.readAllLines(file));
      }
    }
    return sources;
  }

  private static void assertAreIn(List<List<String>> sources, List<CodeBlock> blocks) {
    for (CodeBlock block : blocks) {
      assertThat(sources)
          .as("the block at line %d", block.line())
          .anyMatch(source -> block.isIn(source));
    }
  }
}
