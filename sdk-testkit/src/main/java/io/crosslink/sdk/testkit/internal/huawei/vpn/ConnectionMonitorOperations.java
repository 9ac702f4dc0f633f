package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.ListConnectionMonitorsResponse;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of monitors of VPN connections. */
final class ConnectionMonitorOperations {
  private static final String ALL = "/v5/{project_id}/connection-monitors";
  private static final String ONE = ALL + "/{connection_monitor_id}";
  private static final String ENVELOPE = "connection_monitor";

  private final VpnState state;
  private final ConnectionMonitorState monitors;

  ConnectionMonitorOperations(VpnState state, ConnectionMonitorState monitors) {
    this.state = state;
    this.monitors = monitors;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createConnectionMonitor", "POST", ALL, this::create));
    routes.add(Route.of("listConnectionMonitors", "GET", ALL, this::list));
    routes.add(Route.of("showConnectionMonitor", "GET", ONE, this::show));
    routes.add(Route.of("deleteConnectionMonitor", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    String connectionId =
        call.body(ENVELOPE, "vpn_connection_id").path("vpn_connection_id").asText();
    VpnConnection connection = state.connection(connectionId).value();
    VpnConnectionStatus status = Objects.requireNonNull(connection.getStatus());
    switch (status.known()) {
      case PENDING_CREATE, PENDING_UPDATE ->
          throw new ErrorResponseException(
              400, VpnErrorCodes.CONNECTION_BEING_UPDATED, "The VPN connection is being updated");
      case PENDING_DELETE ->
          throw new ErrorResponseException(
              425, VpnErrorCodes.CONNECTION_BEING_DELETED, "The VPN connection is being deleted");
      default -> {}
    }
    if (monitors.monitorOf(connectionId) != null) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.CONNECTION_MONITOR_EXISTS,
          "The VPN connection " + connectionId + " already has a connection monitor");
    }
    String id =
        monitors.add(
            ConnectionMonitor.builder()
                .status(ConnectionMonitorStatus.PENDING_CREATE)
                .vpnConnectionId(connectionId)
                .sourceIp("198.51.100.10")
                .destinationIp(destination(connection))
                .build());
    ConnectionMonitor created = monitors.monitor(id).value();
    return Response.created(ENVELOPE, created.toBuilder().status(null).build());
  }

  private Response list(Call call) {
    String connectionId = call.query().first("vpn_connection_id");
    List<String> projects = call.query().all("enterprise_project_id");
    return Response.ok(
        ListConnectionMonitorsResponse.builder()
            .connectionMonitors(
                monitors.monitors().stream()
                    .filter(each -> connectionId == null || connectionId.equals(connectionOf(each)))
                    .filter(each -> projects.isEmpty() || projects.contains(projectOf(each)))
                    .map(Resource::poll)
                    .toList())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).poll());
  }

  private Response delete(Call call) {
    Resource<ConnectionMonitor> found = findToDelete(call);
    ConnectionMonitorStatus status = Objects.requireNonNull(found.value().getStatus());
    switch (status.known()) {
      case PENDING_CREATE ->
          throw new ErrorResponseException(
              409, VpnErrorCodes.INSTANCE_NOT_READY, "The connection monitor is being created");
      case PENDING_DELETE ->
          throw new ErrorResponseException(
              400, VpnErrorCodes.DUPLICATE_OPERATION, "The connection monitor is being deleted");
      default -> monitors.delete(found);
    }
    return Response.noContent();
  }

  /** Here, the service reports absence as an invalid request. */
  private Resource<ConnectionMonitor> findToDelete(Call call) {
    try {
      return find(call);
    } catch (ErrorResponseException absent) {
      throw new ErrorResponseException(
          400, VpnErrorCodes.INVALID_REQUEST, "The connection monitor does not exist");
    }
  }

  private Resource<ConnectionMonitor> find(Call call) {
    return monitors.monitor(call.pathValue("connection_monitor_id"));
  }

  private static @Nullable String connectionOf(Resource<ConnectionMonitor> monitor) {
    return monitor.value().getVpnConnectionId();
  }

  /** Returns the enterprise project of the VPN connection, or null if there is no connection. */
  private @Nullable String projectOf(Resource<ConnectionMonitor> monitor) {
    return state.connections().stream()
        .map(Resource::value)
        .filter(connection -> Objects.equals(connection.getId(), connectionOf(monitor)))
        .map(VpnConnection::getEnterpriseProjectId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String destination(VpnConnection connection) {
    return state.gateways().stream()
        .filter(gateway -> Objects.equals(gateway.getId(), connection.getCgwId()))
        .map(CustomerGateway::getIdValue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
