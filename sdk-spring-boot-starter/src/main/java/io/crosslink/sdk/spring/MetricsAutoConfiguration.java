package io.crosslink.sdk.spring;

import io.crosslink.sdk.micrometer.CrosslinkMetrics;
import io.crosslink.sdk.micrometer.HttpClientMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Meters of all clients, if {@code sdk-micrometer} is on the class path. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@ConditionalOnClass({CrosslinkMetrics.class, MeterRegistry.class})
@ConditionalOnBean(MeterRegistry.class)
class MetricsAutoConfiguration {
  /** Every client has it as a listener. */
  @Bean
  @ConditionalOnMissingBean
  CrosslinkMetrics crosslinkMetrics(MeterRegistry registry) {
    return CrosslinkMetrics.of(registry);
  }

  /** Of the HTTP client of the application, or of the one that all clients share. */
  @Bean
  @ConditionalOnMissingBean
  HttpClientMetrics crosslinkHttpClientMetrics(ObjectProvider<OkHttpClient> httpClients) {
    OkHttpClient own = httpClients.getIfUnique();
    return own == null ? HttpClientMetrics.shared() : HttpClientMetrics.of("application", own);
  }
}
