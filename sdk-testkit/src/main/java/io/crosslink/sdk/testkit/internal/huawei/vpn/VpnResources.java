package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.AccessPolicy;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnUser;
import io.crosslink.sdk.huawei.vpn.model.VpnUserGroup;
import io.crosslink.sdk.testkit.internal.huawei.eip.PublicAddresses;
import io.crosslink.sdk.testkit.internal.huawei.er.Hubs;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.huawei.vpc.Networks;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.ResourceAccess;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The resources of VPN: their operations, and their access for tests. */
public final class VpnResources implements HuaweiService {
  private static final SpecDocument DOCUMENT = SpecDocument.of(VpnClient.class, "huawei/vpn");

  private final Object lock;
  private final GatewayPorts ports;
  private final VpnState state;
  private final VpnGatewayState gateways;
  private final ConnectionMonitorState monitors;
  private final P2cVpnGatewayState p2cGateways;
  private final VpnServerState servers;
  private final UserDirectories directories;
  private final UpgradeJobs upgrades;
  private final ElasticIps eips;
  private final VpnGatewayOperations gatewayOperations;
  private final VpnConnectionOperations connectionOperations;
  private final VpnGatewayCertificateOperations certificateOperations;

  /**
   * Creates the service without resources.
   *
   * @param lock held while a request is handled
   * @param networks the VPCs and subnets, which gateways are in
   * @param addresses the addresses of EIP, which gateways are bound to
   * @param hubs the enterprise routers, which gateways may be at
   */
  public VpnResources(
      TransitionTimer timer, Object lock, Networks networks, PublicAddresses addresses, Hubs hubs) {
    this.lock = lock;
    ports = new GatewayPorts(networks);
    state = new VpnState(timer);
    gateways = new VpnGatewayState(timer, state::creationTime, ports);
    monitors = new ConnectionMonitorState(timer);
    p2cGateways = new P2cVpnGatewayState(timer, state::creationTime, ports);
    networks.ports().refreshedBy(this::completeTransitions);
    servers = new VpnServerState(timer, p2cGateways, state::creationTime);
    directories = new UserDirectories(servers, state::creationTime);
    upgrades = new UpgradeJobs(timer, state::creationTime);
    GatewayEips bound = new GatewayEips(gateways, p2cGateways);
    addresses.connect(bound);
    eips = new ElasticIps(addresses, bound::eips);
    gatewayOperations = new VpnGatewayOperations(gateways, state, upgrades, eips, ports, hubs);
    hubs.addGateways(() -> HubGateways.of(gateways, state));
    connectionOperations = new VpnConnectionOperations(state, gateways, monitors);
    certificateOperations = new VpnGatewayCertificateOperations(gateways, timer);
  }

  /**
   * Lets gateways go whose deletion is complete: a transition completes when something reads it.
   */
  private void completeTransitions() {
    gateways.all();
    p2cGateways.gateways();
  }

  @Override
  public SpecDocument document() {
    return DOCUMENT;
  }

  @Override
  public String name() {
    return "vpn";
  }

  @Override
  public void addTo(List<Route> routes) {
    new ResourceTagOperations(TaggableResources.all(state, gateways, p2cGateways)).addTo(routes);
    AvailabilityZones.addTo(routes);
    upgrades.addTo(routes, "VpnGatewayJob", "/v5/{project_id}/vpn-gateways/jobs");
    gatewayOperations.addTo(routes);
    certificateOperations.addTo(routes);
    new CustomerGatewayOperations(state).addTo(routes);
    connectionOperations.addTo(routes);
    new ConnectionMonitorOperations(state, monitors).addTo(routes);
    new P2cUpgradeOperations(p2cGateways).addTo(routes);
    new P2cVpnGatewayOperations(p2cGateways, eips, ports).addTo(routes);
    new P2cConnectionOperations(p2cGateways).addTo(routes);
    new LogConfigurationOperations(p2cGateways).addTo(routes);
    new QuotaOperations(state, gateways).addTo(routes);
    new VpnServerOperations(servers, p2cGateways).addTo(routes);
    new ClientCaCertificateOperations(servers).addTo(routes);
    new VpnUserOperations(directories).addTo(routes);
    new VpnUserGroupOperations(directories).addTo(routes);
    new AccessPolicyOperations(directories).addTo(routes);
  }

  @Override
  public void checkPath(Call call) {
    String connection = call.pathValues().get("vpn_connection_id");
    if (connection != null) {
      state.connection(connection);
    }
  }

  @Override
  public boolean validatesItself(SpecOperation operation) {
    return operation.name().equals("createVpnUsers");
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, SpecOperation operation) {
    return VpnErrors.of(reason, operation);
  }

  @Override
  public ErrorResponseException failed(SpecOperation operation, int status) {
    return new ErrorResponseException(
        status, VpnErrorCodes.INTERNAL_ERROR, "An internal error occurred");
  }

  /** Sets whether the tunnels of connections come up. */
  public void tunnelsUp(boolean up) {
    synchronized (lock) {
      state.tunnelsUp(up);
    }
  }

  /** {@return the VPN gateways} */
  public ResourceAccess<VpnGateway> vpnGateways() {
    return access(gateways::add, gatewayOperations::values, VpnGateway::getId, gateways.edits());
  }

  /** {@return the certificates of all VPN gateways} */
  public ResourceAccess<VpnGatewayCertificate> vpnGatewayCertificates() {
    return created(
        certificateOperations::values, VpnGatewayCertificate::getId, certificateOperations.edits());
  }

