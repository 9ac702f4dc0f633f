package io.crosslink.sdk.tests.words;

/** The prose of a Markdown document; not its code, the targets of its links, and the glossary. */
final class MarkdownProse {
  private MarkdownProse() {}

  static String of(String source) {
    String prose = Prose.without(source, "(?m)^## Glossary$.*?(?=^## |\\z)");
    prose =
        Prose.without(
            prose, "(?m)^## \\[?\\d+\\.\\d+\\.\\d.*"); // released versions in the changelog
    prose = Prose.without(prose, "(?m)^ *(`{3,})[^`\\n]*\\n.*?\\n *\\1 *$");
    prose = Prose.without(prose, "(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)");
    return Prose.without(prose, "\\]\\([^()\\s]*\\)|<!--.*?-->|<[^<>\\n]{1,80}>");
  }
}
