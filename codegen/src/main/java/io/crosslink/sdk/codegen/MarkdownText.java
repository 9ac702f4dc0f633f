package io.crosslink.sdk.codegen;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does to Markdown what templates cannot. */
final class MarkdownText {
  private static final Pattern CODE_OR_MARKUP =
      Pattern.compile("`[^`]*`|\\{\\{|[\\\\*_\\[\\]<>&|]");
  private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
  private static final Pattern JAVADOC_CODE = Pattern.compile("\\{@code ([^{}]*)}");

  private MarkdownText() {}

  /** Returns a text of the spec, whose only markup is {@code `code`}, as Markdown for VitePress. */
  static String of(String text) {
    return CODE_OR_MARKUP
        .matcher(text.strip())
        .replaceAll(found -> Matcher.quoteReplacement(escaped(found)));
  }

  private static String escaped(MatchResult found) {
    String text = found.group();
    return switch (text) {
      case "{{" -> "<span v-pre>{{</span>"; // or Vue would evaluate what follows
      case "<" -> "&lt;";
      case ">" -> "&gt;";
      case "&" -> "&amp;";
      default -> text.startsWith("`") ? text : "\\" + text;
    };
  }

  /** Returns a text of the spec as it must be in a table: in one line, without bars. */
  static String cell(String text) {
    return of(text).replaceAll("\\s*\n\\s*", " ").replaceAll("(?<!\\\\)\\|", "\\\\|");
  }

  /**
   * Finishes what a template has made: surplus blank lines and the last comma of a list go, and
   * code of Javadoc, from templates for both, becomes that of Markdown.
   */
  static String finish(String text) {
    String code = JAVADOC_CODE.matcher(text).replaceAll("`$1`");
    String lists = JavaText.withoutLastCommas(code);
    return BLANK_LINES.matcher(lists).replaceAll("\n\n").strip() + "\n";
  }
}
