package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The route tables of all routers, without what is in them. */
final class RouteTables {
  private static final String DEFAULT_NAME = "defaultRouteTable";

  private final Lifecycle<RouteTable> tables;
  private final Map<String, String> routers = new HashMap<>();

  /**
   * Creates the route tables.
   *
   * @param gone is called with each table that has been removed
   */
  RouteTables(TransitionTimer timer, Consumer<RouteTable> gone) {
    tables =
        new Lifecycle<>(
            timer,
            RouteTables::state,
            (table, state) -> table.toBuilder().state(ResourceState.of(state)).build(),
            gone);
  }

  private static @Nullable String state(RouteTable table) {
    return table.hasState() ? table.getState().value() : null;
  }

  /** Adds a table of a router with defaults for missing properties. */
  String add(String routerId, RouteTable given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), tables.now());
    tables.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("rtb-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .state(given.hasState() ? given.getState() : ResourceState.AVAILABLE)
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .tags(given.getTags())
            .build());
    routers.put(id, routerId);
    return id;
  }

  /** Returns the table that a router uses by default, which is added if there is none. */
  String defaultOf(String routerId) {
    return of(routerId).stream()
        .map(Resource::value)
        .filter(each -> each.getName().equals(DEFAULT_NAME))
        .map(RouteTable::getId)
        .findFirst()
        .orElseGet(() -> add(routerId, RouteTable.builder().name(DEFAULT_NAME).build()));
  }

  Lifecycle<RouteTable> lifecycle() {
    return tables;
  }

  /** Returns the tables of a router. */
  List<Resource<RouteTable>> of(String routerId) {
    return tables.all().stream()
        .filter(each -> routerId.equals(routers.get(each.value().getId())))
        .toList();
  }

  /** Returns the id of the router that a table belongs to, or null if there is no such table. */
  @Nullable String routerOf(String tableId) {
    return tables.find(tableId) == null ? null : routers.get(tableId);
  }

  /** Returns a table by its id alone. */
  Resource<RouteTable> find(String id) {
    Resource<RouteTable> found = tables.find(id);
    if (found == null) {
      throw ErErrors.notFound(ErErrorCodes.ROUTE_TABLE_NOT_FOUND, "route table", id);
    }
    return found;
  }

  /** Returns a table of a router. */
  Resource<RouteTable> find(String routerId, String id) {
    if (!routerId.equals(routerOf(id))) {
      throw ErErrors.notFound(ErErrorCodes.ROUTE_TABLE_NOT_FOUND, "route table", id);
    }
    return find(id);
  }

  /** Rejects a change of what is in a table that is being changed itself, or out of operation. */
  void checkAvailable(Resource<RouteTable> table) {
    if (!tables.isIn(table.value(), Lifecycle.AVAILABLE)) {
      throw ErErrors.error(
          ErErrorCodes.ROUTE_TABLE_NOT_AVAILABLE,
          "The route table " + table.value().getId() + " is " + table.value().getState());
    }
  }
}
