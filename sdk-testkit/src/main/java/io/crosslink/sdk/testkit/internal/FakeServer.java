package io.crosslink.sdk.testkit.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.crosslink.sdk.testkit.RecordedCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The HTTP side of a fake, on a free port of this machine: passes requests to the service and
 * records which operation was called and how it was answered.
 */
public final class FakeServer implements AutoCloseable {
  private static final String TRANSFORMER = "crosslink-fake";
  // Below every stub that a test adds without a priority of its own.
  private static final int LAST = Integer.MAX_VALUE;

  private final FakeService service;
  private final WireMockServer wireMock;
  private final List<RecordedCall> calls = Collections.synchronizedList(new ArrayList<>());

  private FakeServer(FakeService service) {
    this.service = service;
    this.wireMock =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .http2PlainDisabled(true)
                .gzipDisabled(true)
                .disableRequestJournal() // it would keep every secret sent
                .notifier(new SilentNotifier())
                .extensions(new Answering()));
  }

  /** Starts a server that has its requests answered by the service. */
  public static FakeServer start(FakeService service) {
    FakeServer server = new FakeServer(service);
    server.wireMock.start();
    server.wireMock.stubFor(
        any(anyUrl()).atPriority(LAST).willReturn(aResponse().withTransformers(TRANSFORMER)));
    return server;
  }

  /** {@return the base URL} */
  public String endpoint() {
    return "http://127.0.0.1:" + wireMock.port();
  }

  /** {@return the requests answered so far, oldest first; a copy that cannot be changed} */
  public List<RecordedCall> calls() {
    synchronized (calls) {
      return List.copyOf(calls);
    }
  }

  /** {@return the requests for one operation, oldest first} */
  public List<RecordedCall> calls(String operation) {
    return calls().stream().filter(call -> call.operation().equals(operation)).toList();
  }

  /** {@return the server underneath} */
  public WireMockServer wireMock() {
    return wireMock;
  }

  @Override
  public void close() {
    wireMock.stop();
  }

  private final class Answering implements ResponseDefinitionTransformerV2 {
    @Override
    public String getName() {
      return TRANSFORMER;
    }

    @Override
    public boolean applyGlobally() {
      return false; // stubs that a test adds answer for themselves
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      FakeAnswer answer = service.answer(new FakeRequest(event.getRequest()));
      calls.add(new RecordedCall(answer.operation(), answer.status()));
      ResponseDefinitionBuilder response = aResponse().withStatus(answer.status());
      answer.headers().forEach(response::withHeader);
      if (answer.body() != null) {
        response.withHeader("Content-Type", "application/json").withBody(answer.body().toString());
      }
      return response.build();
    }
  }
}
