package io.crosslink.benchmarks.crosslink;

import io.crosslink.benchmarks.Credentials;
import io.crosslink.benchmarks.Fleet;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import java.util.concurrent.CompletableFuture;

/** Private connects by Crosslink. */
public final class ZenlayerFleet implements Fleet {
  private final SdnClient sdn;

  /** Creates a client of a server. */
  public ZenlayerFleet(String server) {
    sdn =
        SdnClient.builder()
            .endpoint(server)
            .allowPlainHttp(true)
            .credentials(ZenlayerCredentials.of(Credentials.ACCESS_KEY, Credentials.SECRET_KEY))
            .build();
  }

  @Override
  public void delete(String id) {
    sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
  }

  @Override
  public CompletableFuture<?> remove(String id) {
    return sdn.privateConnects().removeAsync(id, WaitOptions.defaults());
  }

  @Override
  public CompletableFuture<?> await(String id) {
    return sdn.privateConnects().waitUntilRecycledAsync(id, WaitOptions.defaults());
  }
}
