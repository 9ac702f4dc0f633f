package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.UpdateAttachmentRequest;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.huawei.vpc.Networks;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;

/** The operations of attachments, of any type and of VPCs. */
final class AttachmentOperations {
  private static final String ROUTER = "/v3/{project_id}/enterprise-router/{er_id}";
  private static final String ALL = ROUTER + "/attachments";
  private static final String ONE = ALL + "/{attachment_id}";
  private static final String VPCS = ROUTER + "/vpc-attachments";
  private static final String VPC = VPCS + "/{vpc_attachment_id}";
  private static final String ENVELOPE = "attachment";
  private static final String VPC_ENVELOPE = "vpc_attachment";

  private final ErState state;
  private final Quotas quotas;
  private final Gateways gateways;

  AttachmentOperations(ErState state, Quotas quotas, Gateways gateways) {
    this.state = state;
    this.quotas = quotas;
    this.gateways = gateways;
  }

  void addTo(List<Route> routes) {
    Listing<Attachment> listing = new Listing<>("listAttachments", "attachments", this::listed);
    Listing<Attachment> vpcs = new Listing<>("listVpcAttachments", "vpc_attachments", this::shown);
    routes.add(
        Route.of(
            "listAttachments",
            "GET",
            ALL,
            call -> listing.respond(call, polled(state.attachments().of(routerId(call))))));
    routes.add(Route.of("showAttachment", "GET", ONE, this::show));
    routes.add(Route.of("updateAttachment", "PUT", ONE, this::update));
    routes.add(Route.of("acceptAttachment", "POST", ONE + "/accept", this::accept));
    routes.add(Route.of("rejectAttachment", "POST", ONE + "/reject", this::reject));
    routes.add(Route.of("createVpcAttachment", "POST", VPCS, this::create));
    routes.add(
        Route.of("listVpcAttachments", "GET", VPCS, call -> vpcs.respond(call, ofVpcs(call))));
    routes.add(Route.of("showVpcAttachment", "GET", VPC, call -> okVpc(findVpc(call).poll())));
    routes.add(Route.of("updateVpcAttachment", "PUT", VPC, this::updateVpc));
    routes.add(Route.of("deleteVpcAttachment", "DELETE", VPC, this::delete));
  }

  /** Returns an attachment as listings contain it: with the table that it is associated with. */
  Attachment listed(Attachment attachment) {
    Resource<Association> association = state.associations().of(attachment.getId());
    return attachment.toBuilder()
        .associated(association != null)
        .routeTableId(association == null ? null : association.value().getRouteTableId())
        .build();
  }

  private static Response ok(Attachment attachment) {
    return Response.ok(ENVELOPE, attachment.toBuilder().erId(null).build());
  }

  VpcAttachment shown(Attachment attachment) {
    return VpcAttachments.shown(attachment, state.attachments().vpcPart(attachment.getId()));
  }

  private Response okVpc(Attachment attachment) {
    return Response.ok(VPC_ENVELOPE, shown(attachment));
  }

  private List<Resource<Attachment>> ofVpcs(Call call) {
    return state.attachments().of(routerId(call)).stream()
        .filter(each -> Attachments.isVpc(each.value()))
        .toList();
  }

  /** Returns attachments whose gateways have been polled; the listing polls what is on its page. */
  private List<Resource<Attachment>> polled(List<Resource<Attachment>> attachments) {
    attachments.forEach(each -> gateways.poll(each.value().getId()));
    return attachments;
  }

  private Response show(Call call) {
    Resource<Attachment> found = find(call);
    gateways.poll(found.value().getId());
    return ok(found.poll());
  }

  private Response create(Call call) {
    CreateVpcAttachmentRequest request =
        Call.read(call.body(VPC_ENVELOPE), CreateVpcAttachmentRequest.class);
    EnterpriseRouter router = state.routers().findAvailable(call.pathValue("er_id")).value();
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    boolean isAsked =
        Routers.isShared(router) && !Boolean.TRUE.equals(router.getAutoAcceptSharedAttachments());
    boolean addsRoutes = Boolean.TRUE.equals(request.getAutoCreateVpcRoutes());
    checkVpc(router.getId(), request, addsRoutes);
    quotas.checkVpcAttachment(router.getId(), request.getVpcId());
    String id =
        state.attach(
            router.getId(),
            Attachment.builder()
                .name(name)
                .description(description)
                .attachedResourceId(request.getVpcId())
                .tags(TagLists.shown(request.getTags()))
                .state(isAsked ? AttachmentState.INITIATING_REQUEST : AttachmentState.PENDING)
                .build(),
            new VpcPart(request.getVirsubnetId(), addsRoutes));
    return Response.accepted(
        VPC_ENVELOPE, shown(state.attachments().find(router.getId(), id).value()));
  }

