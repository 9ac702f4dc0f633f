package io.crosslink.consumer.spring;

import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;

/** An application with a client as a bean. */
@SpringBootConfiguration
class Application {
  @Bean
  VpnClient vpn(
      @Value("${huawei.endpoint:https://vpn.example.com}") String endpoint,
      @Value("${huawei.project:0}") String project,
      @Value("${huawei.access-key:none}") String accessKey,
      @Value("${huawei.secret-key:none}") String secretKey) {
    return VpnClient.builder()
        .endpoint(endpoint)
        .projectId(project)
        .credentials(HuaweiCredentials.of(accessKey, secretKey))
        .build();
  }

  @Bean
  Branches branches(VpnClient vpn) {
    return new Branches(vpn);
  }
}
