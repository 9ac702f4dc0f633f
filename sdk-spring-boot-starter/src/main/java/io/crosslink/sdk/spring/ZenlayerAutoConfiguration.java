package io.crosslink.sdk.spring;

import io.crosslink.sdk.zenlayer.ZenlayerClientBuilder;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePortsRequest;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Clients of Zenlayer as beans, if {@code sdk-zenlayer} is on the class path. */
@AutoConfiguration
@ConditionalOnClass(ZenlayerClientBuilder.class)
@ConditionalOnProperty(prefix = ZenlayerAccount.PREFIX, name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties({ZenlayerAccount.class, ZenlayerAccounts.class})
@Import({ClientFactory.class, ZenlayerClients.class, ZenlayerClientRegistrar.class})
public final class ZenlayerAutoConfiguration {
  ZenlayerAutoConfiguration() {}

  /** Lists at most one port of each account. */
  @Bean
  HealthProbe zenlayerHealthProbe(ListableBeanFactory beans) {
    DescribePortsRequest one = DescribePortsRequest.builder().pageSize(1).build();
    return HealthProbe.of(
        beans, SdnClient.class, sdn -> sdn.ports().listWithResponse(one, HealthProbe.OPTIONS));
  }
}
