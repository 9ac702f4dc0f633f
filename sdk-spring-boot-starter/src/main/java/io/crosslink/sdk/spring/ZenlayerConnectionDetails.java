package io.crosslink.sdk.spring;

import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * How the clients of all Zenlayer accounts connect, in place of the properties: a bean of this type
 * comes from a test or a platform. With one, no account can reach another endpoint by mistake.
 */
public interface ZenlayerConnectionDetails extends ConnectionDetails {
  /** {@return the credentials of all clients} */
  ZenlayerCredentials credentials();

  /** {@return the endpoint of all clients, or null for that of the properties or the provider} */
  default @Nullable String endpoint() {
    return null;
  }
}
