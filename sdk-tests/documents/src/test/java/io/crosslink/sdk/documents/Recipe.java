package io.crosslink.sdk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A recipe of the cookbook.
 *
 * @param heading the heading
 * @param blocks the blocks of code under it
 */
record Recipe(String heading, List<CodeBlock> blocks) {
  static final String COOKBOOK = "docs/cookbook.md";

  private static final String HEADING = "## ";

  /** Returns the recipes of the cookbook, in their order. */
  static List<Recipe> of(Document cookbook) {
    List<CodeBlock> blocks = CodeBlock.of(cookbook);
    List<Integer> headings = new ArrayList<>();
    for (int i = 0; i < cookbook.lines().size(); i++) {
      if (cookbook.lines().get(i).startsWith(HEADING)) {
        headings.add(i);
      }
    }
    headings.add(cookbook.lines().size());
    List<Recipe> recipes = new ArrayList<>();
    for (int i = 0; i < headings.size() - 1; i++) {
      int from = headings.get(i);
      int to = headings.get(i + 1);
      recipes.add(
          new Recipe(
              cookbook.lines().get(from).substring(HEADING.length()),
              blocks.stream().filter(block -> block.line() > from && block.line() <= to).toList()));
    }
    return recipes;
  }

  /** {@return the heading in lower camel case} */
  String method() {
    StringBuilder name = new StringBuilder();
    for (String word : heading.split("\\W+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      name.append(name.isEmpty() ? lower : capitalized(lower));
    }
    return name.toString();
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** {@return whether it has statements of Java, and not only types such as tests} */
  boolean isRunnable() {
    return blocks.stream().anyMatch(block -> Language.OURS.isOf(block) && !block.isType());
  }
}
