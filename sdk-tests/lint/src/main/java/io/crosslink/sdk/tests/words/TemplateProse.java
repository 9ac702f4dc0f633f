package io.crosslink.sdk.tests.words;

import java.util.regex.Pattern;

/** The prose of a Mustache template for Java code. */
final class TemplateProse {
  private static final Pattern TAG = Pattern.compile("\\{\\{\\{[^{}]*\\}\\}\\}|\\{\\{[^{}]*\\}\\}");

  private TemplateProse() {}

  static String of(String source) {
    return JavaProse.of(Prose.without(source, TAG));
  }
}
