package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.Json;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.testkit.internal.FakeAnswer;
import io.crosslink.sdk.testkit.internal.FakeRequest;
import io.crosslink.sdk.testkit.internal.FakeService;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Huawei Cloud VPN and the gateway in front of it: finds the operation, checks what all requests
 * have in common, and gives every answer a request id. One request at a time.
 */
public final class HuaweiVpnService implements FakeService {
  /** The id of the only project there is. */
  public static final String PROJECT_ID = "0605768a3300d5762f82c01a180692a0";

  private final VpnState state;
  private final List<Route> routes = new ArrayList<>(); // literal segments before those in braces

  /** Makes an empty service. */
  public HuaweiVpnService(Pace pace) {
    state = new VpnState(pace);
    new CustomerGatewayOperations(state).addTo(routes);
    new VpnConnectionOperations(state).addTo(routes);
    NotYetAnswered.addTo(routes);
  }

  /** {@return the access key that the service knows} */
  public static HuaweiCredentials accessKey() {
    return HuaweiCredentials.of(HuaweiSignature.ACCESS_KEY, HuaweiSignature.SECRET_KEY);
  }

  /** Puts a customer gateway there and returns its id. */
  public synchronized String add(CustomerGateway gateway) {
    return state.add(gateway);
  }

  /** Puts a VPN connection there and returns its id. */
  public synchronized String add(VpnConnection connection) {
    return state.add(connection);
  }

  /** Sets whether the customers' devices answer, so that tunnels come up. */
  public synchronized void tunnelsComeUp(boolean up) {
    state.tunnelsComeUp(up);
  }

  @Override
  public synchronized FakeAnswer answer(FakeRequest request) {
    String requestId = UUID.randomUUID().toString();
    for (Route route : routes) {
      Map<String, String> pathValues = route.match(request.method(), request.path());
      if (pathValues != null) {
        return answer(request, route, pathValues, requestId);
      }
    }
    return refused(
        UNKNOWN_OPERATION,
        new Refusal(404, "APIGW.0101", "The API does not exist or has not been published"),
        requestId);
  }

  private FakeAnswer answer(
      FakeRequest request, Route route, Map<String, String> pathValues, String requestId) {
    try {
      HuaweiSignature.check(request);
      if (!PROJECT_ID.equals(pathValues.get("project_id"))) {
        throw new Refusal(
            403, VpnErrorCodes.ACCESS_DENIED, "No permission for the project in the path");
      }
      Call call = new Call(pathValues, QueryString.of(request.query()), request);
      Reply reply = route.handler().answer(call);
      ObjectNode body = reply.body();
      return answered(
          route.operation(),
          reply.status(),
          body == null ? null : body.put("request_id", requestId),
          requestId);
    } catch (Refusal refusal) {
      return refused(route.operation(), refusal, requestId);
    }
  }

  private static FakeAnswer refused(String operation, Refusal refusal, String requestId) {
    ObjectNode body =
        Json.mapper()
            .createObjectNode()
            .put("error_code", refusal.code())
            .put("error_msg", refusal.text())
            .put("request_id", requestId);
    return answered(operation, refusal.status(), body, requestId);
  }

  private static FakeAnswer answered(
      String operation, int status, @Nullable ObjectNode body, String requestId) {
    return new FakeAnswer(operation, status, Map.of("X-Request-Id", requestId), body);
  }
}
