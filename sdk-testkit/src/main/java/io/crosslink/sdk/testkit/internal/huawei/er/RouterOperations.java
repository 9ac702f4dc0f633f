package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.ChangeAvailabilityZonesRequest;
import io.crosslink.sdk.huawei.er.model.CreateEnterpriseRouterRequest;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.UpdateEnterpriseRouterRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The operations of enterprise routers. */
final class RouterOperations {
  private static final String ALL = "/v3/{project_id}/enterprise-router/instances";
  private static final String ONE = ALL + "/{er_id}";
  private static final String ENVELOPE = "instance";
  private static final long LAST_PRIVATE_16_BIT = 65534;
  private static final long FIRST_PRIVATE_32_BIT = 4_200_000_000L;
  private static final long LAST_PRIVATE_32_BIT = 4_294_967_294L;

  private final ErState state;
  private final Quotas quotas;

  RouterOperations(ErState state, Quotas quotas) {
    this.state = state;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    Listing<EnterpriseRouter> listing =
        new Listing<>(
            "listEnterpriseRouters",
            "instances",
            UnaryOperator.identity(),
            "resource_id",
            "owned_by_self");
    routes.add(Route.of("createEnterpriseRouter", "POST", ALL, this::create));
    routes.add(
        Route.of(
            "listEnterpriseRouters", "GET", ALL, call -> listing.respond(call, selected(call))));
    routes.add(Route.of("showEnterpriseRouter", "GET", ONE, this::show));
    routes.add(Route.of("updateEnterpriseRouter", "PUT", ONE, this::update));
    routes.add(Route.of("deleteEnterpriseRouter", "DELETE", ONE, this::delete));
    routes.add(
        Route.of(
            "changeAvailabilityZone",
            "POST",
            ONE + "/change-availability-zone-ids",
            this::changeZones));
  }

  private Response create(Call call) {
    CreateEnterpriseRouterRequest request =
        Call.read(call.body(ENVELOPE), CreateEnterpriseRouterRequest.class);
    long asn = request.getAsn();
    if (asn > LAST_PRIVATE_16_BIT && (asn < FIRST_PRIVATE_32_BIT || asn > LAST_PRIVATE_32_BIT)) {
      throw ErErrors.error(ErErrorCodes.INVALID_ASN, asn + " is not a private AS number");
    }
    quotas.checkRouter();
    String id =
        state
            .routers()
            .add(
                EnterpriseRouter.builder()
                    .name(Values.name(request.getName()))
                    .description(Values.description(request.getDescription()))
                    .asn(asn)
                    .enterpriseProjectId(request.getEnterpriseProjectId())
                    .chargeMode(request.getChargeMode())
                    .tags(TagLists.shown(request.getTags()))
                    .enableDefaultAssociation(request.getEnableDefaultAssociation())
                    .enableDefaultPropagation(request.getEnableDefaultPropagation())
                    .availabilityZoneIds(request.getAvailabilityZoneIds())
                    .autoAcceptSharedAttachments(request.getAutoAcceptSharedAttachments())
                    .state(ResourceState.PENDING)
                    .build());
    return Response.accepted(ENVELOPE, state.routers().find(id).value());
  }

