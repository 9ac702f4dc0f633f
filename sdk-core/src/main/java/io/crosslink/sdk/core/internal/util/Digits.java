package io.crosslink.sdk.core.internal.util;

/** Parses numbers that consist of ASCII digits only, which the JDK's parsers do not require. */
final class Digits {
  private static final int LONGEST = 6;

  private Digits() {}

  /** Returns the number, or -1 if the text is not a number from 0 to the maximum. */
  static int decimal(String text, int maximum) {
    return number(text, 10, maximum);
  }

  /** Returns the number, or -1 if the text is not a hexadecimal number from 0 to the maximum. */
  static int hexadecimal(String text, int maximum) {
    return text.length() > 4 ? -1 : number(text, 16, maximum);
  }

  private static int number(String text, int radix, int maximum) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number <= maximum ? number : -1;
  }
}
