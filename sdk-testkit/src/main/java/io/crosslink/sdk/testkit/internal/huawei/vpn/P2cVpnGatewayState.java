package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.P2cConnection;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.testkit.internal.huawei.eip.GatewayAddresses.Held;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The P2C VPN gateways with their client connections, and their transitions. */
final class P2cVpnGatewayState {
  private final Store<P2cVpnGateway> gateways;
  private final Map<String, Connected> connections = new LinkedHashMap<>();
  private final UpgradeJobs jobs;
  private final TransitionTimer timer;
  private final Supplier<OffsetDateTime> creationTime;
  private final GatewayPorts ports;

  private record Connected(String gatewayId, P2cConnection connection) {}

  P2cVpnGatewayState(
      TransitionTimer timer, Supplier<OffsetDateTime> creationTime, GatewayPorts ports) {
    this.gateways =
        new Store<>(P2cVpnGateway::getStatus, this::begin, gone -> ports.release(gone.getId()));
    this.ports = ports;
    this.timer = timer;
    this.creationTime = creationTime;
    this.jobs = new UpgradeJobs(timer, creationTime);
  }

  /** Adds a gateway with defaults for missing properties; a transitional status completes. */
  String add(P2cVpnGateway given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    P2cVpnGatewayStatus status = orElse(given.getStatus(), P2cVpnGatewayStatus.ACTIVE);
    checkSettable(status);
    boolean frozen = P2cVpnGatewayStatus.FROZEN.equals(status);
    OffsetDateTime created = orElse(given.getCreatedAt(), creationTime.get());
    P2cVpnGateway complete =
        given.toBuilder()
            .id(id)
            .name(orElse(given.getName(), Defaults.name("p2c-vpngw-", id)))
            .status(status)
            .flavor(orElse(given.getFlavor(), P2cVpnGatewayFlavor.PROFESSIONAL1))
            .maxConnectionNumber(orElse(given.getMaxConnectionNumber(), 10))
            .enterpriseProjectId(orElse(given.getEnterpriseProjectId(), "0"))
            .tags(given.getTags())
            .adminStateUp(orElse(given.getAdminStateUp(), !frozen))
            .frozenEffect(orElse(given.getFrozenEffect(), frozen ? 2 : 0))
            .version(orElse(given.getVersion(), "1.3.0"))
            .upgradeInfo(orElse(given.getUpgradeInfo(), UpgradeReadiness.UNREADY))
            .createdAt(created)
            .updatedAt(orElse(given.getUpdatedAt(), created))
            .build();
    gateways.add(id, complete);
    ports.occupy(complete);
    return id;
  }

  private void begin(Resource<P2cVpnGateway> added) {
    P2cVpnGateway value = added.value();
    P2cVpnGatewayStatus status = Objects.requireNonNull(value.getStatus());
    switch (status.known()) {
      case PENDING_CREATE, PENDING_UPDATE -> change(added, status, value);
      case PENDING_DELETE -> delete(added);
      default -> {}
    }
  }

  /** During an upgrade, the status is that of the upgrade job. */
  Edits<P2cVpnGateway> edits() {
    return Edits.of(
        (id, change) ->
            gateways.change(
                id,
                old -> {
                  P2cVpnGateway changed = change.apply(old);
                  if (!Objects.equals(old.getStatus(), changed.getStatus())) {
                    checkSettable(changed.getStatus());
                    if (jobs.activeJob(id) != null) {
                      throw new IllegalArgumentException(
                          "The gateway is being upgraded: change its job in p2cVpnGatewayJobs()");
                    }
                  }
                  return changed;
                }),
        gateways::remove);
  }

  private static void checkSettable(@Nullable P2cVpnGatewayStatus status) {
    if (status != null && isUpgrade(status)) {
      throw new IllegalArgumentException(
          "Only upgradeP2cVpnGateway sets the status " + status + " of a gateway");
    }
  }

  /** Changes the elastic IP with this id, if a gateway has it; unbinds it if the result is null. */
  void changeEip(String id, Function<Eip, @Nullable Eip> change) {
    gateways
        .all()
        .forEach(
            gateway ->
                gateway.update(
                    old ->
                        old.toBuilder()
                            .eip(VpnGatewayState.changed(old.getEip(), id, change))
                            .build()));
  }

  /** The connections of clients to one gateway, for a test to change and end. */
  Edits<P2cConnection> connectionEdits() {
    return Edits.of(
        (id, change) ->
            connections.computeIfPresent(
                id, (same, old) -> new Connected(old.gatewayId(), change.apply(old.connection()))),
        connections::remove);
  }

  List<Resource<P2cVpnGateway>> gateways() {
    return gateways.all();
  }

  boolean has(String id) {
    return gateways.find(id) != null;
  }

  boolean hasExisted(String id) {
    return gateways.hasExisted(id);
  }

  Resource<P2cVpnGateway> gateway(String id) {
    return VpnState.require(gateways.find(id), "P2C VPN gateway", id);
  }

  /** Returns a gateway, which must not be in transition. */
  Resource<P2cVpnGateway> settledGateway(String id) {
    Resource<P2cVpnGateway> found = gateway(id);
    switch (status(found).known()) {
      case PENDING_CREATE -> throw busy(VpnErrorCodes.GATEWAY_BEING_CREATED, "created");
      case PENDING_UPDATE -> throw busy(VpnErrorCodes.GATEWAY_BEING_UPDATED, "updated");
      case PENDING_DELETE -> throw busy(VpnErrorCodes.GATEWAY_BEING_DELETED, "deleted");
      case UPGRADING, ROLLING_BACK, PENDING_UPGRADE_CONFIRM ->
          throw busy(VpnErrorCodes.GATEWAY_BEING_UPDATED, "upgraded");
      default -> {
        return found;
      }
    }
  }

