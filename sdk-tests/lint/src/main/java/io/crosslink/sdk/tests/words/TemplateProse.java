package io.crosslink.sdk.tests.words;

import java.util.regex.Pattern;

/** The prose of a Mustache template. */
final class TemplateProse {
  private static final Pattern TAG = Pattern.compile("\\{\\{\\{[^{}]*\\}\\}\\}|\\{\\{[^{}]*\\}\\}");

  private TemplateProse() {}

  static String ofJava(String source) {
    return JavaProse.of(Prose.without(source, TAG));
  }

  static String ofMarkdown(String source) {
    return MarkdownProse.of(Prose.without(source, TAG));
  }
}
