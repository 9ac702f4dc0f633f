package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The user directories of all VPN servers. */
final class UserDirectories {
  private final Map<String, UserDirectory> directories = new HashMap<>();
  private final VpnServerState servers;
  private final Supplier<OffsetDateTime> creationTime;

  UserDirectories(VpnServerState servers, Supplier<OffsetDateTime> creationTime) {
    this.servers = servers;
    this.creationTime = creationTime;
  }

  /** Returns the directory of the server in the path, which must exist. */
  UserDirectory of(Call call) {
    String server = call.pathValue("vpn_server_id");
    servers.server(server); // throws if unknown
    return directory(server);
  }

  /** Returns the directory of a server that a test names, which must exist. */
  UserDirectory of(String serverId) {
    servers.checkExists(serverId);
    return directory(serverId);
  }

  /** Lists entries of the directory of a server, none if there is no such server. */
  <T> List<T> list(String serverId, Function<UserDirectory, Stream<T>> entries) {
    return servers.has(serverId) ? entries.apply(directory(serverId)).toList() : List.of();
  }

  private UserDirectory directory(String serverId) {
    return directories.computeIfAbsent(serverId, id -> new UserDirectory(creationTime));
  }
}
