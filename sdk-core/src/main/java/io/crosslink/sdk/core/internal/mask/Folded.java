package io.crosslink.sdk.core.internal.mask;

import org.jspecify.annotations.Nullable;

/** The characters of a text that count when secrets are compared: no white space, no case. */
final class Folded {
  private final char[] characters;
  private final int[] positions;
  private final int length;

  private Folded(char[] characters, int[] positions, int length) {
    this.characters = characters;
    this.positions = positions;
    this.length = length;
  }

  static Folded of(String text) {
    char[] characters = new char[text.length()];
    int[] positions = new int[text.length()];
    return new Folded(characters, positions, fold(text, 0, characters, positions));
  }

  /** Returns the length of the folded end of a text, without creating it. */
  static int lengthOf(String text, int from) {
    return fold(text, from, null, null);
  }

  private static int fold(
      String text, int from, char @Nullable [] characters, int @Nullable [] positions) {
    int length = 0;
    int row = 0; // of backslashes that end here
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (row > 0 && (c == 'n' || c == 'r' || c == 't')) {
        length -= row; // an escaped line break is white space, however often it was escaped
      } else if (isCounted(c)) {
        if (characters != null && positions != null) {
          characters[length] = fold(c);
          positions[length] = i;
        }
        length++;
      }
      row = c == '\\' ? row + 1 : 0;
    }
    return length;
  }

  /** Returns whether a character counts when secrets are compared. */
  static boolean isCounted(char c) {
    return c > ' ' && !(c > 126 && isInvisible(c));
  }

  private static boolean isInvisible(char c) {
    return Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c);
  }

  /** Returns the same for characters that differ only in case. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  int length() {
    return length;
  }

  char at(int index) {
    return characters[index];
  }

  /** Returns where a character is in the text. */
  int position(int index) {
    return positions[index];
  }

  int hash(int start, int count) {
    int hash = 0;
    for (int i = start; i < start + count; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash ^ (hash >>> 15);
  }
}
