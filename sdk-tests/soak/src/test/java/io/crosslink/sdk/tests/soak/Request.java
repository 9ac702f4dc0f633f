package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import okhttp3.Headers;

/**
 * A request.
 *
 * @param method the method
 * @param target path and query
 * @param headers the headers, names in lower case
 * @param body the body; missing if there is none
 */
record Request(String method, String target, Map<String, String> headers, JsonNode body) {
  /** The header with the call of a request: {@code caller/number}. */
  static final String CALL = "X-Soak-Call";

  private static final ObjectMapper JSON = new ObjectMapper();

  static Request read(InputStream in) throws IOException {
    String[] start = line(in).split(" ", -1);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException();
    }
    return new Request(start[0], start[1], headers, JSON.readTree(body));
  }

  /** {@return a request over HTTP/2, without its body} */
  static Request of(Headers head) {
    Map<String, String> headers = new HashMap<>();
    for (int i = 0; i < head.size(); i++) {
      headers.put(head.name(i), head.value(i));
    }
    return new Request(
        headers.getOrDefault(":method", ""),
        headers.getOrDefault(":path", ""),
        headers,
        MissingNode.getInstance());
  }

  Request withBody(byte[] bytes) throws IOException {
    return new Request(method, target, headers, JSON.readTree(bytes));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** {@return {@code caller/number}} */
  String mark() {
    return header(CALL);
  }

  String caller() {
    return mark().substring(0, mark().indexOf('/'));
  }

  int call() {
    return Integer.parseInt(mark().substring(mark().indexOf('/') + 1));
  }

  /** {@return the segments of the path, the first one empty} */
  String[] path() {
    return target.split("\\?", -1)[0].split("/", -1);
  }

  /** {@return a query value without decoding, or an empty string} */
  String query(String name) {
    for (String pair : target.substring(target.indexOf('?') + 1).split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return "";
  }
}
