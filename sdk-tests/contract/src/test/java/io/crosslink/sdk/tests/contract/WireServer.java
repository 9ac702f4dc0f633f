package io.crosslink.sdk.tests.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The HTTP server that all contract tests share; started once, closed when the run ends. */
final class WireServer implements AutoCloseable {
  private final WireMockServer server = new WireMockServer(options().dynamicPort());

  private WireServer() {
    server.start();
  }

  String url() {
    return server.baseUrl();
  }

  /** Resets the server, which then responds to this method and path only. */
  void respond(String method, String path, ResponseDefinitionBuilder response) {
    server.resetAll();
    server.stubFor(request(method, urlPathEqualTo(path)).willReturn(response));
  }

  /** Resets the server, which then has no stubs. */
  void reset() {
    server.resetAll();
  }

  static ResponseDefinitionBuilder json(int status, Object body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(body.toString());
  }

  static ResponseDefinitionBuilder empty(int status) {
    return aResponse().withStatus(status);
  }

  /** Returns the only request that was received. */
  LoggedRequest received() {
    List<ServeEvent> events = server.getAllServeEvents();
    assertThat(events).as("requests received").hasSize(1);
    return events.get(0).getRequest();
  }

  /** Asserts that no request was received. */
  void receivedNothing() {
    assertThat(server.getAllServeEvents()).as("requests received").isEmpty();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Provides tests with the server. */
  static final class Resolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == WireServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(WireServer.class))
          .getOrComputeIfAbsent(WireServer.class, type -> new WireServer());
    }
  }
}
