package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.ServiceType;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePriority;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceType;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The virtual interfaces with their peers, and their transitions. */
final class VirtualInterfaceState {
  private static final int FIRST_VLAN = 2;
  private static final int LAST_VLAN = 3999;
  private static final int BANDWIDTH = 50;
  private static final int ROUTE_LIMIT = 50;

  /** The statuses of an interface that is set up. */
  private static final Set<VirtualInterfaceStatus> READY =
      Set.of(
          VirtualInterfaceStatus.ACTIVE,
          VirtualInterfaceStatus.DOWN,
          VirtualInterfaceStatus.ADMIN_SHUTDOWN);

  private static final Set<VirtualInterfaceStatus> TRANSITIONAL =
      Set.of(
          VirtualInterfaceStatus.BUILD,
          VirtualInterfaceStatus.PENDING_CREATE,
          VirtualInterfaceStatus.PENDING_UPDATE,
          VirtualInterfaceStatus.PENDING_DELETE);

  private final Store<VirtualInterface> interfaces =
      new Store<>(VirtualInterfaceState::status, this::begin);
  private final DirectConnectState connects;
  private final OtherEnds ends;
  private final TransitionTimer timer;

  VirtualInterfaceState(TransitionTimer timer, DirectConnectState connects, OtherEnds ends) {
    this.timer = timer;
    this.connects = connects;
    this.ends = ends;
  }

  private static @Nullable VirtualInterfaceStatus status(VirtualInterface one) {
    return one.hasStatus() ? one.getStatus() : null;
  }

  /** Adds an interface with defaults for missing properties; a transitional status completes. */
  String add(VirtualInterface given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreateTime(), timer.now());
    VirtualInterface complete =
        given.toBuilder()
            .id(id)
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .name(given.hasName() ? given.getName() : Defaults.name("vif-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .type(requireNonNullElse(given.getType(), VirtualInterfaceType.PRIVATE))
            .serviceType(
                requireNonNullElse(
                    given.getServiceType(),
                    given.getGatewayId() == null ? ServiceType.VGW : ServiceType.GDGW))
            .vlan(vlan(given))
            .bandwidth(given.hasBandwidth() ? given.getBandwidth() : BANDWIDTH)
            .priority(requireNonNullElse(given.getPriority(), VirtualInterfacePriority.NORMAL))
            .addressFamily(requireNonNullElse(given.getAddressFamily(), AddressFamily.IPV4))
            .routeLimit(requireNonNullElse(given.getRouteLimit(), ROUTE_LIMIT))
            .enableBfd(requireNonNullElse(given.getEnableBfd(), false))
            .enableNqa(requireNonNullElse(given.getEnableNqa(), false))
            .adminStateUp(requireNonNullElse(given.getAdminStateUp(), true))
            .status(requireNonNullElse(status(given), VirtualInterfaceStatus.ACTIVE))
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .createTime(created)
            .updateTime(requireNonNullElse(given.getUpdateTime(), created))
            .remoteEpGroup(given.getRemoteEpGroup())
            .tags(given.getTags())
            .build();
    interfaces.add(id, with(Peers.completed(complete), complete.getStatus()));
    return id;
  }

  private int vlan(VirtualInterface given) {
    if (given.hasVlan()) {
      return given.getVlan();
    }
    String connectId = given.getDirectConnectId();
    Resource<DirectConnect> connect = connectId == null ? null : connects.store().find(connectId);
    Integer hosted = connect == null ? null : connect.value().getVlan();
    return hosted != null ? hosted : freeVlan(connectId);
  }

  private int freeVlan(@Nullable String connectId) {
    return IntStream.rangeClosed(FIRST_VLAN, LAST_VLAN)
        .filter(vlan -> of(connectId).stream().noneMatch(each -> each.getVlan() == vlan))
        .findFirst()
        .orElse(FIRST_VLAN);
  }

  private void begin(Resource<VirtualInterface> added) {
    VirtualInterface value = added.value();
    switch (value.getStatus().known()) {
      case BUILD, PENDING_CREATE, PENDING_UPDATE -> change(added, value.getStatus(), value);
      case PENDING_DELETE -> delete(added);
      default -> {}
    }
  }

  /** Starts the change of an interface, with a transitional status. */
  void change(
      Resource<VirtualInterface> resource, VirtualInterfaceStatus during, VirtualInterface after) {
    change(resource, with(after, during), after);
  }

  /** Starts the change of an interface that has another value until then. */
  void change(
      Resource<VirtualInterface> resource, VirtualInterface during, VirtualInterface after) {
    timer.change(
        resource,
        during,
        with(after, ends.status(after)),
        with(after, VirtualInterfaceStatus.ERROR));
  }

  /** Starts the removal of an interface. */
  void delete(Resource<VirtualInterface> resource) {
    timer.remove(
        resource,
        with(resource.value(), VirtualInterfaceStatus.PENDING_DELETE),
        with(resource.value(), VirtualInterfaceStatus.ERROR));
  }

  /** Lets the interfaces follow what is known of their other ends. */
  void refresh() {
    for (Resource<VirtualInterface> resource : interfaces.all()) {
      VirtualInterfaceStatus known = ends.known(resource.value());
      if (known != null && isReady(resource.value())) {
        resource.update(each -> isReady(each) ? with(each, known) : each);
      }
    }
  }

  /** Returns whether an interface is set up, and neither changing nor waiting for anyone. */
  static boolean isReady(VirtualInterface one) {
    return READY.contains(one.getStatus());
  }

  /** Returns whether an interface is changing by itself. */
  static boolean isTransitional(VirtualInterface one) {
    return TRANSITIONAL.contains(one.getStatus());
  }

  /** Returns an interface in another status, which its peers share. */
  static VirtualInterface with(VirtualInterface one, VirtualInterfaceStatus status) {
    return one.toBuilder().status(status).vifPeers(Peers.with(one.getVifPeers(), status)).build();
  }

  /** {@return what a test does to interfaces, whose peers follow} */
  Edits<VirtualInterface> edits() {
    return Edits.of(
        (id, change) ->
            interfaces.change(
                id,
                value -> {
                  VirtualInterface changed = change.apply(value);
                  return with(changed, Arguments.notNull("status", status(changed)));
                }),
        interfaces::remove);
  }

  Store<VirtualInterface> store() {
    return interfaces;
  }

  /** Returns the interfaces of a direct connect. */
  List<VirtualInterface> of(@Nullable String connectId) {
    return interfaces.values().stream()
        .filter(each -> connectId != null && connectId.equals(each.getDirectConnectId()))
        .toList();
  }

  /** Returns the interface that has a peer, or null if none has. */
  @Nullable VirtualInterface ownerOf(@Nullable String peerId) {
    return interfaces.values().stream()
        .filter(each -> each.getVifPeers().stream().anyMatch(peer -> peer.getId().equals(peerId)))
        .findFirst()
        .orElse(null);
  }

  Resource<VirtualInterface> find(String id) {
    Resource<VirtualInterface> found = interfaces.find(id);
    if (found == null) {
      throw DcErrors.notFound("virtual interface", id);
    }
    return found;
  }

  OffsetDateTime now() {
    return timer.now();
  }
}
