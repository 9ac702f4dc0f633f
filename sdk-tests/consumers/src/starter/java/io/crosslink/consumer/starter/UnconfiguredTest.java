package io.crosslink.consumer.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that has the starter on its class path and configures nothing. */
class UnconfiguredTest {
  @EnableAutoConfiguration
  static class Nothing {}

  @Test
  void nothingIsCreated() {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE).run()) {
      assertThat(context.getBeanNamesForType(VpnClient.class)).isEmpty();
      assertThat(context.getBeanNamesForType(SdnClient.class)).isEmpty();
      assertThat(context.containsBean("crosslinkHealthIndicator")).isFalse();
    }
  }
}
