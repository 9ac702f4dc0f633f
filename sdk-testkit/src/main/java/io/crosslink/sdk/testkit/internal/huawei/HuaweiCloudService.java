package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.iam.IamErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.iam.Authentication;
import io.crosslink.sdk.testkit.internal.huawei.iam.IamOperations;
import io.crosslink.sdk.testkit.internal.huawei.iam.IssuedCredentials;
import io.crosslink.sdk.testkit.internal.huawei.vpn.VpnResources;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.service.FakeService;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import io.crosslink.sdk.testkit.internal.spec.RequestCheck;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.spec.Violation;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Huawei Cloud behind its API gateway: finds the operation of a request, authenticates and
 * validates the request, and adds a request id to the response. Handles one request at a time.
 */
public final class HuaweiCloudService implements FakeService {
  private static final String REQUEST_ID = "X-Request-Id";

  // Read once for all fakes; never modified.
  private static final List<SpecDocument> DOCUMENTS =
      List.of(
          SpecDocument.of(VpnClient.class, "huawei/vpn"),
          SpecDocument.of(IamClient.class, "huawei/iam"));
  private static final Map<String, SpecOperation> OPERATIONS =
      DOCUMENTS.stream()
          .flatMap(each -> each.operations().stream())
          .collect(Collectors.toUnmodifiableMap(SpecOperation::name, Function.identity()));

  /** Operations that accept invalid requests and report what is invalid in their response. */
  private static final Set<String> VALIDATES_ITSELF = Set.of("createVpnUsers");

  private final TransitionTimer timer;
  private final IssuedCredentials issued;
  private final Authentication authentication;
  private final VpnResources vpn;
  private final List<Route> routes = new ArrayList<>();
  private final ClientTokens clientTokens = new ClientTokens();

  /** Creates a cloud without resources. */
  public HuaweiCloudService(TransitionTimer timer) {
    this.timer = timer;
    issued = new IssuedCredentials(timer);
    authentication = new Authentication(issued, timer);
    vpn = new VpnResources(timer, this);
    new IamOperations(issued).addTo(routes);
    vpn.addTo(routes);
    Set<String> stateful = routes.stream().map(Route::operation).collect(Collectors.toSet());
    OPERATIONS.values().stream()
        .filter(operation -> !stateful.contains(operation.name()))
        .forEach(operation -> routes.add(exampleRoute(operation)));
    routes.sort(Route.LITERALS_FIRST);
  }

  /** Returns the route of an operation without state. */
  private Route exampleRoute(SpecOperation operation) {
    return Route.of(
        operation.name(),
        operation.method(),
        operation.template(),
        call -> {
          vpn.checkPath(call);
          return Response.ofExample(operation, call);
        });
  }

  /** {@return the resources of VPN} */
  public VpnResources vpn() {
    return vpn;
  }

  /** Issues a temporary access key. */
  public synchronized IssuedCredentials.Key issueKey(Duration life) {
    return issued.issueKey(life);
  }

  /** Revokes all tokens and temporary access keys. */
  public synchronized void revokeSessions() {
    issued.revoke();
  }

  @Override
  public List<SpecDocument> documents() {
    return DOCUMENTS;
  }

  @Override
  public @Nullable SpecOperation operation(FakeRequest request) {
    return routes.stream()
        .filter(route -> route.match(request.method(), request.path()) != null)
        .findFirst()
        .map(route -> OPERATIONS.get(route.operation()))
        .orElse(null);
  }

  @Override
  public synchronized StubResponse respond(FakeRequest request, boolean failsLater) {
    timer.failsLater(failsLater);
    try {
      for (Route route : routes) {
        Map<String, String> pathValues = route.match(request.method(), request.path());
        if (pathValues != null) {
          return respond(request, route, pathValues);
        }
      }
      throw new ErrorResponseException(
          404, "APIGW.0101", "The API does not exist or has not been published");
    } catch (ErrorResponseException e) {
      return toResponse(e);
    } finally {
      timer.failsLater(false);
    }
  }

  private StubResponse respond(FakeRequest request, Route route, Map<String, String> pathValues) {
    SpecOperation operation = Objects.requireNonNull(OPERATIONS.get(route.operation()));
    if (operation.isAuthenticated()) {
      boolean iam = IamOperations.isIam(operation);
      String project = authentication.check(request, iam ? "iam" : "vpn");
      if (!iam && !Objects.equals(project, pathValues.get("project_id"))) {
        throw new ErrorResponseException(
            403, VpnErrorCodes.ACCESS_DENIED, "No permission for the project in the path");
      }
    }
    Call call = new Call(pathValues, QueryString.of(request.query()), request);
    check(operation, call);
    Response response = clientTokens.handle(route, call);
    String requestId = UUID.randomUUID().toString();
    ObjectNode body = response.body();
    if (body != null && operation.responseSchema().path("properties").has("request_id")) {
      body.put("request_id", requestId);
    }
    Map<String, String> headers = new HashMap<>(response.headers());
    headers.put(REQUEST_ID, requestId);
    return new StubResponse(response.status(), headers, body, null);
  }

  private void check(SpecOperation operation, Call call) {
    if (VALIDATES_ITSELF.contains(operation.name())) {
      return;
    }
    RequestCheck check = new RequestCheck(operation.document());
    Violation query = check.query(operation, call.query()::all);
    Violation violation =
        query != null || operation.requestSchema().isMissingNode()
            ? query
            : check.body(operation, call.json());
    if (violation != null) {
      throw IamOperations.isIam(operation)
          ? IamOperations.error(
              operation, 400, IamErrorCodes.INVALID_BODY, "Invalid request: " + violation.text())
          : Call.invalid(violation.text());
    }
  }

  @Override
  public StubResponse toResponse(ErrorResponseException error) {
    String requestId = UUID.randomUUID().toString();
    ObjectNode body = Json.mapper().createObjectNode();
    if (error.code().equals(String.valueOf(error.status()))) { // the older operations of IAM
      body.putObject("error").put("code", error.status()).put("message", error.text());
    } else {
      body.put("error_code", error.code())
          .put("error_msg", error.text())
          .put("request_id", requestId);
    }
    return new StubResponse(error.status(), Map.of(REQUEST_ID, requestId), body, error.code());
  }

  @Override
  public ErrorResponseException malformed(int status, String text) {
    return new ErrorResponseException(
        status, VpnErrorCodes.INVALID_REQUEST, "Invalid request: " + text);
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, @Nullable SpecOperation operation) {
    return HuaweiErrors.of(reason, operation);
  }

  @Override
  public boolean isLogin(@Nullable SpecOperation operation) {
    return operation != null && !operation.isAuthenticated();
  }

  @Override
  public ErrorResponseException failed(@Nullable SpecOperation operation, int status) {
    String text = "An internal error occurred";
    return operation != null && IamOperations.isIam(operation)
        ? IamOperations.error(operation, status, IamErrorCodes.INTERNAL_ERROR, text)
        : new ErrorResponseException(status, VpnErrorCodes.INTERNAL_ERROR, text);
  }
}
