package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.QuotaType;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
import io.crosslink.sdk.testkit.internal.huawei.tags.TagOperations;
import io.crosslink.sdk.testkit.internal.huawei.vpc.Networks;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The resources of Enterprise Router: their operations, and their access for tests. */
public final class ErResources implements HuaweiService {
  private static final String OF_DIRECT_CONNECT = "dc-";

  private final Object lock;
  private final ErState state;
  private final Quotas quotas;
  private final Gateways gateways;
  private final Reachability reachability;
  private final RouteTableOperations tableOperations;
  private final AttachmentOperations attachmentOperations;
  private final AssociationOperations associationOperations;
  private final PropagationOperations propagationOperations;

  /**
   * Creates the service without resources.
   *
   * @param lock held while a request is handled
   * @param networks the VPCs, which are attached to routers
   */
  public ErResources(TransitionTimer timer, Object lock, Networks networks) {
    this.lock = lock;
    state = new ErState(timer, networks);
    quotas = new Quotas(state);
    gateways = new Gateways(state);
    reachability = new Reachability(state);
    tableOperations = new RouteTableOperations(state, quotas);
    attachmentOperations = new AttachmentOperations(state, quotas, gateways);
    associationOperations = new AssociationOperations(state);
    propagationOperations = new PropagationOperations(state);
    networks.addUser(
        "an attachment to an enterprise router", id -> state.attachments().isAttached(id));
    networks.ports().refreshedBy(state::completeTransitions);
  }

  @Override
  public SpecDocument document() {
    return Listing.DOCUMENT;
  }

  @Override
  public String name() {
    return "er";
  }

  @Override
  public boolean owns(Map<String, String> pathValues) {
    String type = pathValues.get("resource_type");
    return type == null || !type.startsWith(OF_DIRECT_CONNECT);
  }

  @Override
  public void addTo(List<Route> all) {
    List<Route> own = new ArrayList<>();
    new RouterOperations(state, quotas).addTo(own);
    AvailabilityZones.addTo(own);
    attachmentOperations.addTo(own);
    tableOperations.addTo(own);
    associationOperations.addTo(own);
    propagationOperations.addTo(own);
    new StaticRouteOperations(state, reachability, quotas).addTo(own);
    new FlowLogOperations(state, quotas).addTo(own);
    new QuotaOperations(quotas).addTo(own);
    new TagOperations(document(), TaggedType.all(state), TagLists.MAX_TAGS, false).addTo(own);
    own.forEach(route -> all.add(route.after(this::refresh)));
  }

  /** Follows the gateways of other services, and what transitions have completed. */
  private void refresh() {
    state.completeTransitions();
    gateways.refresh();
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, SpecOperation operation) {
    return ErErrors.of(reason, operation);
  }

  @Override
  public ErrorResponseException failed(SpecOperation operation, int status) {
    return ErErrors.failed(status);
  }

  /** {@return the routers, as the services of gateways see them} */
  public Hubs hubs() {
    return new Hubs(state, gateways);
  }

  /** Returns the attachments that traffic from another one to an address is forwarded to. */
  public List<String> nextHops(String attachmentId, String address) {
    IpPrefix target = IpPrefix.ofAddress(address);
    if (target == null) {
      throw new IllegalArgumentException("address is not an IP address: " + address);
    }
    synchronized (lock) {
      checkAttachment(attachmentId);
      return reachability.nextHops(attachmentId, target);
    }
  }

  /** Returns whether all networks of an attachment are reached from another one. */
  public boolean reaches(String from, String to) {
    synchronized (lock) {
      checkAttachment(from);
      checkAttachment(to);
      return reachability.reaches(from, to);
    }
  }

  private void checkAttachment(String id) {
    refresh();
    Arguments.check(
        id != null && state.attachments().lifecycle().find(id) != null,
        "There is no attachment " + id);
  }

  /** Sets the networks that are reached through an attachment. */
  public void networks(String attachmentId, List<String> networks) {
    synchronized (lock) {
      checkAttachment(attachmentId);
      state.attachments().learn(attachmentId, networks);
    }
  }

  /** Sets a quota. */
  public void quota(QuotaType type, int limit) {
    synchronized (lock) {
      Arguments.check(quotas.isKnown(type), "The fake has no quota " + type);
      quotas.limit(type, limit);
    }
  }

  /** {@return the enterprise routers} */
  public ResourceAccess<EnterpriseRouter> enterpriseRouters() {
    return access(
        state.routers()::add,
        state.routers().lifecycle()::values,
        EnterpriseRouter::getId,
        state.routers().lifecycle().edits());
  }

  /** Returns the attachments of one router. */
  public ResourceAccess<Attachment> attachments(String routerId) {
    checkRouter(routerId);
    return access(
        attachment -> {
          checkExists(routerId);
          return state.attach(routerId, attachment);
        },
        () ->
            state.attachments().of(routerId).stream()
                .map(each -> attachmentOperations.listed(each.value()))
                .toList(),
        Attachment::getId,
        state.attachments().lifecycle().edits());
  }

