package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.testkit.internal.huawei.dc.DcResources;
import io.crosslink.sdk.testkit.internal.huawei.eip.EipResources;
import io.crosslink.sdk.testkit.internal.huawei.er.ErResources;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.iam.Authentication;
import io.crosslink.sdk.testkit.internal.huawei.iam.IamOperations;
import io.crosslink.sdk.testkit.internal.huawei.iam.IssuedCredentials;
import io.crosslink.sdk.testkit.internal.huawei.vpc.VpcResources;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** How the codes of the gateway begin. */
  private static final String GATEWAY = "APIG";

  private final TransitionTimer timer;
  private final IssuedCredentials issued;
  private final Authentication authentication;
  private final EipResources eip;
  private final VpcResources vpc;
  private final ErResources er;
  private final VpnResources vpn;
  private final DcResources dc;
  private final List<HuaweiService> services;
  private final List<Target> targets = new ArrayList<>();
  private final ClientTokens clientTokens = new ClientTokens();

  /** What a request is for. */
  private record Target(HuaweiService service, SpecOperation operation, Route route) {
    boolean matches(String method, List<String> segments) {
      Map<String, String> pathValues = route.match(method, segments);
      return pathValues != null && service.owns(pathValues);
    }
  }

  /** Creates a cloud without resources. */
  public HuaweiCloudService(TransitionTimer timer) {
    this.timer = timer;
    issued = new IssuedCredentials(timer);
    authentication = new Authentication(issued, timer);
    vpc = new VpcResources(timer, this);
    eip = new EipResources(timer, this);
    er = new ErResources(timer, this, vpc.networks());
    vpn = new VpnResources(timer, this, vpc.networks(), eip.addresses(), er.hubs());
    dc = new DcResources(timer, this, vpc.networks(), er.hubs());
    services = List.of(vpn, vpc, eip, dc, er, new IamOperations(issued));
    services.forEach(this::add);
    targets.sort(Comparator.comparing(Target::route, Route.LITERALS_FIRST));
  }

  private void add(HuaweiService service) {
    List<Route> stateful = new ArrayList<>();
    service.addTo(stateful);
    Map<String, Route> routes =
        stateful.stream().collect(Collectors.toMap(Route::operation, Function.identity()));
    for (SpecOperation operation : service.document().operations()) {
      Route route = routes.remove(operation.name());
      targets.add(
          new Target(service, operation, route == null ? example(service, operation) : route));
    }
    if (!routes.isEmpty()) {
      throw new IllegalStateException(service.name() + " has no operations " + routes.keySet());
    }
  }

  /** Returns the route of an operation without state. */
  private static Route example(HuaweiService service, SpecOperation operation) {
    return Route.of(
        operation.name(),
        operation.method(),
        operation.template(),
        call -> {
          service.checkPath(call);
          return Response.ofExample(operation, call);
        });
  }

  /** {@return the resources of VPC} */
  public VpcResources vpc() {
    return vpc;
  }

  /** {@return the resources of VPN} */
  public VpnResources vpn() {
    return vpn;
  }

  /** {@return the resources of EIP} */
  public EipResources eip() {
    return eip;
  }

  /** {@return the resources of Direct Connect} */
  public DcResources dc() {
    return dc;
  }

  /** {@return the resources of Enterprise Router} */
  public ErResources er() {
    return er;
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
    return services.stream().map(HuaweiService::document).toList();
  }

  @Override
  public @Nullable SpecOperation operation(FakeRequest request) {
    Target target = target(request);
    return target == null ? null : target.operation;
  }

  /** Returns what a request is for: where operations share a path, its body decides. */
  private @Nullable Target target(FakeRequest request) {
    List<String> segments = Route.segments(request.path());
    List<Target> matching =
        targets.stream().filter(each -> each.matches(request.method(), segments)).toList();
    if (matching.size() <= 1) {
      return matching.isEmpty() ? null : matching.get(0);
    }
    Target first = matching.get(0);
    JsonNode body = new Call(Map.of(), QueryString.of(request.query()), request).json();
    return matching.stream()
        .filter(each -> each.route.template().equals(first.route.template()))
        .filter(each -> violation(each.operation, body) == null)
        .findFirst()
        .orElse(first);
  }

  @Override
  public synchronized StubResponse respond(FakeRequest request, boolean failsLater) {
    Target target = target(request);
    timer.failsLater(failsLater);
    try {
      if (target == null) {
        throw new ErrorResponseException(
            404, "APIGW.0101", "The API does not exist or has not been published");
      }
      return respond(request, target);
    } catch (ErrorResponseException e) {
      return toResponse(e, target == null ? null : target.operation);
    } finally {
      timer.failsLater(false);
    }
  }

  private StubResponse respond(FakeRequest request, Target target) {
    SpecOperation operation = target.operation;
    Map<String, String> pathValues =
        Objects.requireNonNull(
            target.route.match(request.method(), Route.segments(request.path())));
    if (operation.isAuthenticated()) {
      String project = authentication.check(request, target.service.name());
      String wanted = pathValues.get("project_id");
      if (wanted != null && !wanted.equals(project)) {
        throw new ErrorResponseException(
            403, Rejection.FORBIDDEN, "No permission for the project in the path");
      }
    }
    Call call = new Call(pathValues, QueryString.of(request.query()), request);
    if (!target.service.validatesItself(operation)) {
      check(operation, call);
    }
    Response response = clientTokens.handle(target.route, call);
    String requestId = UUID.randomUUID().toString();
    ObjectNode body = response.body();
    if (body != null && operation.responseSchema().path("properties").has("request_id")) {
      body.put("request_id", requestId);
    }
    Map<String, String> headers = new HashMap<>(response.headers());
    headers.put(REQUEST_ID, requestId);
    return new StubResponse(response.status(), headers, body, null);
  }

  private static void check(SpecOperation operation, Call call) {
    Violation query = new RequestCheck(operation.document()).query(operation, call.query()::all);
    Violation violation =
        query != null || operation.requestSchema().isMissingNode()
            ? query
            : violation(operation, call.json());
    if (violation != null) {
      throw Call.invalid(violation.text());
    }
  }

  private static @Nullable Violation violation(SpecOperation operation, JsonNode body) {
    return new RequestCheck(operation.document()).body(operation, body);
  }

  @Override
  public StubResponse toResponse(ErrorResponseException error, @Nullable SpecOperation operation) {
    String requestId = UUID.randomUUID().toString();
    ErrorResponseException coded = withCode(error, operation);
    SpecOperation known = orAny(operation);
    ObjectNode body =
        coded.code().startsWith(GATEWAY)
            ? HuaweiService.usualBody(coded, requestId)
            : serviceOf(known).errorBody(coded, known, requestId);
    return new StubResponse(coded.status(), Map.of(REQUEST_ID, requestId), body, coded.code());
  }

  /** Returns the error with the code of the service. */
  private ErrorResponseException withCode(
      ErrorResponseException error, @Nullable SpecOperation operation) {
    return error.reason() == null
        ? error
        : new ErrorResponseException(
            error.status(), rejection(error.reason(), operation).code(), error.text());
  }

  private HuaweiService serviceOf(SpecOperation operation) {
    return services.stream()
        .filter(each -> each.document().equals(operation.document()))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the operation; if the request matches none, any that has errors as most have. */
  private SpecOperation orAny(@Nullable SpecOperation operation) {
    return operation == null ? vpn.document().operations().get(0) : operation;
  }

  @Override
  public ErrorResponseException malformed(int status, String text) {
    return new ErrorResponseException(status, Rejection.INVALID, "Invalid request: " + text);
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, @Nullable SpecOperation operation) {
    SpecOperation known = orAny(operation);
    return serviceOf(known).rejection(reason, known);
  }

  @Override
  public boolean isLogin(@Nullable SpecOperation operation) {
    return operation != null && !operation.isAuthenticated();
  }

  @Override
  public ErrorResponseException failed(@Nullable SpecOperation operation, int status) {
    SpecOperation known = orAny(operation);
    return serviceOf(known).failed(known, status);
  }
}
