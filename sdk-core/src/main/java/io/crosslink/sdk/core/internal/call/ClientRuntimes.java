package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the client builders of the providers meet that of core, which lives in another package: a
 * protected method would do, but users would see it on every builder, together with the internal
 * types that it takes. So the builder connects its own private side here when its class is
 * initialised, which is before there can be any builder. The JDK's SharedSecrets do the same.
 */
public final class ClientRuntimes {
  private static volatile @Nullable Function<ServiceClientBuilder<?>, ClientSettings> settings;

  private ClientRuntimes() {}

  /** Connects the builder of core; called by its class only. */
  public static void connect(Function<ServiceClientBuilder<?>, ClientSettings> access) {
    settings = access;
  }

  /**
   * Makes what a client runs on.
   *
   * @param builder what the user has set
   * @param service the service called
   * @param provider what the provider's builder has determined
   */
  public static ServiceRuntime create(
      ServiceClientBuilder<?> builder, ServiceDefinition service, ProviderConfig provider) {
    return ClientRuntimeFactory.create(service, provider, settings(builder));
  }

  /** Returns the settings that the user has made on a builder so far. */
  public static ClientSettings settings(ServiceClientBuilder<?> builder) {
    return Arguments.notNull("settings", settings).apply(builder);
  }
}
