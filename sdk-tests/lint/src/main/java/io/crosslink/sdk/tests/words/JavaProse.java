package io.crosslink.sdk.tests.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments of Java code, and its string literals of more than one word. */
final class JavaProse {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>/\\*.*?\\*/|//[^\\n]*"
              + "|(?m:^[ \\t]*\\*[ /][^\\n]*))" // a template may begin within a comment
              + "|(?<block>\"\"\".*?(?<!\\\\)\"\"\")"
              + "|(?<string>\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\")"
              + "|'(?:\\\\.|[^'\\\\\\n])+'",
          Pattern.DOTALL);
  private static final Pattern JOINT = Pattern.compile("[\\s+]*");
  private static final Pattern LINE_END = Pattern.compile("\\s*");
  private static final Pattern INLINE_TAG =
      Pattern.compile("\\{@(?:code|link|literal|value)\\b[^{}]*+(?:\\{[^{}]*+\\}[^{}]*+)*+\\}");
  private static final Pattern BLOCK_TAG = Pattern.compile("@(?:param|throws|see)\\s+\\S+");
  private static final Pattern MARKUP =
      Pattern.compile("(?m)/\\*+|^\\s*\\*+/?|\\*/|//+|\\\\[nt\"\\\\]|<[^<>\\n]{1,20}>");

  private JavaProse() {}

  static String of(String source) {
    Prose prose = new Prose(source);
    Matcher token = TOKEN.matcher(source);
    boolean afterString = false;
    boolean afterLine = false;
    while (token.find()) {
      String between = source.substring(prose.position(), token.start());
      boolean string = token.group("string") != null;
      boolean line = token.group("comment") != null && !token.group().startsWith("/*");
      if ((afterString && string && JOINT.matcher(between).matches())
          || (afterLine && line && LINE_END.matcher(between).matches())) {
        prose.skip(token.start());
      } else {
        prose.separate(token.start());
      }
      if (token.group("comment") != null || token.group("block") != null) {
        prose.keep(token.end());
      } else if (string && token.group().indexOf(' ') > 0) {
        prose.skip(token.start() + 1);
        prose.keep(token.end() - 1);
        prose.skip(token.end());
      } else {
        prose.separate(token.end());
      }
      afterString = string;
      afterLine = line;
    }
    prose.separate(source.length());
    String text = Prose.without(prose.text(), INLINE_TAG);
    return Prose.without(Prose.without(text, BLOCK_TAG), MARKUP);
  }
}
