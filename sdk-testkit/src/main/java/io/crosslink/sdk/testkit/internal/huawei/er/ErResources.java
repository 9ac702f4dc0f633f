package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The resources of Enterprise Router: their operations, and their access for tests. */
public final class ErResources implements HuaweiService {
  private static final String OF_DIRECT_CONNECT = "dc-";

  private final Object lock;
  private final ErState state;
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
    gateways = new Gateways(state);
    reachability = new Reachability(state);
    tableOperations = new RouteTableOperations(state);
    attachmentOperations = new AttachmentOperations(state);
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
    new RouterOperations(state).addTo(own);
    AvailabilityZones.addTo(own);
    attachmentOperations.addTo(own);
    tableOperations.addTo(own);
    associationOperations.addTo(own);
    propagationOperations.addTo(own);
    new StaticRouteOperations(state, reachability).addTo(own);
    own.stream().map(this::refreshed).forEach(all::add);
  }

  /** Returns a route whose handler knows the gateways of other services. */
  private Route refreshed(Route route) {
    return new Route(
        route.operation(),
        route.method(),
        route.template(),
        call -> {
          refresh();
          return route.handler().handle(call);
        });
  }

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
          state.routers().find(routerId);
          return state.attach(routerId, attachment);
        },
        () ->
            state.attachments().of(routerId).stream()
                .map(each -> attachmentOperations.listed(each.value()))
                .toList(),
        Attachment::getId,
        state.attachments().lifecycle().edits());
  }

  /** Returns the route tables of one router. */
  public ResourceAccess<RouteTable> routeTables(String routerId) {
    checkRouter(routerId);
    return access(
        table -> state.tables().add(state.routers().find(routerId).value().getId(), table),
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
                    ErState.association(tableId, attachment(tableId, given.getAttachmentId()))
                        .id(given.hasId() ? given.getId() : null)
                        .build()),
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
                    ErState.propagation(tableId, attachment(tableId, given.getAttachmentId()))
                        .id(given.hasId() ? given.getId() : null)
                        .build()),
        () ->
            state.propagations().in(tableId).stream()
                .map(each -> propagationOperations.shown(each.value()))
                .toList(),
        Propagation::getId,
        state.propagations().lifecycle().edits());
  }

  private Attachment attachment(String tableId, String id) {
    Resource<Attachment> found = state.attachments().lifecycle().find(id);
    String routerId = state.tables().routerOf(tableId);
    Arguments.check(
        found != null && routerId != null && routerId.equals(found.value().getErId()),
        "The router of the route table has no attachment " + id);
    return state.attachments().find(routerId, id).value();
  }

  /** Returns the static routes of one route table. */
  public ResourceAccess<StaticRoute> staticRoutes(String tableId) {
    checkTable(tableId);
    return access(
        route -> state.routes().add(state.tables().find(tableId).value().getId(), route),
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
