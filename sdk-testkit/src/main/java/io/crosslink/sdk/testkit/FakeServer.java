package io.crosslink.sdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.service.FakeService;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.spec.UnknownValues;
import io.crosslink.sdk.testkit.internal.wiremock.WireMockResponses;
import io.crosslink.sdk.testkit.internal.wiremock.WireMockServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The HTTP server of a fake: passes requests to the service, injects faults, records calls. */
final class FakeServer implements AutoCloseable {
  private static final String UNKNOWN_OPERATION = "unknown";

  private final FakeService service;
  private final WireMockServer wireMock;
  private final FaultPlan faults = new FaultPlan();
  private final CallRecorder recorder = new CallRecorder();
  private final TimeSource time;
  private final List<OtherRequests> others = new CopyOnWriteArrayList<>();

  /**
   * Starts a server.
   *
   * @param time the time of the responses
   * @param port the port, 0 for a free one
   * @throws IllegalStateException if the port is in use
   */
  FakeServer(FakeService service, TimeSource time, int port) {
    this.service = service;
    this.time = time;
    this.wireMock =
        WireMockServers.start(
            port,
            this::respond,
            (status, text) ->
                service.toResponse(service.malformed(status, text), null).sentAt(time.now()));
  }

  String endpoint() {
    return "http://127.0.0.1:" + wireMock.port();
  }

  CallRecorder recorder() {
    return recorder;
  }

  WireMockServer wireMock() {
    return wireMock;
  }

  /**
   * Injects a fault.
   *
   * @throws IllegalArgumentException if the fault names an operation that does not exist, or that
   *     is not a login although the fault is a rejected one
   */
  void inject(Fault fault) {
    for (String name : fault.operations()) {
      checkOperation(name);
      if (fault.kind() == Fault.Kind.LOGIN_REJECTED && !service.isLogin(operation(name))) {
        throw new IllegalArgumentException(name + " is not a login");
      }
    }
    faults.add(fault);
  }

  void clearFaults() {
    faults.clear();
  }

  /** {@return the faults that can still apply to a call} */
  List<FaultPlan.Waiting> waitingFaults() {
    return faults.waiting();
  }

  /**
   * Checks the name of an operation.
   *
   * @throws IllegalArgumentException if there is no such operation
   */
  void checkOperation(String name) {
    if (!name.equals(UNKNOWN_OPERATION) && operation(name) == null) {
      throw new IllegalArgumentException(
          "There is no operation "
              + name
              + " in this fake; use its operation id, such as "
              + service.documents().get(0).operations().iterator().next().name());
    }
  }

  private @Nullable SpecOperation operation(String name) {
    return service.documents().stream()
        .flatMap(document -> document.operations().stream())
        .filter(operation -> operation.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public void close() {
    wireMock.stop();
  }

  /** Makes this server accept requests that are not calls of the cloud. */
  void accept(OtherRequests requests) {
    others.add(requests);
  }

  private ResponseDefinition respond(FakeRequest request) {
    for (OtherRequests each : others) {
      ResponseDefinition response = each.respond(request);
      if (response != null) {
        return response;
      }
    }
    return call(request);
  }

  private ResponseDefinition call(FakeRequest request) {
    long start = System.nanoTime();
    SpecOperation operation = service.operation(request);
    String name = operation == null ? UNKNOWN_OPERATION : operation.name();
    String described = CallRecorder.describe(request, operation);
    Fault fault = faults.next(name, described, service.isLogin(operation));
    StubResponse response =
        fault == null ? service.respond(request, false) : respond(request, operation, fault);
    recorder.add(
        number ->
            new CallRecord(
                number,
                name,
                described,
                response == null ? 0 : response.status(),
                response == null ? null : response.errorCode(),
                fault == null ? null : fault.kind(),
                time.now(),
                Duration.ofNanos(System.nanoTime() - start)));
    return deliver(
        response == null ? null : response.sentAt(time.now()),
        operation,
        fault == null ? null : fault.kind());
  }

  /** Returns the response of the service; null if the request does not reach the service. */
  private @Nullable StubResponse respond(
      FakeRequest request, @Nullable SpecOperation operation, Fault fault) {
    return switch (fault.kind()) {
      case THROTTLED -> rejection(Rejection.THROTTLED, operation);
      case SERVICE_BUSY -> rejection(Rejection.BUSY, operation);
      case FORBIDDEN -> rejection(Rejection.FORBIDDEN, operation);
      case CONFLICT -> rejection(Rejection.CONFLICT, operation);
      case QUOTA_EXCEEDED -> rejection(Rejection.QUOTA_EXCEEDED, operation);
      case NOT_FOUND -> rejection(Rejection.NOT_FOUND, operation);
      case LOGIN_REJECTED -> rejection(Rejection.LOGIN, operation);
      case REJECTED ->
          service.toResponse(
              new ErrorResponseException(
                  fault.status(),
                  Objects.requireNonNull(fault.code()),
                  Objects.requireNonNull(fault.message())),
              operation);
      case INTERMEDIARY -> new StubResponse(fault.status(), Map.of(), null, null);
      case STATUS -> service.toResponse(service.failed(operation, fault.status()), operation);
      case CONNECTION_RESET, NO_RESPONSE -> null;
      case LOST_RESPONSE, TRUNCATED_RESPONSE, UNKNOWN_ENUM_VALUE, UNKNOWN_PROPERTY ->
          service.respond(request, false);
      case ASYNC_FAILURE -> service.respond(request, true);
    };
  }

  private StubResponse rejection(Rejection reason, @Nullable SpecOperation operation) {
    return service.toResponse(service.rejection(reason, operation), operation);
  }

  private static ResponseDefinition deliver(
      @Nullable StubResponse response,
      @Nullable SpecOperation operation,
      Fault.@Nullable Kind fault) {
    if (fault == Fault.Kind.NO_RESPONSE) {
      return WireMockResponses.none();
    }
    if (response == null || fault == Fault.Kind.LOST_RESPONSE) {
      return WireMockResponses.connectionReset();
    }
    if (fault == Fault.Kind.INTERMEDIARY) {
      return WireMockResponses.page(response);
    }
    JsonNode body = response.body();
    if (fault == null || body == null || operation == null) {
      return WireMockResponses.of(response);
    }
    return switch (fault) {
      case TRUNCATED_RESPONSE -> WireMockResponses.truncated(response, body);
      case UNKNOWN_ENUM_VALUE ->
          WireMockResponses.of(response.withBody(UnknownValues.withEnumValue(operation, body)));
      case UNKNOWN_PROPERTY ->
          WireMockResponses.of(response.withBody(UnknownValues.withProperty(operation, body)));
      default -> WireMockResponses.of(response);
    };
  }
}
