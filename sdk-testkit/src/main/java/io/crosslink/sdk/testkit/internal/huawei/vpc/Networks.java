package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.Route;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.RouteType;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The VPCs and subnets as other services see them. A fake that has never had a VPC knows none, and
 * other services then accept all ids.
 */
public final class Networks {
  private final VpcState vpcs;
  private final SubnetState subnets;
  private final Ports ports;
  private final RouteTableState tables;
  private final VpcUse use;

  Networks(VpcState vpcs, SubnetState subnets, Ports ports, RouteTableState tables, VpcUse use) {
    this.vpcs = vpcs;
    this.tables = tables;
    this.subnets = subnets;
    this.ports = ports;
    this.use = use;
  }

  /** {@return the ports in subnets} */
  public Ports ports() {
    return ports;
  }

  /**
   * Adds what of another service keeps a VPC from being deleted.
   *
   * @param what what a VPC then has, such as a virtual gateway
   * @param uses returns whether the VPC with an id has one
   */
  public void addUser(String what, Predicate<String> uses) {
    use.addUser(what, uses);
  }

  /** {@return whether ids are checked: there is or has been a VPC} */
  public boolean areKnown() {
    return vpcs.isInUse();
  }

  /** Returns whether a VPC exists. */
  public boolean hasVpc(@Nullable String id) {
    return id != null && vpcs.has(id);
  }

  /** Returns whether a VPC has a subnet. */
  public boolean hasSubnet(@Nullable String vpcId, @Nullable String subnetId) {
    Subnet subnet = subnet(subnetId);
    return subnet != null && subnet.getVpcId().equals(vpcId);
  }

  /** Returns whether an address is in a subnet, and not in use. */
  public boolean isFree(String subnetId, String address) {
    Subnet subnet = subnet(subnetId);
    Cidr block = subnet == null ? null : Cidr.parse(subnet.getCidr());
    Cidr wanted = Cidr.ofAddress(address);
    return block != null
        && wanted != null
        && block.contains(wanted)
        && !ports.addresses(subnetId).contains(address);
  }

  /**
   * Returns free addresses of a subnet, as many as requested if there are as many; none if the
   * subnet is unknown.
   */
  public List<String> freeAddresses(@Nullable String subnetId, int number) {
    Subnet subnet = subnet(subnetId);
    return subnet == null ? List.of() : subnets.freeAddresses(subnet, number);
  }

  /** Returns the block of a VPC, or null if the VPC is unknown. */
  public @Nullable String block(String vpcId) {
    Resource<Vpc> found = vpcs.store().find(vpcId);
    return found == null ? null : found.value().getCidr();
  }

  /** Returns whether a route table of a VPC has a route to one of some destinations. */
  public boolean hasRouteTo(String vpcId, List<String> destinations) {
    return tables.of(vpcId).stream()
        .flatMap(table -> table.getRoutes().stream())
        .anyMatch(route -> destinations.contains(route.getDestination()));
  }

  /**
   * Adds routes to an enterprise router to all route tables of a VPC, to destinations to which they
   * have none.
   */
  public void addRoutesToRouter(String vpcId, List<String> destinations, String routerId) {
    tables.of(vpcId).forEach(each -> addRoutes(tables.find(each.getId()), destinations, routerId));
  }

  private static void addRoutes(
      Resource<RouteTable> table, List<String> destinations, String routerId) {
    List<Route> routes = new ArrayList<>(table.value().getRoutes());
    for (String destination : destinations) {
      if (routes.stream().noneMatch(each -> destination.equals(each.getDestination()))) {
        routes.add(
            Route.builder().type(RouteType.ER).destination(destination).nexthop(routerId).build());
      }
    }
    table.update(old -> old.toBuilder().routes(routes).build());
  }

  /** Removes the routes of a VPC to some destinations whose next hop is an enterprise router. */
  public void removeRoutesToRouter(String vpcId, List<String> destinations, String routerId) {
    for (RouteTable each : tables.of(vpcId)) {
      tables
          .find(each.getId())
          .update(
              old ->
                  old.toBuilder()
                      .routes(
                          old.getRoutes().stream()
                              .filter(
                                  route ->
                                      !routerId.equals(route.getNexthop())
                                          || !destinations.contains(route.getDestination()))
                              .toList())
                      .build());
    }
  }

  private @Nullable Subnet subnet(@Nullable String id) {
    Resource<Subnet> found = id == null ? null : subnets.store().find(id);
    return found == null ? null : found.value();
  }
}
