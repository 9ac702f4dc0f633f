package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.iam.IamErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.testkit.internal.FakeAnswer;
import io.crosslink.sdk.testkit.internal.FakeRequest;
import io.crosslink.sdk.testkit.internal.FakeService;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.spec.RequestCheck;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.spec.Violation;
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
 * Huawei Cloud as its API gateway shows it: finds the operation of a request, checks what all
 * requests have in common, and adds a request id to every response. One request at a time.
 */
public final class HuaweiCloudService implements FakeService {
  private static final String REQUEST_ID = "X-Request-Id";

  // Read once for all fakes; nobody changes them.
  private static final List<SpecDocument> DOCUMENTS =
      List.of(
          SpecDocument.of(VpnClient.class, "huawei/vpn"),
          SpecDocument.of(IamClient.class, "huawei/iam"));
  private static final Map<String, SpecOperation> OPERATIONS =
      DOCUMENTS.stream()
          .flatMap(each -> each.operations().stream())
          .collect(Collectors.toUnmodifiableMap(SpecOperation::name, Function.identity()));

  /** Operations that accept bad requests and answer what is wrong with them. */
  private static final Set<String> JUDGES_ITSELF = Set.of("createVpnUsers");

  private final Pace pace;
  private final Grants grants;
  private final Authentication authentication;
  private final VpnResources vpn;
  private final List<Route> routes = new ArrayList<>();
  private final ClientTokens clientTokens = new ClientTokens();

  /** Makes a cloud without resources. */
  public HuaweiCloudService(Pace pace) {
    this.pace = pace;
    grants = new Grants(pace);
    authentication = new Authentication(grants, pace);
    vpn = new VpnResources(pace, this);
    new IamOperations(grants).addTo(routes);
    vpn.addTo(routes);
    Set<String> stateful = routes.stream().map(Route::operation).collect(Collectors.toSet());
    OPERATIONS.values().stream()
        .filter(operation -> !stateful.contains(operation.name()))
        .forEach(operation -> routes.add(byExample(operation)));
    routes.sort(Route.LITERALS_FIRST);
  }

  /** The route of an operation of which no state is kept. */
  private Route byExample(SpecOperation operation) {
    return Route.of(
        operation.name(),
        operation.method(),
        operation.template(),
        call -> {
          vpn.checkPath(call);
          return Reply.ofExample(operation, call);
        });
  }

  /** {@return the resources of VPN} */
  public VpnResources vpn() {
    return vpn;
  }

  /** Revokes all tokens and temporary access keys. */
  public synchronized void revokeSessions() {
    grants.revoke();
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
  public synchronized FakeAnswer answer(FakeRequest request, boolean endsBadly) {
    pace.endsBadly(endsBadly);
    try {
      for (Route route : routes) {
        Map<String, String> pathValues = route.match(request.method(), request.path());
        if (pathValues != null) {
          return answer(request, route, pathValues);
        }
      }
      throw new Refusal(404, "APIGW.0101", "The API does not exist or has not been published");
    } catch (Refusal refusal) {
      return refuse(refusal);
    } finally {
      pace.endsBadly(false);
    }
  }

  private FakeAnswer answer(FakeRequest request, Route route, Map<String, String> pathValues) {
    SpecOperation operation = Objects.requireNonNull(OPERATIONS.get(route.operation()));
    if (operation.isAuthenticated()) {
      boolean iam = IamOperations.isOne(operation);
      String project = authentication.check(request, iam ? "iam" : "vpn");
      if (!iam && !Objects.equals(project, pathValues.get("project_id"))) {
        throw new Refusal(
            403, VpnErrorCodes.ACCESS_DENIED, "No permission for the project in the path");
      }
    }
    Call call = new Call(pathValues, QueryString.of(request.query()), request);
    check(operation, call);
    Reply reply = clientTokens.answer(route, call);
    String requestId = UUID.randomUUID().toString();
    ObjectNode body = reply.body();
    if (body != null && operation.responseSchema().path("properties").has("request_id")) {
      body.put("request_id", requestId);
    }
    Map<String, String> headers = new HashMap<>(reply.headers());
    headers.put(REQUEST_ID, requestId);
    return new FakeAnswer(reply.status(), headers, body, null);
  }

  private void check(SpecOperation operation, Call call) {
    if (JUDGES_ITSELF.contains(operation.name())) {
      return;
    }
    RequestCheck check = new RequestCheck(operation.document());
    Violation query = check.query(operation, call.query()::all);
    Violation violation =
        query != null || operation.requestSchema().isMissingNode()
            ? query
            : check.body(operation, call.json());
    if (violation != null) {
      throw IamOperations.isOne(operation)
          ? IamOperations.refusal(
              operation, 400, IamErrorCodes.INVALID_BODY, "Invalid request: " + violation.text())
          : Call.invalid(violation.text());
    }
  }

  @Override
  public FakeAnswer refuse(Refusal refusal) {
    String requestId = UUID.randomUUID().toString();
    ObjectNode body = Json.mapper().createObjectNode();
    if (refusal.code().equals(String.valueOf(refusal.status()))) { // the older operations of IAM
      body.putObject("error").put("code", refusal.status()).put("message", refusal.text());
    } else {
      body.put("error_code", refusal.code())
          .put("error_msg", refusal.text())
          .put("request_id", requestId);
    }
    return new FakeAnswer(refusal.status(), Map.of(REQUEST_ID, requestId), body, refusal.code());
  }

  @Override
  public Refusal throttled(@Nullable SpecOperation operation) {
    return operation != null && IamOperations.isOne(operation)
        ? IamOperations.refusal(
            operation, 429, IamErrorCodes.RATE_LIMIT_EXCEEDED, "Too many requests")
        : new Refusal(429, VpnErrorCodes.RATE_LIMIT_EXCEEDED, "Too many requests");
  }

  @Override
  public Refusal busy(@Nullable SpecOperation operation) {
    return operation != null && IamOperations.isOne(operation)
        ? failed(operation, 503)
        : new Refusal(409, VpnErrorCodes.GATEWAY_NOT_READY, "The gateway is not ready yet");
  }

  @Override
  public Refusal failed(@Nullable SpecOperation operation, int status) {
    String text = "An internal error occurred";
    return operation != null && IamOperations.isOne(operation)
        ? IamOperations.refusal(operation, status, IamErrorCodes.INTERNAL_ERROR, text)
        : new Refusal(status, VpnErrorCodes.INTERNAL_ERROR, text);
  }
}
