package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.Json;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.ListVpnConnectionsResponse;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be done with VPN connections. */
final class VpnConnectionOperations {
  private static final String ALL = "/v5/{project_id}/vpn-connection";
  private static final String ONE = ALL + "/{vpn_connection_id}";
  private static final String ENVELOPE = "vpn_connection";
  private static final int DEFAULT_LIMIT = 2000;

  private final VpnState state;

  VpnConnectionOperations(VpnState state) {
    this.state = state;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpnConnection", "POST", ALL, this::create));
    routes.add(Route.of("listVpnConnections", "GET", ALL, this::list));
    routes.add(Route.of("showVpnConnection", "GET", ONE, this::show));
    routes.add(Route.of("updateVpnConnection", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVpnConnection", "DELETE", ONE, this::delete));
  }

  private Reply create(Call call) {
    ObjectNode body = call.body(ENVELOPE, "vgw_id", "vgw_ip", "cgw_id");
    Names.checked(body.path("name").textValue());
    state.gateway(body.path("cgw_id").asText()); // refuses an unknown one
    // Requests spell the style in lower case, answers in upper case.
    body.put("style", body.path("style").asText("static").toUpperCase(Locale.ROOT));
    body.put("status", VpnConnectionStatus.PENDING_CREATE.value());
    String id = state.add(connection(body));
    VpnConnection created = state.connection(id).value();
    return Reply.created(ENVELOPE, created.toBuilder().status(null).build());
  }

  private Reply list(Call call) {
    QueryString query = call.query();
    List<Resource<VpnConnection>> found =
        state.connections().stream()
            .filter(each -> matches(each.value(), query))
            .sorted(Comparator.comparing(c -> Objects.requireNonNull(c.value().getCreatedAt())))
            .toList();
    MarkerPage<Resource<VpnConnection>> page =
        MarkerPage.cut(found, each -> each.value().getCreatedAt(), query, DEFAULT_LIMIT);
    return Reply.ok(
        ListVpnConnectionsResponse.builder()
            .vpnConnections(page.items().stream().map(Resource::look).toList())
            .totalCount((long) found.size())
            .pageInfo(page.info())
            .build());
  }

  private Reply show(Call call) {
    return Reply.ok(ENVELOPE, find(call).look());
  }

  private Reply update(Call call) {
    Resource<VpnConnection> found = findSettled(call);
    ObjectNode body = call.body(ENVELOPE);
    Names.checked(body.path("name").textValue());
    if (body.hasNonNull("cgw_id")) {
      state.gateway(body.path("cgw_id").asText()); // refuses an unknown one
    }
    ObjectNode merged = Json.mapper().valueToTree(found.value());
    merge(merged, body);
    VpnConnection after = connection(merged).toBuilder().updatedAt(VpnState.now()).build();
    state.change(found, VpnConnectionStatus.PENDING_UPDATE, after);
    return Reply.ok(ENVELOPE, after.toBuilder().status(null).build());
  }

  private Reply delete(Call call) {
    state.delete(findSettled(call));
    return Reply.noContent();
  }

  private Resource<VpnConnection> find(Call call) {
    return state.connection(call.pathValue("vpn_connection_id"));
  }

  private Resource<VpnConnection> findSettled(Call call) {
    Resource<VpnConnection> found = find(call);
    VpnConnectionStatus status = Objects.requireNonNull(found.value().getStatus());
    switch (status.known()) {
      case PENDING_DELETE ->
          throw new Refusal(
              425, VpnErrorCodes.CONNECTION_BEING_DELETED, "The VPN connection is being deleted");
      case PENDING_CREATE, PENDING_UPDATE ->
          throw new Refusal(
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

  private static boolean is(@Nullable String wanted, @Nullable String value) {
    return wanted == null || wanted.equals(value);
  }

  private static VpnConnection connection(ObjectNode json) {
    json.remove("psk"); // is never shown, so it need not be kept
    return Call.read(json, VpnConnection.class);
  }

  /** Puts properties over older ones, in nested objects too. */
  private static void merge(ObjectNode old, ObjectNode changes) {
    changes
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (old.get(name) instanceof ObjectNode inner
                  && changes.get(name) instanceof ObjectNode innerChanges) {
                merge(inner, innerChanges);
              } else {
                old.set(name, changes.get(name));
              }
            });
  }
}
