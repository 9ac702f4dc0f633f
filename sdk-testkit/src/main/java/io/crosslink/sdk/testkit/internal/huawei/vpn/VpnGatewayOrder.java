package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayAttachmentType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayIpVersion;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayNetworkType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a VPN gateway, with the service's defaults.
 *
 * @param request the request
 * @param attachment what the gateway is attached to
 * @param ipVersion the IP version inside its tunnels
 * @param network the network that it is reached through
 * @param flavor its flavor
 */
record VpnGatewayOrder(
    CreateVpnGatewayRequest request,
    VpnGatewayAttachmentType attachment,
    VpnGatewayIpVersion ipVersion,
    VpnGatewayNetworkType network,
    VpnGatewayFlavor flavor) {
  private static final int MAX_SUBNETS = 50;
  private static final long MAX_ASN = 4294967295L;

  static VpnGatewayOrder of(CreateVpnGatewayRequest request) {
    VpnGatewayOrder order =
        new VpnGatewayOrder(
            request,
            requireNonNullElse(request.getAttachmentType(), VpnGatewayAttachmentType.VPC),
            requireNonNullElse(request.getIpVersion(), VpnGatewayIpVersion.IPV4),
            requireNonNullElse(request.getNetworkType(), VpnGatewayNetworkType.PUBLIC),
            requireNonNullElse(request.getFlavor(), VpnGatewayFlavor.PROFESSIONAL1));
    order.checkAttachment();
    order.checkFlavor();
    order.checkPrivateAddresses();
    return order;
  }

  private boolean isAtEnterpriseRouter() {
    return VpnGatewayAttachmentType.ER.equals(attachment);
  }

  private boolean isPrivate() {
    return VpnGatewayNetworkType.PRIVATE.equals(network);
  }

  private void checkAttachment() {
    if (isAtEnterpriseRouter()) {
      required("er_id", request.getErId());
    } else {
      required("vpc_id", request.getVpcId());
      required("connect_subnet", request.getConnectSubnet());
      boolean isV6 = VpnGatewayIpVersion.IPV6.equals(ipVersion);
      if ((isV6 ? request.getLocalSubnetsV6() : request.getLocalSubnets()).isEmpty()) {
        throw Call.invalid((isV6 ? "local_subnets_v6" : "local_subnets") + " is required");
      }
    }
    checkSubnets(request.getLocalSubnets());
    checkSubnets(request.getLocalSubnetsV6());
    Long asn = request.getBgpAsn();
    if (asn != null && (asn < 1 || asn > MAX_ASN)) {
      throw Call.invalid("bgp_asn must be 1 to " + MAX_ASN);
    }
  }

  private static void required(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw Call.invalid(name + " is required");
    }
  }

  static void checkSubnets(List<String> subnets) {
    if (subnets.size() > MAX_SUBNETS) {
      throw Call.invalid("a VPN gateway has at most " + MAX_SUBNETS + " local networks");
    }
  }

  private void checkFlavor() {
    if (VpnGatewayFlavor.BASIC.equals(flavor) && (isPrivate() || isAtEnterpriseRouter())) {
      throw Call.invalid("the flavor Basic is for public gateways in a VPC");
    }
  }

  private void checkPrivateAddresses() {
    String first = request.getAccessPrivateIp1();
    String second = request.getAccessPrivateIp2();
    if ((first == null) != (second == null)) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.PRIVATE_IP_PAIR_INCOMPLETE,
          "Either both private addresses are required, or none");
    }
    if (first != null && first.equals(second)) {
      throw new ErrorResponseException(
          400, VpnErrorCodes.PRIVATE_IPS_EQUAL, "The two private addresses must differ");
    }
    if (isPrivate() && (request.getEip1() != null || request.getEip2() != null)) {
      throw Call.invalid("a private gateway has no elastic IPs");
    }
  }

  /** Returns the gateway that is to be created. */
  VpnGateway gateway(ElasticIps eips) {
    int bandwidth = Flavors.bandwidth(flavor);
    boolean generated = isPrivate() && request.getAccessPrivateIp1() == null;
    return VpnGateway.builder()
        .name(Names.checked(request.getName()))
        .status(VpnGatewayStatus.PENDING_CREATE)
        .attachmentType(attachment)
        .ipVersion(ipVersion)
        .erId(request.getErId())
        .vpcId(request.getVpcId())
        .localSubnets(request.hasLocalSubnets() ? request.getLocalSubnets() : null)
        .localSubnetsV6(request.hasLocalSubnetsV6() ? request.getLocalSubnetsV6() : null)
        .connectSubnet(request.getConnectSubnet())
        .networkType(network)
        .accessVpcId(orElse(request.getAccessVpcId(), request.getVpcId()))
        .accessSubnetId(orElse(request.getAccessSubnetId(), request.getConnectSubnet()))
        .accessPrivateIp1(generated ? "10.255.0.10" : request.getAccessPrivateIp1())
        .accessPrivateIp2(generated ? "10.255.0.11" : request.getAccessPrivateIp2())
        .bgpAsn(request.getBgpAsn())
        .flavor(flavor)
        .availabilityZoneIds(
            request.hasAvailabilityZoneIds() ? request.getAvailabilityZoneIds() : null)
        .enterpriseProjectId(request.getEnterpriseProjectId())
        .haMode(request.getHaMode())
        .eip1(eips.of(request.getEip1(), bandwidth))
        .eip2(eips.of(request.getEip2(), bandwidth))
        .tags(Tags.checked(request.getTags()))
        .build();
  }

  private static @Nullable String orElse(@Nullable String value, @Nullable String defaultValue) {
    return value != null ? value : defaultValue;
  }
}
