package io.crosslink.sdk.huawei.internal;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where generated clients meet the builder they extend, unseen by users. Why this is not a
 * protected method: see {@link ClientRuntimes}.
 */
public final class HuaweiClients {
  private static volatile @Nullable
      BiFunction<ServiceClientBuilder<?>, ServiceDefinition, ServiceRuntime>
      runtimes;

  private HuaweiClients() {}

  /** Connects the builder; called by its class only. */
  public static void connect(
      BiFunction<ServiceClientBuilder<?>, ServiceDefinition, ServiceRuntime> maker) {
    runtimes = maker;
  }

  /**
   * Makes what a client runs on.
   *
   * @throws IllegalArgumentException if a setting is missing or does not fit the others
   */
  public static ServiceRuntime runtime(ServiceClientBuilder<?> builder, ServiceDefinition service) {
    return Arguments.notNull("runtimes", runtimes).apply(builder, service);
  }
}
