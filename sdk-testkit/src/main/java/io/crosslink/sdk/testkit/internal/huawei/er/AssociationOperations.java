package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.AssociationRequest;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.ExportRoutePolicy;
import io.crosslink.sdk.huawei.er.model.ExportRoutePolicyRequest;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of associations. */
final class AssociationOperations {
  private static final String TABLE =
      "/v3/{project_id}/enterprise-router/{er_id}/route-tables/{route_table_id}";
  private static final String ALL = TABLE + "/associations";
  private static final String ENVELOPE = "association";

  private final ErState state;

  AssociationOperations(ErState state) {
    this.state = state;
  }

  void addTo(List<Route> routes) {
    Listing<Association> listing = new Listing<>("listAssociations", "associations", this::shown);
    routes.add(Route.of("associateRouteTable", "POST", TABLE + "/associate", this::create));
    routes.add(
        Route.of(
            "listAssociations",
            "GET",
            ALL,
            call -> listing.respond(call, state.associations().in(state.tableOf(call)))));
    routes.add(Route.of("disassociateRouteTable", "POST", TABLE + "/disassociate", this::delete));
    routes.add(
        Route.of(
            "changeAssociationRoutePolicy",
            "POST",
            ALL + "/{association_id}/change-route-policy",
            this::changePolicy));
  }

  /**
   * Returns an association as responses contain it: one that the router made follows the
   * attachment.
   */
  Association shown(Association association) {
    Resource<Attachment> attachment =
        state.attachments().lifecycle().find(association.getAttachmentId());
    boolean isPending =
        attachment != null && AttachmentState.PENDING.equals(attachment.value().getState());
    return isPending ? association.toBuilder().state(ResourceState.PENDING).build() : association;
  }

  private Response create(Call call) {
    AssociationRequest request = Call.read(call.plainBody(), AssociationRequest.class);
    String tableId = state.availableTableOf(call);
    Attachment attachment =
        state
            .attachments()
            .findAvailable(call.pathValue("er_id"), request.getAttachmentId())
            .value();
    Resource<Association> present = state.associations().of(attachment.getId());
    if (present != null) {
      state.associations().checkSettled(present);
      throw ErErrors.error(
          ErErrorCodes.ASSOCIATION_EXISTS,
          "The attachment has an association with the route table "
              + present.value().getRouteTableId());
    }
    String id =
        state
            .associations()
            .add(
                ErState.association(
                    tableId,
                    attachment,
                    Association.builder()
                        .state(ResourceState.PENDING)
                        .routePolicy(policy(request.getRoutePolicy()))
                        .build()));
    return Response.accepted(ENVELOPE, state.associations().existing(tableId, id).value());
  }

  private static ExportRoutePolicy policy(@Nullable ExportRoutePolicyRequest request) {
    String id = request == null ? null : request.getExportPolicyId();
    return ExportRoutePolicy.builder().exportPolicyId(Objects.requireNonNullElse(id, "")).build();
  }

  private Response delete(Call call) {
    AssociationRequest request = Call.read(call.plainBody(), AssociationRequest.class);
    String tableId = state.availableTableOf(call);
    state.attachments().find(call.pathValue("er_id"), request.getAttachmentId());
    Resource<Association> found = state.associations().find(tableId, request.getAttachmentId());
    if (found == null) {
      throw ErErrors.notFound(
          ErErrorCodes.ASSOCIATION_NOT_FOUND,
          "association of the attachment",
          request.getAttachmentId());
    }
    state.associations().checkSettled(found);
    state.associations().lifecycle().delete(found);
    return Response.accepted();
  }

  private Response changePolicy(Call call) {
    ExportRoutePolicyRequest request =
        Call.read(call.body("route_policy"), ExportRoutePolicyRequest.class);
    Resource<Association> found =
        state
            .associations()
            .existing(state.availableTableOf(call), call.pathValue("association_id"));
    state.associations().checkSettled(found);
    state
        .associations()
        .lifecycle()
        .modify(found, found.value().toBuilder().routePolicy(policy(request)).build());
    return Response.accepted(ENVELOPE, found.value());
  }
}
