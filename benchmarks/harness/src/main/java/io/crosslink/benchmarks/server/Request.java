package io.crosslink.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request.
 *
 * @param head request line and headers
 * @param body the body
 * @param end where the next request starts
 */
record Request(String head, byte[] body, int end) {
  private static final byte[] NOTHING = {};

  /** Returns the request at the start of the bytes, or null if it is incomplete. */
  static Request parse(byte[] bytes, int length) {
    int headEnd = endOfHead(bytes, length);
    if (headEnd < 0) {
      return null;
    }
    String head = latin1(bytes, 0, headEnd);
    if (head.startsWith("GET")
        || head.startsWith("DELETE") && header(head, "content-length").isEmpty()) {
      return new Request(head, NOTHING, headEnd);
    }
    String declared = header(head, "content-length");
    if (declared.isEmpty() && !header(head, "transfer-encoding").isEmpty()) {
      return chunked(head, bytes, headEnd, length);
    }
    int size = declared.isEmpty() ? 0 : Integer.parseInt(declared);
    if (headEnd + size > length) {
      return null;
    }
    byte[] body = new byte[size];
    System.arraycopy(bytes, headEnd, body, 0, size);
    return new Request(head, body, headEnd + size);
  }

  private static int endOfHead(byte[] bytes, int length) {
    for (int i = 3; i < length; i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private static Request chunked(String head, byte[] bytes, int start, int length) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int at = start;
    while (true) {
      int lineEnd = at;
      while (lineEnd < length && bytes[lineEnd] != '\n') {
        lineEnd++;
      }
      if (lineEnd == length) {
        return null;
      }
      int size = Integer.parseInt(latin1(bytes, at, lineEnd).strip(), 16);
      at = lineEnd + 1;
      if (at + size + 2 > length) {
        return null;
      }
      body.write(bytes, at, size);
      at += size + 2;
      if (size == 0) {
        return new Request(head, body.toByteArray(), at);
      }
    }
  }

  @SuppressWarnings("deprecation") // the fastest way for ASCII
  private static String latin1(byte[] bytes, int from, int to) {
    return new String(bytes, 0, from, to - from);
  }

  /** {@return the path with the query} */
  String target() {
    int start = head.indexOf(' ') + 1;
    return head.substring(start, head.indexOf(' ', start));
  }

  String method() {
    return head.substring(0, head.indexOf(' '));
  }

  /** {@return the value of a header, or an empty string} */
  String header(String lowerCaseName) {
    return header(head, lowerCaseName);
  }

  private static String header(String head, String lowerCaseName) {
    for (int at = head.indexOf('\n') + 1; at > 0 && at < head.length(); ) {
      int end = head.indexOf('\r', at);
      int name = lowerCaseName.length();
      if (head.regionMatches(true, at, lowerCaseName, 0, name) && head.charAt(at + name) == ':') {
        return head.substring(at + name + 1, end).strip();
      }
      at = end + 2;
    }
    return "";
  }

  /** {@return all headers by their lower-case names} */
  Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    for (String line : head.substring(head.indexOf('\n') + 1).split("\r\n")) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  String text() {
    return new String(body, ISO_8859_1);
  }
}
