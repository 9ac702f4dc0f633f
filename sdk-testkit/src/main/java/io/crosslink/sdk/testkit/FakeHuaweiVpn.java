package io.crosslink.sdk.testkit;

import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.huawei.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.huawei.HuaweiVpnService;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Huawei Cloud VPN in this JVM, on a free port. It keeps VPN gateways with their certificates and
 * upgrades, customer gateways, VPN connections with their monitors, and P2C VPN gateways with their
 * clients, all with their tags, and VPN servers with their client CA certificates, users, user
 * groups and access policies. It checks every signature by its own computation, and refuses what
 * the real service refuses, such as the deletion of a customer gateway that a VPN connection still
 * uses.
 *
 * <pre>{@code
 * try (FakeHuaweiVpn huawei = FakeHuaweiVpn.start(); VpnClient vpn = huawei.client()) {
 *   String id = huawei.addCustomerGateway("lisbon");
 *   vpn.customerGateways().delete(id);
 * }
 * }</pre>
 *
 * <p>IAM listens at the same {@link #endpoint()}: it logs in one user with a password or an ID
 * token, gives out tokens and temporary access keys, which expire, and looks up the project by its
 * name.
 *
 * <p>Every operation is answered; where no state is kept, with what the SDK's reference gives for
 * an example and the ids and names of the request.
 *
 * <p>A VPN connection needs a customer gateway. It needs a VPN gateway only once there has been
 * one; until then any id will do, so tests that are not about VPN gateways need none.
 */
public final class FakeHuaweiVpn extends FakeCloud<FakeHuaweiVpn> {
  private final HuaweiVpnService service;

  private FakeHuaweiVpn(Pace pace, HuaweiVpnService service, int port) {
    super(pace, service, port);
    this.service = service;
  }

  /** {@return a fake without any resource, started on a free port} */
  public static FakeHuaweiVpn start() {
    return start(new VirtualTime(), 0);
  }

  /**
   * Starts a fake without any resource.
   *
   * @param time the time to go by, such as that of another fake
   * @param port the port to listen on, 0 for a free one
   * @return the fake
   */
  public static FakeHuaweiVpn start(VirtualTime time, int port) {
    Pace pace = new Pace(time);
    return new FakeHuaweiVpn(pace, new HuaweiVpnService(pace), port);
  }

  @Override
  FakeHuaweiVpn self() {
    return this;
  }

  /** {@return the id of the access key that the fake accepts, for clients other than the SDK's} */
  public String accessKey() {
    return HuaweiIdentity.ACCESS_KEY;
  }

  /** {@return the secret of that access key, made up and no secret} */
  public String secretKey() {
    return HuaweiIdentity.SECRET_KEY;
  }

  /** {@return the id of the region, which is also the name of the project} */
  public String region() {
    return HuaweiIdentity.REGION;
  }

  /** {@return the id of the only project there is} */
  public String projectId() {
    return HuaweiIdentity.PROJECT_ID;
  }

  /** {@return the name of the account, also called domain, that the user belongs to} */
  public String account() {
    return HuaweiIdentity.ACCOUNT;
  }

  /** {@return the name of the user who may log in with a password} */
  public String user() {
    return HuaweiIdentity.USER;
  }

  /** {@return the password of that user, made up and no secret} */
  public String password() {
    return HuaweiIdentity.PASSWORD;
  }

  /** {@return the name of the identity provider whose ID token the fake accepts} */
  public String identityProvider() {
    return HuaweiIdentity.IDENTITY_PROVIDER;
  }

  /** {@return the ID token that the fake accepts, made up and no secret} */
  public String idToken() {
    return HuaweiIdentity.ID_TOKEN;
  }

  /** {@return the access key that the fake accepts; projects are looked up at the fake, too} */
  public HuaweiCredentials credentials() {
    return HuaweiCredentials.of(accessKey(), secretKey()).withIamEndpoint(endpoint());
  }

  /** {@return the login with a password, at the fake} */
  public HuaweiCredentials passwordCredentials() {
    return HuaweiCredentials.ofPassword(account(), user(), password()).withIamEndpoint(endpoint());
  }

  /**
   * Returns the login with an ID token, at the fake.
   *
   * @param idTokenFile the file with the token, such as one with {@link #idToken()} in it
   * @return the credentials
   */
  public HuaweiCredentials idTokenCredentials(Path idTokenFile) {
    return HuaweiCredentials.ofIdToken(identityProvider(), idTokenFile).withIamEndpoint(endpoint());
  }

  /**
   * Takes back all tokens and temporary access keys that were given out, so that they are refused
   * from now on. Who logs in again gets new ones.
   *
   * @return this fake
   */
  public FakeHuaweiVpn endLogins() {
    service.takeBackGrants();
    return this;
  }

  /** {@return a new client of this fake} */
  public VpnClient client() {
    return clientBuilder().build();
  }

  /**
   * {@return a new client builder with this fake's endpoint, project, credentials and time, to add
   * to}
   */
  public VpnClient.Builder clientBuilder() {
    return VpnClient.builder()
        .endpoint(endpoint())
        .projectId(projectId())
        .credentials(credentials())
        .timeSource(time());
  }

  /**
   * Sets whether the customers' devices answer. If they do, connections are {@code ACTIVE} once
   * they have been created or updated; if not, as at first, they are {@code DOWN}.
   *
   * @param up whether they answer, for changes that begin from now on
   * @return this fake
   */
  public FakeHuaweiVpn tunnelsComeUp(boolean up) {
    service.tunnelsComeUp(up);
    return this;
  }

  /**
   * Puts a VPN gateway there, active and without addresses.
   *
   * @param name its name
   * @return its id
   */
  public String addVpnGateway(String name) {
    return addVpnGateway(VpnGateway.builder().name(name).build());
  }

  /**
   * Puts a VPN gateway there. Id, name, status ({@code ACTIVE}), flavor, times and the like are
   * made up where they are not set; from a status in between, such as {@code PENDING_CREATE}, it
   * moves on. VPN connections need one of its addresses, that is, elastic IPs or private addresses.
   *
   * @param vpnGateway the VPN gateway as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id
   */
  public String addVpnGateway(VpnGateway vpnGateway) {
    return service.add(vpnGateway);
  }

  /**
   * Puts a customer gateway there.
   *
   * @param name its name
   * @return its id
   */
  public String addCustomerGateway(String name) {
    return addCustomerGateway(CustomerGateway.builder().name(name).build());
  }

  /**
   * Puts a customer gateway there. Id, name, identifier and times are made up where they are not
   * set.
   *
   * @param customerGateway the customer gateway as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id
   */
  public String addCustomerGateway(CustomerGateway customerGateway) {
    return service.add(customerGateway);
  }

  /**
   * Puts a VPN connection there.
   *
   * @param name its name
   * @param customerGatewayId the id of the customer gateway that it uses
   * @param status its status; from one in between, such as {@code PENDING_CREATE}, it moves on
   * @return its id
   */
  public String addVpnConnection(
      String name, String customerGatewayId, VpnConnectionStatus status) {
    return addVpnConnection(
        VpnConnection.builder().name(name).cgwId(customerGatewayId).status(status).build());
  }

  /**
   * Puts a VPN connection there. Id, name, status ({@code ACTIVE}) and times are made up where they
   * are not set.
   *
   * @param vpnConnection the VPN connection as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id
   */
  public String addVpnConnection(VpnConnection vpnConnection) {
    return service.add(vpnConnection);
  }

  /**
   * Puts a connection monitor there. A connection that has one shows its id, and can be deleted
   * only after it.
   *
   * @param vpnConnectionId the id of the VPN connection that it watches
   * @param status its status; from one in between, such as {@code PENDING_CREATE}, it moves on
   * @return its id
   */
  public String addConnectionMonitor(String vpnConnectionId, ConnectionMonitorStatus status) {
    return service.add(
        ConnectionMonitor.builder().vpnConnectionId(vpnConnectionId).status(status).build());
  }

  /**
   * Puts a P2C VPN gateway there.
   *
   * @param name its name
   * @param status its status; from one in between, such as {@code PENDING_CREATE}, it moves on
   * @return its id
   * @throws IllegalArgumentException if the status is one of an upgrade
   */
  public String addP2cVpnGateway(String name, P2cVpnGatewayStatus status) {
    return addP2cVpnGateway(P2cVpnGateway.builder().name(name).status(status).build());
  }

  /**
   * Puts a P2C VPN gateway there. Id, name, status ({@code ACTIVE}), flavor, version, times and the
   * like are made up where they are not set, but no elastic IP. It can be upgraded if its {@code
   * upgradeInfo} says so.
   *
   * @param gateway the gateway as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id, or the status is one of
   *     an upgrade
   */
  public String addP2cVpnGateway(P2cVpnGateway gateway) {
    return service.add(gateway);
  }

  /**
   * Connects a client to a P2C VPN gateway. Id and time are made up where they are not set.
   *
   * @param p2cVpnGatewayId the id of the gateway
   * @param connection the connection as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is no such gateway
   */
  public String addP2cConnection(String p2cVpnGatewayId, P2cConnection connection) {
    return service.connect(p2cVpnGatewayId, connection);
  }

  /**
   * Puts a VPN server there, whose users prove who they are by passwords.
   *
   * @param p2cVpnGatewayId the id of the P2C VPN gateway that it runs on
   * @param status its status; from one in between, such as {@code PENDING_CREATE}, it moves on
   * @return its id
   * @throws IllegalArgumentException if there is no such gateway
   */
  public String addVpnServer(String p2cVpnGatewayId, VpnServerStatus status) {
    return addVpnServer(VpnServer.builder().p2cVgwId(p2cVpnGatewayId).status(status).build());
  }

  /**
   * Puts a VPN server there. Id, networks, status ({@code ACTIVE}), settings and times are made up
   * where they are not set, and so is its P2C VPN gateway. It is there as long as its gateway is.
   *
   * @param vpnServer the VPN server as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id, or no such gateway
   */
  public String addVpnServer(VpnServer vpnServer) {
    return service.add(vpnServer);
  }

  /**
   * Puts a certificate of a VPN gateway there; each has one at most. Id, name, status ({@code
   * BOUND}), content and times are made up where they are not set; from {@code BINDING} it moves
   * on. The gateway shows its id.
   *
   * @param vpnGatewayId the id of the VPN gateway, whatever its flavor
   * @param certificate the certificate as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if there is already one with its id, or one of the gateway, or
   *     no such gateway
   */
  public String addVpnGatewayCertificate(String vpnGatewayId, VpnGatewayCertificate certificate) {
    return service.add(vpnGatewayId, certificate);
  }

  /**
   * Puts a client CA certificate of a VPN server there; the server's status stays as it is. Id,
   * name, content and times are made up where they are not set.
   *
   * @param vpnServerId the id of the VPN server
   * @param certificate the certificate as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if the server has already one with its id, or there is no such
   *     server
   */
  public String addClientCaCertificate(String vpnServerId, ClientCaCertificate certificate) {
    return service.add(vpnServerId, certificate);
  }

  /**
   * Puts a user of a VPN server there, in no group. Its password is {@link #password()}.
   *
   * @param vpnServerId the id of the VPN server
   * @param name its name
   * @return its id
   * @throws IllegalArgumentException if there is no such server
   */
  public String addVpnUser(String vpnServerId, String name) {
    return addVpnUser(vpnServerId, VpnUser.builder().name(name).build());
  }

  /**
   * Puts a user of a VPN server there. Id, name, static IP (none) and times are made up where they
   * are not set; the name of its group follows from the group's id. Its password is {@link
   * #password()}.
   *
   * @param vpnServerId the id of the VPN server
   * @param user the user as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if the server has already one with its id, or not the user's
   *     group, or there is no such server
   */
  public String addVpnUser(String vpnServerId, VpnUser user) {
    return service.add(vpnServerId, user);
  }

  /**
   * Puts a user group of a VPN server there, without users. The group {@code default} is there
   * anyway.
   *
   * @param vpnServerId the id of the VPN server
   * @param name its name
   * @return its id
   * @throws IllegalArgumentException if there is no such server
   */
  public String addVpnUserGroup(String vpnServerId, String name) {
    return addVpnUserGroup(vpnServerId, VpnUserGroup.builder().name(name).build());
  }

  /**
   * Puts a user group of a VPN server there. Id, name, type and times are made up where they are
   * not set; the number of its users is counted.
   *
   * @param vpnServerId the id of the VPN server
   * @param group the group as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if the server has already one with its id, or there is no such
   *     server
   */
  public String addVpnUserGroup(String vpnServerId, VpnUserGroup group) {
    return service.add(vpnServerId, group);
  }

  /**
   * Puts an access policy of a VPN server there. Id, name, type, user group ({@code default}),
   * networks and times are made up where they are not set; the group's name follows from its id.
   *
   * @param vpnServerId the id of the VPN server
   * @param policy the policy as the service is to show it
   * @return its id
   * @throws IllegalArgumentException if the server has already one with its id, or not the policy's
   *     group, or there is no such server
   */
  public String addAccessPolicy(String vpnServerId, AccessPolicy policy) {
    return service.add(vpnServerId, policy);
  }

  /** {@return the VPN gateways there are, as they are shown now; not a poll} */
  public List<VpnGateway> vpnGateways() {
    return service.vpnGateways();
  }

  /**
   * Returns a VPN gateway as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the VPN gateway, or empty if there is none with this id
   */
  public Optional<VpnGateway> vpnGateway(String id) {
    return find(vpnGateways(), VpnGateway::getId, id);
  }

  /** {@return the customer gateways there are, as they are shown now; not a poll} */
  public List<CustomerGateway> customerGateways() {
    return service.customerGateways();
  }

  /**
   * Returns a customer gateway as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the customer gateway, or empty if there is none with this id
   */
  public Optional<CustomerGateway> customerGateway(String id) {
    return find(customerGateways(), CustomerGateway::getId, id);
  }

  /** {@return the VPN connections there are, as they are shown now; not a poll} */
  public List<VpnConnection> vpnConnections() {
    return service.vpnConnections();
  }

  /**
   * Returns a VPN connection as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the VPN connection, or empty if there is none with this id
   */
  public Optional<VpnConnection> vpnConnection(String id) {
    return find(vpnConnections(), VpnConnection::getId, id);
  }

  /** {@return the connection monitors there are, as they are shown now; not a poll} */
  public List<ConnectionMonitor> connectionMonitors() {
    return service.connectionMonitors();
  }

  /**
   * Returns a connection monitor as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the connection monitor, or empty if there is none with this id
   */
  public Optional<ConnectionMonitor> connectionMonitor(String id) {
    return find(connectionMonitors(), ConnectionMonitor::getId, id);
  }

  /** {@return the P2C VPN gateways there are, as they are shown now; not a poll} */
  public List<P2cVpnGateway> p2cVpnGateways() {
    return service.p2cVpnGateways();
  }

  /**
   * Returns a P2C VPN gateway as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the P2C VPN gateway, or empty if there is none with this id
   */
  public Optional<P2cVpnGateway> p2cVpnGateway(String id) {
    return find(p2cVpnGateways(), P2cVpnGateway::getId, id);
  }

  /** {@return the VPN servers there are, as they are shown now; not a poll} */
  public List<VpnServer> vpnServers() {
    return service.vpnServers();
  }

  /**
   * Returns a VPN server as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the VPN server, or empty if there is none with this id
   */
  public Optional<VpnServer> vpnServer(String id) {
    return find(vpnServers(), VpnServer::getId, id);
  }

  /**
   * Returns the clients that are connected to a P2C VPN gateway.
   *
   * @param p2cVpnGatewayId the id of the gateway
   * @return the connections, none if there is no such gateway
   */
  public List<P2cConnection> p2cConnections(String p2cVpnGatewayId) {
    return service.p2cConnections(p2cVpnGatewayId);
  }

  /** {@return the certificates of VPN gateways there are, as they are shown now; not a poll} */
  public List<VpnGatewayCertificate> vpnGatewayCertificates() {
    return service.vpnGatewayCertificates();
  }

  /**
   * Returns the certificate of a VPN gateway as it is shown now. This is not a poll.
   *
   * @param vpnGatewayId the id of the gateway
   * @return the certificate, or empty if the gateway has none or there is no such gateway
   */
  public Optional<VpnGatewayCertificate> vpnGatewayCertificate(String vpnGatewayId) {
    return find(vpnGatewayCertificates(), VpnGatewayCertificate::getVgwId, vpnGatewayId);
  }

  /** {@return the upgrade jobs of VPN gateways there are, as they are shown now; not a poll} */
  public List<UpgradeJob> vpnGatewayJobs() {
    return service.vpnGatewayJobs();
  }

  /**
   * Returns an upgrade job of a VPN gateway as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the job, or empty if there is none with this id
   */
  public Optional<UpgradeJob> vpnGatewayJob(String id) {
    return find(vpnGatewayJobs(), UpgradeJob::getId, id);
  }

  /** {@return the upgrade jobs of P2C VPN gateways there are, as they are shown now; not a poll} */
  public List<UpgradeJob> p2cVpnGatewayJobs() {
    return service.p2cVpnGatewayJobs();
  }

  /**
   * Returns an upgrade job of a P2C VPN gateway as it is shown now. This is not a poll.
   *
   * @param id its id
   * @return the job, or empty if there is none with this id
   */
  public Optional<UpgradeJob> p2cVpnGatewayJob(String id) {
    return find(p2cVpnGatewayJobs(), UpgradeJob::getId, id);
  }

  /**
   * Returns the client CA certificates of a VPN server as they are shown now. This is not a poll.
   *
   * @param vpnServerId the id of the VPN server
   * @return the certificates, none if there is no such server
   */
  public List<ClientCaCertificate> clientCaCertificates(String vpnServerId) {
    return service.clientCaCertificates(vpnServerId);
  }

  /**
   * Returns the users of a VPN server as they are shown now. This is not a poll.
   *
   * @param vpnServerId the id of the VPN server
   * @return the users, none if there is no such server
   */
  public List<VpnUser> vpnUsers(String vpnServerId) {
    return service.vpnUsers(vpnServerId);
  }

  /**
   * Returns the user groups of a VPN server as they are shown now. This is not a poll.
   *
   * @param vpnServerId the id of the VPN server
   * @return the groups, that named {@code default} among them, none if there is no such server
   */
  public List<VpnUserGroup> vpnUserGroups(String vpnServerId) {
    return service.vpnUserGroups(vpnServerId);
  }

  /**
   * Returns the access policies of a VPN server as they are shown now. This is not a poll.
   *
   * @param vpnServerId the id of the VPN server
   * @return the policies, none if there is no such server
   */
  public List<AccessPolicy> accessPolicies(String vpnServerId) {
    return service.accessPolicies(vpnServerId);
  }
}
