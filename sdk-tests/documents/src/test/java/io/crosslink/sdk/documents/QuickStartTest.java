package io.crosslink.sdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quick start of README.md is also an example, so the build checks it for null safety. */
class QuickStartTest {
  private static final Path EXAMPLE =
      Path.of(
          System.getProperty("root"),
          "examples/src/main/java/io/crosslink/sdk/examples/QuickStart.java");

  @Test
  void isAnExampleWordForWord() throws IOException {
    Document readme =
        Document.all().stream()
            .filter(each -> each.name().equals("README.md"))
            .findFirst()
            .orElseThrow();
    List<CodeBlock> blocks =
        CodeBlock.of(readme).stream().filter(CodeBlock::isJava).limit(2).toList();

    assertThat(blocks).hasSize(2);
    String example = squeezed(Files.readAllLines(EXAMPLE));
    for (CodeBlock block : blocks) {
      List<String> code =
          block.code().stream().filter(line -> !line.startsWith("import ")).toList();
      assertThat(example).as("the block at line %d", block.line()).contains(squeezed(code));
    }
  }

  /** Returns the lines without white space and comments. */
  private static String squeezed(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.replaceAll("\\s+// .*", "").replaceAll("\\s", "")));
    return text.toString();
  }
}
