package io.crosslink.consumer.quarkus;

import io.smallrye.config.ConfigMapping;

/** The properties of the application that start with {@code huawei}. */
@ConfigMapping(prefix = "huawei")
interface HuaweiSettings {
  String endpoint();

  String projectId();

  String accessKey();

  String secretKey();
}
