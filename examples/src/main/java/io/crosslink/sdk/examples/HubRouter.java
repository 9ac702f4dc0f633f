package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.er.Attachments.ListAttachmentsParams;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.AssociationRequest;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AvailabilityZone;
import io.crosslink.sdk.huawei.er.model.AvailabilityZoneState;
import io.crosslink.sdk.huawei.er.model.CreateEnterpriseRouterRequest;
import io.crosslink.sdk.huawei.er.model.CreateRouteTableRequest;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.PropagationRequest;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import java.util.List;
import java.util.Optional;

/**
 * The enterprise router. Nothing is associated or propagated by default, because with one default
 * route table everything reaches everything: it has two tables, of which each applies to the
 * traffic from one kind of attachments.
 */
final class HubRouter {
  /** The provider recommends two. */
  private static final int ZONES = 2;

  private final ErClient er;
  private final Hub hub;
  private final Terminal terminal;
  private final EnsureLines lines;
  private final TimeSource time;
  private final WaitOptions wait;

  HubRouter(ErClient er, Hub hub, Terminal terminal, TimeSource time, WaitOptions wait) {
    this.er = er;
    this.hub = hub;
    this.terminal = terminal;
    this.lines = new EnsureLines(terminal);
    this.time = time;
    this.wait = wait;
  }

  Optional<EnterpriseRouter> find() {
    return er.enterpriseRouters().findByName(hub.name());
  }

  static boolean isLeaving(EnterpriseRouter router) {
    return ResourceState.DELETING.equals(router.getState());
  }

  /** Returns the zones to deploy it in. */
  List<String> zones() {
    return er.availabilityZones().listAll().stream()
        .filter(each -> AvailabilityZoneState.AVAILABLE.equals(each.getState()))
        .map(AvailabilityZone::getCode)
        .limit(ZONES)
        .toList();
  }

  /** Creates it; returns its id. */
  String build() {
    new Removal(wait).of(find().filter(HubRouter::isLeaving), er.enterpriseRouters()::remove);
    String id =
        lines.id(
            er.enterpriseRouters()
                .ensure(
                    CreateEnterpriseRouterRequest.of(hub.name(), hub.asn(), zones()),
                    lines.options()));
    return er.enterpriseRouters().waitUntilAvailable(id, wait).getId();
  }

  /** Creates a route table. */
  RouteTable table(String router, String name) {
    String id =
        lines.id(
            er.routeTables().ensure(router, CreateRouteTableRequest.of(name), lines.options()));
    return er.routeTables().waitUntilAvailable(router, id, wait);
  }

  /** Waits until a gateway has appeared as an attachment, and until that is in operation. */
  Attachment attachmentOf(String router, String gateway) {
    ListAttachmentsParams ofGateway =
        ListAttachmentsParams.builder().resourceId(List.of(gateway)).build();
    String id =
        Appearance.await(
                () -> er.attachments().listAll(router, ofGateway).stream().findFirst(),
                () -> terminal.step("waiting for the attachment of " + gateway + " to appear"),
                time,
                wait)
            .orElseThrow(
                () ->
                    new HubException(
                        "The gateway " + gateway + " has not appeared as an attachment."))
            .getId();
    return er.attachments().waitUntilAvailable(router, id, wait);
  }

  /** Lets the routes of a table apply to the traffic from attachments. */
  void associate(String router, RouteTable table, List<? extends CloudResource> attachments) {
    for (CloudResource each : attachments) {
      String id = each.resourceId();
      if (er.associations().find(router, table.getId(), id).isEmpty()) {
        er.associations().associate(router, table.getId(), AssociationRequest.of(id));
      }
      er.associations().waitUntilAssociated(router, table.getId(), id, lines.options());
      terminal.step(each.resourceName() + " is associated with " + table.getName());
    }
  }

  /** Adds the routes to what is behind attachments to a table. */
  void propagate(String router, RouteTable table, List<? extends CloudResource> attachments) {
    for (CloudResource each : attachments) {
      String id = each.resourceId();
      if (er.propagations().find(router, table.getId(), id).isEmpty()) {
        er.propagations().enable(router, table.getId(), PropagationRequest.of(id));
      }
      er.propagations().waitUntilEnabled(router, table.getId(), id, lines.options());
      terminal.step(each.resourceName() + " propagates its routes to " + table.getName());
    }
  }

  /** Removes it with its route tables, as soon as nothing is attached any more. */
  void remove(Optional<EnterpriseRouter> found, Removal removal) {
    removal.of(found, er.enterpriseRouters()::remove);
  }
}
