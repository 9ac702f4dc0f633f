package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;

/** The operations of upgrades of P2C VPN gateways, and of their jobs. */
final class P2cUpgradeOperations {
  private static final String GATEWAYS = "/v5/{project_id}/p2c-vpn-gateways";

  private final P2cVpnGatewayState state;

  P2cUpgradeOperations(P2cVpnGatewayState state) {
    this.state = state;
  }

  void addTo(List<Route> routes) {
    routes.add(
        Route.of(
            "upgradeP2cVpnGateway", "POST", GATEWAYS + "/{p2c_vgw_id}/upgrade", this::upgrade));
    state.jobs().addTo(routes, "P2cVpnGatewayJob", GATEWAYS + "/jobs");
  }

  private Response upgrade(Call call) {
    String id = call.pathValue("p2c_vgw_id");
    Resource<P2cVpnGateway> gateway = state.gateway(id);
    UpgradeAction action = UpgradeJobs.action(call);
    if (UpgradeAction.START.equals(action)) {
      state.settledGateway(id);
      if (UpgradeReadiness.UNREADY.equals(gateway.value().getUpgradeInfo())) {
        throw Call.invalid("there is no newer version to upgrade to");
      }
    }
    Response response = state.jobs().perform(action, id);
    if (UpgradeAction.FINISH.equals(action)) {
      gateway.update(
          old -> old.toBuilder().version("1.4.0").upgradeInfo(UpgradeReadiness.UNREADY).build());
    }
    return response;
  }
}
