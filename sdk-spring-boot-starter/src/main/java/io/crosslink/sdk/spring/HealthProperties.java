package io.crosslink.sdk.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The health indicator of the clients.
 *
 * @param enabled Whether the health of the application includes that of the clouds.
 * @param timeToLive How long a result is used before the clouds are called again.
 */
@ConfigurationProperties(HealthProperties.PREFIX)
record HealthProperties(
    @DefaultValue("false") boolean enabled, @DefaultValue("1m") Duration timeToLive) {
  static final String PREFIX = "management.health.crosslink";
}
