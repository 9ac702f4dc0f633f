package io.crosslink.sdk.spring;

import io.crosslink.sdk.core.client.ServiceClientBuilder;

/**
 * Changes the builder of a client before the client is created, for settings that have no property.
 * Beans of this type are called in their order ({@code @Order}), after the properties were applied,
 * for every account.
 *
 * <p>The type parameter selects the clients: {@code ServiceClientBuilder<?>} all of them, {@code
 * HuaweiClientBuilder<?>} those of one provider, {@code VpnClient.Builder} those of one service.
 *
 * @param <B> the type of the builders
 */
@FunctionalInterface
public interface ClientBuilderCustomizer<B extends ServiceClientBuilder<?>> {
  /**
   * Changes a builder.
   *
   * @param builder the builder of a client that is about to be created
   */
  void customize(B builder);
}
