package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.testkit.internal.Refusal;
import java.util.List;

/** Operations that the SDK has and the fake knows only by name: it says so instead of guessing. */
final class NotYetAnswered {
  private static final String CONNECTION = "/v5/{project_id}/vpn-connection/{vpn_connection_id}";

  private NotYetAnswered() {}

  static void addTo(List<Route> routes) {
    add(
        routes,
        "batchCreateVpnConnections",
        "POST",
        "/v5/{project_id}/vpn-connections/batch-create");
    add(routes, "resetVpnConnection", "POST", CONNECTION + "/reset");
    add(routes, "showVpnConnectionLog", "GET", CONNECTION + "/log");
    add(routes, "listIpsecSas", "GET", CONNECTION + "/ipsec-sa");
    add(routes, "exportPeerConfiguration", "POST", CONNECTION + "/peer-configuration/export");
    add(
        routes,
        "listPeerConfigurationSupportedDevices",
        "GET",
        "/v5/{project_id}/peer-configuration/supported-devices");
  }

  private static void add(List<Route> routes, String operation, String method, String template) {
    routes.add(
        Route.of(
            operation,
            method,
            template,
            call -> {
              throw new Refusal(
                  501,
                  "NOT_ANSWERED_BY_FAKE",
                  "FakeHuaweiVpn has no answer to " + operation + "; stub it through wireMock()");
            }));
  }
}
