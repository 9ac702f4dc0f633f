package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a client builder meet, which are in different packages: that of core, that of
 * the provider and the generated one. Protected methods would do, but users would see them on every
 * builder, together with the internal types that they take. So the builder of core connects its
 * private side here when its class is initialised, which is before there can be any builder. The
 * JDK's SharedSecrets do the same. The provider's part is connected when a builder is constructed.
 *
 * <p>Builders are objects here, so that this package does not depend on that of the builders.
 */
public final class ClientRuntimes {
  private static volatile @Nullable
      BiConsumer<Object, BiFunction<ServiceDefinition, ClientSettings, ProviderConfig>>
      connector;
  private static volatile @Nullable BiFunction<Object, ServiceDefinition, ServiceRuntime> factory;

  private ClientRuntimes() {}

  /**
   * Registers the access to builders; called by the class of core's builder only.
   *
   * @param providers sets the provider's part of a builder
   * @param runtimes creates the runtime of a client from a builder
   */
  public static void register(
      BiConsumer<Object, BiFunction<ServiceDefinition, ClientSettings, ProviderConfig>> providers,
      BiFunction<Object, ServiceDefinition, ServiceRuntime> runtimes) {
    connector = providers;
    factory = runtimes;
  }

  /**
   * Connects the provider's part of a builder; called by its constructor only.
   *
   * @param builder the {@code ServiceClientBuilder}
   * @param provider determines the provider's part of a client's configuration
   */
  public static void connect(
      Object builder, BiFunction<ServiceDefinition, ClientSettings, ProviderConfig> provider) {
    Arguments.notNull("connector", connector).accept(builder, provider);
  }

  /**
   * Creates the runtime of a client; called by generated builders only.
   *
   * @param builder the {@code ServiceClientBuilder} with the settings of the user
   * @param service the service called
   * @throws IllegalArgumentException if a setting is missing or conflicts with another
   */
  public static ServiceRuntime create(Object builder, ServiceDefinition service) {
    return Arguments.notNull("factory", factory).apply(builder, service);
  }
}
