package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.vpc.Networks;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** All resources of ER, and what follows from the creation and removal of one for others. */
final class ErState {
  /** The states of an attachment that is not part of the router: not yet, or never. */
  private static final Set<AttachmentState> APART =
      Set.of(
          AttachmentState.PENDING_ACCEPTANCE,
          AttachmentState.INITIATING_REQUEST,
          AttachmentState.REJECTED);

  private final Networks networks;
  private final RouteTables tables;
  private final Routers routers;
  private final Attachments attachments;
  private final Associations associations;
  private final Propagations propagations;
  private final StaticRoutes routes;
  private final FlowLogs flowLogs;

  ErState(TransitionTimer timer, Networks networks) {
    this.networks = networks;
    tables = new RouteTables(timer, this::gone);
    routers = new Routers(timer, tables, this::gone);
    attachments = new Attachments(timer, this::gone);
    associations = new Associations(timer);
    propagations = new Propagations(timer);
    routes = new StaticRoutes(timer);
    flowLogs = new FlowLogs(timer);
  }

  /** Adds an attachment, and what the router does by default for new ones. */
  String attach(String routerId, Attachment given) {
    String id = attachments.add(routerId, given);
    if (!isApart(attachments.find(routerId, id).value())) {
      connect(id);
    }
    return id;
  }

  /**
   * Adds the attachment of a VPC: it uses an address of the subnet, and may add routes to the VPC.
   */
  String attach(String routerId, Attachment given, VpcPart part) {
    String id = attach(routerId, given);
    attachments.vpcPart(id, part);
    networks.ports().occupy(id, part.subnetId(), networks.freeAddresses(part.subnetId(), 1));
    if (part.hasRoutes()) {
      String vpcId = attachments.find(routerId, id).value().getAttachedResourceId();
      networks.addRoutesToRouter(vpcId, VpcPart.DESTINATIONS, routerId);
    }
    return id;
  }

  /** Adds the attachment of a gateway. */
  String attach(AttachedGateway gateway) {
    String id =
        attach(
            gateway.routerId(),
            Attachment.builder()
                .name(gateway.name())
                .resourceType(gateway.type())
                .attachedResourceId(gateway.id())
                .build());
    attachments
        .find(gateway.routerId(), id)
        .update(each -> each.toBuilder().state(gateway.state()).build());
    return id;
  }

  /** Returns whether the owner of the router has not accepted an attachment. */
  static boolean isApart(Attachment attachment) {
    return APART.contains(attachment.getState());
  }

  /** Associates a new attachment and propagates its routes, as the router does by default. */
  void connect(String attachmentId) {
    Attachment attachment =
        Objects.requireNonNull(attachments.lifecycle().find(attachmentId)).value();
    EnterpriseRouter router = routers.find(Objects.requireNonNull(attachment.getErId())).value();
    String association = router.getDefaultAssociationRouteTableId();
    if (Routers.associates(router) && association != null) {
      associations.add(association(association, attachment, Association.builder().build()));
    }
    String propagation = router.getDefaultPropagationRouteTableId();
    if (Routers.propagates(router) && propagation != null) {
      propagations.add(propagation(propagation, attachment, Propagation.builder().build()));
    }
  }

  /** Returns an association of an attachment, with a route table. */
  static Association association(String tableId, Attachment attachment, Association given) {
    return given.toBuilder()
        .routeTableId(tableId)
        .attachmentId(attachment.getId())
        .resourceType(attachment.getResourceType())
        .attachedResourceId(attachment.getAttachedResourceId())
        .build();
  }

  /** Returns a propagation of the routes of an attachment, to a route table. */
  static Propagation propagation(String tableId, Attachment attachment, Propagation given) {
    return given.toBuilder()
        .routeTableId(tableId)
        .attachmentId(attachment.getId())
        .resourceType(attachment.getResourceType())
        .attachedResourceId(attachment.getAttachedResourceId())
        .projectId(attachment.getProjectId())
        .erId(attachment.getErId())
        .build();
  }

  /** Returns the networks that are reached through an attachment. */
  List<String> networks(Attachment attachment) {
    List<String> learned = attachments.learned(attachment.getId());
    if (learned != null) {
      return learned;
    }
    String block =
        Attachments.isVpc(attachment) ? networks.block(attachment.getAttachedResourceId()) : null;
    return block == null ? List.of() : List.of(block);
  }

  private void gone(EnterpriseRouter router) {
    String id = router.getId();
    attachments.of(id).forEach(each -> attachments.lifecycle().remove(each.value().getId()));
    tables.of(id).forEach(each -> tables.lifecycle().remove(each.value().getId()));
    flowLogs.removeOf(id);
  }

  private void gone(RouteTable table) {
    associations.removeIn(table.getId());
    propagations.removeIn(table.getId());
    routes.removeIn(table.getId());
  }

  private void gone(Attachment attachment) {
    String id = attachment.getId();
    associations.removeOf(id);
    propagations.removeOf(id);
    routes.discard(id);
    flowLogs.disable(id);
    if (Attachments.isVpc(attachment)) {
      networks.ports().release(id);
      if (attachments.vpcPart(id).hasRoutes()) {
        networks.removeRoutesToRouter(
            attachment.getAttachedResourceId(),
            VpcPart.DESTINATIONS,
            String.valueOf(attachment.getErId()));
      }
    }
    attachments.forget(id);
  }

  /** Returns the id of the route table in the path of a call, of a router that exists. */
  String tableOf(Call call) {
    String routerId = call.pathValue("er_id");
    routers.find(routerId);
    return tables.find(routerId, call.pathValue("route_table_id")).value().getId();
  }

  /** Returns the same for a call that changes what is in the table. */
  String availableTableOf(Call call) {
    String id = tableOf(call);
    tables.checkAvailable(tables.find(id));
    return id;
  }

  /** Lets resources go whose deletion is complete: a transition completes when it is read. */
  void completeTransitions() {
    routers.lifecycle().all();
    attachments.lifecycle().all();
    tables.lifecycle().all();
  }

  Networks networks() {
    return networks;
  }

  Routers routers() {
    return routers;
  }

  RouteTables tables() {
    return tables;
  }

  Attachments attachments() {
    return attachments;
  }

  Associations associations() {
    return associations;
  }

  Propagations propagations() {
    return propagations;
  }

  StaticRoutes routes() {
    return routes;
  }

  FlowLogs flowLogs() {
    return flowLogs;
  }
}
