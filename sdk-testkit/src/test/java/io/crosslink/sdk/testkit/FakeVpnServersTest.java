package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpn.ClientCaCertificates;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnServers;
import io.crosslink.sdk.huawei.vpn.VpnServers.ListVpnServersParams;
import io.crosslink.sdk.huawei.vpn.model.ClientAuthenticationType;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.ClientOsType;
import io.crosslink.sdk.huawei.vpn.model.CreateSslOptionsRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnServerCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnServerRequest;
import io.crosslink.sdk.huawei.vpn.model.ExportClientConfigurationRequest;
import io.crosslink.sdk.huawei.vpn.model.ExportClientConfigurationResponse;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.SslEncryptionAlgorithm;
import io.crosslink.sdk.huawei.vpn.model.UpdateClientCaCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateSslOptionsRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnServerCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnServerRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnServerCertificateSource;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import okhttp3.tls.HeldCertificate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeVpnServersTest {
  private static final String GATEWAY = "595210dc-7998-4ba3-aeb9-516fbcf7853c";
  private static final String OTHER_GATEWAY = "dea8c4fb-be5c-4d50-be9a-f9a5f3a9afc6";
  private static final RequestOptions ONCE =
      RequestOptions.builder().retryPolicy(RetryPolicy.none()).build();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn = huawei.vpn().clientBuilder().timeSource(new VirtualTime()).build();
  private final VpnServers servers = vpn.vpnServers();
  private final ClientCaCertificates certificates = vpn.clientCaCertificates();
  private final List<@Nullable String> seen = new ArrayList<>();
  private final WaitOptions watching = WaitOptions.defaults().withListener(this::see);

  FakeVpnServersTest() {
    huawei.vpn().p2cVpnGateways().add(P2cVpnGateway.builder().id(GATEWAY).build());
    huawei.vpn().p2cVpnGateways().add(P2cVpnGateway.builder().id(OTHER_GATEWAY).build());
  }

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  @Test
  void aVpnServerLives() {
    VpnServer created =
        servers.create(
            GATEWAY,
            server()
                .clientAuthType(ClientAuthenticationType.CERT)
                .clientCaCertificates(ca("staff", ca -> ca))
                .sslOptions(CreateSslOptionsRequest.builder().port(1194).build())
                .dnsServers("10.0.0.53")
                .build());
    String id = created.getId();
    assertThat(created).isEqualTo(VpnServer.builder().id(id).build());

    VpnServer ready = servers.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_CREATE", "PENDING_CREATE", "ACTIVE");
    assertThat(ready.getP2cVgwId()).isEqualTo(GATEWAY);
    assertThat(ready.getClientCaCertificates())
        .extracting(ClientCaCertificate::getName)
        .containsExactly("staff");
    assertThat(ready.getSslOptions().getPort()).isEqualTo(1194);
    assertThat(ready.getSslOptions().getEncryptionAlgorithm())
        .isEqualTo(SslEncryptionAlgorithm.AES_128_GCM);
    assertThat(ready.getAdditionalProperties()).isEmpty();

    seen.clear();
    huawei.pollsPerTransition(1);
    servers.update(
        id,
        UpdateVpnServerRequest.builder()
            .localSubnets("10.0.16.0/20", "10.0.32.0/20")
            .serverCertificate(UpdateVpnServerCertificateRequest.of("scs1731840277390"))
            .sslOptions(
                UpdateSslOptionsRequest.builder()
                    .encryptionAlgorithm(SslEncryptionAlgorithm.AES_256_GCM)
                    .build())
            .build());
    VpnServer updated = servers.waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_UPDATE", "ACTIVE");
    assertThat(updated.getLocalSubnets()).containsExactly("10.0.16.0/20", "10.0.32.0/20");
    assertThat(updated.getServerCertificate().getId()).isEqualTo("scs1731840277390");
    assertThat(updated.getSslOptions().getPort()).isEqualTo(1194);
    assertThat(updated.getSslOptions().getEncryptionAlgorithm())
        .isEqualTo(SslEncryptionAlgorithm.AES_256_GCM);
    assertThat(updated.getClientCidr()).isEqualTo(ready.getClientCidr());
    assertThat(updated.getDnsServers()).containsExactly("10.0.0.53");
    assertThat(updated.getClientCaCertificates()).isEqualTo(ready.getClientCaCertificates());
  }

  @Test
  void aClientCaCertificateLivesAndDies() {
    String server = huawei.vpn().vpnServers().add(GATEWAY, VpnServerStatus.ACTIVE);
    ClientCaCertificateRequest staff = ca("staff", ca -> ca.commonName("Staff CA"));
    ClientCaCertificate checked = certificates.check(staff);
    assertThat(checked.getSubject()).isEqualTo("CN=Staff CA");
    assertThat(checked.getId()).isNull();
    assertThat(checked.getAdditionalProperties()).isEmpty(); // no request id, as documented

    ClientCaCertificate imported = certificates.importCertificate(server, staff);
    String id = imported.getId();
    assertThat(imported).isEqualTo(ClientCaCertificate.builder().id(id).build());
    ClientCaCertificate shown = certificates.get(server, id);
    assertThat(shown)
        .isEqualTo(
            checked.toBuilder()
                .id(id)
                .createdAt(shown.getCreatedAt())
                .updatedAt(shown.getUpdatedAt())
                .build());
    VpnServer changed = servers.waitUntilReady(server, watching);
    assertThat(seen).containsExactly("PENDING_UPDATE", "PENDING_UPDATE", "ACTIVE");
    assertThat(changed.getClientCaCertificates()).containsExactly(shown);

    certificates.update(
        server, id, UpdateClientCaCertificateRequest.builder().name("old-staff").build());
    servers.waitUntilReady(server, watching);
    assertThat(certificates.get(server, id).getName()).isEqualTo("old-staff");

    seen.clear();
    certificates.delete(server, id);
    assertThat(servers.waitUntilReady(server, watching).getClientCaCertificates()).isEmpty();
    assertThat(seen).containsExactly("PENDING_UPDATE", "PENDING_UPDATE", "ACTIVE");
    notFound(() -> certificates.delete(server, id));
  }

  @Test
  void refusesCertificatesThatDoNotServe() {
    String server = huawei.vpn().vpnServers().add(GATEWAY, VpnServerStatus.ACTIVE);
    long now = System.currentTimeMillis();
    long day = Duration.ofDays(1).toMillis();
    rejected(VpnErrorCodes.CERTIFICATE_MALFORMED, ClientCaCertificateRequest.of("none"));
    rejected(
        VpnErrorCodes.CERTIFICATE_EXPIRED,
        ca("old", ca -> ca.validityInterval(now - 2 * day, now - day)));
    rejected(
        VpnErrorCodes.CERTIFICATE_NOT_YET_VALID,
        ca("early", ca -> ca.validityInterval(now + day, now + 2 * day)));
    rejected(
        VpnErrorCodes.NOT_A_CA_CERTIFICATE,
        ClientCaCertificateRequest.of(new HeldCertificate.Builder().build().certificatePem()));
    rejected(VpnErrorCodes.INVALID_REQUEST, ca("no blanks please", ca -> ca));

    ClientCaCertificateRequest staff = ca("staff", ca -> ca);
    certificates.importCertificate(server, staff);
    servers.waitUntilReady(server, watching);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> certificates.importCertificate(server, staff))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpnErrorCodes.CERTIFICATE_DUPLICATE));
  }

  private void rejected(String code, ClientCaCertificateRequest request) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> certificates.check(request))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }

  @Test
  void aServerTakesTenCertificates() {
    huawei.pollsPerTransition(0);
    String server = huawei.vpn().vpnServers().add(GATEWAY, VpnServerStatus.ACTIVE);
    IntStream.range(0, 10)
        .forEach(i -> certificates.importCertificate(server, ca("ca-" + i, ca -> ca)));
    invalid(() -> certificates.importCertificate(server, ca("ca-10", ca -> ca)));
    assertThat(servers.find(server).orElseThrow().getClientCaCertificates()).hasSize(10);
  }

  @Test
  void refusesChangesToWhatIsChanging() {
    String changing = huawei.vpn().vpnServers().add(GATEWAY, VpnServerStatus.PENDING_UPDATE);
    String frozen = huawei.vpn().vpnServers().add(GATEWAY, VpnServerStatus.FROZEN);
    ClientCaCertificateRequest staff = ca("staff", ca -> ca);
    UpdateVpnServerRequest update = UpdateVpnServerRequest.builder().idpName("idp").build();
    List<ThrowingCallable> changes =
        List.of(
            () -> servers.updateWithResponse(changing, update, ONCE),
            () -> certificates.importCertificateWithResponse(changing, staff, ONCE),
            () -> certificates.deleteWithResponse(changing, "any", ONCE));
    for (ThrowingCallable change : changes) {
      assertThatExceptionOfType(ConflictException.class)
          .isThrownBy(change)
          .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpnErrorCodes.SERVICE_BUSY));
    }
    invalid(() -> servers.update(frozen, update));
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> servers.waitUntilReady(frozen, watching))
        .satisfies(e -> assertThat(e.lastStatus()).isEqualTo("FROZEN"));
    assertThat(servers.waitUntilReady(changing, watching).getIdpName()).isNull();
  }

  @Test
  void answersARequestThatComesAgainLikeTheFirst() {
    RequestOptions token =
        RequestOptions.builder()
            .header("X-Client-Token", "0c9e6f0e-3d2f-4a57-9a53-1a3f0d8a1b7e")
            .build();
    CreateVpnServerRequest request = server().build();
    ApiResponse<VpnServer> first = servers.createWithResponse(GATEWAY, request, token);
    ApiResponse<VpnServer> again = servers.createWithResponse(GATEWAY, request, token);
    assertThat(again.value()).isEqualTo(first.value());
    assertThat(again.requestId()).isNotEqualTo(first.requestId());
    assertThat(servers.listAll()).hasSize(1);
    String id = first.value().getId();
    servers.waitUntilReady(id, watching);

    ClientCaCertificateRequest staff = ca("staff", ca -> ca);
    assertThat(certificates.importCertificateWithResponse(id, staff, token).value())
        .isEqualTo(certificates.importCertificateWithResponse(id, staff, token).value());
    assertThat(servers.waitUntilReady(id, watching).getClientCaCertificates()).hasSize(1);

    servers.create(GATEWAY, request);
    assertThat(servers.listAll()).hasSize(2);
  }

  @Test
  void aServerBelongsToAGateway() {
    CreateVpnServerRequest request = server().build();
    notFound(() -> servers.create("no-gateway", request));
    String young = huawei.vpn().p2cVpnGateways().add("young", P2cVpnGatewayStatus.PENDING_CREATE);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> servers.createWithResponse(young, request, ONCE))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpnErrorCodes.GATEWAY_BEING_CREATED));
    String frozen = huawei.vpn().p2cVpnGateways().add("frozen", P2cVpnGatewayStatus.FROZEN);
    invalid(() -> servers.create(frozen, request));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> huawei.vpn().vpnServers().add("no-gateway", VpnServerStatus.ACTIVE));

    String server = servers.create(GATEWAY, request).getId();
    vpn.p2cVpnGateways().delete(GATEWAY);
    vpn.p2cVpnGateways().waitUntilDeleted(GATEWAY, watching);
    assertThat(servers.find(server)).isEmpty(); // deleted with its gateway
    notFound(() -> certificates.importCertificate(server, ca("staff", ca -> ca)));
  }

  @Test
  void listsPageByPageAndByGateway() {
    IntStream.range(0, 7)
        .forEach(
            i ->
                huawei
                    .vpn()
                    .vpnServers()
                    .add(i < 5 ? GATEWAY : OTHER_GATEWAY, VpnServerStatus.ACTIVE));
    assertThat(servers.listAll(ListVpnServersParams.builder().limit(3).build())).hasSize(7);
    assertThat(huawei.calls("listVpnServers")).hasSize(3);
    assertThat(servers.listOfGateway(OTHER_GATEWAY).getVpnServers())
        .extracting(VpnServer::getP2cVgwId)
        .containsExactly(OTHER_GATEWAY, OTHER_GATEWAY);
    assertThat(servers.listOfGateway(GATEWAY).getTotalCount()).isEqualTo(5);
    notFound(() -> servers.listOfGateway("no-gateway"));
    assertThat(servers.find("unknown")).isEmpty();
  }

  @Test
  void exportsTheClientConfiguration() {
    String byPassword = huawei.vpn().vpnServers().add(GATEWAY, VpnServerStatus.ACTIVE);
    ExportClientConfigurationResponse exported =
        servers.exportClientConfiguration(
            byPassword, ExportClientConfigurationRequest.builder().build());
    assertThat(exported.getClientConfig()).contains("remote 198.51.100.60 443", "auth-user-pass");
    assertThat(exported.getAdditionalProperties()).isEmpty(); // no request id, as documented
    assertThat(exported.toString()).doesNotContain("198.51.100.60");

    String byCertificate =
        huawei
            .vpn()
            .vpnServers()
            .add(VpnServer.builder().clientAuthType(ClientAuthenticationType.CERT).build());
    assertThat(
            servers
                .exportClientConfiguration(
                    byCertificate,
                    ExportClientConfigurationRequest.builder().osType(ClientOsType.LINUX).build())
                .getClientConfig())
        .doesNotContain("auth-user-pass");
    invalid(
        () ->
            servers.exportClientConfiguration(
                byPassword,
                ExportClientConfigurationRequest.builder()
                    .osType(ClientOsType.of("BeOS"))
                    .build()));
    notFound(
        () ->
            servers.exportClientConfiguration(
                "unknown", ExportClientConfigurationRequest.builder().build()));
  }

  @Test
  void refusesBadServers() {
    badServer(server -> server.clientCidr("10.0.0.0/16")); // overlaps the local subnets
    badServer(server -> server.clientCidr("169.254.0.0/20"));
    badServer(server -> server.clientCidr("172.20.0.0/27")); // not four for each connection
    badServer(server -> server.clientCidr("172.20.0.256/16"));
    badServer(server -> server.clientCidr("172.20.0.0"));
    badServer(server -> server.localSubnets("127.0.0.0/16"));
    badServer(server -> server.localSubnets(List.of()));
    badServer(server -> server.serverCertificate(null));
    badServer(
        server -> server.serverCertificate(CreateVpnServerCertificateRequest.builder().build()));
    badServer(server -> server.clientAuthType(ClientAuthenticationType.CERT)); // without a CA
    badServer(server -> server.clientAuthType(ClientAuthenticationType.of("NONE")));
    badServer(server -> server.dnsServers("10.0.0.1", "10.0.0.2", "10.0.0.3"));
    badServer(server -> server.sslOptions(CreateSslOptionsRequest.builder().port(22).build()));
    assertThat(servers.listAll()).isEmpty();

    servers.create(
        GATEWAY,
        server()
            .serverCertificate(
                CreateVpnServerCertificateRequest.builder()
                    .source(VpnServerCertificateSource.SERVICE_SIGN)
                    .build())
            .build());
    String id = huawei.vpn().vpnServers().add(GATEWAY, VpnServerStatus.ACTIVE);
    invalid(
        () ->
            servers.update(
                id, UpdateVpnServerRequest.builder().clientCidr("10.0.0.128/25").build()));
  }

  private void badServer(UnaryOperator<CreateVpnServerRequest.Builder> change) {
    invalid(() -> servers.create(GATEWAY, change.apply(server()).build()));
  }

  private static void invalid(ThrowingCallable call) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpnErrorCodes.INVALID_REQUEST));
  }

  private static void notFound(ThrowingCallable call) {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpnErrorCodes.RESOURCE_NOT_FOUND));
  }

  private static CreateVpnServerRequest.Builder server() {
    return CreateVpnServerRequest.builder()
        .clientCidr("172.20.0.0/16")
        .localSubnets("10.0.0.0/24")
        .serverCertificate(
            CreateVpnServerCertificateRequest.builder().id("scs1717051012106").build());
  }

  private static ClientCaCertificateRequest ca(
      String name, UnaryOperator<HeldCertificate.Builder> change) {
    HeldCertificate certificate =
        change.apply(new HeldCertificate.Builder().certificateAuthority(0)).build();
    return ClientCaCertificateRequest.builder()
        .name(name)
        .content(certificate.certificatePem())
        .build();
  }
}
