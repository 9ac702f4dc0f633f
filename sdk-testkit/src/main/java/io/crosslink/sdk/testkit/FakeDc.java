package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectLocation;
import io.crosslink.sdk.huawei.dc.model.DirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoute;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.PeerLinkStatus;
import io.crosslink.sdk.huawei.dc.model.QuotaType;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestRecord;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeerDetection;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.testkit.internal.huawei.dc.DcResources;
import io.crosslink.sdk.testkit.internal.huawei.dc.Partner;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;

/**
 * The Direct Connect service of a {@link FakeHuaweiCloud}: its resources, named as in {@link
 * DcClient}, and clients of it.
 *
 * <pre>{@code
 * String line = huawei.dc().directConnects().addHosted("zenlayer-dublin", 2101, 200);
 * String gateway = huawei.dc().virtualGateways().add("vgw-dublin");
 * Optional<DirectConnect> now = huawei.dc().directConnects().find(line);
 * }</pre>
 *
 * <p>No operation creates a direct connect: a test adds it, as an order in the console or a partner
 * does. Whether a customer must confirm or pay for a hosted one is not documented; a test that
 * wants it sets the statuses. A few locations, which are invented, are there from the beginning.
 *
 * <p>A virtual gateway belongs to a VPC that exists, unless the fake has never had one; the VPC
 * cannot be deleted by a call while it has the gateway.
 *
 * <p>Not checked: the ids of enterprise routers, local gateways and link aggregation groups, and
 * how many direct connects a virtual gateway has.
 *
 * <p>Virtual interfaces of one virtual gateway may have equal remote networks, as two lines to the
 * same place have, but no overlapping ones.
 *
 * <p>Assumed, since it is not documented: that a hosted direct connect can be deleted by a call;
 * the codes for exhausted quotas, for all that concerns global DC gateways, and for a VPC with a
 * virtual gateway; and that switch-over tests and detections take as long as other changes.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FakeDc {
  private final FakeHuaweiCloud cloud;
  private final DcResources resources;

  FakeDc(FakeHuaweiCloud cloud, DcResources resources) {
    this.cloud = cloud;
    this.resources = resources;
  }

  /** {@return a new client of this service; the caller closes it} */
  public DcClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with the endpoint, the project, the access key and the virtual
   * time of the fake; further settings can be added, and each of these replaced}
   */
  public DcClient.Builder clientBuilder() {
    return DcClient.builder()
        .endpoint(cloud.endpoint())
        .projectId(cloud.projectId())
        .credentials(cloud.credentials())
        .timeSource(cloud.time());
  }

  /**
   * Sets whether the customer's ends of virtual interfaces respond. If they do, which is the
   * default, an interface is {@code ACTIVE} after it has been created or updated; otherwise it is
   * {@code DOWN}. Applies to transitions that begin afterwards.
   *
   * @param up whether the other ends respond
   * @return this service
   */
  public FakeDc otherEndsUp(boolean up) {
    resources.otherEndsUp(up);
    return this;
  }

  /**
   * Sets the partner that hosts direct connects, which decides on the status of the virtual
   * interfaces on them.
   */
  void partner(Partner partner) {
    resources.partner(partner);
  }

  /**
   * Sets a quota of the project, which calls that create resources must not exceed. By default the
   * quotas are large. Resources that a test adds are counted, but not limited.
   *
   * @param type the type of resources
   * @param limit the maximum number of resources of this type; for peer links, that of each global
   *     DC gateway; -1 for no limit
   * @return this service
   * @throws IllegalArgumentException if the type is null or one that the fake does not count, or
   *     the limit less than -1
   */
  public FakeDc quota(QuotaType type, int limit) {
    Arguments.check(limit >= -1, "limit must be at least -1, not " + limit);
    resources.quota(Arguments.notNull("type", type), limit);
    return this;
  }

  /**
   * Returns the direct connects. {@code add} generates id, name, type ({@code standard}), port,
   * bandwidth, location, status ({@code ACTIVE}) and timestamps if they are not set, and the VLAN
   * of a hosted one. From {@code BUILD} and {@code PENDING_DELETE} it moves on by itself; the
   * statuses before wait for people. {@code remove} leaves its virtual interfaces, which are {@code
   * DOWN} from then on.
   *
   * @return the direct connects
   */
  public DirectConnects directConnects() {
    return new DirectConnects(resources.directConnects());
  }

  /**
   * Returns the locations. {@code add} generates id, name, region, port speeds and timestamps if
   * they are not set.
   *
   * @return the locations
   */
  public FakeNamedResources<DirectConnectLocation> directConnectLocations() {
    return new FakeNamedResources<>(
        resources.locations(), name -> DirectConnectLocation.builder().name(name).build());
  }

  /**
   * Returns the virtual gateways. {@code add} generates id, name, AS number (64512) and status
   * ({@code ACTIVE}) if they are not set. It does not check that the VPC exists.
   *
   * @return the virtual gateways
   */
  public FakeStatefulResources<VirtualGateway, VirtualGatewayStatus> virtualGateways() {
    return new FakeStatefulResources<>(
        resources.virtualGateways(),
        name -> VirtualGateway.builder().name(name).build(),
        (name, status) -> VirtualGateway.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /**
   * Returns the virtual interfaces. {@code add} generates id, name, VLAN (that of a hosted direct
   * connect, else a free one), bandwidth, status ({@code ACTIVE}) and timestamps if they are not
   * set, and a peer if the interface has addresses and no peers. It does not check that the direct
   * connect and the gateway exist. Peers have the status of their interface.
   *
   * <p>An interface at a gateway of another project, which a call creates, remains in {@code
   * AUTHORIZATION} until the test sets another status, as the owner of that gateway would. To let a
   * call accept an interface, add one in this status with the id of another project.
   *
   * @return the virtual interfaces
   */
  public FakeStatefulResources<VirtualInterface, VirtualInterfaceStatus> virtualInterfaces() {
    return new FakeStatefulResources<>(
        resources.virtualInterfaces(),
        name -> VirtualInterface.builder().name(name).build(),
        (name, status) -> VirtualInterface.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /**
   * Returns the peers of one virtual interface. {@code add} generates id, name, addresses and
   * routing ({@code static}) if they are not set, and does not check that the interface has no
   * other peer of the address family. The status is that of the interface.
   *
   * @param virtualInterfaceId the id of the virtual interface
   * @return its peers
   * @throws IllegalArgumentException if the fake has never had this virtual interface
   */
  public FakeNamedResources<VirtualInterfacePeer> virtualInterfacePeers(String virtualInterfaceId) {
    return new FakeNamedResources<>(
        resources.virtualInterfacePeers(virtualInterfaceId),
        name -> VirtualInterfacePeer.builder().name(name).build());
  }

  /**
   * Returns the detections, which only calls create. A detection finds no loss if the interface is
   * {@code ACTIVE} when it completes, and otherwise nothing but loss.
   *
   * @return the detections
   */
  public FakeResourceView<VirtualInterfacePeerDetection> virtualInterfacePeerDetections() {
    return new FakeResourceView<>(resources.virtualInterfacePeerDetections());
  }

  /**
   * Returns the records of switch-over tests, which only calls create. Once a test is {@code
   * COMPLETE}, its virtual interface is {@code ADMIN_SHUTDOWN}, or up again.
   *
   * @return the records
   */
  public FakeResourceView<SwitchoverTestRecord> switchoverTests() {
    return new FakeResourceView<>(resources.switchoverTests());
  }

  /**
   * Returns the global DC gateways. {@code add} generates id, name, AS number (64512), status
   * ({@code ACTIVE}) and timestamps if they are not set. The numbers of peer links are counted.
   * {@code remove} also removes the peer links and routes of the gateway.
   *
   * @return the global DC gateways
   */
  public FakeStatefulResources<GlobalDcGateway, GlobalDcGatewayStatus> globalDcGateways() {
    return new FakeStatefulResources<>(
        resources.globalDcGateways(),
        name -> GlobalDcGateway.builder().name(name).build(),
        (name, status) -> GlobalDcGateway.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /**
   * Returns the peer links of one global DC gateway. {@code add} generates id, name, the other end,
   * status ({@code ACTIVE}) and timestamps if they are not set; the gateway remains as it is.
   *
   * @param globalDcGatewayId the id of the global DC gateway
   * @return its peer links
   * @throws IllegalArgumentException if the fake has never had this global DC gateway
   */
  public FakeStatefulResources<PeerLink, PeerLinkStatus> peerLinks(String globalDcGatewayId) {
    return new FakeStatefulResources<>(
        resources.peerLinks(globalDcGatewayId),
        name -> PeerLink.builder().name(name).build(),
        (name, status) -> PeerLink.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /**
   * Returns the routes in the table of one global DC gateway that calls or a test have added; those
   * of its virtual interfaces are not among them. {@code add} generates id, destination, next hop
   * and status ({@code ACTIVE}) if they are not set.
   *
   * @param globalDcGatewayId the id of the global DC gateway
   * @return its routes
   * @throws IllegalArgumentException if the fake has never had this global DC gateway
   */
  public FakeResources<GlobalDcGatewayRoute> globalDcGatewayRouteTables(String globalDcGatewayId) {
    return new FakeResources<>(resources.globalDcGatewayRoutes(globalDcGatewayId));
  }

  /** The direct connects of a {@link FakeDc}. */
  public static final class DirectConnects
      extends FakeStatefulResources<DirectConnect, DirectConnectStatus> {
    private DirectConnects(ResourceAccess<DirectConnect> access) {
      super(
          access,
          name -> DirectConnect.builder().name(name).build(),
          (name, status) -> DirectConnect.builder().name(name).status(status).build(),
          (model, status) -> model.toBuilder().status(status).build());
    }

    /**
     * Adds a direct connect that a partner hosts, as {@link #add(Object)} does.
     *
     * @param name the name of the direct connect
     * @param vlan the VLAN of the partner
     * @param bandwidth the bandwidth in Mbit/s
     * @return the id of the direct connect
     * @throws IllegalArgumentException if {@code name} is null
     */
    public String addHosted(String name, int vlan, int bandwidth) {
      return add(
          DirectConnect.builder()
              .name(Arguments.notNull("name", name))
              .type(DirectConnectType.HOSTED)
              .vlan(vlan)
              .bandwidth(bandwidth)
              .build());
    }
  }
}
