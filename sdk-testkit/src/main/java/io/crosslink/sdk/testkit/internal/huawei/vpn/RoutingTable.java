package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.BgpRouteOrigin;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.NexthopResource;
import io.crosslink.sdk.huawei.vpn.model.NexthopResourceType;
import io.crosslink.sdk.huawei.vpn.model.PageInfo;
import io.crosslink.sdk.huawei.vpn.model.ReportedVpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.ShowVpnGatewayRoutingTableResponse;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayRoute;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The routes of a VPN gateway: to the remote networks through its connections, and to the local
 * networks of the cloud. The marker is the number of routes before the page.
 *
 * @param routes all routes
 */
record RoutingTable(List<VpnGatewayRoute> routes) {
  private static final int MAX_LIMIT = 20_000;
  private static final int MAX_OFFSET = 3_000;

  static RoutingTable of(
      VpnGateway gateway, List<VpnConnection> connections, List<CustomerGateway> customers) {
    Stream<VpnGatewayRoute> remote =
        connections.stream()
            .flatMap(
                connection ->
                    networks(connection.getPeerSubnets(), connection.getPeerSubnetsV6())
                        .map(network -> remote(network, connection, customers)));
    Stream<VpnGatewayRoute> local =
        networks(gateway.getLocalSubnets(), gateway.getLocalSubnetsV6())
            .map(
                network ->
                    VpnGatewayRoute.builder()
                        .destination(network)
                        .nexthopResource(resource(gateway.getId(), NexthopResourceType.VPN_GATEWAY))
                        .build());
    return new RoutingTable(Stream.concat(remote, local).toList());
  }

  private static Stream<String> networks(List<String> v4, List<String> v6) {
    return Stream.concat(v4.stream(), v6.stream());
  }

  private static VpnGatewayRoute remote(
      String network, VpnConnection connection, List<CustomerGateway> customers) {
    VpnGatewayRoute route =
        VpnGatewayRoute.builder()
            .destination(network)
            .nexthop(address(connection.getTunnelPeerAddress()))
            .outboundInterfaceIp(address(connection.getTunnelLocalAddress()))
            .nexthopResource(resource(connection.getId(), NexthopResourceType.VPN_CONNECTION))
            .build();
    if (!ReportedVpnConnectionStyle.BGP.equals(connection.getStyle())) {
      return route;
    }
    return route.toBuilder()
        .origin(BgpRouteOrigin.IGP)
        .asPath(
            customers.stream()
                .filter(each -> each.getId() != null && each.getId().equals(connection.getCgwId()))
                .map(each -> String.valueOf(each.getBgpAsn()))
                .findFirst()
                .orElse(null))
        .med(0L)
        .build();
  }

  private static @Nullable String address(@Nullable String withMask) {
    return withMask == null ? null : withMask.replaceFirst("/.*", "");
  }

  private static NexthopResource resource(@Nullable String id, NexthopResourceType type) {
    return NexthopResource.builder().id(id).type(type).build();
  }

  ShowVpnGatewayRoutingTableResponse page(QueryString query) {
    int offset = query.number("offset", 0, MAX_OFFSET);
    int from = Math.min(query.number("marker", offset, Integer.MAX_VALUE), routes.size());
    int limit = query.number("limit", MAX_LIMIT, MAX_LIMIT);
    int to = Math.min(from + limit, routes.size());
    boolean withResources = "true".equals(query.first("is_include_nexthop_resource"));
    return ShowVpnGatewayRoutingTableResponse.builder()
        .routingTable(
            routes.subList(from, to).stream()
                .map(
                    route ->
                        withResources ? route : route.toBuilder().nexthopResource(null).build())
                .toList())
        .totalCount(routes.size())
        .pageInfo(
            PageInfo.builder()
                .currentCount(to - from)
                .nextMarker(to > from && to < routes.size() ? String.valueOf(to) : null)
                .build())
        .build();
  }
}
