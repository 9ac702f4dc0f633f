package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorProtocol;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorType;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The monitors of VPN connections, at most one per connection, and their transitions. */
final class ConnectionMonitorState {
  private final Store<ConnectionMonitor> monitors =
      new Store<>(ConnectionMonitor::getStatus, this::begin);
  private final TransitionTimer timer;

  ConnectionMonitorState(TransitionTimer timer) {
    this.timer = timer;
  }

  /** Adds a monitor with defaults for missing properties; a transitional status completes. */
  String add(ConnectionMonitor given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    ConnectionMonitorStatus status =
        Objects.requireNonNullElse(given.getStatus(), ConnectionMonitorStatus.ACTIVE);
    monitors.add(
        id,
        given.toBuilder()
            .id(id)
            .status(status)
            .type(Objects.requireNonNullElse(given.getType(), ConnectionMonitorType.GATEWAY))
            .protoType(
                Objects.requireNonNullElse(given.getProtoType(), ConnectionMonitorProtocol.ICMP))
            .build());
    return id;
  }

  private void begin(Resource<ConnectionMonitor> added) {
    ConnectionMonitor value = added.value();
    switch (Objects.requireNonNull(value.getStatus()).known()) {
      case PENDING_CREATE ->
          timer.create(added, value, with(value, ConnectionMonitorStatus.ACTIVE));
      case PENDING_DELETE -> delete(added);
      default -> {}
    }
  }

  Edits<ConnectionMonitor> edits() {
    return monitors;
  }

  List<Resource<ConnectionMonitor>> monitors() {
    return monitors.all();
  }

  List<ConnectionMonitor> values() {
    return monitors.values();
  }

  Resource<ConnectionMonitor> monitor(String id) {
    return VpnState.require(monitors.find(id), "connection monitor", id);
  }

  /** Returns the id of the monitor of a VPN connection, or null if it has none. */
  @Nullable String monitorOf(@Nullable String connectionId) {
    return monitors.all().stream()
        .map(Resource::value)
        .filter(monitor -> Objects.equals(monitor.getVpnConnectionId(), connectionId))
        .map(ConnectionMonitor::getId)
        .findFirst()
        .orElse(null);
  }

  /** Starts the removal of a monitor. */
  void delete(Resource<ConnectionMonitor> monitor) {
    timer.remove(monitor, with(monitor.value(), ConnectionMonitorStatus.PENDING_DELETE));
  }

  private static ConnectionMonitor with(ConnectionMonitor monitor, ConnectionMonitorStatus status) {
    return monitor.toBuilder().status(status).build();
  }
}
