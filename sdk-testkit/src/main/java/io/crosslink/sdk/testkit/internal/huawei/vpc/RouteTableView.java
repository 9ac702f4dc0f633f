package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.Route;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.RouteType;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Route tables as responses contain them: with the routes within the VPC, and their subnets. */
final class RouteTableView {
  private final RouteTableState tables;
  private final SubnetState subnets;

  RouteTableView(RouteTableState tables, SubnetState subnets) {
    this.tables = tables;
    this.subnets = subnets;
  }

  RouteTable shown(RouteTable table) {
    Stream<Route> local = subnets.of(table.getVpcId()).stream().map(RouteTableView::local);
    RouteTable complete =
        table.toBuilder().routes(Stream.concat(local, table.getRoutes().stream()).toList()).build();
    return RouteTableState.isDefault(table)
        ? RouteTableState.withSubnets(complete, ofDefault(table))
        : complete;
  }

  private static Route local(Subnet subnet) {
    return Route.builder().type(RouteType.LOCAL).destination(subnet.getCidr()).nexthop("-").build();
  }

  /** Returns the subnets that have no other table. */
  private List<String> ofDefault(RouteTable table) {
    Set<String> others =
        tables.of(table.getVpcId()).stream()
            .flatMap(RouteTableState::ids)
            .collect(Collectors.toSet());
    return subnets.of(table.getVpcId()).stream()
        .map(Subnet::getId)
        .filter(id -> !others.contains(id))
        .toList();
  }
}
