package io.crosslink.sdk.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the health indicators of all versions of Spring Boot share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HealthProperties.class)
class HealthConfiguration {
  @Bean
  CloudHealth crosslinkCloudHealth(
      HealthProperties properties, ObjectProvider<HealthProbe> probes) {
    return new CloudHealth(
        probes.orderedStream().toList(), properties.timeToLive(), System::nanoTime);
  }
}
