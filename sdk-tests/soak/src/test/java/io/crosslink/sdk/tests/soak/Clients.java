package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.Optional;
import okhttp3.OkHttpClient;

/** A client of each cloud, used by many concurrent callers. */
record Clients(VpnClient vpn, SdnClient sdn) implements AutoCloseable {

  /** Creates clients on an HTTP client, or on the shared one. */
  static Clients of(String endpoint, Optional<OkHttpClient> httpClient, Statistics statistics) {
    VpnClient.Builder vpn =
        VpnClient.builder().projectId("soak").credentials(HuaweiCredentials.of("key", "secret"));
    SdnClient.Builder sdn =
        SdnClient.builder().credentials(ZenlayerCredentials.of("key", "password"));
    return new Clients(
        configure(vpn, endpoint, httpClient, statistics).build(),
        configure(sdn, endpoint, httpClient, statistics).build());
  }

  private static <B extends ServiceClientBuilder<B>> B configure(
      B builder, String endpoint, Optional<OkHttpClient> httpClient, Statistics statistics) {
    httpClient.ifPresent(builder::okHttpClient);
    return builder
        .endpoint(endpoint)
        .callListener(statistics::event)
        .retryPolicy(Settings.RETRIES)
        .attemptTimeout(Settings.ATTEMPT_TIMEOUT)
        .totalTimeout(Settings.TOTAL_TIMEOUT);
  }

  @Override
  public void close() {
    vpn.close();
    sdn.close();
  }
}
