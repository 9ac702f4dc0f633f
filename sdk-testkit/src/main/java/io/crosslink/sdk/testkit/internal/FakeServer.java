package io.crosslink.sdk.testkit.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP side of a fake, on a port of this machine: passes requests to the service, lets go wrong
 * what is to go wrong, and records which operation was called and how it was answered.
 */
public final class FakeServer implements AutoCloseable {
  private static final String TRANSFORMER = "crosslink-fake";
  private static final String UNKNOWN_OPERATION = "unknown";
  // Below every stub that a test adds without a priority of its own.
  private static final int LAST = Integer.MAX_VALUE;
  private static final long MILLISECONDS_TO_STOP = 100;

  private final FakeService service;
  private final WireMockServer wireMock;
  private final FaultPlan faults = new FaultPlan();
  private final CallRecorder recorder = new CallRecorder();

  private FakeServer(FakeService service, int port) {
    this.service = service;
    this.wireMock =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .port(port)
                .http2PlainDisabled(true)
                .gzipDisabled(true)
                .jettyStopTimeout(MILLISECONDS_TO_STOP) // a stalled answer must not hold up the end
                .mappingSource(new NoMappings())
                .httpClientFactory(new LazyHttpClients())
                .disableRequestJournal() // it would keep every secret sent
                .notifier(new SilentNotifier())
                .extensions(new Answering()));
  }

  /** Starts a server that has its requests answered by the service; port 0 for any free one. */
  public static FakeServer start(FakeService service, int port) {
    FakeServer server = new FakeServer(service, port);
    try {
      server.wireMock.start();
    } catch (FatalStartupException e) {
      throw new IllegalStateException(
          "Cannot listen on port " + port + " of 127.0.0.1; port 0 takes a free one", e);
    }
    server.wireMock.stubFor(
        any(anyUrl()).atPriority(LAST).willReturn(aResponse().withTransformers(TRANSFORMER)));
    return server;
  }

  /** {@return the base URL} */
  public String endpoint() {
    return "http://127.0.0.1:" + wireMock.port();
  }

  /** {@return the requests answered so far} */
  public CallRecorder recorder() {
    return recorder;
  }

  /** {@return the server underneath} */
  public WireMockServer wireMock() {
    return wireMock;
  }

  /**
   * Injects a fault.
   *
   * @throws IllegalArgumentException if the fault is for an operation that does not exist
   */
  public void inject(Fault fault) {
    fault.operations().forEach(this::checkOperation);
    faults.add(fault);
  }

  /**
   * Checks the name of an operation.
   *
   * @throws IllegalArgumentException if there is no such operation
   */
  public void checkOperation(String name) {
    boolean known =
        name.equals(UNKNOWN_OPERATION)
            || service.documents().stream()
                .flatMap(document -> document.operations().stream())
                .anyMatch(operation -> operation.name().equals(name));
    if (!known) {
      throw new IllegalArgumentException(
          "There is no operation "
              + name
              + " in this fake; use its operation id, such as "
              + service.documents().get(0).operations().iterator().next().name());
    }
  }

  /** Lets nothing go wrong any more. */
  public void clearFaults() {
    faults.clear();
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
      FakeRequest request = new FakeRequest(event.getRequest());
      SpecOperation operation = service.operation(request);
      String name = operation == null ? UNKNOWN_OPERATION : operation.name();
      Fault fault = faults.next(name);
      FakeAnswer answer =
          fault == null ? service.answer(request, false) : answer(request, operation, fault);
      recorder.add(
          number ->
              new CallRecord(
                  number,
                  name,
                  CallRecorder.show(request, operation),
                  answer == null ? 0 : answer.status(),
                  answer == null ? null : answer.errorCode(),
                  fault == null ? null : fault.kind()));
      return fault == null ? Responses.of(answer) : Responses.of(fault.kind(), answer, operation);
    }

    /** What the service makes of it; null if it never hears of it. */
    private @Nullable FakeAnswer answer(
        FakeRequest request, @Nullable SpecOperation operation, Fault fault) {
      return switch (fault.kind()) {
        case THROTTLED -> service.refuse(service.throttled(operation));
        case SERVICE_BUSY -> service.refuse(service.busy(operation));
        case STATUS -> service.refuse(service.failed(operation, fault.status()));
        case CONNECTION_RESET, NO_RESPONSE -> null;
        case LOST_RESPONSE, TRUNCATED_RESPONSE, UNKNOWN_ENUM_VALUE, UNKNOWN_PROPERTY ->
            service.answer(request, false);
        case ASYNC_FAILURE -> service.answer(request, true);
      };
    }
  }
}
