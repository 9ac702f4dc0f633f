package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.ImportRoutePolicy;
import io.crosslink.sdk.huawei.er.model.ImportRoutePolicyRequest;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.PropagationRequest;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of propagations. */
final class PropagationOperations {
  private static final String TABLE =
      "/v3/{project_id}/enterprise-router/{er_id}/route-tables/{route_table_id}";
  private static final String ALL = TABLE + "/propagations";
  private static final String ENVELOPE = "propagation";

  private final ErState state;

  PropagationOperations(ErState state) {
    this.state = state;
  }

  void addTo(List<Route> routes) {
    Listing<Propagation> listing = new Listing<>("listPropagations", "propagations", this::shown);
    routes.add(Route.of("enablePropagation", "POST", TABLE + "/enable-propagations", this::create));
    routes.add(
        Route.of(
            "listPropagations",
            "GET",
            ALL,
            call -> listing.respond(call, state.propagations().in(state.tableOf(call)))));
    routes.add(
        Route.of("disablePropagation", "POST", TABLE + "/disable-propagations", this::delete));
    routes.add(
        Route.of(
            "updatePropagationRoutePolicy",
            "POST",
            ALL + "/{propagation_id}/change-route-policy",
            this::changePolicy));
  }

  /**
   * Returns a propagation as responses contain it: one that the router made follows the attachment.
   */
  Propagation shown(Propagation propagation) {
    Resource<Attachment> attachment =
        state.attachments().lifecycle().find(propagation.getAttachmentId());
    boolean isPending =
        attachment != null && AttachmentState.PENDING.equals(attachment.value().getState());
    return isPending ? propagation.toBuilder().state(ResourceState.PENDING).build() : propagation;
  }

  private Response create(Call call) {
    PropagationRequest request = Call.read(call.plainBody(), PropagationRequest.class);
    String tableId = state.availableTableOf(call);
    Attachment attachment =
        state
            .attachments()
            .findAvailable(call.pathValue("er_id"), request.getAttachmentId())
            .value();
    Resource<Propagation> present = state.propagations().find(tableId, attachment.getId());
    if (present != null) {
      state.propagations().checkSettled(present);
      throw ErErrors.error(
          ErErrorCodes.PROPAGATION_EXISTS,
          "The attachment has a propagation with the route table "
              + present.value().getRouteTableId());
    }
    String id =
        state
            .propagations()
            .add(
                ErState.propagation(
                    tableId,
                    attachment,
                    Propagation.builder()
                        .state(ResourceState.PENDING)
                        .routePolicy(policy(request.getRoutePolicy()))
                        .build()));
    return Response.accepted(ENVELOPE, state.propagations().existing(tableId, id).value());
  }

  private static ImportRoutePolicy policy(@Nullable ImportRoutePolicyRequest request) {
    String id = request == null ? null : request.getImportPolicyId();
    return ImportRoutePolicy.builder().importPolicyId(Objects.requireNonNullElse(id, "")).build();
  }

  private Response delete(Call call) {
    PropagationRequest request = Call.read(call.plainBody(), PropagationRequest.class);
    String tableId = state.availableTableOf(call);
    state.attachments().find(call.pathValue("er_id"), request.getAttachmentId());
    Resource<Propagation> found = state.propagations().find(tableId, request.getAttachmentId());
    if (found == null) {
      throw ErErrors.notFound(
          ErErrorCodes.PROPAGATION_NOT_FOUND,
          "propagation of the attachment",
          request.getAttachmentId());
    }
    state.propagations().checkSettled(found);
    state.propagations().lifecycle().delete(found);
    return Response.accepted();
  }

  private Response changePolicy(Call call) {
    ImportRoutePolicyRequest request =
        Call.read(call.body("route_policy"), ImportRoutePolicyRequest.class);
    Resource<Propagation> found =
        state
            .propagations()
            .existing(state.availableTableOf(call), call.pathValue("propagation_id"));
    state.propagations().checkSettled(found);
    state
        .propagations()
        .lifecycle()
        .modify(found, found.value().toBuilder().routePolicy(policy(request)).build());
    return Response.accepted(ENVELOPE, found.value());
  }
}
