package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DataCenterSummary;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.Objects;

/** Turns an order into the private connect that is built from it. */
final class PrivateConnectOrder {
  private static final int DEFAULT_BANDWIDTH = 1;

  private PrivateConnectOrder() {}

  static PrivateConnect deploying(CreatePrivateConnectRequest order) {
    PrivateConnectEndpointRequest a = Objects.requireNonNull(order.getEndpointA());
    PrivateConnectEndpointRequest z = Objects.requireNonNull(order.getEndpointZ());
    if (a.equals(z)) {
      throw new Refusal(
          400,
          SdnErrorCodes.INVALID_CONNECT_ENDPOINT_CONFLICT,
          "Both ends of the private connect are the same");
    }
    int bandwidth = order.getBandwidthMbps() == null ? DEFAULT_BANDWIDTH : order.getBandwidthMbps();
    Limits.checkBandwidth(bandwidth);
    return PrivateConnect.builder()
        .privateConnectName(order.getPrivateConnectName())
        .privateConnectStatus(PrivateConnectStatus.DEPLOYING)
        .bandwidthMbps(bandwidth)
        .resourceGroupId(order.getResourceGroupId())
        .endpointA(end(a))
        .endpointZ(end(z))
        .tags(OrderedTags.of(order.getTags()))
        .build();
  }

  private static PrivateConnectEndpoint end(PrivateConnectEndpointRequest ordered) {
    String port = ordered.getPortId();
    CloudType cloud = ordered.getCloudType();
    if ((port == null) == (cloud == null)) {
      throw new Refusal(
          400, SdnErrorCodes.INVALID_ENDPOINT_PARAMETER, "An end needs either portId or cloudType");
    }
    String dataCenter = ordered.getDcId();
    return PrivateConnectEndpoint.builder()
        .endpointId(port != null ? port : Ids.random("cloud-"))
        .endpointName(ordered.getEndpointName())
        .endpointType(cloud == null ? EndpointType.PORT : EndpointType.of(cloud.value()))
        .vlanId(ordered.getVlanId())
        .dataCenter(
            dataCenter == null ? null : DataCenterSummary.builder().dcId(dataCenter).build())
        .cloudRegionId(ordered.getCloudRegionId())
        .cloudAccountId(ordered.getCloudAccountId())
        .build();
  }
}
