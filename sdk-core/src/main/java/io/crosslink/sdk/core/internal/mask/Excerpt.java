package io.crosslink.sdk.core.internal.mask;

/**
 * The beginning of a text as shown to users: short, on one line, secrets masked. Every text of a
 * service or an intermediary goes through here before it is part of a message, an event or the log.
 *
 * <p>Only the beginning is considered, so that the work does not depend on the length of the text.
 */
public final class Excerpt {
  private static final int LONGEST = 300;
  private static final int CONSIDERED = 4096;

  private Excerpt() {}

  /** Returns the excerpt of a text. */
  public static String of(String text) {
    return of(text, Redactor.NONE);
  }

  /** Returns the excerpt of a text that may quote known secrets. */
  public static String of(String text, Redactor secrets) {
    if (secrets.isEmpty() && text.length() <= LONGEST && isWord(text)) {
      return text;
    }
    boolean isCut = text.length() > CONSIDERED + Redactor.MARGIN;
    String shown = isCut ? text.substring(0, CONSIDERED + Redactor.MARGIN) : text;
    String redacted = secrets.redact(shown, isCut);
    return redacted.length() <= LONGEST && isWord(redacted)
        ? redacted
        : oneLine(Masks.apply(redacted), LONGEST);
  }

  /** Returns a whole text with control characters shown; its secrets are masked already. */
  public static String visible(String text) {
    if (isOneLine(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /** Returns whether an excerpt would be empty. */
  public static boolean isEmpty(String text) {
    int considered = Math.min(text.length(), CONSIDERED);
    for (int i = 0; i < considered; ) {
      int c = text.codePointAt(i);
      if (isVisible(c) && !isBlank(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Returns whether a text is like most codes and ids, which need no masking. */
  static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!plain && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Replaces white space by single spaces, and other invisible characters by their escapes. */
  private static String oneLine(String text, int longest) {
    if (text.length() <= longest && isOneLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(Math.min(text.length(), 2 * LONGEST));
    boolean blank = false;
    for (int i = 0; i < text.length() && line.length() <= longest; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      line.append(blank && line.length() > 0 ? " " : "");
      blank = false;
      append(line, c);
    }
    if (line.length() <= longest) {
      return line.toString();
    }
    boolean splits = Character.isHighSurrogate(line.charAt(longest - 1));
    line.setLength(splits ? longest - 1 : longest);
    return line.append('…').toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (isVisible(c)) {
      shown.appendCodePoint(c);
    } else {
      for (char unit : Character.toChars(c)) {
        shown.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
      }
    }
  }

  private static boolean isOneLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 127; // other characters take the slower way
      if (!plain || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
