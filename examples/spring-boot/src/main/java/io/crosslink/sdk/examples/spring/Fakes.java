package io.crosslink.sdk.examples.spring;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.spring.ClientBuilderCustomizer;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.ZenlayerClientBuilder;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A fake of Zenlayer with three private connects, unless the profile is {@code live}. */
@Configuration(proxyBeanMethods = false)
@Profile("!live")
class Fakes {
  @Bean
  FakeZenlayer zenlayer() {
    FakeZenlayer fake = FakeZenlayer.start().pollsPerTransition(5);
    for (String name : new String[] {"tokyo-lisbon", "tokyo-berlin", "lisbon-berlin"}) {
      fake.sdn().privateConnects().add(name, PrivateConnectStatus.RUNNING);
    }
    return fake;
  }

  /** Real time, so that there is progress to see: in the fake's own, a wait takes no time. */
  @Bean
  ClientBuilderCustomizer<ZenlayerClientBuilder<?>> realTime() {
    return builder -> builder.timeSource(TimeSource.system());
  }
}
