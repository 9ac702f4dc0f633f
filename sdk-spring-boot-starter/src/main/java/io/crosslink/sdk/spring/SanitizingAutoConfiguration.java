package io.crosslink.sdk.spring;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Keeps secrets out of the actuator's endpoints, also if those are configured to show values. */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
class SanitizingAutoConfiguration {
  @Bean
  SanitizingFunction crosslinkSanitizingFunction() {
    return SanitizingFunction.sanitizeValue().ifKeyMatches(SecretKeys::matches);
  }
}
