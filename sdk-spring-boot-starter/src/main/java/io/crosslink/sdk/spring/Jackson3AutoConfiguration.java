package io.crosslink.sdk.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;

/** Lets controllers receive models, if Spring reads JSON with Jackson 3. */
@AutoConfiguration
@ConditionalOnClass(JacksonModule.class)
class Jackson3AutoConfiguration {
  @Bean
  JacksonModule crosslinkJacksonModule() {
    return new Jackson3Models();
  }
}
