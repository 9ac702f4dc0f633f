package io.crosslink.sdk.huawei.internal.signing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Returns empty responses, and keeps the requests. */
final class RecordingServer implements AutoCloseable {
  static {
    // Otherwise each response waits for the acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

  /**
   * A received request.
   *
   * @param target path and query, not decoded
   * @param headers the headers
   * @param body the body, empty if there is none
   */
  record Sent(String target, Headers headers, String body) {
    @Nullable String header(String name) {
      return headers.getFirst(name);
    }
  }

  RecordingServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns the next request; fails if there is none. */
  Sent next() {
    return sent.remove();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      sent.add(new Sent(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
      exchange.sendResponseHeaders(204, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
