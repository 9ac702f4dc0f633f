package io.crosslink.consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The parts of both clouds that the tests call, on this machine. */
final class TinyCloud implements AutoCloseable {
  private static final String GATEWAY =
      "{\"id\":\"gw-1\",\"name\":\"berlin\",\"id_type\":\"ip\",\"bgp_asn\":65021,"
          + "\"created_at\":\"2026-01-31T08:30:00.784Z\",\"new_property\":1.50}";

  final List<String> requests = new CopyOnWriteArrayList<>();
  final List<String> userAgents = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  TinyCloud() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String action = exchange.getRequestHeaders().getFirst("X-ZC-Action");
      String path = exchange.getRequestURI().getPath();
      String request =
          exchange.getRequestMethod()
              + " "
              + path
              + (action == null ? "" : " " + action)
              + " "
              + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      requests.add(request.strip());
      userAgents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
      if (action != null) {
        respond(exchange, 200, "{\"requestId\":\"r-1\",\"response\":" + zenlayer(action) + "}");
      } else if (path.endsWith("/gw-used")) {
        respond(
            exchange,
            400,
            "{\"error_code\":\"VPN.0001\",\"error_msg\":\"in use\",\"request_id\":\"r-2\"}");
      } else if (exchange.getRequestMethod().equals("DELETE")) {
        respond(exchange, 204, "");
      } else if (path.endsWith("/gw-gone")) {
        respond(
            exchange,
            404,
            "{\"error_code\":\"VPN.0001\",\"error_msg\":\"not found\",\"request_id\":\"r-4\"}");
      } else {
        respond(exchange, 200, "{\"customer_gateway\":" + GATEWAY + ",\"request_id\":\"r-3\"}");
      }
    }
  }

  private static String zenlayer(String action) {
    return action.equals("DescribePrivateConnects")
        ? "{\"requestId\":\"r-1\",\"totalCount\":1,\"dataSet\":[{\"privateConnectId\":\"pc-1\","
            + "\"privateConnectStatus\":\"RECYCLED\",\"bandwidthMbps\":200,"
            + "\"createTime\":\"2026-01-31T08:30:00Z\"}]}"
        : "{\"requestId\":\"r-1\"}";
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
