package io.crosslink.consumer.quarkus;

import io.smallrye.config.ConfigMapping;

/** The properties of the application that start with {@code zenlayer}. */
@ConfigMapping(prefix = "zenlayer")
interface ZenlayerSettings {
  String endpoint();

  String accessKeyId();

  String accessKeyPassword();
}
