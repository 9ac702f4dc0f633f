package io.crosslink.sdk.core.internal.mask;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/**
 * Undoes escapes of JSON, HTML and URLs. Reads each character a bounded number of times; a regular
 * expression for the same reads a row of backslashes again from each of them.
 */
final class Unescaper {
  private static final int LONGEST_ENTITY = 10; // between the ampersand and the semicolon
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "apos", "'", "gt", ">", "lt", "<", "quot", "\"");

  private final String text;
  private final StringBuilder plain;

  private Unescaper(String text) {
    this.text = text;
    this.plain = new StringBuilder(text.length());
  }

  /** Undoes escapes once; returns the same object if there are none. */
  static String once(String text) {
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 && text.indexOf('%') < 0
        ? text
        : new Unescaper(text).run();
  }

  private String run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next =
          switch (c) {
            case '\\' -> backslashes(i);
            case '&' -> entity(i);
            case '%' -> percents(i);
            default -> i;
          };
      if (next == i) {
        plain.append(c);
        next++;
      }
      i = next;
    }
    return plain.toString();
  }

  /** Reads a row of backslashes, of any length, and what it escapes. */
  private int backslashes(int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) == '\\') {
      i++;
    }
    char c = i < text.length() ? text.charAt(i) : 'z';
    int digits = c == 'u' || c == 'U' ? 4 : c == 'x' || c == 'X' ? 2 : 0;
    int code = digits == 0 ? -1 : number(i + 1, i + 1 + digits, 16);
    if (code >= 0) {
      plain.append((char) code);
      return i + 1 + digits;
    }
    if (c != '_' && !(c < 128 && Character.isLetterOrDigit(c))) {
      plain.append(c);
      return i + 1;
    }
    plain.append(text, start, i - (i - start) / 2); // of each pair, one
    return i;
  }

  private int entity(int start) {
    int end; // searched within bounds only: there may be no semicolon, but many ampersands
    for (end = start + 1; end < text.length() && text.charAt(end) != ';'; end++) {
      if (end - start > LONGEST_ENTITY) {
        return start;
      }
    }
    if (end >= text.length()) {
      return start;
    }
    String name = text.substring(start + 1, end);
    String meant = ENTITIES.get(name);
    if (meant == null && name.startsWith("#")) {
      boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
      int code = hexadecimal ? number(start + 3, end, 16) : number(start + 2, end, 10);
      meant =
          code < 0 ? null : Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
    }
    if (meant == null) {
      return start;
    }
    plain.append(meant);
    return end + 1;
  }

  /** Reads a row of percent-encoded bytes, which may be one character. */
  private int percents(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '%' && number(end + 1, end + 3, 16) >= 0) {
      end += 3;
    }
    byte[] bytes = new byte[(end - start) / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) number(start + 3 * i + 1, start + 3 * i + 3, 16);
    }
    plain.append(new String(bytes, UTF_8));
    return end;
  }

  /** Returns a number of ASCII digits, or -1 if it is none. */
  private int number(int start, int end, int radix) {
    if (end > text.length() || start >= end) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number;
  }
}
