package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.vpc.model.PeeredVpc;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePoint;
import io.crosslink.sdk.zenlayer.sdn.model.EndpointType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What resources are connected with: the ids that they hold. */
final class InventoryLinks {
  private final Set<String> attached;

  /**
   * Creates links.
   *
   * @param resources all resources. Those with a listed attachment are connected with their
   *     enterprise router through it.
   */
  InventoryLinks(Collection<? extends CloudResource> resources) {
    attached =
        resources.stream()
            .filter(Attachment.class::isInstance)
            .map(each -> ((Attachment) each).getAttachedResourceId())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  /**
   * Returns the ids of the resources that a resource is connected with, as far as it knows them.
   */
  List<String> of(CloudResource resource, String owner) {
    return ids(resource, owner).filter(id -> id != null && !id.isEmpty()).distinct().toList();
  }

  private Stream<@Nullable String> ids(CloudResource resource, String owner) {
    if (resource instanceof PrivateConnect one) {
      return Stream.of(port(one.getEndpointA()), port(one.getEndpointZ()));
    }
    if (resource instanceof CloudRouter one) {
      return one.getEdgePoints().stream().map(CloudRouterEdgePoint::getEdgePointId);
    }
    if (resource instanceof CloudRouterEdgePoint one) {
      return Stream.of(one.getCloudType() == null ? one.getPortId() : null);
    }
    if (resource instanceof VirtualInterface one) {
      return Stream.of(one.getDirectConnectId(), one.getVgwId(), one.getGatewayId());
    }
    if (resource instanceof VirtualGateway one) {
      return Stream.of(one.getVpcId(), router(one.getId(), one.getEnterpriseRouterId()));
    }
    if (resource instanceof PeerLink one) {
      return Stream.of(
          one.getGlobalDcGatewayId(),
          one.getPeerSite() == null ? null : one.getPeerSite().getGatewayId());
    }
    if (resource instanceof VpnGateway one) {
      return Stream.of(one.getVpcId(), router(one.getId(), one.getErId()));
    }
    if (resource instanceof P2cVpnGateway one) {
      return Stream.of(one.getVpcId());
    }
    if (resource instanceof VpnConnection one) {
      return Stream.of(one.getVgwId(), one.getCgwId());
    }
    if (resource instanceof VpcPeering one) {
      return Stream.of(vpc(one.getRequestVpcInfo()), vpc(one.getAcceptVpcInfo()));
    }
    if (resource instanceof Attachment one) {
      return Stream.of(one.getAttachedResourceId(), owner);
    }
    return Stream.empty();
  }

  private @Nullable String router(String id, @Nullable String router) {
    return attached.contains(id) ? null : router;
  }

  private static @Nullable String port(@Nullable PrivateConnectEndpoint end) {
    return end != null && EndpointType.PORT.equals(end.getEndpointType())
        ? end.getEndpointId()
        : null; // a cloud's own port, which is in no listing
  }

  private static @Nullable String vpc(@Nullable PeeredVpc vpc) {
    return vpc == null ? null : vpc.getVpcId();
  }

  /**
   * Returns the VLANs of the ends of a resource at Huawei Cloud. Neither cloud has an id of the
   * other one's end; the VLAN is what both have.
   */
  static List<Integer> vlans(CloudResource resource) {
    Stream<@Nullable Integer> vlans =
        resource instanceof PrivateConnect one
            ? Stream.of(vlan(one.getEndpointA()), vlan(one.getEndpointZ()))
            : resource instanceof CloudRouterEdgePoint point
                    && isHuawei(String.valueOf(point.getCloudType()))
                ? Stream.of(point.getVlanId())
                : Stream.empty();
    return vlans.filter(Objects::nonNull).toList();
  }

  private static @Nullable Integer vlan(@Nullable PrivateConnectEndpoint end) {
    return end != null && isHuawei(String.valueOf(end.getEndpointType())) ? end.getVlanId() : null;
  }

  private static boolean isHuawei(String type) {
    return type.startsWith("HUAWEI");
  }
}
