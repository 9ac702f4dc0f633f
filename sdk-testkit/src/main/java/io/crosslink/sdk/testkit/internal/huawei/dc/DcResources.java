package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectLocation;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoute;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.QuotaType;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestRecord;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeerDetection;
import io.crosslink.sdk.testkit.internal.huawei.er.Hubs;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The resources of Direct Connect: their operations, and their access for tests. */
public final class DcResources implements HuaweiService {
  private static final String TAGGED = "dc-";
  private static final int MANY = 100;

  private final Object lock;
  private final DirectConnectState connects;
  private final LocationState locations;
  private final VirtualGatewayState gateways;
  private final OtherEnds ends;
  private final VirtualInterfaceState interfaces;
  private final SwitchoverTests tests;
  private final PeerDetections detections;
  private final GlobalGatewayState globalGateways;
  private final PeerLinkState links;
  private final GlobalRoutes routes;
  private final Quotas quotas = new Quotas();
  private final Networks networks;
  private final Hubs hubs;
  private final GlobalGatewayOperations globalGatewayOperations;
  private boolean refreshing;

  /**
   * Creates the service with the locations that exist.
   *
   * @param lock held while a request is handled
   * @param networks the VPCs, which virtual gateways belong to
   * @param hubs the enterprise routers, which virtual gateways may be at instead
   */
  public DcResources(TransitionTimer timer, Object lock, Networks networks, Hubs hubs) {
    this.lock = lock;
    this.networks = networks;
    connects = new DirectConnectState(timer);
    locations = new LocationState(timer);
    gateways = new VirtualGatewayState(timer);
    ends = new OtherEnds(connects);
    interfaces = new VirtualInterfaceState(timer, connects, ends);
    tests = new SwitchoverTests(interfaces, ends, timer);
    detections = new PeerDetections(interfaces, timer);
    globalGateways = new GlobalGatewayState(timer);
    links = new PeerLinkState(globalGateways, timer);
    routes = new GlobalRoutes(timer);
    quotas.define(QuotaType.PHYSICAL_CONNECT, MANY, () -> connects.store().all().size());
    quotas.define(QuotaType.VIRTUAL_INTERFACE, MANY, () -> interfaces.store().all().size());
    quotas.define(QuotaType.GLOBAL_DC_GATEWAY, MANY, () -> globalGateways.store().all().size());
    quotas.define(QuotaType.PEER_LINK_PER_GDGW, MANY, () -> 0);
    globalGatewayOperations =
        new GlobalGatewayOperations(globalGateways, links, interfaces, quotas);
    networks.addUser("a virtual gateway", gateways::isOf);
    this.hubs = hubs;
    hubs.addGateways(() -> HubGateways.of(gateways, interfaces));
  }

  @Override
  public SpecDocument document() {
    return Listing.DOCUMENT;
  }

  @Override
  public String name() {
    return "dc";
  }

  @Override
  public boolean owns(Map<String, String> pathValues) {
    String type = pathValues.get("resource_type");
    return type == null || type.startsWith(TAGGED);
  }

  @Override
  public void addTo(List<Route> all) {
    InterfaceOrder order = new InterfaceOrder(connects, interfaces);
    InterfaceGateways targets = new InterfaceGateways(gateways, globalGateways, interfaces);
    List<Route> own = new ArrayList<>();
    new DirectConnectOperations(connects, interfaces).addTo(own);
    new LocationOperations(locations).addTo(own);
    new VirtualGatewayOperations(gateways, interfaces, networks, hubs).addTo(own);
    new VirtualInterfaceOperations(interfaces, order, targets, quotas).addTo(own);
    new ExtendAttributeOperations(interfaces).addTo(own);
    new PeerOperations(interfaces, targets).addTo(own);
    detections.addTo(own);
    tests.addTo(own);
    globalGatewayOperations.addTo(own);
    new PeerLinkOperations(links, globalGateways, interfaces, quotas).addTo(own);
    new GlobalRouteOperations(routes, globalGateways, interfaces).addTo(own);
    new QuotaOperations(quotas).addTo(own);
    Map<String, TaggableResources<?>> tagged =
        TaggableResources.all(connects.store(), gateways.store(), interfaces.store());
    new TagOperations(document(), tagged, TagLists.MAX_TAGS, true).addTo(own);
    new TagSearch(tagged).addTo(own);
    own.forEach(route -> all.add(route.after(this::refresh)));
  }

  /** Follows the partner, and what transitions have completed. */
  private void refresh() {
    if (refreshing) {
      return; // the partner reads resources while it updates them
    }
    refreshing = true;
    try {
      ends.update();
      tests.refresh();
      interfaces.refresh();
      detections.refresh();
    } finally {
      refreshing = false;
    }
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, SpecOperation operation) {
    return DcErrors.of(reason, operation);
  }

