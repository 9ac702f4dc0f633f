package io.crosslink.sdk.huawei.internal;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gives generated clients access to the builder that they extend without a method that users would
 * see. See {@link ClientRuntimes} for the reason.
 */
public final class HuaweiClients {
  private static volatile @Nullable
      BiFunction<ServiceClientBuilder<?>, ServiceDefinition, ServiceRuntime>
      runtimes;

  private HuaweiClients() {}

  /** Connects the builder; called only by its class. */
  public static void connect(
      BiFunction<ServiceClientBuilder<?>, ServiceDefinition, ServiceRuntime> factory) {
    runtimes = factory;
  }

  /**
   * Creates the runtime of a client.
   *
   * @param builder the builder of the client
   * @param service the service that the client calls
   * @throws IllegalArgumentException if a setting is missing or does not fit the others
   */
  public static ServiceRuntime runtime(ServiceClientBuilder<?> builder, ServiceDefinition service) {
    return Arguments.notNull("runtimes", runtimes).apply(builder, service);
  }
}