  /** That a VPC or subnet does not exist has no documented code of its own. */
  private void checkVpc(String routerId, CreateVpcAttachmentRequest request, boolean addsRoutes) {
    Networks networks = state.networks();
    String vpcId = request.getVpcId();
    if (networks.areKnown() && !networks.hasVpc(vpcId)) {
      throw Call.invalid("there is no VPC " + vpcId);
    }
    if (networks.areKnown() && !networks.hasSubnet(vpcId, request.getVirsubnetId())) {
      throw Call.invalid("the VPC has no subnet " + request.getVirsubnetId());
    }
    if (state.attachments().ofResource(routerId, vpcId) != null) {
      throw ErErrors.error(
          ErErrorCodes.RESOURCE_ATTACHED, "The VPC " + vpcId + " is attached already");
    }
    if (addsRoutes && networks.hasRouteTo(vpcId, VpcPart.DESTINATIONS)) {
      throw ErErrors.error(
          ErErrorCodes.VPC_ROUTE_EXISTS, "The VPC " + vpcId + " has a route to the same network");
    }
  }

  private Response update(Call call) {
    Resource<Attachment> found = find(call);
    update(found, Call.read(call.body(ENVELOPE), UpdateAttachmentRequest.class));
    return ok(found.value());
  }

  /** Both requests have the same properties. */
  private Response updateVpc(Call call) {
    Resource<Attachment> found = findVpc(call);
    update(found, Call.read(call.body(VPC_ENVELOPE), UpdateAttachmentRequest.class));
    return okVpc(found.value());
  }

  private void update(Resource<Attachment> found, UpdateAttachmentRequest request) {
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    Attachments.checkIn(found, AttachmentState.AVAILABLE);
    found.update(
        old ->
            old.toBuilder()
                .name(Values.updated(name, old.getName()))
                .description(Values.updated(description, old.getDescription()))
                .updatedAt(state.attachments().lifecycle().now())
                .build());
  }

  private Response accept(Call call) {
    Resource<Attachment> found = decided(call);
    state.attachments().lifecycle().change(found, Lifecycle.PENDING, found.value());
    state.connect(found.value().getId());
    return Response.accepted(ENVELOPE, found.value().toBuilder().erId(null).build());
  }

  private Response reject(Call call) {
    Resource<Attachment> found = decided(call);
    found.update(each -> each.toBuilder().state(AttachmentState.REJECTED).build());
    return ok(found.value());
  }

  /** Returns the attachment that the owner of the router accepts or rejects. */
  private Resource<Attachment> decided(Call call) {
    Resource<Attachment> found = find(call);
    state.routers().findAvailable(call.pathValue("er_id"));
    Attachments.checkIn(found, AttachmentState.PENDING_ACCEPTANCE);
    return found;
  }

  /** That a rejected attachment can be deleted is not documented. */
  private Response delete(Call call) {
    Resource<Attachment> found = findVpc(call);
    if (!state.attachments().lifecycle().isLeaving(found.value())) {
      state.routers().findAvailable(call.pathValue("er_id"));
      Attachments.checkIn(
          found, AttachmentState.AVAILABLE, AttachmentState.FAILED, AttachmentState.REJECTED);
      state.attachments().lifecycle().delete(found);
    }
    return Response.accepted();
  }

  private String routerId(Call call) {
    return state.routers().find(call.pathValue("er_id")).value().getId();
  }

  private Resource<Attachment> find(Call call) {
    return state.attachments().find(routerId(call), call.pathValue("attachment_id"));
  }

  private Resource<Attachment> findVpc(Call call) {
    String id = call.pathValue("vpc_attachment_id");
    Resource<Attachment> found = state.attachments().find(routerId(call), id);
    if (!Attachments.isVpc(found.value())) {
      throw ErErrors.notFound(ErErrorCodes.ATTACHMENT_NOT_FOUND, "VPC attachment", id);
    }
    return found;
  }
}
