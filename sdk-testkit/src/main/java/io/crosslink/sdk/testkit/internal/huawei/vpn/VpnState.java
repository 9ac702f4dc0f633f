package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customer gateways and VPN connections, and the transitions of connections. */
final class VpnState {
  private final Store<CustomerGateway> gateways = new Store<>();
  private final Store<VpnConnection> connections =
      new Store<>(VpnConnection::getStatus, this::begin);
  private final TransitionTimer timer;
  private boolean tunnelsUp;
  private OffsetDateTime lastCreation = OffsetDateTime.MIN;

  VpnState(TransitionTimer timer) {
    this.timer = timer;
  }

  void tunnelsUp(boolean up) {
    tunnelsUp = up;
  }

  /** Adds a customer gateway with defaults for missing properties. */
  String add(CustomerGateway given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = given.hasCreatedAt() ? given.getCreatedAt() : creationTime();
    gateways.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("cgw-", id))
            .idType(orElse(given.getIdType(), CustomerGatewayIdType.IP))
            .idValue(orElse(given.getIdValue(), "203.0.113.1"))
            .createdAt(created)
            .updatedAt(orElse(given.getUpdatedAt(), created))
            .tags(given.getTags())
            .build());
    return id;
  }

  /** Adds a connection with defaults for missing properties; a transitional status completes. */
  String add(VpnConnection given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    VpnConnectionStatus status = orElse(given.getStatus(), VpnConnectionStatus.ACTIVE);
    OffsetDateTime created = given.hasCreatedAt() ? given.getCreatedAt() : creationTime();
    connections.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("vpn-", id))
            .status(status)
            .createdAt(created)
            .updatedAt(orElse(given.getUpdatedAt(), created))
            .tags(given.getTags())
            .build());
    return id;
  }

  private void begin(Resource<VpnConnection> added) {
    VpnConnection value = added.value();
    VpnConnectionStatus status = Objects.requireNonNull(value.getStatus());
    switch (status.known()) {
      case PENDING_CREATE, PENDING_UPDATE -> change(added, status, value);
      case PENDING_DELETE -> delete(added);
      default -> {}
    }
  }

  Edits<CustomerGateway> gatewayEdits() {
    return gateways;
  }

  Edits<VpnConnection> connectionEdits() {
    return connections;
  }

  List<CustomerGateway> gateways() {
    return gateways.values();
  }

  Resource<CustomerGateway> gateway(String id) {
    return require(gateways.find(id), "customer gateway", id);
  }

  void removeGateway(String id) {
    gateways.remove(id);
  }

  boolean hasConnection(String gatewayId) {
    return connections.all().stream().anyMatch(each -> gatewayId.equals(each.value().getCgwId()));
  }

  List<Resource<VpnConnection>> connections() {
    return connections.all();
  }

  Resource<VpnConnection> connection(String id) {
    return require(connections.find(id), "VPN connection", id);
  }

  /** Starts the change of a connection, with a transitional status. */
  void change(Resource<VpnConnection> resource, VpnConnectionStatus during, VpnConnection after) {
    timer.change(
        resource,
        with(resource.value(), during),
        with(after, tunnelsUp ? VpnConnectionStatus.ACTIVE : VpnConnectionStatus.DOWN),
        with(after, VpnConnectionStatus.ERROR));
  }

  /** Starts the removal of a connection. */
  void delete(Resource<VpnConnection> resource) {
    timer.remove(
        resource,
        with(resource.value(), VpnConnectionStatus.PENDING_DELETE),
        with(resource.value(), VpnConnectionStatus.ERROR));
  }

  private static VpnConnection with(VpnConnection connection, VpnConnectionStatus status) {
    return connection.toBuilder().status(status).build();
  }

  /** Returns a resource, or throws the error of a missing one if it is null. */
  static <T> Resource<T> require(@Nullable Resource<T> resource, String type, String id) {
    if (resource == null) {
      throw new ErrorResponseException(
          404, VpnErrorCodes.RESOURCE_NOT_FOUND, "The " + type + " " + id + " does not exist");
    }
    return resource;
  }

  /** Returns a unique creation time, since it is the marker of listings. */
  OffsetDateTime creationTime() {
    OffsetDateTime now = now();
    lastCreation = now.isAfter(lastCreation) ? now : lastCreation.plus(1, ChronoUnit.MILLIS);
    return lastCreation;
  }

  OffsetDateTime now() {
    return timer.nowInMillis();
  }

  private static <T> T orElse(@Nullable T value, T other) {
    return Objects.requireNonNullElse(value, other);
  }
}
