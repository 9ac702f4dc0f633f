package io.crosslink.benchmarks.crosslink;

import io.crosslink.benchmarks.Credentials;
import io.crosslink.benchmarks.Fleet;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.util.concurrent.CompletableFuture;

/** VPN connections by Crosslink. */
public final class HuaweiFleet implements Fleet {
  private final VpnClient vpn;

  /** Creates a client of a server. */
  public HuaweiFleet(String server) {
    vpn =
        VpnClient.builder()
            .endpoint(server)
            .allowPlainHttp(true)
            .projectId(Credentials.PROJECT_ID)
            .credentials(HuaweiCredentials.of(Credentials.ACCESS_KEY, Credentials.SECRET_KEY))
            .build();
  }

  @Override
  public void delete(String id) {
    vpn.vpnConnections().delete(id);
  }

  @Override
  public CompletableFuture<?> remove(String id) {
    return vpn.vpnConnections().removeAsync(id, WaitOptions.defaults());
  }

  @Override
  public CompletableFuture<?> await(String id) {
    return vpn.vpnConnections().waitUntilDeletedAsync(id, WaitOptions.defaults());
  }
}