  /** Returns the attachments of VPCs to one router. */
  public ResourceAccess<VpcAttachment> vpcAttachments(String routerId) {
    checkRouter(routerId);
    Edits<Attachment> edits = state.attachments().lifecycle().edits();
    return access(
        given -> {
          checkExists(routerId);
          return state.attach(
              routerId, VpcAttachments.attachment(given), VpcAttachments.part(given));
        },
        () ->
            state.attachments().of(routerId).stream()
                .map(Resource::value)
                .filter(Attachments::isVpc)
                .map(attachmentOperations::shown)
                .toList(),
        VpcAttachment::getId,
        Edits.of((id, change) -> edits.change(id, old -> changed(old, change)), edits::remove));
  }

  private Attachment changed(Attachment old, UnaryOperator<VpcAttachment> change) {
    VpcAttachment after = change.apply(attachmentOperations.shown(old));
    state.attachments().vpcPart(old.getId(), VpcAttachments.part(after));
    return VpcAttachments.with(old, after);
  }

  /** Returns the route tables of one router. */
  public ResourceAccess<RouteTable> routeTables(String routerId) {
    checkRouter(routerId);
    return access(
        table -> {
          checkExists(routerId);
          return state.tables().add(routerId, table);
        },
        () ->
            state.tables().of(routerId).stream()
                .map(each -> tableOperations.shown(each.value()))
                .toList(),
        RouteTable::getId,
        state.tables().lifecycle().edits());
  }

  /** Returns the associations with one route table. */
  public ResourceAccess<Association> associations(String tableId) {
    checkTable(tableId);
    return access(
        given ->
            state
                .associations()
                .add(
                    ErState.association(
                        tableId,
                        attachment(
                            tableId, given.hasAttachmentId() ? given.getAttachmentId() : null),
                        given)),
        () ->
            state.associations().in(tableId).stream()
                .map(each -> associationOperations.shown(each.value()))
                .toList(),
        Association::getId,
        state.associations().lifecycle().edits());
  }

  /** Returns the propagations to one route table. */
  public ResourceAccess<Propagation> propagations(String tableId) {
    checkTable(tableId);
    return access(
        given ->
            state
                .propagations()
                .add(
                    ErState.propagation(
                        tableId,
                        attachment(
                            tableId, given.hasAttachmentId() ? given.getAttachmentId() : null),
                        given)),
        () ->
            state.propagations().in(tableId).stream()
                .map(each -> propagationOperations.shown(each.value()))
                .toList(),
        Propagation::getId,
        state.propagations().lifecycle().edits());
  }

  private Attachment attachment(String tableId, @Nullable String id) {
    Resource<Attachment> found = id == null ? null : state.attachments().lifecycle().find(id);
    if (found == null
        || !Objects.equals(found.value().getErId(), state.tables().routerOf(tableId))) {
      throw new IllegalArgumentException("The router of the route table has no attachment " + id);
    }
    return found.value();
  }

  /** Returns the static routes of one route table. */
  public ResourceAccess<StaticRoute> staticRoutes(String tableId) {
    checkTable(tableId);
    return access(
        route -> {
          Arguments.check(
              state.tables().lifecycle().find(tableId) != null,
              "There is no route table " + tableId);
          return state.routes().add(tableId, route);
        },
        () -> state.routes().in(tableId).stream().map(Resource::value).toList(),
        StaticRoute::getId,
        state.routes().lifecycle().edits());
  }

  /** Returns the routes of one route table that are in effect. */
  public List<EffectiveRoute> effectiveRoutes(String tableId) {
    checkTable(tableId);
    synchronized (lock) {
      refresh();
      return reachability.routes(tableId);
    }
  }

  /** Returns the flow logs of one router. */
  public ResourceAccess<FlowLog> flowLogs(String routerId) {
    checkRouter(routerId);
    return access(
        log -> {
          checkExists(routerId);
          return state.flowLogs().add(routerId, log);
        },
        () -> state.flowLogs().of(routerId).stream().map(Resource::value).toList(),
        FlowLog::getId,
        state.flowLogs().lifecycle().edits());
  }

  private void checkExists(String routerId) {
    Arguments.check(
        state.routers().lifecycle().find(routerId) != null,
        "There is no enterprise router " + routerId);
  }

  private void checkRouter(String id) {
    checkParent(
        state.routers().lifecycle()::hasExisted, "enterprise router", "enterpriseRouters", id);
  }

  private void checkTable(String id) {
    checkParent(state.tables().lifecycle()::hasExisted, "route table", "routeTables", id);
  }

  /** Fails if a test names a parent that has never existed, most likely by a mistyped id. */
  private void checkParent(Predicate<String> hasExisted, String type, String handle, String id) {
    synchronized (lock) {
      Arguments.check(
          hasExisted.test(id),
          "This fake has no %s %s: add it first, with %s().add(…)".formatted(type, id, handle));
    }
  }

  private <T> ResourceAccess<T> access(
      Function<T, String> adder,
      Supplier<List<T>> values,
      Function<T, @Nullable String> id,
      Edits<T> edits) {
    return new ResourceAccess<>(
        lock,
        adder,
        () -> {
          refresh();
          return values.get();
        },
        id,
        edits);
  }
}
