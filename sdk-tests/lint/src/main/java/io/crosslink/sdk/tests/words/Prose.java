package io.crosslink.sdk.tests.words;

import java.util.regex.Pattern;

/**
 * Text of the same length as a file, in which everything but prose is blanked out, so that offsets
 * and lines are those of the file. A bar stands for what separates two passages.
 */
final class Prose {
  static final char BAR = '|';

  private static final Pattern VISIBLE = Pattern.compile("\\S");

  private final String source;
  private final StringBuilder text;

  Prose(String source) {
    this.source = source;
    text = new StringBuilder(source.length());
  }

  /** Blanks out the source up to an offset, as a separator. */
  void separate(int to) {
    fill(to, BAR);
  }

  /** Blanks out the source up to an offset, within a passage. */
  void skip(int to) {
    fill(to, ' ');
  }

  /** Keeps the source up to an offset. */
  void keep(int to) {
    text.append(source, text.length(), to);
  }

  private void fill(int to, char filler) {
    while (text.length() < to) {
      char c = source.charAt(text.length());
      text.append(Character.isWhitespace(c) ? c : filler);
    }
  }

  int position() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  /** Replaces what a pattern finds by blanks of the same length, line breaks excepted. */
  static String without(String text, Pattern pattern) {
    return pattern
        .matcher(text)
        .replaceAll(found -> VISIBLE.matcher(found.group()).replaceAll(" "));
  }
}
