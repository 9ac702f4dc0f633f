package io.crosslink.sdk.huawei.internal.signing;

import okio.Buffer;

/**
 * The canonical percent-encoding of signatures: unreserved characters of RFC 3986 unchanged, every
 * other byte as {@code %XX}.
 *
 * <p>A sent URL may differ: {@code !}, {@code +} and {@code ,} may be plain, and unreserved
 * characters may be encoded. So the sent text is converted byte by byte; a server that decodes the
 * URL and encodes it again gets the same result.
 */
final class PercentEncoding {
  private static final String DIGITS = "0123456789ABCDEF";

  private PercentEncoding() {}

  /** Writes the path of a URL, given as sent; slashes are kept. */
  static void writePath(Buffer canonical, String sent) {
    write(canonical, sent, false);
  }

  /** Writes a name or value of a query, given as sent; a plus means a blank. */
  static void writeQuery(Buffer canonical, String sent) {
    write(canonical, sent, true);
  }

  private static void write(Buffer canonical, String sent, boolean query) {
    int written = 0; // runs that are canonical already are written at once
    for (int i = 0; i < sent.length(); i++) {
      char c = sent.charAt(i); // ASCII: HttpUrl has encoded all other characters
      if (isUnreserved(c) || (c == '/' && !query)) {
        continue;
      }
      canonical.writeUtf8(sent, written, i);
      if (isEscape(sent, i)) {
        writeByte(canonical, Integer.parseInt(sent, i + 1, i + 3, 16));
        i += 2;
      } else {
        writeByte(canonical, c == '+' && query ? ' ' : c);
      }
      written = i + 1;
    }
    canonical.writeUtf8(sent, written, sent.length());
  }

  private static boolean isEscape(String sent, int at) {
    return sent.charAt(at) == '%'
        && at + 2 < sent.length()
        && Character.digit(sent.charAt(at + 1), 16) >= 0
        && Character.digit(sent.charAt(at + 2), 16) >= 0;
  }

  private static void writeByte(Buffer canonical, int value) {
    if (isUnreserved(value)) {
      canonical.writeByte(value);
    } else {
      canonical
          .writeByte('%')
          .writeByte(DIGITS.charAt(value >> 4))
          .writeByte(DIGITS.charAt(value & 15));
    }
  }

  private static boolean isUnreserved(int value) {
    return (value >= 'a' && value <= 'z')
        || (value >= 'A' && value <= 'Z')
        || (value >= '0' && value <= '9')
        || value == '-'
        || value == '_'
        || value == '.'
        || value == '~';
  }
}