  /** Returns the certificate of one VPN gateway. */
  public ResourceAccess<VpnGatewayCertificate> vpnGatewayCertificates(String gatewayId) {
    checkParent(gateways::hasExisted, "VPN gateway", "vpnGateways", gatewayId);
    return access(
        certificate ->
            Objects.requireNonNull(certificateOperations.add(gatewayId, certificate).getId()),
        () ->
            certificateOperations.values().stream()
                .filter(each -> gatewayId.equals(each.getVgwId()))
                .toList(),
        VpnGatewayCertificate::getId,
        certificateOperations.edits());
  }

  /** {@return the upgrade jobs of VPN gateways, which only calls create} */
  public ResourceAccess<UpgradeJob> vpnGatewayJobs() {
    return created(upgrades::values, UpgradeJob::getId, upgrades.edits());
  }

  /** {@return the addresses of EIP, as gateways show them} */
  public ResourceAccess<Eip> elasticIps() {
    return created(
        eips::all, Eip::getId, Edits.of(eips::change, id -> eips.change(id, eip -> null)));
  }

  /** {@return the customer gateways} */
  public ResourceAccess<CustomerGateway> customerGateways() {
    return access(state::add, state::gateways, CustomerGateway::getId, state.gatewayEdits());
  }

  /** {@return the VPN connections} */
  public ResourceAccess<VpnConnection> vpnConnections() {
    return access(
        state::add, connectionOperations::values, VpnConnection::getId, state.connectionEdits());
  }

  /** {@return the connection monitors} */
  public ResourceAccess<ConnectionMonitor> connectionMonitors() {
    return access(monitors::add, monitors::values, ConnectionMonitor::getId, monitors.edits());
  }

  /** {@return the P2C VPN gateways} */
  public ResourceAccess<P2cVpnGateway> p2cVpnGateways() {
    return access(p2cGateways::add, p2cGateways::values, P2cVpnGateway::getId, p2cGateways.edits());
  }

  /** {@return the upgrade jobs of P2C VPN gateways, which only calls create} */
  public ResourceAccess<UpgradeJob> p2cVpnGatewayJobs() {
    return created(p2cGateways.jobs()::values, UpgradeJob::getId, p2cGateways.jobs().edits());
  }

  /** Returns the connections of clients to one P2C VPN gateway. */
  public ResourceAccess<P2cConnection> p2cConnections(String p2cGatewayId) {
    checkParent(p2cGateways::hasExisted, "P2C VPN gateway", "p2cVpnGateways", p2cGatewayId);
    return access(
        connection -> p2cGateways.connect(p2cGatewayId, connection),
        () -> p2cGateways.connections(p2cGatewayId),
        P2cConnection::getConnectionId,
        p2cGateways.connectionEdits());
  }

  /** {@return the VPN servers} */
  public ResourceAccess<VpnServer> vpnServers() {
    return access(servers::add, servers::values, VpnServer::getId, servers.edits());
  }

  /** Returns the client CA certificates of one VPN server. */
  public ResourceAccess<ClientCaCertificate> clientCaCertificates(String serverId) {
    checkServer(serverId);
    return access(
        certificate -> servers.add(serverId, certificate),
        () -> servers.clientCas(serverId),
        ClientCaCertificate::getId,
        servers.clientCaEdits(serverId));
  }

  /** Returns the users of one VPN server. */
  public ResourceAccess<VpnUser> vpnUsers(String serverId) {
    checkServer(serverId);
    return access(
        user -> directories.of(serverId).add(user, HuaweiIdentity.PASSWORD),
        () -> directories.list(serverId, each -> each.users().map(each::shown)),
        VpnUser::getId,
        Edits.of(
            (id, change) -> directories.of(serverId).userEdits().change(id, change),
            id -> directories.of(serverId).userEdits().remove(id)));
  }

  /** Returns the user groups of one VPN server. */
  public ResourceAccess<VpnUserGroup> vpnUserGroups(String serverId) {
    checkServer(serverId);
    return access(
        group -> directories.of(serverId).add(group),
        () -> directories.list(serverId, each -> each.groups().map(each::shown)),
        VpnUserGroup::getId,
        Edits.of(
            (id, change) -> directories.of(serverId).groupEdits().change(id, change),
            id -> directories.of(serverId).groupEdits().remove(id)));
  }

  /** Returns the access policies of one VPN server. */
  public ResourceAccess<AccessPolicy> accessPolicies(String serverId) {
    checkServer(serverId);
    return access(
        policy -> directories.of(serverId).add(policy),
        () -> directories.list(serverId, each -> each.policies().map(each::shown)),
        AccessPolicy::getId,
        Edits.of(
            (id, change) -> directories.of(serverId).policyEdits().change(id, change),
            id -> directories.of(serverId).policyEdits().remove(id)));
  }

  private void checkServer(String id) {
    checkParent(servers::hasExisted, "VPN server", "vpnServers", id);
  }

  /** Fails if a test names a parent that has never existed, most likely by a mistyped id. */
  private void checkParent(Predicate<String> hasExisted, String type, String handle, String id) {
    synchronized (lock) {
      if (!hasExisted.test(id)) {
        throw new IllegalArgumentException(
            "This fake has no %s %s: add it first, with %s().add(…)".formatted(type, id, handle));
      }
    }
  }

  private <T> ResourceAccess<T> access(
      Function<T, String> adder,
      Supplier<List<T>> values,
      Function<T, @Nullable String> id,
      Edits<T> edits) {
    return new ResourceAccess<>(lock, adder, values, id, edits);
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
}
