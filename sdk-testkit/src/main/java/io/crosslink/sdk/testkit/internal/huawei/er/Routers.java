package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouterChargeMode;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The enterprise routers. */
final class Routers {
  private static final long AS_NUMBER = 64512;

  private final Lifecycle<EnterpriseRouter> routers;
  private final RouteTables tables;
  private boolean inUse;

  /**
   * Creates the routers.
   *
   * @param tables the route tables, of which a router may have default ones
   * @param gone is called with each router that has been removed
   */
  Routers(TransitionTimer timer, RouteTables tables, Consumer<EnterpriseRouter> gone) {
    this.tables = tables;
    routers =
        new Lifecycle<>(
            timer,
            router -> router.getState() == null ? null : router.getState().value(),
            (router, state) -> router.toBuilder().state(ResourceState.of(state)).build(),
            gone);
  }

  /** Adds a router with defaults for missing properties, and its default route tables. */
  String add(EnterpriseRouter given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), routers.now());
    routers.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("er-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .state(requireNonNullElse(given.getState(), ResourceState.AVAILABLE))
            .chargeMode(
                requireNonNullElse(given.getChargeMode(), EnterpriseRouterChargeMode.POST_PAID))
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .projectId(requireNonNullElse(given.getProjectId(), HuaweiIdentity.PROJECT_ID))
            .asn(given.hasAsn() ? given.getAsn() : AS_NUMBER)
            .enableDefaultAssociation(
                requireNonNullElse(given.getEnableDefaultAssociation(), false))
            .enableDefaultPropagation(
                requireNonNullElse(given.getEnableDefaultPropagation(), false))
            .autoAcceptSharedAttachments(
                requireNonNullElse(given.getAutoAcceptSharedAttachments(), false))
            .availabilityZoneIds(
                given.hasAvailabilityZoneIds()
                    ? given.getAvailabilityZoneIds()
                    : AvailabilityZones.IDS)
            .tags(given.getTags())
            .build());
    find(id).update(this::withDefaultTables);
    inUse = true;
    return id;
  }

  /** Returns a router with tables for what it does by default, and without tables for the rest. */
  EnterpriseRouter withDefaultTables(EnterpriseRouter router) {
    return router.toBuilder()
        .defaultAssociationRouteTableId(
            associates(router) ? table(router, router.getDefaultAssociationRouteTableId()) : null)
        .defaultPropagationRouteTableId(
            propagates(router) ? table(router, router.getDefaultPropagationRouteTableId()) : null)
        .build();
  }

  private String table(EnterpriseRouter router, @Nullable String chosen) {
    return chosen == null || chosen.isEmpty() ? tables.defaultOf(router.getId()) : chosen;
  }

  static boolean associates(EnterpriseRouter router) {
    return Boolean.TRUE.equals(router.getEnableDefaultAssociation());
  }

  static boolean propagates(EnterpriseRouter router) {
    return Boolean.TRUE.equals(router.getEnableDefaultPropagation());
  }

  /** Returns whether the router belongs to another account, which shares it. */
  static boolean isShared(EnterpriseRouter router) {
    return !HuaweiIdentity.PROJECT_ID.equals(router.getProjectId());
  }

  /** Returns whether there is or has been a router. */
  boolean isInUse() {
    return inUse;
  }

  Lifecycle<EnterpriseRouter> lifecycle() {
    return routers;
  }

  Resource<EnterpriseRouter> find(String id) {
    Resource<EnterpriseRouter> found = routers.find(id);
    if (found == null) {
      throw ErErrors.notFound(ErErrorCodes.ROUTER_NOT_FOUND, "enterprise router", id);
    }
    return found;
  }

  /** Returns a router that is neither being changed nor out of operation. */
  Resource<EnterpriseRouter> findAvailable(String id) {
    Resource<EnterpriseRouter> found = find(id);
    if (!routers.isIn(found.value(), Lifecycle.AVAILABLE)) {
      throw ErErrors.error(
          ErErrorCodes.ROUTER_NOT_AVAILABLE,
          "The enterprise router " + id + " is " + found.value().getState());
    }
    return found;
  }
}
