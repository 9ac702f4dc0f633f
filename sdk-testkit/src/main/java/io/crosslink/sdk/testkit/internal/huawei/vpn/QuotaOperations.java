package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.ProjectQuotas;
import io.crosslink.sdk.huawei.vpn.model.Quota;
import io.crosslink.sdk.huawei.vpn.model.QuotaType;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.List;

/** The operations of quotas: large limits, and the actual use. */
final class QuotaOperations {
  private final VpnState state;
  private final VpnGatewayState gateways;

  QuotaOperations(VpnState state, VpnGatewayState gateways) {
    this.state = state;
    this.gateways = gateways;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("showQuotas", "GET", "/v5/{project_id}/vpn/quotas", this::show));
  }

  private Response show(Call call) {
    return Response.ok(
        "quotas",
        ProjectQuotas.builder()
            .resources(
                quota(QuotaType.VPN_GATEWAY, 50, gateways.all().size()),
                quota(QuotaType.CUSTOMER_GATEWAY, 100, state.gateways().size()),
                quota(QuotaType.VPN_CONNECTION, 500, state.connections().size()))
            .build());
  }

  private static Quota quota(QuotaType type, int quota, int used) {
    return Quota.builder().type(type).quota(quota).used(used).build();
  }
}
