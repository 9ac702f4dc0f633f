package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.CustomerGateways;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnConnections;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;

/**
 * Deletes a customer gateway and the VPN connection that uses it. Tries the wrong order first, to
 * show the error of the service.
 */
final class CustomerGatewayTearDown {
  private CustomerGatewayTearDown() {}

  static void run(VpnClient vpn, TearDownTargets targets, WaitOptions wait, Terminal terminal) {
    boolean gatewayLeft = targets.customerGateway() != null;
    VpnConnection connection = targets.vpnConnection();
    if (!gatewayLeft && connection == null) {
      return;
    }
    String gatewayId = targets.ids().customerGateway();
    terminal.heading("Huawei Cloud: customer gateway and VPN connection");
    if (connection != null) {
      if (gatewayLeft) {
        gatewayLeft = !isDeletedImmediately(vpn.customerGateways(), gatewayId, terminal);
      }
      remove(vpn.vpnConnections(), targets.ids().vpnConnection(), wait, terminal);
    }
    if (gatewayLeft) {
      terminal.step("Deleting the customer gateway");
      vpn.customerGateways().delete(gatewayId);
      terminal.step("Deleted");
    }
  }

  private static boolean isDeletedImmediately(
      CustomerGateways customerGateways, String id, Terminal terminal) {
    terminal.step("Deleting the customer gateway while its VPN connection exists");
    try {
      customerGateways.delete(id);
      terminal.step("Deleted: that VPN connection did not use it");
      return true;
    } catch (InvalidRequestException e) {
      if (!VpnErrorCodes.INVALID_REQUEST.equals(e.errorCode())) {
        throw e;
      }
      terminal.step("Rejected, as expected:");
      terminal.details(e);
      return false;
    }
  }

  private static void remove(
      VpnConnections vpnConnections, String id, WaitOptions wait, Terminal terminal) {
    terminal.step("Removing the VPN connection");
    vpnConnections.remove(id, wait);
  }
}
