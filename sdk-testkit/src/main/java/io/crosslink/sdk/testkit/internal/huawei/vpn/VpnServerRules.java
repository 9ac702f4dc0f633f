package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.ClientAuthenticationType;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules for VPN servers, new or changed. */
final class VpnServerRules {
  private static final int MAX_SUBNETS = 20;
  private static final int MAX_DNS_SERVERS = 2;
  private static final List<Cidr> RESERVED =
      List.of(
          Cidr.of("", "0.0.0.0/8"),
          Cidr.of("", "127.0.0.0/8"),
          Cidr.of("", "224.0.0.0/4"),
          Cidr.of("", "240.0.0.0/4"));
  private static final Cidr LINK_LOCAL = Cidr.of("", "169.254.0.0/16"); // not allowed for clients

  private VpnServerRules() {}

  /** Returns a server after checking it. */
  static VpnServer checked(VpnServer server, P2cVpnGateway gateway) {
    networks(Objects.requireNonNull(server.getClientCidr()), server.getLocalSubnets());
    long max = Objects.requireNonNull(gateway.getMaxConnectionNumber());
    if (Cidr.of("client_cidr", server.getClientCidr()).size() <= 4 * max) {
      throw Call.invalid("client_cidr has too few addresses for " + max + " connections");
    }
    if (server.getDnsServers().size() > MAX_DNS_SERVERS) {
      throw Call.invalid("dns_servers must have at most " + MAX_DNS_SERVERS + " items");
    }
    if (!ClientAuthenticationType.knownValues().contains(server.getClientAuthType())) {
      throw Call.invalid("client_auth_type is unknown");
    }
    Integer port = Objects.requireNonNull(server.getSslOptions()).getPort();
    if (port == null || (port != 443 && port != 1194)) {
      throw Call.invalid("ssl_options.port must be 443 or 1194");
    }
    return server;
  }

  /** Returns the id of a server's certificate, which is required. */
  static String certificateId(@Nullable String id) {
    if (id == null || id.length() < 16 || id.length() > 36) {
      throw Call.invalid("server_certificate.id must have 16 to 36 characters");
    }
    return id;
  }

  private static void networks(String clientCidr, List<String> localSubnets) {
    if (localSubnets.isEmpty() || localSubnets.size() > MAX_SUBNETS) {
      throw Call.invalid("local_subnets must have 1 to " + MAX_SUBNETS + " items");
    }
    Cidr clients = Cidr.of("client_cidr", clientCidr);
    rejectOverlap(clients, RESERVED, "client_cidr is reserved");
    rejectOverlap(clients, List.of(LINK_LOCAL), "client_cidr is reserved");
    for (String localSubnet : localSubnets) {
      Cidr subnet = Cidr.of("local_subnets", localSubnet);
      rejectOverlap(subnet, RESERVED, "local_subnets contains a reserved network");
      rejectOverlap(subnet, List.of(clients), "client_cidr overlaps local_subnets");
    }
  }

  private static void rejectOverlap(Cidr network, List<Cidr> others, String text) {
    if (others.stream().anyMatch(network::overlaps)) {
      throw Call.invalid(text);
    }
  }
}
