package io.crosslink.consumer.starter;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentialsProvider;
import io.crosslink.sdk.huawei.HuaweiSecret;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.spring.ClientBuilderCustomizer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that the clients use. */
@Configuration(proxyBeanMethods = false)
class Customizing {
  @Bean
  ClientBuilderCustomizer<ServiceClientBuilder<?>> allClients() {
    return builder -> builder.userAgentSuffix("branch-office/1.4");
  }

  @Bean
  ClientBuilderCustomizer<VpnClient.Builder> vpnOnly() {
    return builder -> builder.totalTimeout(Duration.ofMinutes(5));
  }

  @Bean
  HuaweiCredentialsProvider vault() {
    return () ->
        HuaweiSecret.temporaryKey("access-key", "secret-key", "security-token")
            .expiringAt(Instant.now().plus(Duration.ofHours(1)));
  }

  @Bean
  Consumer<CallEvent> auditTrail() {
    return event -> LoggerFactory.getLogger("audit").info("{}", event);
  }
}
