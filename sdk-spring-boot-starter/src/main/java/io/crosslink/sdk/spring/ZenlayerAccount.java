package io.crosslink.sdk.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the default account of Zenlayer; a named account has the same.
 *
 * @param endpoint Endpoint of the service, in place of the provider's.
 * @param apiVersion Version of the API to request, in place of the one that the SDK describes.
 * @param credentials Credentials.
 * @param client Timeouts, retries and other settings of the clients.
 */
@ConfigurationProperties(ZenlayerAccount.PREFIX)
record ZenlayerAccount(
    @Nullable String endpoint,
    @Nullable String apiVersion,
    @NestedConfigurationProperty @Nullable ZenlayerCredentialsProperties credentials,
    @NestedConfigurationProperty @DefaultValue ClientProperties client) {
  static final String PREFIX = "crosslink.zenlayer";

  ZenlayerAccount {
    endpoint = Settings.text(endpoint);
    apiVersion = Settings.text(apiVersion);
  }

  /** Returns a named account. */
  ZenlayerAccount inheriting(ZenlayerAccount parent) {
    return new ZenlayerAccount(
        Settings.or(endpoint, parent.endpoint),
        Settings.or(apiVersion, parent.apiVersion),
        credentials,
        client.inheriting(parent.client));
  }
}
