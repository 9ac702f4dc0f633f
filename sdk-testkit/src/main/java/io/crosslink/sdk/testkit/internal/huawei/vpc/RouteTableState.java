package io.crosslink.sdk.testkit.internal.huawei.vpc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.vpc.model.AssociatedSubnet;
import io.crosslink.sdk.huawei.vpc.model.Route;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.RouteType;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The route tables: their own routes, and the subnets that are associated with those other than the
 * default ones. What else they show, the views compute.
 */
final class RouteTableState {
  private final Store<RouteTable> tables = new Store<>();
  private final TransitionTimer timer;

  RouteTableState(TransitionTimer timer) {
    this.timer = timer;
  }

  /** Adds the default table of a new VPC. */
  void addDefault(Vpc vpc) {
    String name = vpc.hasName() && !vpc.getName().isEmpty() ? vpc.getName() : vpc.getId();
    add(RouteTable.builder().name("rtb-" + name).vpcId(vpc.getId()).build(), true);
  }

  /** Adds a table other than a default one, with defaults for missing properties. */
  String add(RouteTable given) {
    return add(given, false);
  }

  private String add(RouteTable given, boolean isDefault) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.now());
    tables.add(
        id,
        given.toBuilder()
            .id(id)
            .name(requireNonNullElse(given.getName(), ""))
            .description(requireNonNullElse(given.getDescription(), ""))
            .isDefault(isDefault)
            .routes(given.getRoutes().stream().filter(each -> !isLocal(each)).toList())
            .subnets(List.<AssociatedSubnet>of())
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build());
    associate(id, ids(given).toList());
    return id;
  }

  static boolean isLocal(Route route) {
    return RouteType.LOCAL.equals(route.getType());
  }

  static boolean isDefault(RouteTable table) {
    return Boolean.TRUE.equals(table.getIsDefault());
  }

  /** Returns the ids of the associated subnets. */
  static Stream<String> ids(RouteTable table) {
    return table.getSubnets().stream().map(AssociatedSubnet::getId);
  }

  Edits<RouteTable> edits() {
    return Edits.of(
        tables::change,
        id -> {
          Arguments.check(!isDefault(find(id).value()), "A VPC always has its default route table");
          tables.remove(id);
        });
  }

  Store<RouteTable> store() {
    return tables;
  }

  Resource<RouteTable> find(String id) {
    Resource<RouteTable> found = tables.find(id);
    if (found == null) {
      throw VpcErrors.notFound("route table", id);
    }
    return found;
  }

  /** Returns the tables of a VPC. */
  List<RouteTable> of(String vpcId) {
    return tables.values().stream().filter(each -> vpcId.equals(each.getVpcId())).toList();
  }

  void remove(String id) {
    tables.remove(id);
  }

  void removeOf(String vpcId) {
    of(vpcId).forEach(each -> tables.remove(each.getId()));
  }

  /** Associates subnets with a table instead of the ones that they had; with a default one, too. */
  void associate(String id, List<String> subnets) {
    subnets.forEach(this::disassociate);
    if (!isDefault(find(id).value())) {
      find(id)
          .update(
              old ->
                  withSubnets(old, Stream.concat(ids(old), subnets.stream().distinct()).toList()));
    }
  }

  /** Associates a subnet with the default table of its VPC. */
  void disassociate(String subnet) {
    tables.all().stream()
        .filter(table -> ids(table.value()).anyMatch(subnet::equals))
        .forEach(
            table ->
                table.update(
                    old ->
                        withSubnets(old, ids(old).filter(each -> !each.equals(subnet)).toList())));
  }

  static RouteTable withSubnets(RouteTable table, List<String> ids) {
    return table.toBuilder()
        .subnets(ids.stream().map(id -> AssociatedSubnet.builder().id(id).build()).toList())
        .build();
  }

  /** Removes the routes whose next hop is gone. */
  void removeRoutesTo(String nexthop) {
    for (Resource<RouteTable> table : tables.all()) {
      table.update(
          old ->
              old.toBuilder()
                  .routes(
                      old.getRoutes().stream()
                          .filter(route -> !nexthop.equals(route.getNexthop()))
                          .toList())
                  .build());
    }
  }

  OffsetDateTime now() {
    return timer.now();
  }
}
