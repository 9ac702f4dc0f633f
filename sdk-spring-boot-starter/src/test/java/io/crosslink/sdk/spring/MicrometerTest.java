package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.micrometer.CrosslinkMetrics;
import io.crosslink.sdk.micrometer.CrosslinkObservations;
import io.crosslink.sdk.micrometer.HttpClientMetrics;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Observations and meters, without a line of code in the application. */
class MicrometerTest {
  private final ApplicationContextRunner runner =
      Contexts.empty()
          .withConfiguration(
              AutoConfigurations.of(
                  ObservationAutoConfiguration.class, MetricsAutoConfiguration.class))
          .withBean(FakeZenlayer.class, FakeZenlayer::start);

  @Configuration(proxyBeanMethods = false)
  static class Registries {
    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    ObservationRegistry observations(MeterRegistry meters) {
      ObservationRegistry registry = ObservationRegistry.create();
      registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
      return registry;
    }
  }

  @Test
  void callsAreObserved() {
    runner
        .withUserConfiguration(Registries.class)
        .run(
            context -> {
              context.getBean(SdnClient.class).ports().list();

              MeterRegistry meters = context.getBean(MeterRegistry.class);
              assertThat(meters.get("crosslink.client.call").timer().count()).isEqualTo(1);
              assertThat(context).hasSingleBean(CrosslinkMetrics.class);
              assertThat(context).hasSingleBean(HttpClientMetrics.class);
            });
  }

  @Test
  void nothingIsObservedWithoutRegistries() {
    runner.run(
        context -> {
          assertThat(context).doesNotHaveBean(CrosslinkObservations.class);
          assertThat(context).doesNotHaveBean(CrosslinkMetrics.class);
        });
  }

  @Test
  void micrometerIsOptional() {
    runner
        .withUserConfiguration(Registries.class)
        .withClassLoader(new FilteredClassLoader("io.crosslink.sdk.micrometer"))
        .run(context -> assertThat(context).hasNotFailed());
  }
}
