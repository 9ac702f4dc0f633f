package io.crosslink.sdk.testkit.internal.huawei;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayAttachmentType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayIpVersion;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayNetworkType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.testkit.internal.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VPN gateway as somebody wants it, with the service's defaults.
 *
 * @param request what was asked for
 * @param attachment to what it is to be attached
 * @param ipVersion the version of the IP protocol inside its tunnels
 * @param network over which network it is to be reached
 * @param flavor how strong it is to be
 */
record VpnGatewayOrder(
    CreateVpnGatewayRequest request,
    VpnGatewayAttachmentType attachment,
    VpnGatewayIpVersion ipVersion,
    VpnGatewayNetworkType network,
    VpnGatewayFlavor flavor) {
  private static final int MOST_SUBNETS = 50;
  private static final long LARGEST_ASN = 4294967295L;

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
    if (asn != null && (asn < 1 || asn > LARGEST_ASN)) {
      throw Call.invalid("bgp_asn must be 1 to " + LARGEST_ASN);
    }
  }

  private static void required(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw Call.invalid(name + " is required");
    }
  }

  static void checkSubnets(List<String> subnets) {
    if (subnets.size() > MOST_SUBNETS) {
      throw Call.invalid("a VPN gateway has at most " + MOST_SUBNETS + " local networks");
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
      throw new Refusal(
          400,
          VpnErrorCodes.PRIVATE_IP_PAIR_INCOMPLETE,
          "Both private addresses are needed, or none of them");
    }
    if (first != null && first.equals(second)) {
      throw new Refusal(
          400, VpnErrorCodes.PRIVATE_IPS_EQUAL, "The two private addresses must differ");
    }
    if (isPrivate() && (request.getEip1() != null || request.getEip2() != null)) {
      throw Call.invalid("a private gateway has no elastic IPs");
    }
  }

  /** Returns the gateway as it is at first. */
  VpnGateway gateway(Eips eips) {
    int bandwidth = Flavors.bandwidth(flavor);
    boolean madeUp = isPrivate() && request.getAccessPrivateIp1() == null;
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
        .accessVpcId(other(request.getAccessVpcId(), request.getVpcId()))
        .accessSubnetId(other(request.getAccessSubnetId(), request.getConnectSubnet()))
        .accessPrivateIp1(madeUp ? "10.255.0.10" : request.getAccessPrivateIp1())
        .accessPrivateIp2(madeUp ? "10.255.0.11" : request.getAccessPrivateIp2())
        .bgpAsn(request.getBgpAsn())
        .flavor(flavor)
        .availabilityZoneIds(
            request.hasAvailabilityZoneIds() ? request.getAvailabilityZoneIds() : null)
        .enterpriseProjectId(request.getEnterpriseProjectId())
        .haMode(request.getHaMode())
        .eip1(eips.make(request.getEip1(), bandwidth))
        .eip2(eips.make(request.getEip2(), bandwidth))
        .tags(Tags.checked(request.getTags()))
        .build();
  }

  private static @Nullable String other(@Nullable String given, @Nullable String otherwise) {
    return given != null ? given : otherwise;
  }
}
