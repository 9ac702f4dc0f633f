package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor.PROFESSIONAL1;
import static io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor.PROFESSIONAL1_NON_FIXED_IP;
import static io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor.PROFESSIONAL2;
import static io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor.PROFESSIONAL2_NON_FIXED_IP;

import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import java.util.List;

/** The differences between the flavors of VPN gateways. */
final class Flavors {
  private static final List<List<VpnGatewayFlavor>> FAMILIES =
      List.of(
          List.of(PROFESSIONAL1, PROFESSIONAL2),
          List.of(PROFESSIONAL1_NON_FIXED_IP, PROFESSIONAL2_NON_FIXED_IP));

  private Flavors() {}

  /** {@return the number of connections that a gateway may have} */
  static int connections(VpnGatewayFlavor flavor) {
    return VpnGatewayFlavor.BASIC.equals(flavor) ? 10 : 100;
  }

  /** {@return the largest bandwidth of an elastic IP, in Mbit/s} */
  static int bandwidth(VpnGatewayFlavor flavor) {
    return switch (flavor.known()) {
      case BASIC -> 100;
      case PROFESSIONAL1, PROFESSIONAL1_NON_FIXED_IP, V300 -> 300;
      default -> 1000;
    };
  }

  /** {@return the flavors that a gateway of this flavor can be changed to} */
  static List<VpnGatewayFlavor> targetsOf(VpnGatewayFlavor flavor) {
    return FAMILIES.stream()
        .filter(family -> family.contains(flavor))
        .flatMap(List::stream)
        .filter(other -> !other.equals(flavor))
        .toList();
  }
}
