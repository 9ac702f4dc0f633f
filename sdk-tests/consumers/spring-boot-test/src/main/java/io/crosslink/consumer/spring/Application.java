package io.crosslink.consumer.spring;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** An application that gets its clients from the starter. */
@SpringBootConfiguration
@EnableAutoConfiguration
class Application {
  @Bean
  Branches branches(VpnClient vpn) {
    return new Branches(vpn);
  }
}
