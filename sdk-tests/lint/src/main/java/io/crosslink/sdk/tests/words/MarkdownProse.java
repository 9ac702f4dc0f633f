package io.crosslink.sdk.tests.words;

import java.util.List;
import java.util.regex.Pattern;

/** The prose of a Markdown document; not its code, the targets of its links, and the glossary. */
final class MarkdownProse {
  private static final List<Pattern> NO_PROSE =
      List.of(
          Glossary.SECTION,
          // released versions in the changelog
          Pattern.compile("(?ms)^## \\[?\\d+\\.\\d+\\.\\d.*"),
          Pattern.compile("(?ms)^ *(`{3,})[^`\\n]*\\n.*?\\n *\\1 *$"),
          Pattern.compile("(?s)(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)"),
          Pattern.compile("(?s)\\]\\([^()\\s]*\\)|<!--.*?-->|<[^<>\\n]{1,80}>"));

  private MarkdownProse() {}

  static String of(String source) {
    String prose = source;
    for (Pattern pattern : NO_PROSE) {
      prose = Prose.without(prose, pattern);
    }
    return prose;
  }
}
