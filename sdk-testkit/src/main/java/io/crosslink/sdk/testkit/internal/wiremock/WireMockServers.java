package io.crosslink.sdk.testkit.internal.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Starts WireMock servers on 127.0.0.1. */
public final class WireMockServers {
  private static final long STOP_TIMEOUT_MILLIS = 100;

  /** Enough for the connections of many threads that call at once: others wait a second or more. */
  private static final int ACCEPT_QUEUE_SIZE = 2048;

  private WireMockServers() {}

  /**
   * Starts a server.
   *
   * @param port the port, 0 for a free one
   * @param responder responds to all requests for which a test has added no stub
   * @param rejection creates the response to malformed requests, from status and reason
   * @throws IllegalStateException if the port is in use
   */
  public static WireMockServer start(
      int port,
      Function<FakeRequest, ResponseDefinition> responder,
      BiFunction<Integer, String, StubResponse> rejection) {
    WireMockServer server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .port(port)
                .http2PlainDisabled(true)
                .gzipDisabled(true)
                .jettyAcceptQueueSize(ACCEPT_QUEUE_SIZE)
                .jettyStopTimeout(STOP_TIMEOUT_MILLIS) // a pending response must not delay stopping
                .mappingSource(new NoMappings())
                .httpClientFactory(new LazyHttpClients())
                .httpServerFactory(
                    (options, admin, stubs) ->
                        new StubsOnlyServer(
                            options, admin, stubs, new MalformedRequests(rejection)))
                .stubRequestLoggingDisabled(true) // it would read the body as text of any charset
                .disableRequestJournal() // it would keep all secrets that are sent
                .notifier(new SilentNotifier())
                .extensions(new Transformer(responder)));
    try {
      server.start();
    } catch (FatalStartupException e) {
      throw new IllegalStateException(
          "Cannot listen on port " + port + " of 127.0.0.1; port 0 selects a free one", e);
    }
    return server;
  }

  /**
   * Responds to what no stub matches. Not a stub itself, so that resetting stubs keeps the fake.
   */
  private static final class Transformer implements ResponseDefinitionTransformerV2 {
    private final Function<FakeRequest, ResponseDefinition> responder;

    Transformer(Function<FakeRequest, ResponseDefinition> responder) {
      this.responder = responder;
    }

    @Override
    public String getName() {
      return "crosslink-fake";
    }

    @Override
    public boolean applyGlobally() {
      return true;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return event.getWasMatched()
          ? event.getResponseDefinition()
          : responder.apply(new FakeRequest(event.getRequest()));
    }
  }
}
