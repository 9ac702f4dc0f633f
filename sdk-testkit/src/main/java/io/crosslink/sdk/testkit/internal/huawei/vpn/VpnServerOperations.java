package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.model.ClientAuthenticationType;
import io.crosslink.sdk.huawei.vpn.model.ClientOsType;
import io.crosslink.sdk.huawei.vpn.model.CreateSslOptionsRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnServerCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnServerRequest;
import io.crosslink.sdk.huawei.vpn.model.ExportClientConfigurationRequest;
import io.crosslink.sdk.huawei.vpn.model.ExportClientConfigurationResponse;
import io.crosslink.sdk.huawei.vpn.model.ListVpnServersResponse;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.PageInfo;
import io.crosslink.sdk.huawei.vpn.model.SslOptions;
import io.crosslink.sdk.huawei.vpn.model.UpdateSslOptionsRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnServerCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnServerRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnServerResponse;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnServerCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnServerCertificateSource;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.MarkerPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of VPN servers. */
final class VpnServerOperations {
  private static final String ALL = "/v5/{project_id}/vpn-servers";
  private static final String OF_GATEWAY =
      "/v5/{project_id}/p2c-vpn-gateways/{p2c_vgw_id}/vpn-servers";
  private static final String ONE = "/v5/{project_id}/p2c-vpn-gateways/vpn-servers/{vpn_server_id}";
  private static final String ENVELOPE = "vpn_server";
  private static final int DEFAULT_LIMIT = 2000;

  private final VpnServerState state;
  private final P2cVpnGatewayState gateways;

  VpnServerOperations(VpnServerState state, P2cVpnGatewayState gateways) {
    this.state = state;
    this.gateways = gateways;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpnServer", "POST", OF_GATEWAY, this::create));
    routes.add(Route.of("listVpnServersOfGateway", "GET", OF_GATEWAY, this::listOfGateway));
    routes.add(Route.of("listVpnServers", "GET", ALL, this::list));
    routes.add(Route.of("updateVpnServer", "PUT", ONE, this::update));
    routes.add(
        Route.of("exportClientConfiguration", "POST", ONE + "/client-config/export", this::export));
  }

  private Response create(Call call) {
    P2cVpnGateway gateway = gateways.settledGateway(call.pathValue("p2c_vgw_id")).value();
    if (P2cVpnGatewayStatus.FROZEN.equals(gateway.getStatus())) {
      throw Call.invalid("the gateway is frozen");
    }
    CreateVpnServerRequest request =
        Call.read(
            call.body(ENVELOPE, "client_cidr", "local_subnets", "server_certificate"),
            CreateVpnServerRequest.class);
    VpnServer server =
        VpnServer.builder()
            .p2cVgwId(gateway.getId())
            .clientCidr(request.getClientCidr())
            .localSubnets(request.getLocalSubnets())
            .clientAuthType(request.getClientAuthType())
            .tunnelProtocol(request.getTunnelProtocol())
            .serverCertificate(certificate(request.getServerCertificate()))
            .clientCaCertificates(
                ClientCa.added(List.of(), request.getClientCaCertificates(), state.now()))
            .sslOptions(options(request.getSslOptions()))
            .dnsServers(request.getDnsServers())
            .idpName(request.getIdpName())
            .status(VpnServerStatus.PENDING_CREATE)
            .build();
    if (ClientAuthenticationType.CERT.equals(server.getClientAuthType())
        && server.getClientCaCertificates().isEmpty()) {
      throw Call.invalid("vpn_server.client_ca_certificates is required for CERT");
    }
    String id = state.add(VpnServerRules.checked(VpnServerState.complete(server), gateway));
    return Response.created(ENVELOPE, VpnServer.builder().id(id).build());
  }

  private Response list(Call call) {
    List<Resource<VpnServer>> all = state.all();
    MarkerPage<Resource<VpnServer>> page =
        MarkerPage.cut(all, each -> each.value().getCreatedAt(), call.query(), DEFAULT_LIMIT);
    return listing(page.items(), all.size(), page.info());
  }

  private Response listOfGateway(Call call) {
    String gateway = gateways.gateway(call.pathValue("p2c_vgw_id")).value().getId();
    List<Resource<VpnServer>> found =
        state.all().stream()
            .filter(each -> Objects.equals(gateway, each.value().getP2cVgwId()))
            .toList();
    return listing(found, found.size(), PageInfo.builder().currentCount(found.size()).build());
  }

