package io.crosslink.sdk.testkit.internal.huawei;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    return directory(server);
  }

  /** Returns the directory of a server that a test names, and that must be there. */
  UserDirectory of(String serverId) {
    servers.checkThere(serverId);
    return directory(serverId);
  }

  /** Lists something of the directory of a server, nothing if there is no such server. */
  <T> List<T> list(String serverId, Function<UserDirectory, Stream<T>> what) {
    return servers.has(serverId) ? what.apply(directory(serverId)).toList() : List.of();
  }

  private UserDirectory directory(String serverId) {
    return directories.computeIfAbsent(serverId, id -> new UserDirectory(creationTime));
  }
}
