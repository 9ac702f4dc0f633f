package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Zenlayer with a token bucket that all clients share, in virtual time. */
final class LimitedService implements AutoCloseable {
  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final VirtualTime time = new VirtualTime();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final double limit;
  private final double burst;
  private double tokens;
  private Duration filledAt = Duration.ZERO;
  private int attempts;
  private final Map<String, List<Duration>> accepted = new HashMap<>();

  LimitedService(double limit, double burst) throws IOException {
    this.limit = limit;
    this.burst = burst;
    tokens = burst;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
    server.setExecutor(threads);
    server.createContext("/", this::respond);
    server.start();
  }

  /** A client as another process has it: with a pacer of its own. */
  SdnClient client(String name) {
    return SdnClient.builder()
        .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
        .allowPlainHttp(true)
        .credentials(ZenlayerCredentials.of("id", "password"))
        .timeSource(time)
        .userAgentSuffix(name)
        .build();
  }

  VirtualTime time() {
    return time;
  }

  private void respond(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    String agent = exchange.getRequestHeaders().getFirst("User-Agent");
    boolean ok = accepts(agent.substring(agent.lastIndexOf(' ') + 1));
    byte[] body =
        (ok
                ? "{\"requestId\":\"1\",\"response\":{\"requestId\":\"1\"}}"
                : "{\"requestId\":\"1\",\"code\":\"REQUEST_LIMIT_EXCEEDED\",\"message\":\"Too many\"}")
            .getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(ok ? 200 : 429, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private synchronized boolean accepts(String name) {
    attempts++;
    Duration now = time.elapsed();
    tokens = Math.min(burst, tokens + now.minus(filledAt).toNanos() / 1e9 * limit);
    filledAt = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    accepted.computeIfAbsent(name, client -> new ArrayList<>()).add(now);
    return true;
  }

  synchronized int attempts() {
    return attempts;
  }

  /** {@return how many calls of a client were accepted per second within an interval} */
  synchronized double rate(String name, Duration from, Duration to) {
    long number =
        accepted.getOrDefault(name, List.of()).stream()
            .filter(at -> at.compareTo(from) >= 0 && at.compareTo(to) < 0)
            .count();
    return number * 1e9 / to.minus(from).toNanos();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
