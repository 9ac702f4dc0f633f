package io.crosslink.sdk.testkit.internal.huawei.vpn;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.ClientAuthenticationType;
import io.crosslink.sdk.huawei.vpn.model.ClientCaCertificate;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.SslEncryptionAlgorithm;
import io.crosslink.sdk.huawei.vpn.model.SslOptions;
import io.crosslink.sdk.huawei.vpn.model.SslTransportProtocol;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.huawei.vpn.model.VpnServerStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnServerTunnelProtocol;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The VPN servers, and their transitions. */
final class VpnServerState {
  private final Store<VpnServer> servers = new Store<>(VpnServer::getStatus, this::begin);
  private final TransitionTimer timer;
  private final P2cVpnGatewayState gateways;
  private final Supplier<OffsetDateTime> creationTime;

  VpnServerState(
      TransitionTimer timer, P2cVpnGatewayState gateways, Supplier<OffsetDateTime> creationTime) {
    this.timer = timer;
    this.gateways = gateways;
    this.creationTime = creationTime;
  }

  /** Adds a server with defaults for missing properties; a transitional status completes. */
  String add(VpnServer given) {
    String gateway = given.getP2cVgwId();
    if (gateway == null) {
      gateway = gateways.add(P2cVpnGateway.builder().build());
    } else if (!gateways.has(gateway)) {
      throw new IllegalArgumentException("There is no P2C VPN gateway " + gateway);
    }
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    VpnServerStatus status = requireNonNullElse(given.getStatus(), VpnServerStatus.ACTIVE);
    OffsetDateTime created =
        given.getCreatedAt() != null ? given.getCreatedAt() : creationTime.get();
    servers.add(
        id,
        complete(given).toBuilder()
            .id(id)
            .p2cVgwId(gateway)
            .clientCidr(requireNonNullElse(given.getClientCidr(), "172.20.0.0/16"))
            .localSubnets(
                given.hasLocalSubnets() ? given.getLocalSubnets() : List.of("10.0.0.0/24"))
            .status(status)
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build());
    return id;
  }

  private void begin(Resource<VpnServer> added) {
    VpnServer value = added.value();
    VpnServerStatus status = Objects.requireNonNull(value.getStatus());
    switch (status.known()) {
      case PENDING_CREATE, PENDING_UPDATE -> transition(added, value, status, value);
      default -> {}
    }
  }

  Edits<VpnServer> edits() {
    return servers;
  }

  Edits<ClientCaCertificate> clientCaEdits(String serverId) {
    return Edits.of(
        (id, change) -> replaceClientCa(serverId, id, ca -> Stream.of(change.apply(ca))),
        id -> replaceClientCa(serverId, id, ca -> Stream.empty()));
  }

  private void replaceClientCa(
      String serverId, String id, Function<ClientCaCertificate, Stream<ClientCaCertificate>> how) {
    List<ClientCaCertificate> all =
        clientCas(serverId).stream()
            .flatMap(each -> id.equals(each.getId()) ? how.apply(each) : Stream.of(each))
            .toList();
    server(serverId).update(old -> old.toBuilder().clientCaCertificates(all).build());
  }

  /**
   * Adds a client CA certificate with defaults for missing properties; the server does not change.
   */
  String add(String serverId, ClientCaCertificate given) {
    checkExists(serverId);
    ClientCaCertificate certificate = ClientCa.complete(given, now());
    String id = Objects.requireNonNull(certificate.getId());
    List<ClientCaCertificate> all = new ArrayList<>(clientCas(serverId));
    Store.checkNew(
        all.stream().noneMatch(each -> id.equals(each.getId())), "client CA certificate " + id);
    all.add(certificate);
    server(serverId).update(old -> old.toBuilder().clientCaCertificates(all).build());
    return id;
  }

  /** Returns the client CA certificates of a server, none if there is no such server. */
  List<ClientCaCertificate> clientCas(String serverId) {
    return has(serverId) ? server(serverId).value().getClientCaCertificates() : List.of();
  }

  /** Returns a server with the service's defaults. */
  static VpnServer complete(VpnServer given) {
    return given.toBuilder()
        .clientAuthType(
            requireNonNullElse(given.getClientAuthType(), ClientAuthenticationType.LOCAL_PASSWORD))
        .tunnelProtocol(requireNonNullElse(given.getTunnelProtocol(), VpnServerTunnelProtocol.SSL))
        .clientCaCertificates(given.getClientCaCertificates())
        .sslOptions(complete(given.getSslOptions()))
        .dnsServers(given.getDnsServers())
        .build();
  }

  private static SslOptions complete(@Nullable SslOptions options) {
    SslOptions given = requireNonNullElse(options, SslOptions.builder().build());
    return given.toBuilder()
        .protocol(requireNonNullElse(given.getProtocol(), SslTransportProtocol.TCP))
        .port(requireNonNullElse(given.getPort(), 443))
        .encryptionAlgorithm(
            requireNonNullElse(given.getEncryptionAlgorithm(), SslEncryptionAlgorithm.AES_128_GCM))
        .authenticationAlgorithm(requireNonNullElse(given.getAuthenticationAlgorithm(), "SHA256"))
        .isCompressed(requireNonNullElse(given.getIsCompressed(), false))
        .build();
  }

  /** {@return all servers in the order of their creation} */
  List<Resource<VpnServer>> all() {
    return servers.all().stream()
        .filter(this::exists)
        .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.value().getCreatedAt())))
        .toList();
  }

  List<VpnServer> values() {
    return all().stream().map(Resource::value).toList();
  }

  /** Returns a server, which must exist. */
  Resource<VpnServer> server(String id) {
    return VpnState.require(has(id) ? servers.find(id) : null, "VPN server", id);
  }

  boolean has(String id) {
    Resource<VpnServer> server = servers.find(id);
    return server != null && exists(server);
  }

  boolean hasExisted(String id) {
    return servers.hasExisted(id);
  }

  /** Fails if a test names a server that does not exist. */
  void checkExists(String id) {
    if (!has(id)) {
      throw new IllegalArgumentException("There is no VPN server " + id);
    }
  }

  /** A server exists as long as its gateway; it cannot be deleted. */
  private boolean exists(Resource<VpnServer> server) {
    return gateways.has(Objects.requireNonNull(server.value().getP2cVgwId()));
  }

  /** Returns a server, which must exist and be ready for changes. */
  Resource<VpnServer> ready(String id) {
    Resource<VpnServer> server = server(id);
    switch (Objects.requireNonNull(server.value().getStatus()).known()) {
      case PENDING_CREATE, PENDING_UPDATE ->
          // The code is not documented; this one is retryable.
          throw new ErrorResponseException(
              400, VpnErrorCodes.SERVICE_BUSY, "The VPN server " + id + " is being changed");
      case FROZEN -> throw Call.invalid("the VPN server is frozen");
      default -> {}
    }
    return server;
  }

  OffsetDateTime now() {
    return timer.nowInMillis();
  }

  /** Starts the change of a server. */
  void change(Resource<VpnServer> server, VpnServer during, VpnServer after) {
    transition(
        server, during, VpnServerStatus.PENDING_UPDATE, after.toBuilder().updatedAt(now()).build());
  }

  private void transition(
      Resource<VpnServer> server, VpnServer during, VpnServerStatus status, VpnServer after) {
    timer.change(
        server,
        with(during, status),
        with(after, VpnServerStatus.ACTIVE),
        with(after, VpnServerStatus.FAULT));
  }

  private static VpnServer with(VpnServer server, VpnServerStatus status) {
    return server.toBuilder().status(status).build();
  }
}