  private List<Resource<EnterpriseRouter>> selected(Call call) {
    List<String> resources = call.query().all("resource_id");
    boolean own = "true".equals(call.query().first("owned_by_self"));
    return state.routers().lifecycle().all().stream()
        .filter(each -> !own || !Routers.isShared(each.value()))
        .filter(
            each ->
                resources.isEmpty()
                    || resources.stream()
                        .anyMatch(
                            id -> state.attachments().ofResource(each.value().getId(), id) != null))
        .toList();
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, state.routers().find(id(call)).poll());
  }

  private Response update(Call call) {
    UpdateEnterpriseRouterRequest request =
        Call.read(call.body(ENVELOPE), UpdateEnterpriseRouterRequest.class);
    Resource<EnterpriseRouter> found = state.routers().find(id(call));
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    boolean hasSettings = hasSettings(request);
    EnterpriseRouter settings = hasSettings ? changed(id(call), request) : found.value();
    EnterpriseRouter after =
        settings.toBuilder()
            .name(Values.updated(name, settings.getName()))
            .description(Values.updated(description, settings.getDescription()))
            .updatedAt(state.routers().lifecycle().now())
            .build();
    if (hasSettings) {
      state.routers().lifecycle().modify(found, after);
    } else {
      found.update(
          each ->
              each.toBuilder()
                  .name(after.getName())
                  .description(after.getDescription())
                  .updatedAt(after.getUpdatedAt())
                  .build());
    }
    return Response.ok(ENVELOPE, found.value());
  }

  private static boolean hasSettings(UpdateEnterpriseRouterRequest request) {
    return request.getEnableDefaultAssociation() != null
        || request.getEnableDefaultPropagation() != null
        || request.getDefaultAssociationRouteTableId() != null
        || request.getDefaultPropagationRouteTableId() != null
        || request.getAutoAcceptSharedAttachments() != null;
  }

  /** Returns a router with other settings, which only an available one can have. */
  private EnterpriseRouter changed(String id, UpdateEnterpriseRouterRequest request) {
    EnterpriseRouter old = state.routers().findAvailable(id).value();
    EnterpriseRouter after =
        old.toBuilder()
            .enableDefaultAssociation(
                Values.updated(
                    request.getEnableDefaultAssociation(), old.getEnableDefaultAssociation()))
            .enableDefaultPropagation(
                Values.updated(
                    request.getEnableDefaultPropagation(), old.getEnableDefaultPropagation()))
            .defaultAssociationRouteTableId(
                Values.updated(
                    request.getDefaultAssociationRouteTableId(),
                    old.getDefaultAssociationRouteTableId()))
            .defaultPropagationRouteTableId(
                Values.updated(
                    request.getDefaultPropagationRouteTableId(),
                    old.getDefaultPropagationRouteTableId()))
            .autoAcceptSharedAttachments(
                Values.updated(
                    request.getAutoAcceptSharedAttachments(), old.getAutoAcceptSharedAttachments()))
            .build();
    checkTable(
        id,
        request.getDefaultAssociationRouteTableId(),
        Routers.associates(after),
        ErErrorCodes.DEFAULT_ASSOCIATION_DISABLED);
    checkTable(
        id,
        request.getDefaultPropagationRouteTableId(),
        Routers.propagates(after),
        ErErrorCodes.DEFAULT_PROPAGATION_DISABLED);
    return state.routers().withDefaultTables(after);
  }

  private void checkTable(String id, @Nullable String tableId, boolean isEnabled, String code) {
    if (tableId == null) {
      return;
    }
    if (!isEnabled) {
      throw ErErrors.error(code, "A default route table is for what is enabled only");
    }
    state.tables().find(id, tableId);
  }

  private Response delete(Call call) {
    Resource<EnterpriseRouter> found = state.routers().find(id(call));
    if (!state.routers().lifecycle().isLeaving(found.value())) {
      state.routers().findAvailable(id(call));
      if (!state.attachments().of(id(call)).isEmpty()) {
        throw ErErrors.error(
            ErErrorCodes.ROUTER_IN_USE, "The enterprise router " + id(call) + " has attachments");
      }
      state.routers().lifecycle().delete(found);
    }
    return Response.accepted();
  }

  private Response changeZones(Call call) {
    ChangeAvailabilityZonesRequest request =
        Call.read(call.plainBody(), ChangeAvailabilityZonesRequest.class);
    Resource<EnterpriseRouter> found = state.routers().findAvailable(id(call));
    state
        .routers()
        .lifecycle()
        .modify(
            found,
            found.value().toBuilder()
                .availabilityZoneIds(request.getAvailabilityZoneIds())
                .build());
    return Response.accepted(ENVELOPE, found.value());
  }

  private static String id(Call call) {
    return call.pathValue("er_id");
  }
}