  private static Response listing(List<Resource<VpnServer>> servers, int total, PageInfo info) {
    return Response.ok(
        ListVpnServersResponse.builder()
            .vpnServers(servers.stream().map(Resource::poll).toList())
            .totalCount(total)
            .pageInfo(info)
            .build());
  }

  private Response update(Call call) {
    Resource<VpnServer> server = state.ready(call.pathValue("vpn_server_id"));
    UpdateVpnServerRequest request = Call.read(call.body(ENVELOPE), UpdateVpnServerRequest.class);
    VpnServer old = server.value();
    VpnServer.Builder after =
        old.toBuilder()
            .clientCidr(orOld(request.getClientCidr(), old.getClientCidr()))
            .clientAuthType(orOld(request.getClientAuthType(), old.getClientAuthType()))
            .serverCertificate(certificate(request.getServerCertificate(), old))
            .sslOptions(options(request.getSslOptions(), old))
            .idpName(orOld(request.getIdpName(), old.getIdpName()));
    if (request.hasLocalSubnets()) {
      after.localSubnets(request.getLocalSubnets());
    }
    if (request.hasDnsServers()) {
      after.dnsServers(request.getDnsServers());
    }
    P2cVpnGateway gateway = gateways.gateway(Objects.requireNonNull(old.getP2cVgwId())).value();
    state.change(server, old, VpnServerRules.checked(after.build(), gateway));
    return Response.ok(UpdateVpnServerResponse.builder().build());
  }

  private Response export(Call call) {
    VpnServer server = state.server(call.pathValue("vpn_server_id")).value();
    ClientOsType os =
        Call.read(call.plainBody(), ExportClientConfigurationRequest.class).getOsType();
    if (os != null && !ClientOsType.knownValues().contains(os)) {
      throw Call.invalid("os_type is unknown");
    }
    SslOptions options = Objects.requireNonNull(server.getSslOptions());
    boolean byCertificate = ClientAuthenticationType.CERT.equals(server.getClientAuthType());
    return Response.ok(
        ExportClientConfigurationResponse.builder()
            .clientConfig(
                """
                client
                dev tun
                proto tcp
                remote 198.51.100.60 %s
                data-ciphers %s
                auth %s
                %s\
                """
                    .formatted(
                        options.getPort(),
                        options.getEncryptionAlgorithm(),
                        options.getAuthenticationAlgorithm(),
                        byCertificate ? "" : "auth-user-pass\n"))
            .build());
  }

  private static VpnServerCertificate certificate(
      @Nullable CreateVpnServerCertificateRequest request) {
    CreateVpnServerCertificateRequest given =
        requireNonNullElse(request, CreateVpnServerCertificateRequest.builder().build());
    VpnServerCertificateSource source =
        requireNonNullElse(given.getSource(), VpnServerCertificateSource.CCM);
    VpnServerCertificate.Builder certificate = VpnServerCertificate.builder().source(source);
    return VpnServerCertificateSource.SERVICE_SIGN.equals(source)
        ? certificate.build()
        : certificate.id(VpnServerRules.certificateId(given.getId())).build();
  }

  private static @Nullable VpnServerCertificate certificate(
      @Nullable UpdateVpnServerCertificateRequest request, VpnServer old) {
    return request == null
        ? old.getServerCertificate()
        : VpnServerCertificate.builder()
            .id(VpnServerRules.certificateId(request.getId()))
            .source(VpnServerCertificateSource.CCM)
            .build();
  }

  private static @Nullable SslOptions options(@Nullable CreateSslOptionsRequest request) {
    return request == null
        ? null
        : SslOptions.builder()
            .protocol(request.getProtocol())
            .port(request.getPort())
            .encryptionAlgorithm(request.getEncryptionAlgorithm())
            .isCompressed(request.getIsCompressed())
            .build();
  }

  private static SslOptions options(@Nullable UpdateSslOptionsRequest request, VpnServer server) {
    SslOptions old = Objects.requireNonNull(server.getSslOptions());
    return request == null
        ? old
        : old.toBuilder()
            .protocol(orOld(request.getProtocol(), old.getProtocol()))
            .port(orOld(request.getPort(), old.getPort()))
            .encryptionAlgorithm(
                orOld(request.getEncryptionAlgorithm(), old.getEncryptionAlgorithm()))
            .build();
  }

  private static <T> @Nullable T orOld(@Nullable T value, @Nullable T old) {
    return value != null ? value : old;
  }
}
