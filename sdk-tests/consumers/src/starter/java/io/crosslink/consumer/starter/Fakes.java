package io.crosslink.consumer.starter;

import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** All clients of the application call these fakes, which are closed with it. */
@TestConfiguration(proxyBeanMethods = false)
class Fakes {
  @Bean
  FakeHuaweiCloud huawei() {
    return FakeHuaweiCloud.start();
  }

  @Bean
  FakeZenlayer zenlayer() {
    return FakeZenlayer.start();
  }
}
