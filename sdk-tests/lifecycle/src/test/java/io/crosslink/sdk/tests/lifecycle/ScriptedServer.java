package io.crosslink.sdk.tests.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends one response after the other, whatever is requested; the last one stays. */
final class ScriptedServer implements AutoCloseable {
  private final HttpServer server;
  private final Queue<Response> responses = new ConcurrentLinkedQueue<>();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();

  /** A response; JSON if its body begins like an object, else text. */
  record Response(int status, String body) {}

  ScriptedServer() {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Replaces the script. */
  void script(List<Response> next) {
    responses.clear();
    requests.clear();
    responses.addAll(next);
  }

  /** Returns method and path of each request, for Zenlayer the action, since the last script. */
  List<String> requests() {
    return new ArrayList<>(requests);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String action = exchange.getRequestHeaders().getFirst("X-ZC-Action");
      String path = exchange.getRequestURI().getPath();
      requests.add(action != null ? action : exchange.getRequestMethod() + " " + path);
      Response next = responses.size() > 1 ? responses.remove() : responses.element();
      byte[] body = next.body().getBytes(UTF_8);
      String type = next.body().startsWith("{") ? "application/json" : "text/plain";
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(next.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
