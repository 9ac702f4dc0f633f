package io.crosslink.sdk.testkit.internal.huawei.vpn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.BatchCreateVpnConnectionsResponse;
import io.crosslink.sdk.huawei.vpn.model.ListVpnConnectionsResponse;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.MarkerPage;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of VPN connections. */
final class VpnConnectionOperations {
  private static final String ALL = "/v5/{project_id}/vpn-connection";
  private static final String ONE = ALL + "/{vpn_connection_id}";
  private static final String BATCH = "/v5/{project_id}/vpn-connections/batch-create";
  private static final String ENVELOPE = "vpn_connection";
  private static final int DEFAULT_LIMIT = 2000;

  private final VpnState state;
  private final VpnGatewayState gateways;
  private final ConnectionMonitorState monitors;

  VpnConnectionOperations(
      VpnState state, VpnGatewayState gateways, ConnectionMonitorState monitors) {
    this.state = state;
    this.gateways = gateways;
    this.monitors = monitors;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpnConnection", "POST", ALL, this::create));
    routes.add(Route.of("batchCreateVpnConnections", "POST", BATCH, this::createAll));
    routes.add(Route.of("listVpnConnections", "GET", ALL, this::list));
    routes.add(Route.of("showVpnConnection", "GET", ONE, this::show));
    routes.add(Route.of("updateVpnConnection", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVpnConnection", "DELETE", ONE, this::delete));
  }

  /** {@return all connections as responses contain them} */
  List<VpnConnection> values() {
    return state.connections().stream().map(Resource::value).map(this::monitored).toList();
  }

  private Response create(Call call) {
    String id = create(call.body(ENVELOPE, "vgw_id", "vgw_ip", "cgw_id"));
    return Response.created(ENVELOPE, created(id));
  }

  private Response createAll(Call call) {
    List<ObjectNode> orders = new ArrayList<>();
    call.plainBody("vpn_connections")
        .path("vpn_connections")
        .forEach(each -> orders.add((ObjectNode) each));
    if (orders.stream().map(each -> each.path("vgw_id")).distinct().count() > 1) {
      throw Call.invalid("the connections of one request must have the same vgw_id");
    }
    orders.forEach(this::check); // all or none
    return Response.created(
        BatchCreateVpnConnectionsResponse.builder()
            .vpnConnections(orders.stream().map(this::create).map(this::created).toList())
            .build());
  }

  private String create(ObjectNode order) {
    check(order);
    // The style is in lower case in requests, in upper case in responses.
    order.put("style", order.path("style").asText("static").toUpperCase(Locale.ROOT));
    order.put("status", VpnConnectionStatus.PENDING_CREATE.value());
    return state.add(connection(order));
  }

  private void check(ObjectNode order) {
    Names.checked(order.path("name").textValue());
    state.gateway(order.path("cgw_id").asText()); // throws if unknown
    gateways.checkConnectable(order.path("vgw_id").asText(), order.path("vgw_ip").asText());
  }

  private VpnConnection created(String id) {
    return state.connection(id).value().toBuilder().status(null).build();
  }

  private Response list(Call call) {
    QueryString query = call.query();
    List<Resource<VpnConnection>> found =
        state.connections().stream()
            .filter(each -> matches(each.value(), query))
            .sorted(Comparator.comparing(c -> Objects.requireNonNull(c.value().getCreatedAt())))
            .toList();
    MarkerPage<Resource<VpnConnection>> page =
        MarkerPage.cut(found, each -> each.value().getCreatedAt(), query, DEFAULT_LIMIT);
    return Response.ok(
        ListVpnConnectionsResponse.builder()
            .vpnConnections(page.items().stream().map(Resource::poll).map(this::monitored).toList())
            .totalCount(found.size())
            .pageInfo(page.info())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, monitored(find(call).poll()));
  }

  private Response update(Call call) {
    Resource<VpnConnection> found = findSettled(call);
    ObjectNode body = call.body(ENVELOPE);
    Names.checked(body.path("name").textValue());
    if (body.hasNonNull("cgw_id")) {
      state.gateway(body.path("cgw_id").asText()); // throws if unknown
    }
    ObjectNode merged = Json.mapper().valueToTree(found.value());
    JsonMerge.merge(merged, body);
    VpnConnection after = connection(merged).toBuilder().updatedAt(state.now()).build();
    state.change(found, VpnConnectionStatus.PENDING_UPDATE, after);
    return Response.ok(ENVELOPE, monitored(after).toBuilder().status(null).build());
  }

  private Response delete(Call call) {
    Resource<VpnConnection> found = findSettled(call);
    String monitor = monitors.monitorOf(found.value().getId());
    if (monitor != null) {
      throw Call.invalid("the VPN connection has the connection monitor " + monitor);
    }
    state.delete(found);
    return Response.noContent();
  }

  /** Returns a connection for a response, with the id of its monitor, which that polls as well. */
  private VpnConnection monitored(VpnConnection connection) {
    String monitor = monitors.monitorOf(connection.getId());
    if (monitor == null) {
      return connection;
    }
    monitors.monitor(monitor).poll();
    return connection.toBuilder().connectionMonitorId(monitor).build();
  }

  private Resource<VpnConnection> find(Call call) {
    return state.connection(call.pathValue("vpn_connection_id"));
  }

  private Resource<VpnConnection> findSettled(Call call) {
    Resource<VpnConnection> found = find(call);
    VpnConnectionStatus status = Objects.requireNonNull(found.value().getStatus());
    switch (status.known()) {
      case PENDING_DELETE ->
          throw new ErrorResponseException(
              425, VpnErrorCodes.CONNECTION_BEING_DELETED, "The VPN connection is being deleted");
      case PENDING_CREATE, PENDING_UPDATE ->
          throw new ErrorResponseException(
              400, VpnErrorCodes.CONNECTION_BEING_UPDATED, "The VPN connection is being updated");
      case FREEZED -> throw Call.invalid("the VPN connection is frozen");
      default -> {}
    }
    return found;
  }

  private static boolean matches(VpnConnection connection, QueryString query) {
    List<String> projects = query.all("enterprise_project_id");
    return is(query.first("vpn_id"), connection.getId())
        && is(query.first("vgw_id"), connection.getVgwId())
        && is(query.first("vgw_ip"), connection.getVgwIp())
        && is(query.first("eip_id"), connection.getVgwIp())
        && (projects.isEmpty() || projects.contains(connection.getEnterpriseProjectId()));
  }

  private static boolean is(@Nullable String filter, @Nullable String value) {
    return filter == null || filter.equals(value);
  }

  private static VpnConnection connection(ObjectNode json) {
    json.remove("psk"); // never in a response, so it is not stored
    return Call.read(json, VpnConnection.class);
  }
}
