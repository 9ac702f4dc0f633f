package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.QuotaType;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.testkit.internal.huawei.er.ErResources;
import java.util.List;
import java.util.Optional;

/**
 * The Enterprise Router service of a {@link FakeHuaweiCloud}: its resources, named as in {@link
 * ErClient}, and clients of it.
 *
 * <p>A VPC that is attached must exist, and its subnet, too, unless the fake has never had a VPC; a
 * call cannot delete the VPC while it is attached. VPN gateways and virtual gateways of Direct
 * Connect that are created with the id of a router appear as its attachments, and disappear with
 * the gateway; a poll of the attachment counts as one of its gateway.
 *
 * <p>The routes in effect are computed. A VPC propagates its CIDR block, a VPN gateway the remote
 * networks of its connections, and a virtual gateway those of its virtual interfaces that are
 * {@code ACTIVE}. The route tables of VPCs, route policies and shared bandwidths have no effect on
 * {@link #nextHop nextHop} and {@link #reaches reaches}.
 *
 * <p>Static routes lead to attachments of VPCs, peering connections and firewalls only. The user
 * guides say so; the references say that some attachments cannot be the next hop, not which ones.
 *
 * <p>Assumed, since it is not documented: the codes for a VPC, subnet or router that does not
 * exist, and for a VPC that is attached; that of attached VPCs with the same CIDR block the one
 * counts whose propagation was created first; that only rejected attachments can be deleted before
 * they have been accepted; that the routes which an attachment has added to its VPC go with it;
 * that tags which a resource does not have can be removed; and that the quota of flow logs is that
 * of the project, where the reference and the user guides differ. Log groups and log streams are
 * not checked.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FakeEr {
  private final FakeHuaweiCloud cloud;
  private final ErResources resources;

  FakeEr(FakeHuaweiCloud cloud, ErResources resources) {
    this.cloud = cloud;
    this.resources = resources;
  }

  /** {@return a new client of this service; the caller closes it} */
  public ErClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with the endpoint, the project, the access key and the virtual
   * time of the fake; further settings can be added, and each of these replaced}
   */
  public ErClient.Builder clientBuilder() {
    return ErClient.builder()
        .endpoint(cloud.endpoint())
        .projectId(cloud.projectId())
        .credentials(cloud.credentials())
        .timeSource(cloud.time());
  }

  /**
   * Sets a quota, which calls that create resources must not exceed: that of routers and that of
   * flow logs of the project, those of attachments and route tables of each router, that of static
   * routes of each route table, and {@link QuotaType#VPC_ER} of each VPC. By default the quotas are
   * large. Resources that a test adds, and the attachments of gateways, are counted, but not
   * limited.
   *
   * @param type the type of resources
   * @param limit the maximum number of resources of this type; -1 for no limit
   * @return this service
   * @throws IllegalArgumentException if the type is null or one that the fake does not count, or
   *     the limit less than -1
   */
  public FakeEr quota(QuotaType type, int limit) {
    Arguments.check(limit >= -1, "limit must be at least -1, not " + limit);
    resources.quota(Arguments.notNull("type", type), limit);
    return this;
  }

  /**
   * Returns the enterprise routers. {@code add} generates id, name, AS number (64512), state
   * ({@code available}), availability zones and timestamps if they are not set, and default route
   * tables if the router is to use them. A router with the id of another project is one that its
   * owner shares. {@code remove} also removes the attachments and route tables.
   *
   * @return the enterprise routers
   */
  public FakeStatefulResources<EnterpriseRouter, ResourceState> enterpriseRouters() {
    return new FakeStatefulResources<>(
        resources.enterpriseRouters(),
        name -> EnterpriseRouter.builder().name(name).build(),
        (name, state) -> EnterpriseRouter.builder().name(name).state(state).build(),
        (model, state) -> model.toBuilder().state(state).build());
  }

  /**
   * Returns the attachments of one router, of all types. {@code add} generates id, name, type
   * ({@code vpc}), the id of what is attached, state ({@code available}) and timestamps if they are
   * not set, and does what the router does for new attachments by default. An attachment that
   * another account has requested is one that a test adds as {@code pending_acceptance}.
   *
   * @param erId the id of the router
   * @return its attachments
   * @throws IllegalArgumentException if the fake has never had this router
   */
  public FakeStatefulResources<Attachment, AttachmentState> attachments(String erId) {
    return new FakeStatefulResources<>(
        resources.attachments(erId),
        name -> Attachment.builder().name(name).build(),
        (name, state) -> Attachment.builder().name(name).state(state).build(),
        (model, state) -> model.toBuilder().state(state).build());
  }

  /**
   * Returns the attachments of VPCs to one router, which are among {@link #attachments attachments}
   * too. {@code add} generates what is not set, as it does there, and the id of the subnet; it does
   * not check that the VPC and the subnet exist.
   *
   * @param erId the id of the router
   * @return its attachments of VPCs
   * @throws IllegalArgumentException if the fake has never had this router
   */
  public FakeStatefulResources<VpcAttachment, AttachmentState> vpcAttachments(String erId) {
    return new FakeStatefulResources<>(
        resources.vpcAttachments(erId),
        name -> VpcAttachment.builder().name(name).build(),
        (name, state) -> VpcAttachment.builder().name(name).state(state).build(),
        (model, state) -> model.toBuilder().state(state).build());
  }

  /**
   * Returns the route tables of one router. {@code add} generates id, name, state ({@code
   * available}) and timestamps if they are not set.
   *
   * @param erId the id of the router
   * @return its route tables
   * @throws IllegalArgumentException if the fake has never had this router
   */
  public FakeStatefulResources<RouteTable, ResourceState> routeTables(String erId) {
    return new FakeStatefulResources<>(
        resources.routeTables(erId),
        name -> RouteTable.builder().name(name).build(),
        (name, state) -> RouteTable.builder().name(name).state(state).build(),
        (model, state) -> model.toBuilder().state(state).build());
  }

  /**
   * Returns the associations with one route table. {@code add} requires the id of the attachment.
   *
   * @param routeTableId the id of the route table
   * @return its associations
   * @throws IllegalArgumentException if the fake has never had this route table
   */
  public FakeResources<Association> associations(String routeTableId) {
    return new FakeResources<>(resources.associations(routeTableId));
  }

  /**
   * Returns the propagations to one route table. {@code add} requires the id of the attachment.
   *
   * @param routeTableId the id of the route table
   * @return its propagations
   * @throws IllegalArgumentException if the fake has never had this route table
   */
  public FakeResources<Propagation> propagations(String routeTableId) {
    return new FakeResources<>(resources.propagations(routeTableId));
  }

  /**
   * Returns the static routes of one route table. {@code add} generates id, destination ({@code
   * 0.0.0.0/0}), state ({@code available}) and timestamps if they are not set; a route without an
   * attachment is a black hole route.
   *
   * @param routeTableId the id of the route table
   * @return its static routes
   * @throws IllegalArgumentException if the fake has never had this route table
   */
  public FakeResources<StaticRoute> staticRoutes(String routeTableId) {
    return new FakeResources<>(resources.staticRoutes(routeTableId));
  }

  /**
   * Returns the flow logs of one router. {@code add} generates id, name, the id of the attachment,
   * those of log group and log stream, interval (600 seconds), state ({@code available}) and
   * timestamps if they are not set; the flow log is enabled unless it is to be disabled.
   *
   * @param erId the id of the router
   * @return its flow logs
   * @throws IllegalArgumentException if the fake has never had this router
   */
  public FakeStatefulResources<FlowLog, ResourceState> flowLogs(String erId) {
    return new FakeStatefulResources<>(
        resources.flowLogs(erId),
        name -> FlowLog.builder().name(name).build(),
        (name, state) -> FlowLog.builder().name(name).state(state).build(),
        (model, state) -> model.toBuilder().state(state).build());
  }

  /**
   * Returns the routes of a route table that are in effect.
   *
   * @param routeTableId the id of the route table
   * @return the routes, static and propagated ones; an immutable copy
   * @throws IllegalArgumentException if the fake has never had this route table
   */
  public List<EffectiveRoute> effectiveRoutes(String routeTableId) {
    return resources.effectiveRoutes(routeTableId);
  }

  /**
   * Sets the networks that are reached through an attachment, for what this fake does not have,
   * such as the VPC of another account.
   *
   * @param attachmentId the id of the attachment
   * @param cidrs the CIDR blocks
   * @return this service
   * @throws IllegalArgumentException if there is no such attachment
   */
  public FakeEr setNetworks(String attachmentId, String... cidrs) {
    resources.networks(attachmentId, List.of(cidrs));
    return this;
  }

  /**
   * Returns the attachment that traffic is forwarded to: by the longest matching route of the table
   * with which the attachment that it comes from is associated.
   *
   * @param attachmentId the id of the attachment through which the traffic arrives
   * @param address the IP address that it is for
   * @return the id of the attachment; the first one if several share the traffic; empty if the
   *     traffic is dropped
   * @throws IllegalArgumentException if there is no such attachment, or the address is not valid
   */
  public Optional<String> nextHop(String attachmentId, String address) {
    return resources.nextHops(attachmentId, Arguments.notNull("address", address)).stream()
        .findFirst();
  }

  /**
   * Returns whether traffic that arrives through one attachment reaches all networks of another
   * one. It says nothing about the way back: see {@link #areConnected}.
   *
   * @param attachmentId the id of the attachment through which the traffic arrives
   * @param other the id of the attachment that it is for
   * @return whether it reaches it; false if the other one has no networks
   * @throws IllegalArgumentException if there is no such attachment
   */
  public boolean reaches(String attachmentId, String other) {
    return resources.reaches(attachmentId, other);
  }

  /**
   * Returns whether two attachments reach each other, in both directions.
   *
   * @param attachmentId the id of one attachment
   * @param other the id of the other one
   * @return whether they reach each other
   * @throws IllegalArgumentException if there is no such attachment
   */
  public boolean areConnected(String attachmentId, String other) {
    return reaches(attachmentId, other) && reaches(other, attachmentId);
  }
}
