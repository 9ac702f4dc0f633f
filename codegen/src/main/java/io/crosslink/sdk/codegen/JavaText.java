package io.crosslink.sdk.codegen;

import java.util.regex.Pattern;

/** Does to Java code what templates cannot. */
final class JavaText {
  private static final Pattern CODE_SPAN = Pattern.compile("`([^`]*)`");
  private static final Pattern LAST_COMMA = Pattern.compile(",\\s*\\)");
  private static final Pattern FIRST_BLANK_LINES = Pattern.compile("\\{\n(\\s*\n)+");

  private JavaText() {}

  /**
   * Finishes what a template has made: {@code `code`} in descriptions becomes Javadoc, the last
   * comma of a list goes, and so do blank lines at the beginning of a block.
   */
  static String finish(String text) {
    String javadoc = CODE_SPAN.matcher(text).replaceAll("{@code $1}");
    return FIRST_BLANK_LINES.matcher(withoutLastCommas(javadoc)).replaceAll("{\n");
  }

  /** Removes the comma after the last parameter or argument, which templates write after each. */
  static String withoutLastCommas(String text) {
    return LAST_COMMA.matcher(text).replaceAll(")");
  }
}
