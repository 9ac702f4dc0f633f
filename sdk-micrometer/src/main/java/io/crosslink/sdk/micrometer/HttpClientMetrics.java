package io.crosslink.sdk.micrometer;

import io.crosslink.sdk.core.internal.call.ClientRuntimeFactory;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * Measures the connections of an HTTP client and its calls in progress. Bind it once for each HTTP
 * client, also if several service clients use it:
 *
 * <pre>{@code
 * HttpClientMetrics.shared().bindTo(registry);
 * }</pre>
 *
 * <ul>
 *   <li>gauge {@code crosslink.http.client.connections}: connections; {@code state} is {@code
 *       active} or {@code idle}
 *   <li>gauge {@code crosslink.http.client.requests}: requests; {@code state} is {@code running}
 *       or, of asynchronous ones beyond the limits of the dispatcher, {@code queued}
 * </ul>
 *
 * <p>The tag {@code http.client} has the name.
 */
public final class HttpClientMetrics implements MeterBinder {
  private final String name;
  private final OkHttpClient client;

  private HttpClientMetrics(String name, OkHttpClient client) {
    this.name = name;
    this.client = client;
  }

  /** {@return the metrics of the HTTP client that all service clients share by default} */
  public static HttpClientMetrics shared() {
    return new HttpClientMetrics("shared", ClientRuntimeFactory.httpClient(null));
  }

  /**
   * Returns the metrics of an HTTP client of your own.
   *
   * @param name its name, the value of a tag
   * @param client the HTTP client
   * @return its metrics
   * @throws IllegalArgumentException if the name is blank or the HTTP client is null
   */
  public static HttpClientMetrics of(String name, OkHttpClient client) {
    return new HttpClientMetrics(
        Arguments.notBlank("name", name), Arguments.notNull("client", client));
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    ConnectionPool pool = client.connectionPool();
    connections(registry, pool, "active", all -> all.connectionCount() - all.idleConnectionCount());
    connections(registry, pool, "idle", ConnectionPool::idleConnectionCount);
    Dispatcher dispatcher = client.dispatcher();
    requests(registry, dispatcher, "running", Dispatcher::runningCallsCount);
    requests(registry, dispatcher, "queued", Dispatcher::queuedCallsCount);
  }

  private void connections(
      MeterRegistry registry,
      ConnectionPool pool,
      String state,
      ToDoubleFunction<ConnectionPool> count) {
    Gauge.builder("crosslink.http.client.connections", pool, count)
        .description("Connections of the HTTP client")
        .tags("http.client", name, "state", state)
        .register(registry);
  }

  private void requests(
      MeterRegistry registry,
      Dispatcher dispatcher,
      String state,
      ToDoubleFunction<Dispatcher> count) {
    Gauge.builder("crosslink.http.client.requests", dispatcher, count)
        .description("Requests that the HTTP client executes or queues")
        .tags("http.client", name, "state", state)
        .register(registry);
  }
}
