package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.Route;
import io.crosslink.sdk.huawei.vpc.model.RouteChangesRequest;
import io.crosslink.sdk.huawei.vpc.model.RouteRequest;
import io.crosslink.sdk.huawei.vpc.model.RouteType;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes to the routes of a table, which their destinations identify. */
final class RouteChanges {
  private static final List<RouteType> NOT_CREATED_BY_USERS =
      List.of(RouteType.EGW, RouteType.SUBENI, RouteType.LOCAL);

  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final List<Cidr> local;

  /**
   * Begins with the present routes.
   *
   * @param local the blocks of the routes within the VPC
   */
  RouteChanges(List<Route> present, List<Cidr> local) {
    present.forEach(each -> routes.put(String.valueOf(each.getDestination()), each));
    this.local = local;
  }

  void apply(RouteChangesRequest changes) {
    changes.getDel().forEach(each -> delete(each.getDestination()));
    changes.getMod().forEach(this::modify);
    changes.getAdd().forEach(this::add);
  }

  void add(RouteRequest request) {
    String destination = request.getDestination();
    if (routes.containsKey(destination)) {
      throw VpcErrors.conflict("The route table has a route to " + destination);
    }
    Cidr block = Cidr.parse(destination);
    if (block == null && destination.indexOf(':') < 0) {
      throw Call.invalid("destination must be a CIDR block: " + destination);
    }
    if (block != null && local.stream().anyMatch(each -> each.contains(block))) {
      throw Call.invalid("destination is in the VPC: " + destination);
    }
    routes.put(destination, route(request));
  }

  private void modify(RouteRequest request) {
    checkExists(routes.get(request.getDestination()), request.getDestination());
    routes.put(request.getDestination(), route(request));
  }

  private void delete(String destination) {
    checkExists(routes.remove(destination), destination);
  }

  private static void checkExists(@Nullable Route route, String destination) {
    if (route == null) {
      throw Call.invalid("the route table has no route to " + destination);
    }
  }

  private static Route route(RouteRequest request) {
    if (NOT_CREATED_BY_USERS.contains(request.getType())) {
      throw Call.invalid("users cannot create routes of the type " + request.getType());
    }
    return Route.builder()
        .type(request.getType())
        .destination(request.getDestination())
        .nexthop(request.getNexthop())
        .description(request.getDescription())
        .build();
  }

  /** {@return the routes after the changes} */
  List<Route> routes() {
    return List.copyOf(routes.values());
  }
}
