package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateClientCaCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateClientCaCertificateResponse;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * The operations of client CA certificates. They are part of their server, and a change of them is
 * a change of the server.
 */
final class ClientCaCertificateOperations {
  private static final String SERVERS = "/v5/{project_id}/p2c-vpn-gateways/vpn-servers";
  private static final String ALL = SERVERS + "/{vpn_server_id}/client-ca-certificates";
  private static final String ONE = ALL + "/{client_ca_certificate_id}";
  private static final String ENVELOPE = "client_ca_certificate";

  private final VpnServerState state;

  ClientCaCertificateOperations(VpnServerState state) {
    this.state = state;
  }

  void addTo(List<Route> routes) {
    routes.add(
        Route.of(
            "checkClientCaCertificate",
            "POST",
            SERVERS + "/client-ca-certificates/check",
            call -> Response.ok(ClientCa.read(request(call)))));
    routes.add(Route.of("importClientCaCertificate", "POST", ALL, this::importCertificate));
    routes.add(Route.of("showClientCaCertificate", "GET", ONE, this::show));
    routes.add(Route.of("updateClientCaCertificate", "PUT", ONE, this::update));
    routes.add(Route.of("deleteClientCaCertificate", "DELETE", ONE, this::delete));
  }

  private Response importCertificate(Call call) {
    Resource<VpnServer> server = state.ready(call.pathValue("vpn_server_id"));
    List<ClientCaCertificate> all =
        ClientCa.added(
            server.value().getClientCaCertificates(), List.of(request(call)), state.now());
    change(server, all);
    String id = all.get(all.size() - 1).getId();
    return Response.created(ENVELOPE, ClientCaCertificate.builder().id(id).build());
  }

  private Response show(Call call) {
    VpnServer server = state.server(call.pathValue("vpn_server_id")).value();
    List<ClientCaCertificate> all = server.getClientCaCertificates();
    return Response.ok(ENVELOPE, all.get(indexOf(call, all)));
  }

  private Response update(Call call) {
    Resource<VpnServer> server = state.ready(call.pathValue("vpn_server_id"));
    List<ClientCaCertificate> all = new ArrayList<>(server.value().getClientCaCertificates());
    int index = indexOf(call, all);
    String name =
        ClientCa.name(
            Call.read(call.body(ENVELOPE), UpdateClientCaCertificateRequest.class).getName());
    if (name != null) {
      all.set(index, all.get(index).toBuilder().name(name).updatedAt(state.now()).build());
    }
    change(server, all);
    return Response.ok(UpdateClientCaCertificateResponse.builder().build());
  }

  private Response delete(Call call) {
    Resource<VpnServer> server = state.ready(call.pathValue("vpn_server_id"));
    List<ClientCaCertificate> all = new ArrayList<>(server.value().getClientCaCertificates());
    all.remove(indexOf(call, all));
    change(server, all);
    return Response.noContent();
  }

  private void change(Resource<VpnServer> server, List<ClientCaCertificate> all) {
    VpnServer changed = server.value().toBuilder().clientCaCertificates(all).build();
    state.change(server, changed, changed);
  }

  private static ClientCaCertificateRequest request(Call call) {
    return Call.read(call.body(ENVELOPE, "content"), ClientCaCertificateRequest.class);
  }

  private static int indexOf(Call call, List<ClientCaCertificate> all) {
    String id = call.pathValue("client_ca_certificate_id");
    for (int i = 0; i < all.size(); i++) {
      if (id.equals(all.get(i).getId())) {
        return i;
      }
    }
    throw new ErrorResponseException(
        404,
        VpnErrorCodes.RESOURCE_NOT_FOUND,
        "The client CA certificate " + id + " does not exist");
  }
}
