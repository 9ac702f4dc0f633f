package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.RouteAttachment;
import io.crosslink.sdk.huawei.er.model.RouteType;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The static routes of all route tables. */
final class StaticRoutes extends TableEntries<StaticRoute> {
  private static final String ANY = "0.0.0.0/0";

  StaticRoutes(TransitionTimer timer) {
    super(
        new Lifecycle<>(
            timer,
            StaticRoutes::state,
            (route, state) -> route.toBuilder().state(ResourceState.of(state)).build(),
            gone -> {}),
        StaticRoute::getId,
        StaticRoute::getRouteTableId,
        "route",
        ErErrorCodes.ROUTE_NOT_FOUND);
  }

  private static @Nullable String state(StaticRoute route) {
    return route.hasState() ? route.getState().value() : null;
  }

  /** Adds a route with defaults for missing properties; without a next hop it is a blackhole. */
  String add(String tableId, StaticRoute given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), lifecycle().now());
    lifecycle()
        .add(
            id,
            given.toBuilder()
                .id(id)
                .type(RouteType.STATIC)
                .state(given.hasState() ? given.getState() : ResourceState.AVAILABLE)
                .isBlackhole(given.getAttachments().isEmpty())
                .destination(given.hasDestination() ? given.getDestination() : ANY)
                .attachments(given.getAttachments())
                .routeTableId(tableId)
                .description(requireNonNullElse(given.getDescription(), ""))
                .createdAt(created)
                .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
                .build());
    return id;
  }

  /** Lets the routes to an attachment that has gone discard their traffic. */
  void discard(String attachmentId) {
    for (Resource<StaticRoute> route : lifecycle().all()) {
      if (leadsTo(route.value(), attachmentId)) {
        route.update(
            old ->
                old.toBuilder().attachments(List.<RouteAttachment>of()).isBlackhole(true).build());
      }
    }
  }

  static boolean leadsTo(StaticRoute route, String attachmentId) {
    return route.getAttachments().stream()
        .anyMatch(each -> attachmentId.equals(each.getAttachmentId()));
  }
}
