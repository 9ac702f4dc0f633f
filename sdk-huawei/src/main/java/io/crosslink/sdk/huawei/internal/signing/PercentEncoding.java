package io.crosslink.sdk.huawei.internal.signing;

import okio.Buffer;

/**
 * The one percent-encoding that signatures use: RFC 3986's unreserved characters as they are, every
 * other byte as {@code %XX}.
 *
 * <p>A URL on the wire has more freedom: it may write {@code !}, {@code +} or {@code ,} plainly, or
 * encode what need not be encoded. So text is taken from the URL as it will be sent, byte by byte,
 * and brought into the canonical form; whoever decodes the URL and encodes it anew gets the same.
 */
final class PercentEncoding {
  private static final String DIGITS = "0123456789ABCDEF";

  private PercentEncoding() {}

  /** Writes a URL's path, as it is sent; its slashes stay. */
  static void writePath(Buffer canonical, String sent) {
    write(canonical, sent, false);
  }

  /** Writes a name or value of a URL's query, as it is sent; a plus stands for a blank. */
  static void writeQuery(Buffer canonical, String sent) {
    write(canonical, sent, true);
  }

  private static void write(Buffer canonical, String sent, boolean query) {
    int written = 0; // what is canonical already is written in one piece
    for (int i = 0; i < sent.length(); i++) {
      char c = sent.charAt(i); // ASCII: HttpUrl has encoded all else
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
