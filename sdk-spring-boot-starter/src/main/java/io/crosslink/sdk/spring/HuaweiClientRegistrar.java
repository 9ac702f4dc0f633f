package io.crosslink.sdk.spring;

import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiCredentialsProvider;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;

/** Registers the clients of Huawei Cloud. */
final class HuaweiClientRegistrar extends ClientRegistrar {
  HuaweiClientRegistrar(Environment environment, BeanFactory beans) {
    super(
        environment,
        beans,
        new Provider(
            HuaweiAccount.PREFIX,
            HuaweiClientTypes.ALL,
            List.of(
                HuaweiConnectionDetails.class,
                HuaweiCredentials.class,
                HuaweiCredentialsProvider.class),
            HuaweiCredentialsProperties.class,
            HuaweiClients.class));
  }
}
