package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.CreateRouteTableRequest;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.huawei.er.model.UpdateRouteTableRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;

/** The operations of route tables. */
final class RouteTableOperations {
  private static final String ALL = "/v3/{project_id}/enterprise-router/{er_id}/route-tables";
  private static final String ONE = ALL + "/{route_table_id}";
  private static final String ENVELOPE = "route_table";

  private final ErState state;
  private final Quotas quotas;

  RouteTableOperations(ErState state, Quotas quotas) {
    this.state = state;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    Listing<RouteTable> listing =
        new Listing<>(
            "listRouteTables",
            "route_tables",
            this::shown,
            "is_default_association_table",
            "is_default_propagation_table");
    routes.add(Route.of("createRouteTable", "POST", ALL, this::create));
    routes.add(
        Route.of("listRouteTables", "GET", ALL, call -> listing.respond(call, selected(call))));
    routes.add(Route.of("showRouteTable", "GET", ONE, call -> ok(find(call).poll())));
    routes.add(Route.of("updateRouteTable", "PUT", ONE, this::update));
    routes.add(Route.of("deleteRouteTable", "DELETE", ONE, this::delete));
  }

  /** Returns a table as responses contain it. */
  RouteTable shown(RouteTable table) {
    EnterpriseRouter router = router(table);
    return table.toBuilder()
        .isDefaultAssociation(table.getId().equals(router.getDefaultAssociationRouteTableId()))
        .isDefaultPropagation(table.getId().equals(router.getDefaultPropagationRouteTableId()))
        .build();
  }

  private EnterpriseRouter router(RouteTable table) {
    String id = Objects.requireNonNull(state.tables().routerOf(table.getId()));
    return state.routers().find(id).value();
  }

  private Response ok(RouteTable table) {
    return Response.ok(ENVELOPE, shown(table));
  }

  private Response create(Call call) {
    CreateRouteTableRequest request = Call.read(call.body(ENVELOPE), CreateRouteTableRequest.class);
    String routerId = state.routers().findAvailable(call.pathValue("er_id")).value().getId();
    quotas.checkTable(routerId);
    String id =
        state
            .tables()
            .add(
                routerId,
                RouteTable.builder()
                    .name(Values.name(request.getName()))
                    .description(Values.description(request.getDescription()))
                    .tags(TagLists.shown(request.getTags()))
                    .state(ResourceState.PENDING)
                    .build());
    return Response.accepted(ENVELOPE, shown(state.tables().find(id).value()));
  }

  private List<Resource<RouteTable>> selected(Call call) {
    EnterpriseRouter router = state.routers().find(call.pathValue("er_id")).value();
    String association = call.query().first("is_default_association_table");
    String propagation = call.query().first("is_default_propagation_table");
    return state.tables().of(router.getId()).stream()
        .filter(
            each ->
                association == null
                    || association.equals(
                        String.valueOf(shown(each.value()).getIsDefaultAssociation())))
        .filter(
            each ->
                propagation == null
                    || propagation.equals(
                        String.valueOf(shown(each.value()).getIsDefaultPropagation())))
        .toList();
  }

  private Response update(Call call) {
    UpdateRouteTableRequest request = Call.read(call.body(ENVELOPE), UpdateRouteTableRequest.class);
    Resource<RouteTable> found = find(call);
    state.tables().checkAvailable(found);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    found.update(
        old ->
            old.toBuilder()
                .name(Values.updated(name, old.getName()))
                .description(Values.updated(description, old.getDescription()))
                .updatedAt(state.tables().lifecycle().now())
                .build());
    return ok(found.value());
  }

  private Response delete(Call call) {
    Resource<RouteTable> found = find(call);
    if (state.tables().lifecycle().isLeaving(found.value())) {
      return Response.accepted();
    }
    RouteTable table = shown(found.value());
    check(
        !Boolean.TRUE.equals(table.getIsDefaultAssociation()),
        ErErrorCodes.DEFAULT_ASSOCIATION_TABLE,
        "The route table is the default association route table");
    check(
        !Boolean.TRUE.equals(table.getIsDefaultPropagation()),
        ErErrorCodes.DEFAULT_PROPAGATION_TABLE,
        "The route table is the default propagation route table");
    check(
        state.associations().in(table.getId()).isEmpty()
            && state.propagations().in(table.getId()).isEmpty(),
        ErErrorCodes.ROUTE_TABLE_IN_USE,
        "The route table has associations or propagations");
    state.tables().checkAvailable(found);
    state.tables().lifecycle().delete(found);
    return Response.accepted();
  }

  private static void check(boolean isPermitted, String code, String text) {
    if (!isPermitted) {
      throw ErErrors.error(code, text);
    }
  }

  private Resource<RouteTable> find(Call call) {
    state.routers().find(call.pathValue("er_id"));
    return state.tables().find(call.pathValue("er_id"), call.pathValue("route_table_id"));
  }
}
