package io.crosslink.consumer.spring;

import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The application calls the fake that {@code @FakeClouds} provides. */
@TestConfiguration(proxyBeanMethods = false)
class FakeOfTheClass {
  @Bean(destroyMethod = "") // closed by @FakeClouds
  FakeHuaweiCloud huawei() {
    return ParametersTest.huawei;
  }
}
