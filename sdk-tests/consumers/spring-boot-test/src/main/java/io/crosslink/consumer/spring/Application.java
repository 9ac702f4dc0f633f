package io.crosslink.consumer.spring;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** An application with a client as a bean. */
@SpringBootConfiguration
@EnableConfigurationProperties(HuaweiSettings.class)
class Application {

  /** A client in the time of the system, unless there is a bean for another one. */
  @Bean
  VpnClient vpn(HuaweiSettings settings, ObjectProvider<TimeSource> time) {
    VpnClient.Builder builder =
        VpnClient.builder()
            .endpoint(settings.endpoint())
            .projectId(settings.projectId())
            .credentials(HuaweiCredentials.of(settings.accessKey(), settings.secretKey()));
    time.ifAvailable(builder::timeSource);
    return builder.build();
  }

  @Bean
  Branches branches(VpnClient vpn) {
    return new Branches(vpn);
  }
}
