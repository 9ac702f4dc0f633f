package io.crosslink.sdk.testkit.internal.huawei;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The directories of all VPN servers. */
final class UserDirectories {
  private final Map<String, UserDirectory> directories = new HashMap<>();
  private final VpnServerState servers;
  private final Supplier<OffsetDateTime> creationTime;

  UserDirectories(VpnServerState servers, Supplier<OffsetDateTime> creationTime) {
    this.servers = servers;
    this.creationTime = creationTime;
  }

  /** Returns the directory of the server that stands in the path, and must be there. */
  UserDirectory of(Call call) {
    String server = call.pathValue("vpn_server_id");
    servers.server(server); // refuses an unknown one
    return directories.computeIfAbsent(server, id -> new UserDirectory(creationTime));
  }
}
