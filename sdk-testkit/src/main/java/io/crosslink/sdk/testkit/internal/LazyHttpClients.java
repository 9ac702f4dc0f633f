package io.crosslink.sdk.testkit.internal;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.client.ApacheHttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes WireMock's own HTTP clients once they are used, which only a stub does that passes requests
 * on. To make them takes half a second in a new JVM.
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
    private final Supplier<HttpClient> maker;
    private @Nullable HttpClient made;

    Once(Supplier<HttpClient> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized HttpClient get() {
      made = made == null ? maker.get() : made;
      return made;
    }
  }
}
