package io.crosslink.sdk.zenlayer.internal;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Connects generated clients to the builder that they extend, hidden from users. See {@link
 * ClientRuntimes} for why this is not a protected method.
 */
public final class ZenlayerClients {
  private static volatile @Nullable
      BiFunction<ServiceClientBuilder<?>, ServiceDefinition, ServiceRuntime>
      runtimes;

  private ZenlayerClients() {}

  /** Connects the builder; called by its class only. */
  public static void connect(
      BiFunction<ServiceClientBuilder<?>, ServiceDefinition, ServiceRuntime> factory) {
    runtimes = factory;
  }

  /**
   * Creates the runtime of a client.
   *
   * @throws IllegalArgumentException if a setting is missing or conflicts with another
   */
  public static ServiceRuntime runtime(ServiceClientBuilder<?> builder, ServiceDefinition service) {
    return Arguments.notNull("runtimes", runtimes).apply(builder, service);
  }
}
