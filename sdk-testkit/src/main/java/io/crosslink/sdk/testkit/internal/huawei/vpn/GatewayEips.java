package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.testkit.internal.huawei.eip.GatewayAddresses;
import io.crosslink.sdk.testkit.internal.huawei.eip.GatewayAddresses.Held;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The VPN gateways and P2C VPN gateways as holders of addresses of EIP. */
final class GatewayEips implements GatewayAddresses {
  private final VpnGatewayState gateways;
  private final P2cVpnGatewayState p2cGateways;

  GatewayEips(VpnGatewayState gateways, P2cVpnGatewayState p2cGateways) {
    this.gateways = gateways;
    this.p2cGateways = p2cGateways;
  }

  /** {@return the elastic IPs of all gateways} */
  Stream<Eip> eips() {
    return held().map(Held::eip);
  }

  @Override
  public Stream<Held> held() {
    return Stream.concat(gateways.eips(), p2cGateways.eips());
  }

  @Override
  public boolean isEmpty() {
    return gateways.all().isEmpty() && p2cGateways.gateways().isEmpty();
  }

  @Override
  public boolean has(String gatewayId) {
    return gateways.has(gatewayId) || p2cGateways.has(gatewayId);
  }

  @Override
  public boolean hasExisted(String gatewayId) {
    return gateways.hasExisted(gatewayId) || p2cGateways.hasExisted(gatewayId);
  }

  @Override
  public boolean hasRoom(String gatewayId) {
    return gateways.has(gatewayId)
        ? gateways.hasRoom(gatewayId)
        : p2cGateways.gateway(gatewayId).value().getEip() == null;
  }

  @Override
  public void bind(String gatewayId, Eip eip) {
    if (!has(gatewayId) || !hasRoom(gatewayId)) {
      return;
    }
    if (gateways.has(gatewayId)) {
      gateways.bind(gatewayId, eip);
    } else {
      p2cGateways.bind(gatewayId, eip);
    }
  }

  @Override
  public void change(String id, Function<Eip, @Nullable Eip> change) {
    gateways.changeEip(id, change);
    p2cGateways.changeEip(id, change);
  }
}
