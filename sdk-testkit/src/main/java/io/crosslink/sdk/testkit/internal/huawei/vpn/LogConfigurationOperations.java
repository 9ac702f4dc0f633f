package io.crosslink.sdk.testkit.internal.huawei.vpn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.LogConfiguration;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operations of log configurations: where P2C VPN gateways log client connections. */
final class LogConfigurationOperations {
  private static final String ONE = "/v5/{project_id}/p2c-vpn-gateways/{p2c_vgw_id}/log-config";
  private static final String ENVELOPE = "log_config";

  private final P2cVpnGatewayState state;
  private final Map<String, LogConfiguration> byGateway = new HashMap<>();

  LogConfigurationOperations(P2cVpnGatewayState state) {
    this.state = state;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("showLogConfiguration", "GET", ONE, this::show));
    routes.add(Route.of("updateLogConfiguration", "PUT", ONE, this::update));
    routes.add(Route.of("deleteLogConfiguration", "DELETE", ONE, this::delete));
  }

  private Response show(Call call) {
    String id = id(call);
    state.gateway(id); // throws if unknown
    return Response.ok(ENVELOPE, found(id));
  }

  private Response update(Call call) {
    String id = id(call);
    state.settledGateway(id);
    ObjectNode body = call.body(ENVELOPE, "log_group_id", "log_stream_id");
    LogConfiguration configuration = Call.read(body, LogConfiguration.class);
    byGateway.put(id, configuration);
    return Response.ok(ENVELOPE, configuration);
  }

  private Response delete(Call call) {
    String id = id(call);
    state.settledGateway(id);
    found(id);
    byGateway.remove(id);
    return Response.noContent();
  }

  private LogConfiguration found(String gatewayId) {
    LogConfiguration found = byGateway.get(gatewayId);
    if (found == null) {
      throw new ErrorResponseException(
          404,
          VpnErrorCodes.RESOURCE_NOT_FOUND,
          "The P2C VPN gateway " + gatewayId + " has no log configuration");
    }
    return found;
  }

  private static String id(Call call) {
    return call.pathValue("p2c_vgw_id");
  }
}
