package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
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

/** Converts a request for a private connect to the private connect. */
final class PrivateConnectOrder {
  private static final int DEFAULT_BANDWIDTH = 1;

  private final CloudConnections connections;

  PrivateConnectOrder(CloudConnections connections) {
    this.connections = connections;
  }

  PrivateConnect deploying(CreatePrivateConnectRequest order) {
    PrivateConnectEndpointRequest a = Objects.requireNonNull(order.getEndpointA());
    PrivateConnectEndpointRequest z = Objects.requireNonNull(order.getEndpointZ());
    if (a.equals(z)) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_CONNECT_ENDPOINT_CONFLICT,
          "Both endpoints of the private connect are the same");
    }
    int bandwidth = order.getBandwidthMbps() == null ? DEFAULT_BANDWIDTH : order.getBandwidthMbps();
    Limits.checkBandwidth(bandwidth);
    return PrivateConnect.builder()
        .privateConnectName(order.getPrivateConnectName())
        .privateConnectStatus(PrivateConnectStatus.DEPLOYING)
        .bandwidthMbps(bandwidth)
        .resourceGroupId(order.getResourceGroupId())
        .endpointA(endpoint(a))
        .endpointZ(endpoint(z))
        .tags(RequestTags.of(order.getTags()))
        .build();
  }

  private PrivateConnectEndpoint endpoint(PrivateConnectEndpointRequest request) {
    String port = request.getPortId();
    CloudType cloud = request.getCloudType();
    if ((port == null) == (cloud == null)) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_ENDPOINT_PARAMETER,
          "An endpoint requires either portId or cloudType");
    }
    String dataCenter = request.getDcId();
    String id = port != null ? port : Ids.random("cloud-");
    if (cloud != null) {
      connections.choose(id, request.getCloudBandwidthMbps());
    }
    return PrivateConnectEndpoint.builder()
        .endpointId(id)
        .endpointName(request.getEndpointName())
        .endpointType(cloud == null ? EndpointType.PORT : EndpointType.of(cloud.value()))
        .vlanId(
            cloud == null || request.getVlanId() != null
                ? request.getVlanId()
                : Integer.valueOf(connections.freeVlan()))
        .dataCenter(
            dataCenter == null ? null : DataCenterSummary.builder().dcId(dataCenter).build())
        .cloudRegionId(request.getCloudRegionId())
        .cloudAccountId(request.getCloudAccountId())
        .build();
  }
}
