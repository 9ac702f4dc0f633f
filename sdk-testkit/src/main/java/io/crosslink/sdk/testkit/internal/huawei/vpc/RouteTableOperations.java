package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.CreateRouteTableRequest;
import io.crosslink.sdk.huawei.vpc.model.ListRouteTablesResponse;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.UpdateRouteTableRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.ArrayList;
import java.util.List;

/** The operations of route tables. */
final class RouteTableOperations {
  private static final String ALL = "/v1/{project_id}/routetables";
  private static final String ONE = ALL + "/{routetable_id}";
  private static final String ACTION = ONE + "/action";
  private static final String ENVELOPE = "routetable";

  private final RouteTableState tables;
  private final RouteTableView view;
  private final SubnetState subnets;
  private final VpcState vpcs;
  private final Quotas quotas;

  RouteTableOperations(RouteTableState tables, SubnetState subnets, VpcState vpcs, Quotas quotas) {
    this.tables = tables;
    this.view = new RouteTableView(tables, subnets);
    this.subnets = subnets;
    this.vpcs = vpcs;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createRouteTable", "POST", ALL, this::create));
    routes.add(Route.of("listRouteTables", "GET", ALL, this::list));
    routes.add(Route.of("showRouteTable", "GET", ONE, this::show));
    routes.add(Route.of("updateRouteTable", "PUT", ONE, this::update));
    routes.add(Route.of("deleteRouteTable", "DELETE", ONE, this::delete));
    routes.add(Route.of("associateRouteTable", "POST", ACTION, this::associate));
    routes.add(Route.of("disassociateRouteTable", "POST", ACTION, this::disassociate));
  }

  /** {@return all tables as responses contain them} */
  List<RouteTable> values() {
    return tables.store().values().stream().map(view::shown).toList();
  }

  private Response create(Call call) {
    CreateRouteTableRequest request = Call.read(call.body(ENVELOPE), CreateRouteTableRequest.class);
    String vpcId = request.getVpcId();
    if (!vpcs.has(vpcId)) {
      throw VpcErrors.error(404, VpcErrorCodes.VPC_NOT_FOUND, "The VPC " + vpcId + " is unknown");
    }
    quotas.check(QuotaType.VPC_CONTAIN_ROUTETABLE, 1, tables.of(vpcId).size());
    RouteChanges changes = new RouteChanges(List.of(), subnets.blocks(vpcId));
    request.getRoutes().forEach(changes::add);
    String id =
        tables.add(
            RouteTable.builder()
                .name(Texts.name(request.getName()))
                .description(Texts.description(request.getDescription()))
                .vpcId(vpcId)
                .routes(changes.routes())
                .build());
    return ok(tables.find(id));
  }

  private Response list(Call call) {
    String id = call.query().first("id");
    String vpcId = call.query().first("vpc_id");
    String subnetId = call.query().first("subnet_id");
    List<RouteTable> found =
        values().stream()
            .filter(each -> id == null || id.equals(each.getId()))
            .filter(each -> vpcId == null || vpcId.equals(each.getVpcId()))
            .filter(
                each -> subnetId == null || RouteTableState.ids(each).anyMatch(subnetId::equals))
            .toList();
    IdPage<RouteTable> page =
        IdPage.cut(found, RouteTable::getId, tables.store()::rank, call.query());
    return Response.ok(
        ListRouteTablesResponse.builder()
            .routetables(page.items().stream().map(RouteTableOperations::withoutRoutes).toList())
            .build());
  }

  private static RouteTable withoutRoutes(RouteTable table) {
    return table.toBuilder().routes((List<io.crosslink.sdk.huawei.vpc.model.Route>) null).build();
  }

  private Response show(Call call) {
    return ok(find(call));
  }

  private Response update(Call call) {
    UpdateRouteTableRequest request = Call.read(call.body(ENVELOPE), UpdateRouteTableRequest.class);
    Resource<RouteTable> found = find(call);
    String name = Texts.name(request.getName());
    String description = Texts.description(request.getDescription());
    RouteTable table = found.value();
    RouteChanges changes = new RouteChanges(table.getRoutes(), subnets.blocks(table.getVpcId()));
    if (request.getRoutes() != null) {
      changes.apply(request.getRoutes());
    }
    int more = changes.routes().size() - table.getRoutes().size();
    quotas.check(QuotaType.ROUTETABLE_CONTAIN_ROUTES, more, table.getRoutes().size());
    found.update(
        old ->
            old.toBuilder()
                .name(Texts.updated(name, old.getName()))
                .description(Texts.updated(description, old.getDescription()))
                .routes(changes.routes())
                .updatedAt(tables.now())
                .build());
    return ok(found);
  }

  private Response delete(Call call) {
    RouteTable table = find(call).value();
    if (RouteTableState.isDefault(table)) {
      throw VpcErrors.conflict("A default route table cannot be deleted");
    }
    if (!table.getSubnets().isEmpty()) {
      throw VpcErrors.conflict("Subnets are associated with the route table");
    }
    tables.remove(table.getId());
    return Response.noContent();
  }

  private Response associate(Call call) {
    Resource<RouteTable> found = find(call);
    List<String> ids = ids(call, "associate");
    for (String id : ids) {
      Subnet subnet = subnets.find(id).value();
      if (!subnet.getVpcId().equals(found.value().getVpcId())) {
        throw Call.invalid("the subnet " + id + " is in another VPC than the route table");
      }
    }
    tables.associate(found.value().getId(), ids);
    return changed(found);
  }

  private Response disassociate(Call call) {
    Resource<RouteTable> found = find(call);
    List<String> ids = ids(call, "disassociate");
    ids.stream()
        .filter(id -> RouteTableState.ids(found.value()).anyMatch(id::equals))
        .forEach(tables::disassociate);
    return changed(found);
  }

  private static List<String> ids(Call call, String action) {
    List<String> ids = new ArrayList<>();
    call.body(ENVELOPE).path("subnets").path(action).forEach(each -> ids.add(each.asText()));
    return ids;
  }

  private Response changed(Resource<RouteTable> table) {
    table.update(old -> old.toBuilder().updatedAt(tables.now()).build());
    return ok(table);
  }

  private Response ok(Resource<RouteTable> table) {
    return Response.ok(ENVELOPE, view.shown(table.value()));
  }

  private Resource<RouteTable> find(Call call) {
    return tables.find(call.pathValue("routetable_id"));
  }
}