  private static ErrorResponseException busy(String code, String how) {
    return new ErrorResponseException(400, code, "The gateway is being " + how);
  }

  /** Returns a gateway for a response, which is a poll of its upgrade, too. */
  P2cVpnGateway poll(Resource<P2cVpnGateway> gateway) {
    P2cVpnGateway shown = shown(gateway);
    Resource<UpgradeJob> job = jobs.activeJob(idOf(gateway));
    if (job != null) {
      job.poll();
    }
    gateway.poll();
    return shown;
  }

  private P2cVpnGateway shown(Resource<P2cVpnGateway> gateway) {
    return gateway.value().toBuilder()
        .status(status(gateway))
        .currentConnectionNumber(connections(idOf(gateway)).size())
        .build();
  }

  /** {@return all gateways as responses contain them} */
  List<P2cVpnGateway> values() {
    return gateways.all().stream().map(this::shown).toList();
  }

  private P2cVpnGatewayStatus status(Resource<P2cVpnGateway> gateway) {
    Resource<UpgradeJob> job = jobs.activeJob(idOf(gateway));
    return job == null
        ? Objects.requireNonNull(gateway.value().getStatus())
        : duringUpgrade(job.value());
  }

  private static P2cVpnGatewayStatus duringUpgrade(UpgradeJob job) {
    return switch (Objects.requireNonNull(job.getStatus()).known()) {
      case PENDING_UPGRADE_CONFIRM -> P2cVpnGatewayStatus.PENDING_UPGRADE_CONFIRM;
      case ROLLING_BACK -> P2cVpnGatewayStatus.ROLLING_BACK;
      default -> P2cVpnGatewayStatus.UPGRADING;
    };
  }

  private static boolean isUpgrade(P2cVpnGatewayStatus status) {
    return switch (status.known()) {
      case UPGRADING, ROLLING_BACK, PENDING_UPGRADE_CONFIRM -> true;
      default -> false;
    };
  }

  OffsetDateTime now() {
    return timer.nowInMillis();
  }

  UpgradeJobs jobs() {
    return jobs;
  }

  /** Starts the change of a gateway, with a transitional status. */
  void change(Resource<P2cVpnGateway> gateway, P2cVpnGatewayStatus during, P2cVpnGateway after) {
    timer.change(
        gateway,
        with(gateway.value(), during),
        with(after, P2cVpnGatewayStatus.ACTIVE),
        with(after, P2cVpnGatewayStatus.FAULT));
  }

  /** Starts the removal of a gateway, and disconnects its clients immediately. */
  void delete(Resource<P2cVpnGateway> gateway) {
    connections.values().removeIf(each -> each.gatewayId().equals(idOf(gateway)));
    timer.remove(
        gateway,
        with(gateway.value(), P2cVpnGatewayStatus.PENDING_DELETE),
        with(gateway.value(), P2cVpnGatewayStatus.FAULT));
  }

  /** {@return the elastic IPs of all gateways} */
  Stream<Held> eips() {
    return gateways.values().stream()
        .filter(gateway -> gateway.getEip() != null)
        .map(
            gateway ->
                new Held(
                    Objects.requireNonNull(gateway.getId()),
                    Objects.requireNonNull(gateway.getEip())));
  }

  /** Binds an elastic IP to a gateway. */
  void bind(String id, Eip eip) {
    gateway(id).update(old -> old.toBuilder().eip(eip).build());
  }

  /** Adds a connection of a client and returns its id. */
  String connect(String gatewayId, P2cConnection given) {
    if (!has(gatewayId)) {
      throw new IllegalArgumentException("There is no P2C VPN gateway " + gatewayId);
    }
    String id = given.hasConnectionId() ? given.getConnectionId() : UUID.randomUUID().toString();
    Store.checkNew(!connections.containsKey(id), "P2C connection with the id " + id);
    connections.put(
        id,
        new Connected(
            gatewayId,
            given.toBuilder()
                .connectionId(id)
                .connectionEstablishedTime(orElse(given.getConnectionEstablishedTime(), now()))
                .build()));
    return id;
  }

  List<P2cConnection> connections(String gatewayId) {
    return connections.values().stream()
        .filter(each -> each.gatewayId().equals(gatewayId))
        .map(Connected::connection)
        .toList();
  }

  /** Ends a connection, which must exist. */
  void disconnect(String gatewayId, String connectionId) {
    Connected found = connections.get(connectionId);
    if (found == null || !found.gatewayId().equals(gatewayId)) {
      throw new ErrorResponseException(
          404,
          VpnErrorCodes.RESOURCE_NOT_FOUND,
          "The connection " + connectionId + " does not exist");
    }
    connections.remove(connectionId);
  }

  private static String idOf(Resource<P2cVpnGateway> gateway) {
    return Objects.requireNonNull(gateway.value().getId());
  }

  private static P2cVpnGateway with(P2cVpnGateway gateway, P2cVpnGatewayStatus status) {
    return gateway.toBuilder().status(status).build();
  }

  private static <T> T orElse(@Nullable T value, T other) {
    return Objects.requireNonNullElse(value, other);
  }
}
