package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpBandwidth;
import io.crosslink.sdk.huawei.eip.model.PublicIpPort;
import io.crosslink.sdk.huawei.eip.model.PublicIpV1;

/** Public IP addresses as version 1 of the API shows them. */
final class PublicIpV1View {
  private PublicIpV1View() {}

  static PublicIpV1 of(PublicIp address) {
    PublicIpV1.Builder view = withoutBandwidth(address);
    PublicIpBandwidth bandwidth = address.getBandwidth();
    if (bandwidth != null) {
      view.bandwidthId(bandwidth.getId())
          .bandwidthName(bandwidth.getName())
          .bandwidthShareType(bandwidth.getShareType())
          .bandwidthSize(bandwidth.getSize());
    }
    return view.build();
  }

  /** Returns an address as a create shows it, whose bandwidth is still being set up. */
  static PublicIpV1 whileAssigned(PublicIp address) {
    return withoutBandwidth(address).bandwidthSize(0).build();
  }

  private static PublicIpV1.Builder withoutBandwidth(PublicIp address) {
    PublicIpV1.Builder view =
        PublicIpV1.builder()
            .id(address.getId())
            .status(address.getStatus())
            .type(address.getPublicipPoolName())
            .publicIpAddress(address.getPublicIpAddress())
            .publicIpv6Address(address.getPublicIpv6Address())
            .tenantId(address.getProjectId())
            .ipVersion(address.getIpVersion())
            .createTime(address.getCreatedAt())
            .enterpriseProjectId(address.getEnterpriseProjectId())
            .alias(address.getAlias())
            .publicBorderGroup(address.getPublicBorderGroup())
            .allowShareBandwidthTypes(address.getAllowShareBandwidthTypes());
    if (address.hasTags()) {
      view.tags(address.getTags());
    }
    PublicIpPort port = address.getVnic();
    if (port != null) {
      view.portId(port.getPortId()).privateIpAddress(port.getPrivateIpAddress());
    }
    return view;
  }
}
