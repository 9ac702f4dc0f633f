package io.crosslink.consumer.spring;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import java.util.List;

/** A service of the application, which uses the client. */
class Branches {
  private final VpnClient vpn;

  Branches(VpnClient vpn) {
    this.vpn = vpn;
  }

  List<String> names() {
    return vpn.customerGateways().listAll().toList().stream()
        .map(CustomerGateway::getName)
        .toList();
  }

  VpnConnection awaitReady(String connectionId) {
    return vpn.vpnConnections().waitUntilReady(connectionId, WaitOptions.defaults());
  }
}
