package io.crosslink.consumer.spring;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import java.util.List;

/** A service that uses the client. */
class Branches {
  private final VpnClient vpn;

  Branches(VpnClient vpn) {
    this.vpn = vpn;
  }

  VpnClient client() {
    return vpn;
  }

  List<String> names() {
    return vpn.customerGateways().listAll().toList().stream().map(CustomerGateway::getName).toList();
  }

  String whenReady(String connectionId) {
    return vpn.vpnConnections().waitUntilReady(connectionId, WaitOptions.defaults()).getName();
  }
}
