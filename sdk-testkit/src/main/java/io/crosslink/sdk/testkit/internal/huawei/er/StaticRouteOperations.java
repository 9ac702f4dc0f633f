package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.CreateStaticRouteRequest;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.RouteAttachment;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.UpdateStaticRouteRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of static routes, and the listing of the routes that are in effect. */
final class StaticRouteOperations {
  private static final String TABLE =
      "/v3/{project_id}/enterprise-router/route-tables/{route_table_id}";
  private static final String ALL = TABLE + "/static-routes";
  private static final String ONE = ALL + "/{route_id}";
  private static final String ENVELOPE = "route";
  private static final Set<AttachmentResourceType> NEXT_HOPS =
      Set.of(
          AttachmentResourceType.VPC, AttachmentResourceType.PEERING, AttachmentResourceType.CFW);
  private static final List<IpPrefix> RESERVED =
      Stream.of("127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4")
          .map(text -> Objects.requireNonNull(IpPrefix.parse(text)))
          .toList();

  private final ErState state;
  private final Reachability reachability;
  private final Quotas quotas;

  StaticRouteOperations(ErState state, Reachability reachability, Quotas quotas) {
    this.state = state;
    this.quotas = quotas;
    this.reachability = reachability;
  }

  void addTo(List<Route> routes) {
    Listing<StaticRoute> listing =
        new Listing<>(
            "listStaticRoutes",
            "routes",
            UnaryOperator.identity(),
            "attachment_id",
            "resource_type");
    Listing<EffectiveRoute> effective =
        Listing.by("route_id", "listEffectiveRoutes", "routes", "resource_type");
    routes.add(Route.of("createStaticRoute", "POST", ALL, this::create));
    routes.add(
        Route.of("listStaticRoutes", "GET", ALL, call -> listing.respond(call, selected(call))));
    routes.add(Route.of("showStaticRoute", "GET", ONE, this::show));
    routes.add(Route.of("updateStaticRoute", "PUT", ONE, this::update));
    routes.add(Route.of("deleteStaticRoute", "DELETE", ONE, this::delete));
    routes.add(
        Route.of(
            "listEffectiveRoutes",
            "GET",
            TABLE + "/routes",
            call -> effective.respondWith(call, inEffect(call))));
  }

  private Response create(Call call) {
    CreateStaticRouteRequest request =
        Call.read(call.body(ENVELOPE), CreateStaticRouteRequest.class);
    String tableId = available(call);
    String destination = request.getDestination();
    checkDestination(destination);
    List<RouteAttachment> hops =
        nextHops(tableId, request.getAttachmentId(), Boolean.TRUE.equals(request.getIsBlackhole()));
    if (state.routes().in(tableId).stream()
        .anyMatch(each -> destination.equals(each.value().getDestination()))) {
      throw ErErrors.error(
          ErErrorCodes.ROUTE_EXISTS, "The route table has a static route to " + destination);
    }
    quotas.checkStaticRoute(tableId);
    String id =
        state
            .routes()
            .add(
                tableId,
                StaticRoute.builder()
                    .destination(destination)
                    .attachments(hops)
                    .description(Values.description(request.getDescription()))
                    .state(ResourceState.PENDING)
                    .build());
    return Response.accepted(ENVELOPE, state.routes().existing(tableId, id).value());
  }

  private static void checkDestination(String destination) {
    IpPrefix network = IpPrefix.parse(destination);
    if (network == null || !network.equals(network.network())) {
      throw ErErrors.error(ErErrorCodes.INVALID_DESTINATION, destination + " is not a CIDR block");
    }
    if (RESERVED.stream().anyMatch(each -> each.contains(network))) {
      throw ErErrors.error(ErErrorCodes.RESERVED_DESTINATION, destination + " is reserved");
    }
  }

