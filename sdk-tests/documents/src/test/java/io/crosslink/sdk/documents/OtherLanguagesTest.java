package io.crosslink.sdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Gradle builds and the Kotlin in the documents, as far as can be checked without Gradle. */
class OtherLanguagesTest {
  private static final Path ROOT = Path.of(System.getProperty("root")).normalize();
  private static final Path KOTLIN =
      ROOT.resolve("sdk-tests/consumers/kotlin/src/test/kotlin/io/crosslink/consumer/Recipe.kt");
  private static final Pattern COORDINATES =
      Pattern.compile("[\"']io\\.crosslink\\.sdk:([\\w-]+)(?::([^\"']+))?[\"']");

  @Test
  void gradleDependsOnModulesThatArePublished() throws IOException {
    List<MatchResult> found =
        blocks(List.of("groovy", "kotlin"))
            .flatMap(code -> COORDINATES.matcher(code).results())
            .toList();

    assertThat(found).hasSizeGreaterThanOrEqualTo(8);
    for (MatchResult each : found) {
      assertThat(ROOT.resolve(each.group(1)).resolve("pom.xml"))
          .content()
          .contains("<publish.skip>false</publish.skip>");
      if (each.group(1).equals("sdk-bom")) {
        assertThat(each.group(2)).isEqualTo(System.getProperty("version"));
      } else {
        assertThat(each.group(2)).as("version of %s, which the BOM sets", each.group(1)).isNull();
      }
    }
  }

  @Test
  void kotlinIsThatOfTheConsumer() throws IOException {
    List<String> programs =
        blocks(List.of("kotlin")).filter(code -> code.contains("fun ")).toList();

    assertThat(programs).isNotEmpty();
    assertThat(Files.readString(KOTLIN)).contains(programs);
  }

  private static Stream<String> blocks(List<String> languages) throws IOException {
    return Document.all().stream()
        .flatMap(document -> CodeBlock.of(document).stream())
        .filter(block -> languages.contains(block.fence()))
        .map(block -> block.code().stream().collect(Collectors.joining("\n")));
  }
}
