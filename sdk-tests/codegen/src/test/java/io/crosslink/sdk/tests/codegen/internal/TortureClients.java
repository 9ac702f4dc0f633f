package io.crosslink.sdk.tests.codegen.internal;

import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.tests.codegen.TortureClientBuilder;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Where the generated client meets the builder it extends, as with the real providers. */
public final class TortureClients {
  private static volatile @Nullable
      BiFunction<TortureClientBuilder<?>, ServiceDefinition, ServiceRuntime>
      runtimes;

  private TortureClients() {}

  /**
   * Connects the builder; called by its class only.
   *
   * @param maker makes what a client runs on
   */
  public static void connect(
      BiFunction<TortureClientBuilder<?>, ServiceDefinition, ServiceRuntime> maker) {
    runtimes = maker;
  }

  /**
   * Makes what a client runs on.
   *
   * @param builder what the test has set
   * @param service the service called
   * @return the runtime
   */
  public static ServiceRuntime runtime(TortureClientBuilder<?> builder, ServiceDefinition service) {
    return Arguments.notNull("runtimes", runtimes).apply(builder, service);
  }
}
