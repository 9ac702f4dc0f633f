package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.huawei.vpn.model.ClientAuthenticationType;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the service demands of a VPN server, whether it is new or changed. */
final class VpnServerRules {
  private static final int MOST_SUBNETS = 20;
  private static final int MOST_DNS_SERVERS = 2;
  private static final List<Cidr> RESERVED =
      List.of(
          Cidr.of("", "0.0.0.0/8"),
          Cidr.of("", "127.0.0.0/8"),
          Cidr.of("", "224.0.0.0/4"),
          Cidr.of("", "240.0.0.0/4"));
  private static final Cidr LINK_LOCAL = Cidr.of("", "169.254.0.0/16"); // no clients in there

  private VpnServerRules() {}

  /** Returns a server that keeps the rules on this gateway. */
  static VpnServer checked(VpnServer server, P2cVpnGateway gateway) {
    networks(Objects.requireNonNull(server.getClientCidr()), server.getLocalSubnets());
    long most = Objects.requireNonNull(gateway.getMaxConnectionNumber());
    if (Cidr.of("client_cidr", server.getClientCidr()).size() <= 4 * most) {
      throw Call.invalid("client_cidr has too few addresses for " + most + " connections");
    }
    if (server.getDnsServers().size() > MOST_DNS_SERVERS) {
      throw Call.invalid("dns_servers holds at most " + MOST_DNS_SERVERS);
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

  /** Returns the id of a server's certificate, which must be given. */
  static String certificateId(@Nullable String id) {
    if (id == null || id.length() < 16 || id.length() > 36) {
      throw Call.invalid("server_certificate.id must have 16 to 36 characters");
    }
    return id;
  }

  private static void networks(String clientCidr, List<String> localSubnets) {
    if (localSubnets.isEmpty() || localSubnets.size() > MOST_SUBNETS) {
      throw Call.invalid("local_subnets holds 1 to " + MOST_SUBNETS);
    }
    Cidr clients = Cidr.of("client_cidr", clientCidr);
    refuse(clients, RESERVED, "client_cidr is reserved");
    refuse(clients, List.of(LINK_LOCAL), "client_cidr is reserved");
    for (String localSubnet : localSubnets) {
      Cidr subnet = Cidr.of("local_subnets", localSubnet);
      refuse(subnet, RESERVED, "local_subnets holds a reserved network");
      refuse(subnet, List.of(clients), "client_cidr overlaps local_subnets");
    }
  }

  private static void refuse(Cidr network, List<Cidr> others, String text) {
    if (others.stream().anyMatch(network::overlaps)) {
      throw Call.invalid(text);
    }
  }
}
