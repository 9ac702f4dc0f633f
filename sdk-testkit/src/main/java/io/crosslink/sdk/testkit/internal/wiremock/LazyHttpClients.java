package io.crosslink.sdk.testkit.internal.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.client.ApacheHttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creates WireMock's own HTTP clients on first use. Only stubs that forward requests use them, and
 * creating them takes half a second in a new JVM.
 */
final class LazyHttpClients implements HttpClientFactory {
  @Override
  public HttpClient buildHttpClient(
      Options options, boolean trustAll, List<String> trusted, boolean useSystemProperties) {
    Supplier<HttpClient> client =
        new Once(
            () ->
                new ApacheHttpClientFactory()
                    .buildHttpClient(options, trustAll, trusted, useSystemProperties));
    return request -> client.get().execute(request);
  }

  private static final class Once implements Supplier<HttpClient> {
    private final Supplier<HttpClient> factory;
    private @Nullable HttpClient client;

    Once(Supplier<HttpClient> factory) {
      this.factory = factory;
    }

    @Override
    public synchronized HttpClient get() {
      client = client == null ? factory.get() : client;
      return client;
    }
  }
}