  /** Returns the next hop of a route, or none of a blackhole route. */
  private List<RouteAttachment> nextHops(
      String tableId, @Nullable String attachmentId, boolean isBlackhole) {
    if (isBlackhole == (attachmentId != null)) {
      throw ErErrors.error(
          ErErrorCodes.INVALID_NEXT_HOP, "A route has either a next hop, or is a blackhole route");
    }
    if (attachmentId == null) {
      return List.of();
    }
    Resource<Attachment> found =
        state.attachments().find(state.tables().routerOf(tableId), attachmentId);
    if (!NEXT_HOPS.contains(found.value().getResourceType())) {
      throw ErErrors.error(
          ErErrorCodes.NEXT_HOP_UNSUPPORTED,
          "The next hop cannot be a resource of type " + found.value().getResourceType());
    }
    state.attachments().findAvailable(found.value().getErId(), attachmentId);
    return List.of(Reachability.nextHop(found.value()));
  }

  private List<Resource<StaticRoute>> selected(Call call) {
    List<String> attachments = call.query().all("attachment_id");
    List<String> types = call.query().all("resource_type");
    return state.routes().in(table(call)).stream()
        .filter(each -> matches(each.value().getAttachments(), attachments, types))
        .toList();
  }

  private static boolean matches(
      List<RouteAttachment> hops, List<String> attachments, List<String> types) {
    return (attachments.isEmpty()
            || hops.stream().anyMatch(each -> attachments.contains(each.getAttachmentId())))
        && (types.isEmpty()
            || hops.stream()
                .anyMatch(each -> types.contains(String.valueOf(each.getResourceType()))));
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).poll());
  }

  private Response update(Call call) {
    UpdateStaticRouteRequest request =
        Call.read(call.body(ENVELOPE), UpdateStaticRouteRequest.class);
    String tableId = available(call);
    Resource<StaticRoute> found = findSettled(call);
    String description = Values.description(request.getDescription());
    StaticRoute old = found.value();
    boolean changesHop = request.getAttachmentId() != null || request.getIsBlackhole() != null;
    List<RouteAttachment> hops =
        changesHop
            ? nextHops(
                tableId, request.getAttachmentId(), Boolean.TRUE.equals(request.getIsBlackhole()))
            : old.getAttachments();
    state
        .routes()
        .lifecycle()
        .modify(
            found,
            old.toBuilder()
                .attachments(hops)
                .isBlackhole(hops.isEmpty())
                .description(Values.updated(description, old.getDescription()))
                .updatedAt(state.routes().lifecycle().now())
                .build());
    return Response.accepted(ENVELOPE, found.value());
  }

  private Response delete(Call call) {
    available(call);
    state.routes().lifecycle().delete(findSettled(call));
    return Response.accepted();
  }

  /** Returns the routes in effect; the listing is also a poll of what they come from. */
  private List<EffectiveRoute> inEffect(Call call) {
    String tableId = table(call);
    state.routes().in(tableId).forEach(Resource::poll);
    state.propagations().in(tableId).forEach(Resource::poll);
    List<String> types = call.query().all("resource_type");
    return reachability.routes(tableId).stream()
        .filter(each -> matches(each.getNextHops(), List.of(), types))
        .toList();
  }

  private Resource<StaticRoute> find(Call call) {
    return state.routes().existing(table(call), call.pathValue("route_id"));
  }

  /** Returns a route that is not being changed; no code is documented for one that is. */
  private Resource<StaticRoute> findSettled(Call call) {
    Resource<StaticRoute> found = find(call);
    if (state.routes().lifecycle().isTransitional(found.value())) {
      throw ErErrors.error(
          ErErrorCodes.ROUTE_TABLE_NOT_AVAILABLE,
          "The route " + found.value().getId() + " is " + found.value().getState());
    }
    return found;
  }

  private String table(Call call) {
    return state.tables().find(call.pathValue("route_table_id")).value().getId();
  }

  private String available(Call call) {
    String id = table(call);
    state.tables().checkAvailable(state.tables().find(id));
    return id;
  }
}