  @Override
  public ErrorResponseException failed(SpecOperation operation, int status) {
    return DcErrors.failed(status);
  }

  /** Sets whether the other ends of virtual interfaces respond of which nothing is known. */
  public void otherEndsUp(boolean up) {
    synchronized (lock) {
      ends.up(up);
    }
  }

  /** Sets the partner that orders hosted direct connects. */
  public void partner(Partner partner) {
    synchronized (lock) {
      ends.partner(partner);
    }
  }

  /** Sets a quota of the project. */
  public void quota(QuotaType type, int limit) {
    synchronized (lock) {
      Arguments.check(quotas.isKnown(type), "The fake has no quota " + type);
      quotas.limit(type, limit);
    }
  }

  /** {@return the direct connects} */
  public ResourceAccess<DirectConnect> directConnects() {
    return access(connects::add, connects.store()::values, DirectConnect::getId, connects.store());
  }

  /** {@return the locations} */
  public ResourceAccess<DirectConnectLocation> locations() {
    return access(
        locations::add, locations.store()::values, DirectConnectLocation::getId, locations.store());
  }

  /** {@return the virtual gateways} */
  public ResourceAccess<VirtualGateway> virtualGateways() {
    return access(gateways::add, gateways.store()::values, VirtualGateway::getId, gateways.store());
  }

  /** {@return the virtual interfaces} */
  public ResourceAccess<VirtualInterface> virtualInterfaces() {
    return access(
        interfaces::add, interfaces.store()::values, VirtualInterface::getId, interfaces.edits());
  }

  /** Returns the peers of one virtual interface. */
  public ResourceAccess<VirtualInterfacePeer> virtualInterfacePeers(String interfaceId) {
    checkParent(
        interfaces.store()::hasExisted, "virtual interface", "virtualInterfaces", interfaceId);
    PeerEdits edits = new PeerEdits(interfaces, interfaceId);
    return access(edits::add, edits::values, VirtualInterfacePeer::getId, edits);
  }

  /** {@return the detections, which only calls create} */
  public ResourceAccess<VirtualInterfacePeerDetection> virtualInterfacePeerDetections() {
    return created(
        detections.store()::values, VirtualInterfacePeerDetection::getId, detections.store());
  }

  /** {@return the switch-over tests, which only calls create} */
  public ResourceAccess<SwitchoverTestRecord> switchoverTests() {
    return created(tests.store()::values, SwitchoverTestRecord::getId, tests.store());
  }

  /** {@return the global DC gateways} */
  public ResourceAccess<GlobalDcGateway> globalDcGateways() {
    return access(
        globalGateways::add,
        globalGatewayOperations::values,
        GlobalDcGateway::getId,
        Edits.of(
            globalGateways.store()::change,
            id -> {
              globalGateways.store().remove(id);
              links.of(id).forEach(each -> links.store().remove(each.value().getId()));
              routes.of(id).forEach(each -> routes.store().remove(each.value().getId()));
            }));
  }

  /** Returns the peer links of one global DC gateway. */
  public ResourceAccess<PeerLink> peerLinks(String gatewayId) {
    checkGateway(gatewayId);
    return access(
        link -> {
          checkExists(gatewayId);
          return links.add(link.toBuilder().globalDcGatewayId(gatewayId).build());
        },
        () -> links.of(gatewayId).stream().map(Resource::value).toList(),
        PeerLink::getId,
        links.store());
  }

  /** Returns the routes of one global DC gateway. */
  public ResourceAccess<GlobalDcGatewayRoute> globalDcGatewayRoutes(String gatewayId) {
    checkGateway(gatewayId);
    return access(
        route -> {
          checkExists(gatewayId);
          return routes.add(route.toBuilder().gatewayId(gatewayId).build());
        },
        () -> routes.of(gatewayId).stream().map(Resource::value).toList(),
        GlobalDcGatewayRoute::getId,
        routes.store());
  }

  private void checkGateway(String id) {
    checkParent(globalGateways.store()::hasExisted, "global DC gateway", "globalDcGateways", id);
  }

  private void checkExists(String gatewayId) {
    Arguments.check(
        globalGateways.store().find(gatewayId) != null,
        "There is no global DC gateway " + gatewayId);
  }

  /** Fails if a test names a parent that has never existed, most likely by a mistyped id. */
  private void checkParent(Predicate<String> hasExisted, String type, String handle, String id) {
    synchronized (lock) {
      Arguments.check(
          hasExisted.test(id),
          "This fake has no %s %s: add it first, with %s().add(…)".formatted(type, id, handle));
    }
  }

  private <T> ResourceAccess<T> created(
      Supplier<List<T>> values, Function<T, @Nullable String> id, Edits<T> edits) {
    return access(
        model -> {
          throw new UnsupportedOperationException("Only calls create this");
        },
        values,
        id,
        edits);
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
