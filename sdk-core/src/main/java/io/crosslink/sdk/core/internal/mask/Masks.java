package io.crosslink.sdk.core.internal.mask;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what looks like a secret, by the names and marks around it. Each pass goes forward only: a
 * regular expression for the same would be quadratic for some texts.
 */
final class Masks {
  private static final String MASK = "***";
  private static final int LONGEST_LABEL = 64;
  private static final Pattern TELLTALE = // without one of these, no secret is recognised
      Pattern.compile(SecretNames.PATTERN + "|Bearer|//|-----BEGIN", Pattern.CASE_INSENSITIVE);
  private static final String MARKS = ":=/-"; // between a telltale and its secret
  private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*+@");

  private final String text;
  private final Matcher names;
  private final StringBuilder masked = new StringBuilder();
  private int done; // what is before this is in the result

  private Masks(String text) {
    this.text = text;
    this.names = SecretNames.in(text);
  }

  /** Returns a text with {@code ***} in place of what looks like a secret. */
  static String apply(String text) {
    String plain = text.replace("&quot;", "\""); // in pages
    if (!hasMark(plain) || !TELLTALE.matcher(plain).find()) {
      return plain;
    }
    String masked = new Masks(plain).privateKeys();
    masked = new Masks(masked).jsonValues();
    masked = new Masks(masked).credentials();
    return USER_INFO.matcher(masked).replaceAll("//***@");
  }

  /** Returns false for most messages, which then need no regular expression. */
  private static boolean hasMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0
          || ((c == 'b' || c == 'B') && text.regionMatches(true, i, "Bearer", 0, 6))
          || ((c == 'a' || c == 'A') && text.regionMatches(true, i, "Authorization", 0, 13))) {
        return true;
      }
    }
    return false;
  }

  /** Masks PEM blocks with keys that are not public, also ones without an end. */
  private String privateKeys() {
    String begin = "-----BEGIN";
    for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, Math.max(done, at + 1))) {
      int label = at + begin.length();
      int body = text.indexOf("-----", label);
      if (body < 0 || body - label > LONGEST_LABEL) {
        body = Math.min(label + LONGEST_LABEL, text.length());
      }
      String name = text.substring(label, body).toUpperCase(Locale.ROOT);
      if (name.contains("KEY") && !name.contains("PUBLIC")) {
        int end = text.indexOf("-----END", body);
        int last = end < 0 ? -1 : text.indexOf("-----", end + 8);
        mask(at, MASK, end < 0 || last < 0 ? text.length() : last + 5);
      }
    }
    return rest();
  }

  /** Masks JSON values after names of secrets. */
  private String jsonValues() {
    int from = 0;
    while (from < text.length() && names.find(from)) {
      int close = text.indexOf('"', names.end());
      if (close < 0) {
        break;
      }
      int open = text.lastIndexOf('"', names.start());
      int colon = skipBlanks(close + 1);
      from = close + 1;
      if (open >= done && at(colon) == ':') {
        int value = skipBlanks(colon + 1);
        int end = endOfValue(value);
        if (end > value) {
          mask(value, '"' + MASK + '"', end);
          from = end;
        }
      }
    }
    return rest();
  }

  private int endOfValue(int at) {
    return switch (at(at)) {
      case '"' -> endOfString(at);
      case '[', '{' -> endOfStructure(at);
      case '\\' -> {
        int quote = at;
        while (at(quote) == '\\') {
          quote++;
        }
        yield at(quote) == '"' ? after(text.indexOf('"', quote + 1)) : endOfScalar(at);
      }
      default -> endOfScalar(at);
    };
  }

  private int endOfString(int at) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return i + 1;
      }
    }
    return text.length();
  }

  private int endOfStructure(int at) {
    int depth = 0;
    int i = at;
    while (i < text.length()) {
      char c = text.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      i = c == '"' ? endOfString(i) : i + 1;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private int endOfScalar(int at) {
    int i = at;
    while (i < text.length() && ",}] \t\r\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private int after(int found) {
    return found < 0 ? text.length() : found + 1;
  }

  /** Masks tokens, signatures and keys in headers, URLs and forms. */
  private String credentials() {
    int afterAuthorization = -1; // where a scheme would begin
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && isOfWord(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        i++;
        continue;
      }
      int value = -1;
      if (isBearer(start, i) || (start == afterAuthorization && isBasic(start, i))) {
        value = skipBlanks(i);
      } else if (isHeader(start, i)) {
        value = skipMark(i);
      } else if (at(i) == '=' && hasName(start, i)) {
        value = i + 1;
      }
      afterAuthorization = ends(start, i, "Authorization") ? skipMark(i) : -1;
      // A token after a scheme is masked when the scheme is reached.
      if (value >= 0 && !(isBearer(value, value + 6) && value > start)) {
        int end = endOfCredential(value);
        if (end > value) {
          mask(value, MASK, end);
          i = end;
        }
      }
    }
    return rest();
  }

  /** Returns whether a word is a scheme that blanks and a token follow. */
  private boolean isBearer(int start, int end) {
    return ends(start, end, "Bearer") && Character.isWhitespace(at(end));
  }

  private boolean isBasic(int start, int end) {
    return ends(start, end, "Basic") && Character.isWhitespace(at(end));
  }

  /** Returns whether a word is a header like {@code X-Auth-Token}, outside of JSON. */
  private boolean isHeader(int start, int end) {
    if (at(end) == '"' || at(end) == '\\') {
      return false;
    }
    for (int x = start; x < end - 2; x++) {
      boolean begins = x == start || text.charAt(x - 1) == '-';
      if (begins && text.regionMatches(true, x, "X-", 0, 2)) {
        return hasName(x, end);
      }
    }
    return false;
  }

  private boolean hasName(int start, int end) {
    return names.region(start, end).find();
  }

  private boolean ends(int start, int end, String suffix) {
    int length = suffix.length();
    return end - start >= length && text.regionMatches(true, end - length, suffix, 0, length);
  }

  /** Skips what is between the name of a header and its value. */
  private int skipMark(int at) {
    int mark = skipBlanks(at);
    return skipBlanks(at(mark) == ':' || at(mark) == '=' ? mark + 1 : mark);
  }

  private int endOfCredential(int at) {
    if (at(at) == '"') {
      return after(text.indexOf('"', at + 1));
    }
    int i = at;
    while (i < text.length() && " \t\r\n\f,;&\"<".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  /** Returns a character, or NUL after the end. */
  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private int skipBlanks(int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void mask(int from, String mask, int to) {
    masked.append(text, done, from).append(mask);
    done = to;
  }

  private String rest() {
    return done == 0 ? text : masked.append(text, done, text.length()).toString();
  }
}
