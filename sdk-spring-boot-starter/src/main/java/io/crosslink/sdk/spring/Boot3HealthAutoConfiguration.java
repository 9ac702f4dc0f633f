package io.crosslink.sdk.spring;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The health indicator for Spring Boot 3, where these classes have this package. */
@AutoConfiguration
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnProperty(prefix = HealthProperties.PREFIX, name = "enabled")
@Import(HealthConfiguration.class)
class Boot3HealthAutoConfiguration {
  @Bean
  HealthIndicator crosslinkHealthIndicator(CloudHealth clouds) {
    return () -> {
      CloudHealth.Result result = clouds.check();
      return Health.status(result.up() ? Status.UP : Status.DOWN)
          .withDetails(result.details())
          .build();
    };
  }
}
