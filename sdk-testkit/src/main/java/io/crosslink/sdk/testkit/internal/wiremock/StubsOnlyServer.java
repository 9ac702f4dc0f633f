package io.crosslink.sdk.testkit.internal.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.util.Arrays;
import java.util.List;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.handler.ContextHandler;
import wiremock.org.eclipse.jetty.server.handler.HandlerList;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;
import wiremock.org.eclipse.jetty.servlet.ServletHandler;
import wiremock.org.eclipse.jetty.servlet.ServletMapping;

/**
 * WireMock's server without what else it offers over HTTP: administration, files and tunnels.
 * Whatever reaches the port, such as a page in a browser, could have it call other hosts, write
 * files or stop. Tests administer it in their own JVM.
 */
final class StubsOnlyServer extends Jetty11HttpServer {
  private static final String FILES = "/__files/*";

  StubsOnlyServer(
      Options options,
      AdminRequestHandler admin,
      StubRequestHandler stubs,
      MalformedRequests malformed) {
    super(options, admin, stubs);
    HandlerList handlers = new HandlerList(malformed);
    for (Handler each : jettyServer.getChildHandlersByClass(ContextHandler.class)) {
      if (((ContextHandler) each).getContextPath().equals("/")) { // the other is /__admin
        handlers.addHandler(each);
      }
    }
    jettyServer.setHandler(handlers);
    jettyServer.setErrorHandler(malformed.errorHandler());
  }

  @Override
  protected void decorateMockServiceContextAfterConfig(ServletContextHandler context) {
    ServletHandler servlets = context.getServletHandler();
    servlets.setServletMappings(
        Arrays.stream(servlets.getServletMappings())
            .filter(mapping -> !List.of(mapping.getPathSpecs()).contains(FILES))
            .toArray(ServletMapping[]::new));
  }
}
