package io.crosslink.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Responses as they are sent. */
final class HttpResponse {
  private HttpResponse() {}

  /** Returns a response of JSON, or without content if the body is null. */
  static byte[] of(String status, String body) {
    String content = body == null ? "" : body;
    String head =
        "HTTP/1.1 "
            + status
            + "\r\nDate: Sun, 22 Nov 2026 10:00:00 GMT\r\nServer: canned\r\n"
            + "X-Request-Id: 33a2b77a65f94fa090bd4bd42038eb41\r\n"
            + (body == null
                ? ""
                : "Content-Type: application/json\r\nContent-Length: "
                    + content.getBytes(UTF_8).length
                    + "\r\n")
            + "\r\n";
    return (head + content).getBytes(UTF_8);
  }
}
