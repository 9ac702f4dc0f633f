package io.crosslink.consumer.spring;

import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A fake that all clients of the application call, closed with the application. */
@TestConfiguration(proxyBeanMethods = false)
class Fakes {
  @Bean
  FakeHuaweiCloud huawei() {
    return FakeHuaweiCloud.start();
  }
}
