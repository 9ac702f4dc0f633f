package io.crosslink.sdk.spring;

import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.ZenlayerCredentialsProvider;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;

/** Registers the clients of Zenlayer. */
final class ZenlayerClientRegistrar extends ClientRegistrar {
  ZenlayerClientRegistrar(Environment environment, BeanFactory beans) {
    super(
        environment,
        beans,
        new Provider(
            ZenlayerAccount.PREFIX,
            ZenlayerClientTypes.ALL,
            List.of(
                ZenlayerConnectionDetails.class,
                ZenlayerCredentials.class,
                ZenlayerCredentialsProvider.class),
            ZenlayerCredentialsProperties.class,
            ZenlayerClients.class));
  }
}
