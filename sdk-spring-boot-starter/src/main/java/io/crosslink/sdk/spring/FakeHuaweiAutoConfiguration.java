package io.crosslink.sdk.spring;

import io.crosslink.sdk.huawei.HuaweiClientBuilder;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** In tests with a fake as a bean, all clients of Huawei Cloud call that fake, in its time. */
@AutoConfiguration(before = HuaweiAutoConfiguration.class)
@ConditionalOnClass(FakeHuaweiCloud.class)
@ConditionalOnBean(FakeHuaweiCloud.class)
class FakeHuaweiAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  HuaweiConnectionDetails huaweiConnectionDetails(FakeHuaweiCloud fake) {
    return new HuaweiConnectionDetails() {
      @Override
      public HuaweiCredentials credentials() {
        return fake.credentials();
      }

      @Override
      public String endpoint() {
        return fake.endpoint();
      }

      @Override
      public String projectId() {
        return fake.projectId();
      }
    };
  }

  /** First, so that customizers of the test can set another time. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ClientBuilderCustomizer<HuaweiClientBuilder<?>> huaweiVirtualTime(FakeHuaweiCloud fake) {
    return builder -> builder.timeSource(fake.time());
  }
}
