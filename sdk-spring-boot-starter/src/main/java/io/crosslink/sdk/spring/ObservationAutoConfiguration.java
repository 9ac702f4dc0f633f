package io.crosslink.sdk.spring;

import io.crosslink.sdk.micrometer.CrosslinkObservations;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Observations of all clients, if {@code sdk-micrometer} is on the class path. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
    })
@ConditionalOnClass({CrosslinkObservations.class, ObservationRegistry.class})
@ConditionalOnBean(ObservationRegistry.class)
class ObservationAutoConfiguration {
  /** Every client has it as a listener. */
  @Bean
  @ConditionalOnMissingBean
  CrosslinkObservations crosslinkObservations(ObservationRegistry registry) {
    return CrosslinkObservations.of(registry);
  }
}
