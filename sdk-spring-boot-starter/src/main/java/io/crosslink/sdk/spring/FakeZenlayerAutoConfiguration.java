package io.crosslink.sdk.spring;

import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.ZenlayerClientBuilder;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** In tests with a fake as a bean, all clients of Zenlayer call that fake, in its time. */
@AutoConfiguration(before = ZenlayerAutoConfiguration.class)
@ConditionalOnClass(FakeZenlayer.class)
@ConditionalOnBean(FakeZenlayer.class)
class FakeZenlayerAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  ZenlayerConnectionDetails zenlayerConnectionDetails(FakeZenlayer fake) {
    return new ZenlayerConnectionDetails() {
      @Override
      public ZenlayerCredentials credentials() {
        return fake.credentials();
      }

      @Override
      public String endpoint() {
        return fake.endpoint();
      }
    };
  }

  /** First, so that customizers of the test can set another time. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ClientBuilderCustomizer<ZenlayerClientBuilder<?>> zenlayerVirtualTime(FakeZenlayer fake) {
    return builder -> builder.timeSource(fake.time());
  }
}
