package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.DisconnectP2cConnectionResponse;
import io.crosslink.sdk.huawei.vpn.model.ListP2cConnectionsResponse;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.OffsetPaging;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.List;

/** The operations of connections of clients to P2C VPN gateways. */
final class P2cConnectionOperations {
  private static final String ALL = "/v5/{project_id}/p2c-vpn-gateways/{p2c_vgw_id}/connections";
  private static final OffsetPaging PAGING = new OffsetPaging(0, 2000, 3000);

  private final P2cVpnGatewayState state;

  P2cConnectionOperations(P2cVpnGatewayState state) {
    this.state = state;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("listP2cConnections", "GET", ALL, this::list));
    routes.add(
        Route.of(
            "disconnectP2cConnection",
            "POST",
            ALL + "/{connection_id}/disconnect",
            this::disconnect));
  }

  private Response list(Call call) {
    List<P2cConnection> all = state.connections(gateway(call));
    return Response.ok(
        ListP2cConnectionsResponse.builder()
            .connections(PAGING.cut(all, call.query()))
            .totalCount(all.size())
            .build());
  }

  private Response disconnect(Call call) {
    state.disconnect(gateway(call), call.pathValue("connection_id"));
    return Response.ok(DisconnectP2cConnectionResponse.builder().build());
  }

  private String gateway(Call call) {
    String id = call.pathValue("p2c_vgw_id");
    state.gateway(id); // throws if unknown
    return id;
  }
}
