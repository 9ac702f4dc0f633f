package io.crosslink.consumer.quarkus;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * The clients as beans, in the time of the system unless there is a bean for another one.
 * {@code @Singleton} needs no proxy; clients are final classes, for which CDI has none.
 */
@Singleton
class Clients {

  @Produces
  @Singleton
  VpnClient vpn(HuaweiSettings settings, Instance<TimeSource> time) {
    VpnClient.Builder builder =
        VpnClient.builder()
            .endpoint(settings.endpoint())
            .projectId(settings.projectId())
            .credentials(HuaweiCredentials.of(settings.accessKey(), settings.secretKey()));
    time.stream().forEach(builder::timeSource);
    return builder.build();
  }

  void close(@Disposes VpnClient vpn) {
    vpn.close();
  }

  @Produces
  @Singleton
  SdnClient sdn(ZenlayerSettings settings, Instance<TimeSource> time) {
    SdnClient.Builder builder =
        SdnClient.builder()
            .endpoint(settings.endpoint())
            .credentials(
                ZenlayerCredentials.of(settings.accessKeyId(), settings.accessKeyPassword()));
    time.stream().forEach(builder::timeSource);
    return builder.build();
  }

  void close(@Disposes SdnClient sdn) {
    sdn.close();
  }
}
