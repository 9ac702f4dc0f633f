package io.crosslink.sdk.spring;

import io.crosslink.sdk.huawei.HuaweiClientBuilder;
import io.crosslink.sdk.huawei.iam.IamClient;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Clients of Huawei Cloud as beans, if {@code sdk-huawei} is on the class path. */
@AutoConfiguration
@ConditionalOnClass(HuaweiClientBuilder.class)
@ConditionalOnProperty(prefix = HuaweiAccount.PREFIX, name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties({HuaweiAccount.class, HuaweiAccounts.class})
@Import({ClientFactory.class, HuaweiClients.class, HuaweiClientRegistrar.class})
public final class HuaweiAutoConfiguration {
  HuaweiAutoConfiguration() {}

  /** Lists the projects of each account: they are few, and belong to no service. */
  @Bean
  HealthProbe huaweiHealthProbe(ListableBeanFactory beans) {
    return HealthProbe.of(
        beans, IamClient.class, iam -> iam.projects().listWithResponse(HealthProbe.OPTIONS));
  }
}
