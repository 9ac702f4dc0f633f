package io.crosslink.sdk.testkit.internal.zenlayer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.service.FakeService;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import io.crosslink.sdk.testkit.internal.spec.ExampleResponses;
import io.crosslink.sdk.testkit.internal.spec.RequestCheck;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.spec.Violation;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Zenlayer SDN: finds the action of a request, authenticates and validates the request, and wraps
 * the response in the envelope. Handles one request at a time.
 */
public final class ZenlayerService implements FakeService {
  private static final String PATH = "/api/v2/sdn";
  private static final Set<String> VERSIONS = Set.of("2023-08-30", "2026-04-01");

  // Read once for all fakes; never modified.
  private static final SpecDocument DOCUMENT = SpecDocument.of(SdnClient.class, "zenlayer/sdn");
  private static final Map<String, SpecOperation> OPERATIONS =
      DOCUMENT.operations().stream()
          .collect(Collectors.toUnmodifiableMap(SpecOperation::action, Function.identity()));
  private static final RequestCheck CHECK = new RequestCheck(DOCUMENT);

  private final PrivateConnectState privateConnects;
  private final CloudRouterState cloudRouters;
  private final PortState ports;
  private final CloudConnections connections;
  private final Map<String, Action> actions = new HashMap<>();
  private final TransitionTimer timer;

  /** Creates a service without resources. */
  public ZenlayerService(TransitionTimer timer) {
    this.timer = timer;
    privateConnects = new PrivateConnectState(timer);
    cloudRouters = new CloudRouterState(timer);
    ports = new PortState(timer);
    connections = new CloudConnections(privateConnects, cloudRouters);
    EdgePointOrder edgePoints = new EdgePointOrder(ports, connections);
    new PrivateConnectActions(privateConnects, ports, connections).addTo(actions);
    new CloudRouterActions(cloudRouters, edgePoints).addTo(actions);
    new EdgePointActions(cloudRouters, edgePoints).addTo(actions);
    new PortActions(ports, new PortUsage(privateConnects, cloudRouters)).addTo(actions);
    new CloudOnRampActions(privateConnects, cloudRouters, connections, timer).addTo(actions);
    new PriceActions().addTo(actions);
    new TrafficActions(privateConnects, timer).addTo(actions);
  }

  /** {@return the private connects} */
  public ResourceAccess<PrivateConnect> privateConnects() {
    return new ResourceAccess<>(
        this,
        privateConnects::add,
        privateConnects::values,
        PrivateConnect::getPrivateConnectId,
        privateConnects.edits());
  }

  /** {@return the connections to public clouds; an immutable copy} */
  public synchronized List<CloudConnection> cloudConnections() {
    return connections.all();
  }

  /** Completes the cross connect of a port. */
  public synchronized void completeCrossConnect(String portId) {
    ports().change(portId, ports::connected);
  }

  /** Sets whether cross connects are completed without that. */
  public synchronized void crossConnectsFollow(boolean follow) {
    ports.crossConnectsFollow(follow);
  }

  /** {@return the cloud routers} */
  public ResourceAccess<CloudRouter> cloudRouters() {
    return new ResourceAccess<>(
        this,
        cloudRouters::add,
        cloudRouters::values,
        CloudRouter::getCloudRouterId,
        cloudRouters.edits());
  }

  /** {@return the ports} */
  public ResourceAccess<Port> ports() {
    return new ResourceAccess<>(this, ports::add, ports::values, Port::getPortId, ports.edits());
  }

  @Override
  public List<SpecDocument> documents() {
    return List.of(DOCUMENT);
  }

  @Override
  public @Nullable SpecOperation operation(FakeRequest request) {
    String action = request.header("X-ZC-Action");
    return action == null || !request.path().equals(PATH) ? null : OPERATIONS.get(action);
  }

  @Override
  public synchronized StubResponse respond(FakeRequest request, boolean failsLater) {
    timer.failsLater(failsLater);
    try {
      String requestId = requestId();
      ObjectNode envelope = Json.mapper().createObjectNode().put("requestId", requestId);
      envelope.set("response", execute(request).put("requestId", requestId));
      return new StubResponse(200, Map.of(), envelope, null);
    } catch (ErrorResponseException e) {
      return toResponse(e, null);
    } finally {
      timer.failsLater(false);
    }
  }

  @Override
  public StubResponse toResponse(ErrorResponseException error, @Nullable SpecOperation operation) {
    ObjectNode body =
        Json.mapper()
            .createObjectNode()
            .put("requestId", requestId())
            .put("code", error.code())
            .put("message", error.text());
    return new StubResponse(error.status(), Map.of(), body, error.code());
  }

  @Override
  public ErrorResponseException malformed(int status, String text) {
    return new ErrorResponseException(
        status, SdnErrorCodes.INVALID_PARAMETER_TYPE, "Invalid request: " + text);
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, @Nullable SpecOperation operation) {
    return ZenlayerErrors.of(reason, operation);
  }

  @Override
  public boolean isLogin(@Nullable SpecOperation operation) {
    return operation != null; // every request is signed, or has the token
  }

  @Override
  public ErrorResponseException failed(@Nullable SpecOperation operation, int status) {
    return new ErrorResponseException(
        status, SdnErrorCodes.INTERNAL_SERVER_ERROR, "An internal error occurred");
  }

  private ObjectNode execute(FakeRequest request) {
    if (!request.path().equals(PATH) || !request.method().equals("POST")) {
      throw new ErrorResponseException(
          404, SdnErrorCodes.OPERATION_FAILED_RESOURCE_NOT_FOUND, "There is only POST " + PATH);
    }
    ZenlayerSignature.check(request, timer);
    SpecOperation operation = operation(request);
    String version = request.header("X-ZC-Version");
    if (operation == null || version == null || !VERSIONS.contains(version)) {
      throw new ErrorResponseException(
          403,
          SdnErrorCodes.AUTHFAILURE_UNAUTHORIZED_OPERATION,
          "There is no action " + request.header("X-ZC-Action") + " in version " + version);
    }
    ActionBody body = ActionBody.of(request);
    Violation violation = CHECK.body(operation, body.json());
    if (violation != null) {
      throw Violations.toError(operation, violation);
    }
    Action action = actions.get(operation.action());
    return action == null
        ? (ObjectNode) ExampleResponses.body(operation, body.values()).path("response")
        : Json.mapper().valueToTree(action.execute(body));
  }

  private static String requestId() {
    return "T" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
  }
}
