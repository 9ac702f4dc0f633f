package io.crosslink.sdk.spring;

import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Applications with the auto-configuration. */
final class Contexts {
  private Contexts() {}

  /** An application that configures nothing. */
  static ApplicationContextRunner empty() {
    return new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                FakeHuaweiAutoConfiguration.class,
                FakeZenlayerAutoConfiguration.class,
                HuaweiAutoConfiguration.class,
                ZenlayerAutoConfiguration.class));
  }

  /** An application whose default account of Huawei Cloud is that of a fake. */
  static ApplicationContextRunner of(FakeHuaweiCloud huawei) {
    return empty()
        .withPropertyValues(
            "crosslink.huawei.endpoint=" + huawei.endpoint(),
            "crosslink.huawei.project-id=" + huawei.projectId(),
            "crosslink.huawei.credentials.access-key=" + huawei.accessKey(),
            "crosslink.huawei.credentials.secret-key=" + huawei.secretKey());
  }
}
