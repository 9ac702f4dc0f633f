package io.crosslink.sdk.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced code block in a document.
 *
 * @param fence the text after the three backticks
 * @param line the number of its first line of code
 * @param code the lines of code
 */
record CodeBlock(String fence, int line, List<String> code) {
  private static final String FENCE = "```";

  /** Returns the blocks of a document, in their order. */
  static List<CodeBlock> of(Document document) {
    List<CodeBlock> blocks = new ArrayList<>();
    CodeBlock open = null;
    int number = 0;
    for (String line : document.lines()) {
      number++;
      boolean fence = line.strip().startsWith(FENCE);
      if (fence && open == null) {
        open = new CodeBlock(line.strip().substring(FENCE.length()), number + 1, new ArrayList<>());
        blocks.add(open);
      } else if (fence) {
        open = null;
      } else if (open != null) {
        open.code().add(line);
      }
    }
    return blocks;
  }

  boolean isJava() {
    return fence.startsWith("java");
  }

  /** {@return whether the block declares a type} */
  boolean isType() {
    return code.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("@") && !line.startsWith("import "))
        .findFirst()
        .map(line -> line.matches("(final )?(class|record|interface) .*"))
        .orElse(false);
  }

  /** {@return whether a source file contains the block, except for imports and layout} */
  boolean isIn(List<String> source) {
    List<String> copied = code.stream().filter(line -> !line.startsWith("import ")).toList();
    return squeezed(source).contains(squeezed(copied));
  }

  /** Returns the lines without white space and comments. */
  private static String squeezed(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.replaceAll("\\s+// .*", "").replaceAll("\\s", "")));
    return text.toString();
  }

  boolean isTest() {
    return code.stream().anyMatch(line -> line.strip().equals("@Test"));
  }
}
