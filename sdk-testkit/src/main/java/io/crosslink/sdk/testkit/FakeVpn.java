package io.crosslink.sdk.testkit;

import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificateStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.testkit.internal.huawei.vpn.VpnResources;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;

/**
 * The VPN service of a {@link FakeHuaweiCloud}: its resources, named as in {@link VpnClient}, and
 * clients of it.
 *
 * <pre>{@code
 * String office = huawei.vpn().customerGateways().add("lisbon");
 * String id = huawei.vpn().vpnConnections().add("lisbon", office, VpnConnectionStatus.ACTIVE);
 * Optional<VpnConnection> now = huawei.vpn().vpnConnections().find(id);
 * }</pre>
 *
 * <p>Resources that belong to another one are found under the id of that parent, such as {@link
 * #vpnUsers(String) vpnUsers(vpnServerId)}. These methods throw {@link IllegalArgumentException} if
 * the fake has never had a parent with that id, so that a mistyped id does not look like an empty
 * list. If the parent has been deleted in the meantime, the list is empty and {@code add} throws.
 *
 * <p>A VPN connection requires an existing customer gateway if it is created by a call. It requires
 * an existing VPN gateway only if the fake has ever had one, so tests that are not about VPN
 * gateways need none. Likewise, a VPN gateway that is created by a call requires an existing VPC
 * and a subnet in it only if the fake has ever had a VPC, see {@link FakeVpc}.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FakeVpn {
  private final FakeHuaweiCloud cloud;
  private final VpnResources resources;

  FakeVpn(FakeHuaweiCloud cloud, VpnResources resources) {
    this.cloud = cloud;
    this.resources = resources;
  }

  /** {@return a new client of this service; the caller closes it} */
  public VpnClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with the endpoint, the project, the access key and the virtual
   * time of the fake; further settings can be added, and each of these replaced}
   */
  public VpnClient.Builder clientBuilder() {
    return VpnClient.builder()
        .endpoint(cloud.endpoint())
        .projectId(cloud.projectId())
        .credentials(cloud.credentials())
        .timeSource(cloud.time());
  }

  /**
   * Sets whether the remote ends of VPN connections are reachable. If they are, a connection is
   * {@code ACTIVE} after it has been created or updated; otherwise, which is the default, it is
   * {@code DOWN}. Applies to transitions that begin afterwards.
   *
   * @param up whether the tunnels come up
   * @return this service
   */
  public FakeVpn tunnelsUp(boolean up) {
    resources.tunnelsUp(up);
    return this;
  }

  /**
   * Returns the VPN gateways. {@code add} generates id, name, status ({@code ACTIVE}), flavor and
   * timestamps if they are not set, but no addresses. A call that creates a VPN connection must use
   * an address of the gateway: the id of one of its elastic IPs, or one of its private addresses.
   *
   * @return the VPN gateways
   */
  public FakeStatefulResources<VpnGateway, VpnGatewayStatus> vpnGateways() {
    return new FakeStatefulResources<>(
        resources.vpnGateways(),
        name -> VpnGateway.builder().name(name).build(),
        (name, status) -> VpnGateway.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /** {@return the certificates of all VPN gateways} */
  public FakeResourceView<VpnGatewayCertificate> vpnGatewayCertificates() {
    return new FakeResourceView<>(resources.vpnGatewayCertificates());
  }

  /**
   * Returns the certificate of one VPN gateway, which has one at most. {@code add} accepts any
   * flavor of gateway; it generates id, name, status ({@code BOUND}), content and timestamps if
   * they are not set. The gateway shows the id of the certificate. {@code add} throws {@link
   * IllegalArgumentException} if the gateway already has a certificate.
   *
   * @param vpnGatewayId the id of the VPN gateway
   * @return its certificates, one at most
   * @throws IllegalArgumentException if the fake has never had this VPN gateway
   */
  public FakeStatefulResources<VpnGatewayCertificate, VpnGatewayCertificateStatus>
      vpnGatewayCertificates(String vpnGatewayId) {
    return new FakeStatefulResources<>(
        resources.vpnGatewayCertificates(vpnGatewayId),
        name -> VpnGatewayCertificate.builder().name(name).build(),
        (name, status) -> VpnGatewayCertificate.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /** {@return the upgrade jobs of VPN gateways} */
  public FakeResourceView<UpgradeJob> vpnGatewayJobs() {
    return new FakeResourceView<>(resources.vpnGatewayJobs());
  }

  /**
   * Returns the elastic IPs as gateways show them: those of VPN gateways and P2C VPN gateways, then
   * the other addresses of {@link FakeEip#publicIps()}, such as those that were unbound from a
   * gateway. Like the service, the fake releases an address together with the gateway that it is
   * bound to; it takes all of them for billed by use. That a P2C VPN gateway releases its address
   * is assumed.
   *
   * @return the elastic IPs
   */
  public FakeResourceView<Eip> elasticIps() {
    return new FakeResourceView<>(resources.elasticIps());
  }

  /**
   * Returns the customer gateways. {@code add} generates id, name, identifier and timestamps if
   * they are not set.
   *
   * @return the customer gateways
   */
  public FakeNamedResources<CustomerGateway> customerGateways() {
    return new FakeNamedResources<>(
        resources.customerGateways(), name -> CustomerGateway.builder().name(name).build());
  }

  /**
   * Returns the VPN connections. {@code add} generates id, name, status ({@code ACTIVE}) and
   * timestamps if they are not set. It does not check that the gateways of the connection exist.
   *
   * @return the VPN connections
   */
  public VpnConnections vpnConnections() {
    return new VpnConnections(resources.vpnConnections());
  }

  /**
   * Returns the connection monitors. {@code add} generates id, status ({@code ACTIVE}), type and
   * protocol if they are not set. A VPN connection shows the id of its monitor, and cannot be
   * deleted before it.
   *
   * @return the connection monitors
   */
  public ConnectionMonitors connectionMonitors() {
    return new ConnectionMonitors(resources.connectionMonitors());
  }

  /**
   * Returns the P2C VPN gateways. {@code add} generates id, name, status ({@code ACTIVE}), flavor,
   * version and timestamps if they are not set, but no elastic IP. A gateway can be upgraded if its
   * {@code upgradeInfo} is {@code READY}. {@code add} throws {@link IllegalArgumentException} if
   * the status is one of an upgrade, since only a call can start that.
   *
   * @return the P2C VPN gateways
   */
  public FakeStatefulResources<P2cVpnGateway, P2cVpnGatewayStatus> p2cVpnGateways() {
    return new FakeStatefulResources<>(
        resources.p2cVpnGateways(),
        name -> P2cVpnGateway.builder().name(name).build(),
        (name, status) -> P2cVpnGateway.builder().name(name).status(status).build(),
        (model, status) -> model.toBuilder().status(status).build());
  }

  /** {@return the upgrade jobs of P2C VPN gateways} */
  public FakeResourceView<UpgradeJob> p2cVpnGatewayJobs() {
    return new FakeResourceView<>(resources.p2cVpnGatewayJobs());
  }

  /**
   * Returns the connections of remote clients to one P2C VPN gateway. {@code add} generates id and
   * time if they are not set.
   *
   * @param p2cVpnGatewayId the id of the P2C VPN gateway
   * @return its connections
   * @throws IllegalArgumentException if the fake has never had this P2C VPN gateway
   */
  public FakeResources<P2cConnection> p2cConnections(String p2cVpnGatewayId) {
    return new FakeResources<>(resources.p2cConnections(p2cVpnGatewayId));
  }

  /**
   * Returns the VPN servers. {@code add} generates id, networks, status ({@code ACTIVE}), settings
   * and timestamps if they are not set, and adds a P2C VPN gateway if the model has no id of one. A
   * server exists as long as its gateway.
   *
   * @return the VPN servers
   */
  public VpnServers vpnServers() {
    return new VpnServers(resources.vpnServers());
  }

  /**
   * Returns the client CA certificates of one VPN server. {@code add} generates id, name, content
   * and timestamps if they are not set, and does not change the status of the server.
   *
   * @param vpnServerId the id of the VPN server
   * @return its client CA certificates
   * @throws IllegalArgumentException if the fake has never had this VPN server
   */
  public FakeNamedResources<ClientCaCertificate> clientCaCertificates(String vpnServerId) {
    return new FakeNamedResources<>(
        resources.clientCaCertificates(vpnServerId),
        name -> ClientCaCertificate.builder().name(name).build());
  }

  /**
   * Returns the users of one VPN server. {@code add} generates id, name, static IP (none) and
   * timestamps if they are not set. A user is in no group unless the model has the id of one, which
   * must exist. The password of the user is {@link FakeHuaweiCloud#password()}.
   *
   * @param vpnServerId the id of the VPN server
   * @return its users
   * @throws IllegalArgumentException if the fake has never had this VPN server
   */
  public FakeNamedResources<VpnUser> vpnUsers(String vpnServerId) {
    return new FakeNamedResources<>(
        resources.vpnUsers(vpnServerId), name -> VpnUser.builder().name(name).build());
  }

  /**
   * Returns the user groups of one VPN server, which always include the group {@code default}.
   * {@code add} generates id, name, type and timestamps if they are not set; the number of users is
   * counted.
   *
   * @param vpnServerId the id of the VPN server
   * @return its user groups
   * @throws IllegalArgumentException if the fake has never had this VPN server
   */
  public FakeNamedResources<VpnUserGroup> vpnUserGroups(String vpnServerId) {
    return new FakeNamedResources<>(
        resources.vpnUserGroups(vpnServerId), name -> VpnUserGroup.builder().name(name).build());
  }

  /**
   * Returns the access policies of one VPN server. {@code add} generates id, name, type, networks
   * and timestamps if they are not set. The user group is {@code default} unless the model has the
   * id of another one, which must exist.
   *
   * @param vpnServerId the id of the VPN server
   * @return its access policies
   * @throws IllegalArgumentException if the fake has never had this VPN server
   */
  public FakeNamedResources<AccessPolicy> accessPolicies(String vpnServerId) {
    return new FakeNamedResources<>(
        resources.accessPolicies(vpnServerId), name -> AccessPolicy.builder().name(name).build());
  }

  /** The VPN connections of a {@link FakeVpn}. */
  public static final class VpnConnections
      extends FakeStatefulResources<VpnConnection, VpnConnectionStatus> {
    private VpnConnections(ResourceAccess<VpnConnection> access) {
      super(
          access,
          name -> VpnConnection.builder().name(name).build(),
          (name, status) -> VpnConnection.builder().name(name).status(status).build(),
          (model, status) -> model.toBuilder().status(status).build());
    }

    /**
     * Adds a VPN connection, as {@link #add(Object)} does.
     *
     * @param name the name of the connection
     * @param customerGatewayId the id of its customer gateway; need not exist
     * @param status its status; from a transitional one, such as {@code PENDING_CREATE}, the
     *     connection moves on
     * @return the id of the connection
     * @throws IllegalArgumentException if an argument is null
     */
    public String add(String name, String customerGatewayId, VpnConnectionStatus status) {
      return add(
          VpnConnection.builder()
              .name(Arguments.notNull("name", name))
              .cgwId(Arguments.notNull("customerGatewayId", customerGatewayId))
              .status(Arguments.notNull("status", status))
              .build());
    }
  }

  /** The connection monitors of a {@link FakeVpn}. */
  public static final class ConnectionMonitors extends FakeResources<ConnectionMonitor> {
    private ConnectionMonitors(ResourceAccess<ConnectionMonitor> access) {
      super(access);
    }

    /**
     * Adds a connection monitor, as {@link #add(Object)} does.
     *
     * @param vpnConnectionId the id of the VPN connection to monitor; need not exist
     * @param status the status of the monitor; from a transitional one, such as {@code
     *     PENDING_CREATE}, the monitor moves on
     * @return the id of the monitor
     * @throws IllegalArgumentException if an argument is null
     */
    public String add(String vpnConnectionId, ConnectionMonitorStatus status) {
      return add(
          ConnectionMonitor.builder()
              .vpnConnectionId(Arguments.notNull("vpnConnectionId", vpnConnectionId))
              .status(Arguments.notNull("status", status))
              .build());
    }

    /**
     * Sets the status of a monitor, as {@link #change} does: a transition in progress ends.
     *
     * @param id the id of the monitor
     * @param status its status; from a transitional one, such as {@code PENDING_CREATE}, the
     *     monitor moves on
     * @throws IllegalArgumentException if an argument is null, or if there is no such monitor
     */
    public void setStatus(String id, ConnectionMonitorStatus status) {
      Arguments.notNull("status", status);
      change(id, monitor -> monitor.toBuilder().status(status).build());
    }
  }

  /** The VPN servers of a {@link FakeVpn}. */
  public static final class VpnServers extends FakeResources<VpnServer> {
    private VpnServers(ResourceAccess<VpnServer> access) {
      super(access);
    }

    /**
     * Adds a VPN server that authenticates its users by passwords, as {@link #add(Object)} does.
     *
     * @param p2cVpnGatewayId the id of the P2C VPN gateway of the server
     * @param status the status of the server; from a transitional one, such as {@code
     *     PENDING_CREATE}, the server moves on
     * @return the id of the server
     * @throws IllegalArgumentException if an argument is null, or if there is no such gateway
     */
    public String add(String p2cVpnGatewayId, VpnServerStatus status) {
      return add(
          VpnServer.builder()
              .p2cVgwId(Arguments.notNull("p2cVpnGatewayId", p2cVpnGatewayId))
              .status(Arguments.notNull("status", status))
              .build());
    }

    /**
     * Sets the status of a server, as {@link #change} does: a transition in progress ends.
     *
     * @param id the id of the server
     * @param status its status; from a transitional one, such as {@code PENDING_CREATE}, the server
     *     moves on
     * @throws IllegalArgumentException if an argument is null, or if there is no such server
     */
    public void setStatus(String id, VpnServerStatus status) {
      Arguments.notNull("status", status);
      change(id, server -> server.toBuilder().status(status).build());
    }
  }
}
