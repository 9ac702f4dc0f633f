package io.crosslink.sdk.tests.soak;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.Optional;
import okhttp3.OkHttpClient;

/** A client of each cloud, used by many callers at once. */
record Clients(VpnClient vpn, SdnClient sdn) implements AutoCloseable {

  /** Makes clients of the engine given, or of the one that they share. */
  static Clients of(String endpoint, Optional<OkHttpClient> engine, Tally tally) {
    VpnClient.Builder vpn =
        VpnClient.builder().projectId("soak").credentials(HuaweiCredentials.of("key", "secret"));
    SdnClient.Builder sdn =
        SdnClient.builder().credentials(ZenlayerCredentials.of("key", "password"));
    return new Clients(
        configure(vpn, endpoint, engine, tally).build(),
        configure(sdn, endpoint, engine, tally).build());
  }

  private static <B extends ServiceClientBuilder<B>> B configure(
      B builder, String endpoint, Optional<OkHttpClient> engine, Tally tally) {
    engine.ifPresent(builder::okHttpClient);
    return builder
        .endpoint(endpoint)
        .callListener(tally::event)
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
