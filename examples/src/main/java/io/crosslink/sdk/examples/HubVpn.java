package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnGateways;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayAttachmentType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The way to the office: a VPN gateway at the router, and a connection through each of its two
 * elastic IPs, which are created and released with the gateway.
 */
final class HubVpn {
  private static final int BANDWIDTH = 10;

  private final VpnClient vpn;
  private final Hub hub;
  private final EnsureLines lines;
  private final WaitOptions wait;

  HubVpn(VpnClient vpn, Hub hub, EnsureLines lines, WaitOptions wait) {
    this.vpn = vpn;
    this.hub = hub;
    this.lines = lines;
    this.wait = wait;
  }

  /** Creates the gateway; returns its id. */
  String build(String router) {
    new Removal(wait)
        .of(
            vpn.vpnGateways()
                .findByName(hub.vpn())
                .filter(each -> VpnGatewayStatus.PENDING_DELETE.equals(each.getStatus())),
            this::removeGateway);
    String id =
        lines.id(
            vpn.vpnGateways()
                .ensure(
                    CreateVpnGatewayRequest.builder()
                        .name(hub.vpn())
                        .attachmentType(VpnGatewayAttachmentType.ER)
                        .erId(router)
                        .bgpAsn(hub.gatewayAsn())
                        .eip1(elasticIp(1))
                        .eip2(elasticIp(2))
                        .build(),
                    lines.options()));
    return vpn.vpnGateways().waitUntilReady(id, wait).getId();
  }

  private VpnGatewayEipRequest elasticIp(int number) {
    return VpnGatewayEipRequest.builder()
        .type("5_bgp")
        .bandwidthSize(BANDWIDTH)
        .bandwidthName(connection(number))
        .build();
  }

  /** Creates the connections to the office. */
  void connect(String gatewayId) {
    VpnGateway gateway = vpn.vpnGateways().get(gatewayId);
    String device =
        lines.id(
            vpn.customerGateways()
                .ensure(
                    CreateCustomerGatewayRequest.builder()
                        .name(hub.vpn())
                        .idValue(hub.office().device())
                        .build(),
                    lines.options()));
    List<Eip> addresses =
        Stream.of(gateway.getEip1(), gateway.getEip2()).flatMap(Stream::ofNullable).toList();
    for (int i = 0; i < addresses.size(); i++) {
      connect(
          connection(i + 1), gatewayId, Objects.requireNonNull(addresses.get(i).getId()), device);
    }
  }

  private void connect(String name, String gateway, String eip, String device) {
    new Removal(wait)
        .of(
            vpn.vpnConnections()
                .findByName(name)
                .filter(each -> VpnConnectionStatus.PENDING_DELETE.equals(each.getStatus())),
            vpn.vpnConnections()::remove);
    String id =
        lines.id(
            vpn.vpnConnections()
                .ensure(
                    CreateVpnConnectionRequest.builder()
                        .name(name)
                        .vgwId(gateway)
                        .vgwIp(eip)
                        .cgwId(device)
                        .style(VpnConnectionStyle.STATIC)
                        .peerSubnets(hub.office().network().toString())
                        .psk(hub.office().psk())
                        .build(),
                    lines.options()));
    vpn.vpnConnections().waitUntilReady(id, wait);
  }

  /** Removes the connections, then both gateways. */
  void remove(Removal removal) {
    for (int number : List.of(1, 2)) {
      removal.of(vpn.vpnConnections().findByName(connection(number)), vpn.vpnConnections()::remove);
    }
    removal.of(vpn.customerGateways().findByName(hub.vpn()), vpn.customerGateways()::remove);
    removal.of(vpn.vpnGateways().findByName(hub.vpn()), this::removeGateway);
  }

  private boolean removeGateway(String id, WaitOptions options) {
    return vpn.vpnGateways().remove(id, VpnGateways.RemoveOptions.releasingElasticIps(), options);
  }

  private String connection(int number) {
    return hub.vpn() + "-" + number;
  }
}
