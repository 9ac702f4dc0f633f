package io.crosslink.sdk.tests.words;

/** The prose of a Mustache template for Java code. */
final class TemplateProse {
  private TemplateProse() {}

  static String of(String source) {
    return JavaProse.of(Prose.without(source, "\\{\\{\\{[^{}]*\\}\\}\\}|\\{\\{[^{}]*\\}\\}"));
  }
}
